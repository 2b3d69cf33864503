/** The ten examples of docs/decisions/0007-entries-and-reconciling.md, so that the page stays true. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/reconcile.ts';

const page = readFileSync(new URL('../../docs/decisions/0007-entries-and-reconciling.md', import.meta.url), 'utf8');
const examples = page
  .split(/^### (?=\d)/m)
  .slice(1)
  .map(section => {
    const blocks = [...section.matchAll(/^```\w+ (\w+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [
      name,
      text,
    ]);
    return { title: section.slice(0, section.indexOf('\n')), ...Object.fromEntries(blocks) } as Record<string, string>;
  });

test('there are ten', () => {
  expect(examples).toHaveLength(10);
});

const endings = [
  ['as it stands', (text: string) => text],
  ['with CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
  ['without a final newline', (text: string) => text.trimEnd()],
  ['with a byte order mark', (text: string) => `\ufeff${text}`],
  ['with trailing spaces', (text: string) => text.replaceAll(' -->\n', ' -->  \n')],
] as const;

describe.each(endings)('%s', (name, change) => {
  test.each(examples)('$title', ({ before = '', current = '', next = '', result = '', told = '' }) => {
    const base = reconcile({ base: null, current: null, next: before }).memory;
    const first = reconcile({ base, current: change(current), next });
    const plain = name === 'with trailing spaces' ? (first.text ?? '').replace(/ +$/gm, '') : first.text;
    expect(plain).toBe(name === 'with trailing spaces' ? result : change(result));
    const conflicts = first.conflicts.map(({ kind, id }) => `${kind} ${id}`);
    expect(conflicts.length === 0 ? ['nothing'] : conflicts).toEqual(told.trim().split('\n'));
    expect(first.conflicts.every(({ isNew }) => isNew)).toBe(true);

    const second = reconcile({ base: first.memory, current: first.text, next });
    expect(second.text).toBe(first.text);
    expect(second.conflicts.map(({ kind, id }) => `${kind} ${id}`)).toEqual(conflicts);
    expect(second.conflicts.some(({ isNew }) => isNew)).toBe(false);
    expect(second.memory).toEqual(first.memory);
  });
});
