/** Commands: the plain command line. In: arguments. Out: the options of a `draft` that nothing is wrong with, or null: ask commander. */
import { INPUTS } from '../config/inputs.ts';
import { DOCUMENTS } from '../render/documents.ts';
import { DRAFT, type Values } from './draft-options.ts';

/** Needs the token that only the whole grammar knows how to find. */
const OTHERS = ['github'];

/**
 * Reads `draft` with options as commander would (`program.ts`), which alone knows help, mistakes and the rarer spellings: `--from=v1`,
 * values that are empty or begin with a hyphen.
 */
export function readPlainDraft(args: readonly string[]): { readonly values: Values; readonly isQuiet: boolean } | null {
  const [command, ...rest] = args;
  if (command !== 'draft') return null;
  const values: Record<string, string | boolean | readonly string[]> = {};
  let isQuiet = false;
  for (let at = 0; at < rest.length; at++) {
    const flag = rest[at] ?? '';
    const name = flag.slice('--'.length);
    const input = INPUTS.find(one => flag === `--${one.name}` && DRAFT.includes(name) && !OTHERS.includes(name));
    const key = name.replace(/-./g, pair => pair.charAt(1).toUpperCase());
    if (flag === '--quiet') isQuiet = true;
    else if (input === undefined) return null;
    else if (input.value === null) values[key] = true;
    else {
      const value = rest[++at] ?? '';
      if (value === '' || value.startsWith('-')) return null;
      if (name === 'document' && !DOCUMENTS.some(document => document.name === value)) return null;
      values[key] = 'isRepeatable' in input ? [...[values[key] ?? []].flat(), value].map(String) : value;
    }
  }
  return { values, isQuiet };
}
