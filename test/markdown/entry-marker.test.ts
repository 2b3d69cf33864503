/** Markers that documents print are read by all who read markers, and nothing else is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryIdsIn, entryMarker, isEntryId, withoutEntryMarkers } from '../../src/markdown/entry-marker.ts';

const nobody = (): boolean => false;

describe('what is written is read', () => {
  test.each([
    ['pr-12', '#12'],
    ['pr-12.csv-export', '#12.csv-export'],
    ['app/pr-12', 'app#12'],
    ['my_20app/pr-12.csv-2', 'my_20app#12.csv-2'],
    ['c-0123456789ab', 'c-0123456789ab'],
    ['c-0123456789ab.dark-mode', 'c-0123456789ab.dark-mode'],
    ['app/c-0123456789ab', 'app/c-0123456789ab'],
    ['dep-left-pad', 'dep-left-pad'],
    ['dep-@babel/core', 'dep-@babel/core'],
    ['dep-org.slf4j:slf4j-api', 'dep-org.slf4j:slf4j-api'],
    ['app/dep-left-pad', 'app/dep-left-pad'],
    ['security', 'security'],
    ['security.internal', 'security.internal'],
    ['app/security', 'app/security'],
  ])('of the change %s', (change, id) => {
    const marker = entryMarker(change);
    expect(marker).toBe(`<!-- ${id} -->`);
    expect(entryIdsIn(`- Dark mode. ${marker}\n`, nobody)).toEqual([id]);
    expect(withoutEntryMarkers(`- Dark mode. ${marker}\n`, isEntryId)).toBe('- Dark mode.\n');
  });

  test('of a change with any name, which never ends its comment', () => {
    const change = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }).map(name => `dep-${name}`),
      fc.tuple(fc.nat(), fc.string({ unit: 'grapheme' })).map(([number, slug]) => `pr-${number}.${slug}`),
      fc.constantFrom('dep-->', 'dep--->', 'dep---', 'dep-\n', 'dep- ', 'dep-`', 'dep-\\', 'pr-1.-->', 'pr-1.--'),
    );
    fc.assert(
      fc.property(change, id => {
        const marker = entryMarker(id);
        expect(marker.indexOf('-->')).toBe(marker.length - 3);
        expect(entryIdsIn(marker, nobody)).toEqual([marker.slice(5, -4)]);
        expect(withoutEntryMarkers(`A. ${marker}`, isEntryId)).toBe('A.');
      }),
      { numRuns: 2_000, seed: 20261122 },
    );
  });
});

describe('read in', () => {
  test.each<readonly [text: string, ids: readonly string[]]>([
    ['- A. <!-- security --> <!-- security.internal -->', ['security', 'security.internal']],
    ['- A. <!-- #1 --> <!--#2,#3-->', ['#1', '#2', '#3']],
    ['- A. <!-- #1 --> and <!-- #1 #2 -->', ['#1', '#2']],
    ['- A ` B. <!-- #1 -->', ['#1']],
    ['- A `` B ` <!-- #1 -->', ['#1']],
    ['- `A` `B` <!-- #1 -->', ['#1']],
    ['- A \\\\<!-- #1 -->', ['#1']],
    ['- A. <!-- #1 -->\n\n  ```\n  code\n  ```\n', ['#1']],
    ['```\ncode\n<!-- #1 -->\n```', ['#1']],
    ['- A. <!-- TODO: ask Mia -->', []],
    ['- A. <!-- drumroll:next -->', []],
    ['- A. <!-- securityhole -->', []],
    ['- A. <!-- #1', []],
    ['- A.', []],
  ])('%j', (text, ids) => {
    expect(entryIdsIn(text, nobody)).toEqual(ids);
  });

  test('one that lost its sign, if something was generated with it', () => {
    const isKnown = (id: string): boolean => id === '#2';
    expect(entryIdsIn('- A. <!--2--> <!--3-->', isKnown)).toEqual(['#2']);
  });

  test('one of any kind, if something was generated with it', () => {
    expect(entryIdsIn('- A. <!-- roadmap --> <!-- todo -->', id => id === 'roadmap')).toEqual(['roadmap']);
  });
});

describe('no marker is what a reader sees', () => {
  test.each([
    ['in code', '- Show `<!-- #1 -->` to authors.'],
    ['in code with more backticks', '- Show `` ` <!-- #1 --> `` to authors.'],
    ['in code that goes on in the next line', '- Show `a\n  <!-- #1 -->` to authors.'],
    ['behind a backslash', '- Show \\<!-- #1 -->'],
    ['in code behind an escaped backtick', '- Show \\``<!-- #1 -->` to authors.'],
    ['behind an escaped backslash and a third one', '- Show \\\\\\<!-- #1 -->'],
  ])('%s', (_, text) => {
    expect(entryIdsIn(text, nobody)).toEqual([]);
    expect(withoutEntryMarkers(text, isEntryId)).toBe(text);
  });
});

describe('taken out', () => {
  test.each([
    ['with the white space before it', '- A.\n  <!-- #1 -->\n- B.', '- A.\n- B.'],
    ['each of several', '- A. <!-- #1 --> <!-- #2,#3 -->', '- A.'],
    ['but no comment with other words in it', '- A. <!-- #1 ask Mia -->', '- A. <!-- #1 ask Mia -->'],
    ['but no other comment', '- A. <!-- x -->', '- A. <!-- x -->'],
  ])('%s', (_, text, rest) => {
    expect(withoutEntryMarkers(text, isEntryId)).toBe(rest);
  });

  test('only those that are asked for', () => {
    expect(withoutEntryMarkers('- A. <!-- #1 --> <!-- #2 -->', id => id === '#1')).toBe('- A. <!-- #2 -->');
  });
});
