/** Publish: news without a release. In: a changelog, what is told and when. Out: the changelog with a dated entry above its newest release; every other byte stays. */
import { closesFence, fenceMark } from '../../markdown/visible-lines.ts';
import { readChangelog } from './changelog-sections.ts';

/** What is told on its own. */
export interface DatedEntry {
  /** What the entry is called: `Scheduled exports`. */
  readonly name: string;
  /** `20 June 2026`. */
  readonly date: string;
  /** Markdown; its own title goes, and its headings become deeper than the entry's. */
  readonly text: string;
}

/** @returns The same text where the entry is there already. */
export function withDatedEntry(changelog: string | null, { name, date, text }: DatedEntry): string {
  const standing = changelog ?? '';
  const title = `${name}, ${date}`;
  if (standing.trim() === '') return `# Changelog\n\n${section(2, title, text, '\n')}\n`;
  const { sections, tail, unreleasedEnd, lineEnding } = readChangelog(standing);
  const [newest] = sections;
  const depth = Math.max(2, newest?.depth ?? 2);
  if (standing.split(/\r\n|\n|\r/).includes(`${'#'.repeat(depth)} ${title}`)) return standing;
  const written = section(depth, title, text, lineEnding);
  const gap = lineEnding + lineEnding;
  if (newest !== undefined) return `${standing.slice(0, newest.start)}${written}${gap}${standing.slice(newest.start)}`;
  const end = unreleasedEnd ?? standing.slice(0, tail).trimEnd().length;
  const rest = standing.slice(tail);
  return `${standing.slice(0, end)}${gap}${written}${lineEnding}${rest === '' ? '' : lineEnding + rest}`;
}

function section(depth: number, title: string, text: string, lineEnding: string): string {
  const body = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\s*# [^\n]*\n+/, '')
    .trim();
  return `${'#'.repeat(depth)} ${title}\n\n${deeper(body, depth + 1)}`.trimEnd().replaceAll('\n', lineEnding);
}

/** Headings of that depth or deeper; what stands in a fence is code. */
function deeper(body: string, depth: number): string {
  let fence = '';
  const lines = body.split('\n').map(line => {
    const mark = fenceMark(line);
    if (fence !== '') {
      if (closesFence(mark, fence, line)) fence = '';
      return line;
    }
    fence = mark;
    return line.replace(/^(#{1,5})(?= )/, signs => '#'.repeat(Math.min(6, Math.max(depth, signs.length))));
  });
  return lines.join('\n');
}
