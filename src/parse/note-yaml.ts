/** Parse, YAML in fragments: a text in; the mapping in it out, empty for anything else. Loads YAML's parser. */
import { parse } from 'yaml';

/** No note is longer, and YAML's parser is slow. */
const LONGEST_YAML = 16_384;
/** Comparing all keys with each other, and drawing where an error is, take longer than parsing. */
const YAML = { maxAliasCount: 10, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' } as const;

/** Never throws: a fragment that is no YAML says nothing. */
export function readYaml(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = text.length > LONGEST_YAML ? null : parse(text, YAML);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
