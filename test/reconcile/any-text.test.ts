/** Whatever a person makes of a text, broken Markdown included, no line that they wrote is lost, and a second run changes nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { randomRuns } from '../support/random-runs.ts';

const before = `# What's new, 9 June 2026

**New:** exports.

## Highlights

### Exports <!-- #1 -->

You gain time.

> ✍️ **Why?** Replace this line. Asked: mia-k.

## Fixed

- Charts load. <!-- #2 -->
- Menus close. <!-- #3 -->

<details>
<summary>2 more changes</summary>

### New

- Dark mode. <!-- #4 -->

</details>

Something missing? [Tell us](https://a.example). Version 2.3.0.
`;
const next = before
  .replace('9 June', '16 June')
  .replace('You gain time.', 'You gain hours.')
  .replace('- Charts load. <!-- #2 -->', '- Charts load at once. <!-- #2 -->\n- Search. <!-- #5 -->')
  .replace(/<details>[\s\S]*<\/details>\n\n/, '')
  .replace('2.3.0', '2.4.0');
const generated = before.split('\n');
const theirs = fc.constantFrom(
  ...[
    '',
    'x',
    'x y',
    '- x',
    '* x <!-- #2 -->',
    '  - x',
    '  x',
    '1. x',
    '## x',
    '### x <!-- #1 -->',
    '# x',
    '> x',
    '> ✍️ x',
    '```',
    '~~~',
    '---',
  ],
  ...[
    '===',
    '    x',
    '<details>',
    '</details>',
    '<x>',
    '<!-- x',
    '-->',
    '<!-- #3 -->',
    '| x | y |',
    '|---|---|',
    '- [ ] x',
    '**x**',
    'x #4',
    '\\',
    '[x]: y',
  ],
);
const line = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...generated) }, { weight: 2, arbitrary: theirs });
const text = fc.oneof(
  fc.array(line, { maxLength: 40 }),
  // The whole text with some lines put in, and some taken out.
  fc
    .array(fc.tuple(fc.nat(30), fc.option(theirs)), { maxLength: 8 })
    .map(changes =>
      changes.reduce(
        (lines, [at, one]) => lines.toSpliced(at, one === null ? 1 : 0, ...(one === null ? [] : [one])),
        generated,
      ),
    ),
);

test('in hundreds of texts (seed 20261122)', { timeout: 90_000 }, () => {
  const base = reconcile({ base: null, current: null, next: before }).memory;
  fc.assert(
    fc.property(text, fc.constantFrom('\n', '\r\n', '\r'), (lines, ending) => {
      const current = lines.join(ending);
      const first = reconcile({ base, current, next });
      const counts = countOf((first.text ?? '').split(/\r\n|\r|\n/));
      for (const [one, count] of countOf(lines))
        if (one.trim() !== '' && !generated.includes(one) && !next.includes(one))
          expect(counts.get(one) ?? 0, `lost or doubled: ${one}`).toBe(count);
      const second = reconcile({ base: first.memory, current: first.text, next });
      expect(second.text).toBe(first.text);
      expect(second.conflicts.filter(({ isNew }) => isNew)).toEqual([]);
    }),
    { ...randomRuns(500), seed: 20261122 },
  );
});

function countOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of lines) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}
