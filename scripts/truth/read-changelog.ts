/** Scripts, truth: a changelog. In: Markdown and its {@link Style}. Out: sections, one a version, as they stand in the file. */
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { findOwnRepository, readEntry } from './read-entry.ts';
import { findDate, readVersionHeading } from './read-version-heading.ts';
import type { Style } from './styles.ts';
import type { TruthEntry } from './truth-file.ts';

/** What one version's section says. */
export interface Section {
  readonly version: string;
  /** Empty where neither heading nor first paragraph has one. */
  readonly date: string;
  /** Only entries that name a number: others cannot be traced to a pull request. */
  readonly entries: readonly TruthEntry[];
}

type Nested = RootContent | { readonly children?: readonly Nested[]; readonly value?: string };

const BRACKET = /^\\?\[([A-Z][A-Z /]*)\\?\]\s*/;
const LABEL = /^([A-Z][^.:]{0,60}):$/;

/** An entry is an item of a list, with all that is indented below it. */
export function readChangelog(markdown: string, style: Style): readonly Section[] {
  const own = findOwnRepository(markdown);
  const sections: { version: string; date: string; depth: number; entries: TruthEntry[] }[] = [];
  let category = '';
  for (const node of fromMarkdown(markdown).children) {
    const section = sections.at(-1);
    if (node.type === 'heading') {
      const version = node.depth <= style.versionDepth ? readVersionHeading(plain(node)) : null;
      if (version !== null) sections.push({ ...version, depth: node.depth, entries: [] });
      // `## [Unreleased]` or `## Older` ends a version; `### Fixes` does not, even where versions are as deep.
      else if (section !== undefined && node.depth <= Math.min(section.depth, 2))
        sections.push({ version: '', date: '', depth: node.depth, entries: [] });
      category = version === null ? plain(node).trim() : '';
    } else if (section === undefined) continue;
    else if (node.type === 'paragraph') {
      if (category === '') section.date ||= findDate(plain(node));
      if (style.category === 'label') category = LABEL.exec(plain(node).trim())?.[1] ?? category;
    } else if (node.type === 'list')
      for (const item of node.children) section.entries.push(entryOf(sourceOf(item.children), category));
  }
  return sections
    .filter(({ version }) => version !== '')
    .map(({ version, date, entries }) => ({ version, date, entries: entries.filter(({ prs }) => prs.length > 0) }));

  function entryOf(source: string, heading: string): TruthEntry {
    const bracket = style.category === 'bracket' ? BRACKET.exec(source) : null;
    return { category: bracket?.[1] ?? heading, ...readEntry(source.slice(bracket?.[0].length ?? 0), own) };
  }

  function sourceOf(nodes: readonly RootContent[]): string {
    return markdown.slice(nodes[0]?.position?.start.offset ?? 0, nodes.at(-1)?.position?.end.offset ?? 0);
  }
}

/** Text without markup; raw HTML such as `<small>` says nothing. */
function plain(node: Nested): string {
  if ('type' in node && node.type === 'html') return '';
  if ('children' in node && node.children !== undefined)
    return node.children.map(child => plain(child as Nested)).join('');
  return 'value' in node ? (node.value ?? '') : '';
}
