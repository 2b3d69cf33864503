import { expect } from 'vitest';
import type { ParsedCommit } from '../../src/model.ts';
import { parseCommit } from '../../src/parse/commit.ts';
import { commitOf } from './commit-of.ts';

/** What holds for every message in the world. */
export function expectInvariants(message: string): void {
  const parsed = parseCommit(commitOf(message));
  const { subject, kind, reverts, headers } = parsed;
  expect(subject).toBe(subject.trim());
  expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  expect(kind === 'revert').toBe(reverts !== null);
  if (/[\p{L}\p{N}]/u.test(message)) expect(subject).not.toBe('');
  for (const { description } of headers) expect(description).not.toBe('');
  if (parsed.breakingText !== '') expect(parsed.breaking).toBe(true);
  for (const text of textsOf(parsed))
    expect(isFrom(text, message), `${JSON.stringify(text)} is not from the message`).toBe(true);

  // What does not change a message does not change its meaning.
  const meaning = meaningOf(parsed);
  const unix = message.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  expect(meaningOf(parseCommit(commitOf(unix)))).toEqual(meaning);
  expect(meaningOf(parseCommit(commitOf(unix.replaceAll('\n', '\r\n'))))).toEqual(meaning);
  expect(meaningOf(parseCommit(commitOf(`${unix}\n\n`)))).toEqual(meaning);
}

function meaningOf({ commit, rawSubject, ...meaning }: ParsedCommit): Omit<ParsedCommit, 'commit' | 'rawSubject'> {
  return meaning;
}

/** Every text of the result but types, which are ours, and the `Revert "…"` that a Reapply takes back. */
function textsOf(parsed: ParsedCommit): readonly string[] {
  return [
    parsed.subject,
    parsed.rawSubject,
    parsed.body,
    ...parsed.breakingText.split('\n'),
    ...parsed.scopes,
    ...parsed.headers.flatMap(({ scopes, description }) => [...scopes, description]),
    ...parsed.trailers.flatMap(({ token, value }) => [token, value]),
    ...parsed.dependencies.flatMap(({ name, from, to }) => [name, from ?? '', to ?? '']),
    ...parsed.coAuthors.flatMap(({ name, email }) => [name, email]),
    parsed.cherryPickedFrom ?? '',
    parsed.reverts?.sha ?? '',
    parsed.reverts?.subject.replace(/^Revert "([\s\S]*)"$/, '$1') ?? '',
  ];
}

/**
 * Whether the visible characters of `text` stand in `message` in that order; but a subject that was cut in two is put together again,
 * and a quotation that was never closed is closed.
 */
function isFrom(text: string, message: string): boolean {
  if (message.includes('…')) return true;
  let at = 0;
  for (const character of text.replace(/[\s"'”]/g, '')) {
    at = message.indexOf(character, at) + character.length;
    if (at < character.length) return false;
  }
  return true;
}
