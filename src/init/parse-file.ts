/** Init: a file of another tool as data. In: its name and text. Out: data, or why there is none. Nothing in it is run. */
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import { oneLine } from './values.ts';

/** Aliases are in use in such files; that few cannot blow up. */
const YAML = { maxAliasCount: 100, prettyErrors: false, logLevel: 'error', uniqueKeys: false, merge: true } as const;

export type Parsed = { readonly data: unknown } | { readonly problem: string };

export function parseFile(file: string, text: string): Parsed {
  const source = text.replace(/^\u{FEFF}/u, '');
  try {
    if (file.endsWith('.toml')) return { data: parseToml(source) };
    return { data: file.endsWith('package.json') ? JSON.parse(source) : parseYaml(withoutTabs(source), YAML) };
  } catch (error) {
    const reason = oneLine(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    return { problem: `it could not be read: ${reason.slice(0, 200)}` };
  }
}

/** JSON may be indented by tabs, and JSONC has comments; both are YAML but for these. */
function withoutTabs(source: string): string {
  if (!source.trimStart().startsWith('{')) return source;
  return source.replace(/^[ \t]+/gm, ' ').replace(/^ \/\/.*$/gm, '');
}
