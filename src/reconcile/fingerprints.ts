/** Reconcile, fingerprints: Markdown in; short hashes of what it says out, each text looked at once. */
import { hash } from 'node:crypto';
import { withoutEntryMarkers } from '../markdown/entry-marker.ts';
import { canonical } from './canonical.ts';

export interface Fingerprints {
  /** Of what an entry says, its own markers aside. */
  readonly of: (text: string, ids: readonly string[]) => string;
  /** The same whatever numbers and commits it holds: a count that grows is no news. */
  readonly withoutNumbers: (text: string) => string;
  /** How many texts were too intricate to be parsed. */
  readonly literals: () => number;
}

const DIGITS = 16;
const NUMBERS = /\b[\da-f]{12}\b|\d+/g;

export function fingerprints(): Fingerprints {
  const values = new Map<string, string>();
  const hashes = new Map<string, string>();
  let literals = 0;
  const canonicalOf = (text: string): string => {
    const before = values.get(text);
    if (before !== undefined) return before;
    const { value, isLiteral } = canonical(text);
    if (isLiteral) literals++;
    values.set(text, value);
    return value;
  };
  const hashOf = (value: string): string => {
    const known = hashes.get(value) ?? hash('sha256', value).slice(0, DIGITS);
    hashes.set(value, known);
    return known;
  };
  return {
    of: (text, ids) => hashOf(canonicalOf(ids.length === 0 ? text : withoutEntryMarkers(text, isOneOf(ids)))),
    withoutNumbers: text => hashOf(canonicalOf(text).replace(NUMBERS, '0')),
    literals: () => literals,
  };
}

/** An id may have lost its sign. */
function isOneOf(ids: readonly string[]): (word: string) => boolean {
  return word => ids.includes(word) || ids.includes(`#${word}`);
}
