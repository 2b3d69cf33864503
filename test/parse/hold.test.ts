/** What customers cannot use yet is held back wherever an author says so. */
import { describe, expect, test } from 'vitest';
import { classify } from '../../src/classify/classify.ts';
import { compose } from '../../src/compose/release.ts';
import type { Change } from '../../src/model.ts';
import { findHolds } from '../../src/parse/hold.ts';
import { noteReader } from '../../src/parse/note-reader.ts';
import { parse } from '../../src/parse/parse.ts';
import { type CommitFacts, evidenceOf, shaOf } from '../support/evidence.ts';

const NOTE = 'Release-Note: You can plan exports.';

describe('a hold is found', () => {
  test.each([
    ['at the end', `${NOTE}\nFeature-Flag: exports`],
    ['above what closes an issue', 'Words.\n\nFeature-Flag: exports\n\nCloses #12'],
    ['above co-authors', 'Feature-Flag: exports\n\nCo-authored-by: A <a@b.example>'],
    ['right below a list', '- a\n- b\nFeature-Flag: exports'],
    ['in bold', '**Feature-Flag:** exports'],
    ['as an item', '- Feature flag: exports'],
    ['with a space before the colon', 'Feature-Flag : exports'],
    ['above a rule', 'Feature-Flag: exports\n\n---\n'],
    [
      'above a comment, an image or an address',
      'Feature-Flag: exports\n<!-- thanks -->\n![x](y)\n[1]: https://x.example',
    ],
    ['with the line endings of a browser', 'Words.\r\n\r\nFeature-Flag: exports\r\n'],
    ['beside Markdown too intricate to be read', `${'> '.repeat(3000)}\n\nFeature-Flag: exports`],
    ['as code', 'Feature-Flag: `exports`'],
  ])('%s', (_, text) => {
    expect(findHolds(text)).toEqual([{ token: 'Feature-Flag', value: 'exports' }]);
  });

  test('for a launch, by its short name', () => {
    expect(findHolds('Launch: scheduled-exports')).toEqual([{ token: 'Launch', value: 'scheduled-exports' }]);
  });

  test.each([
    ['in a comment', '<!--\nFeature-Flag: exports\n-->'],
    ['in a fence', '```\nFeature-Flag: exports\n```'],
    ['in a quotation', '> Feature-Flag: exports'],
    [
      'in prose',
      'It has a feature flag: see the docs? No, this line is prose about launch: it is.'.replace(
        'feature flag:',
        'feature flag',
      ),
    ],
    ['in a sentence about launching', 'Launch: the server starts twice'],
    ['without a name', 'Feature-Flag:'],
  ])('and not %s', (_, text) => {
    expect(findHolds(text)).toEqual([]);
  });
});

function changesOf(facts: readonly (CommitFacts | string)[]): readonly Change[] {
  const evidence = evidenceOf(facts);
  const { read } = noteReader(evidence, { wantsReasons: false, readFragment: null });
  return compose(evidence, classify(parse(evidence, undefined, read)), { product: null, bots: [], version: null })
    .changes;
}

test('a squash that lists a commit behind a flag is held back', () => {
  const [change] = changesOf(['feat: two things (#5)\n\n* feat: hidden\n\nFeature-Flag: s\n\n* fix: lint']);
  expect(change).toMatchObject({ visibility: 'internal', rule: 'trailer.feature-flag' });
});

test('a merge whose commit is behind a flag is held back', () => {
  const facts = [
    { name: 'base-1', message: 'feat: before' },
    { name: 'topic', message: 'feat: plan exports\n\nFeature-Flag: plan', parents: ['base-1'] },
    {
      name: 'merge',
      message: 'Merge pull request #5 from tidewater/plan\n\nfeat: secret plan',
      parents: ['base-1', 'topic'],
    },
  ];
  const change = changesOf(facts).find(({ id }) => id === 'pr-5');
  expect([change?.visibility, shaOf('merge')]).toEqual(['internal', change?.commits[0]]);
});
