import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/parse/body.ts';
import { breakingFooters } from '../../src/parse/breaking.ts';

describe('breakingFooters', () => {
  test.each<[title: string, body: string, texts: readonly string[], rest: string]>([
    ['none', 'This is a breaking change, perhaps.', [], 'This is a breaking change, perhaps.'],
    ['one line', 'Why.\n\nBREAKING CHANGE: gone', ['gone'], 'Why.'],
    ['the form with a hyphen', 'BREAKING-CHANGE: gone', ['gone'], ''],
    ['the form of a git trailer', 'Breaking-Change: gone', ['gone'], ''],
    ['the form of a sentence', 'Breaking change: gone', ['gone'], ''],
    ['a reference', 'BREAKING CHANGE #12', ['#12'], ''],
    ['bold and with a sign', '⚠️ **BREAKING CHANGE:** gone', ['gone'], ''],
    ['several lines and paragraphs', 'BREAKING CHANGE: a\nb\n\n  - c\n\nd', ['a\nb\n\n  - c\n\nd'], ''],
    ['a list below', 'BREAKING CHANGE:\n\n* a gone\n* b gone', ['* a gone\n* b gone'], ''],
    ['code below', 'BREAKING CHANGE: use\n\n```js\nfix: 1\n```', ['use\n\n```js\nfix: 1\n```'], ''],
    ['a trailer below', 'BREAKING CHANGE: a\nb\nSigned-off-by: A <a@b.c>', ['a\nb'], 'Signed-off-by: A <a@b.c>'],
    [
      'a heading below',
      '## Summary\n\nBREAKING CHANGE: a\n\n## Test plan\n\nNone.',
      ['a'],
      '## Summary\n\n## Test plan\n\nNone.',
    ],
    [
      'the next message of a squash below',
      '* feat: x\n\nBREAKING CHANGE: a\n\n* fix: y',
      ['a'],
      '* feat: x\n\n* fix: y',
    ],
    ['two footers', 'BREAKING CHANGE: a\n\nBREAKING CHANGE: b', ['a', 'b'], ''],
    [
      'the indented footer of one of several messages',
      'fix: x\n  BREAKING-CHANGE: a\n\nfeat: y',
      ['a'],
      'fix: x\nfeat: y',
    ],
    ['a field that says no', 'Breaking change: none\n', [], ''],
    ['a list that says no', 'Breaking changes:\n\n- None.', [], ''],
    ['a sentence that begins with no', 'BREAKING CHANGE: No longer runs on Node 18', ['No longer runs on Node 18'], ''],
    ['a footer without text', 'BREAKING CHANGE:', [''], ''],
    ['a quotation', '> BREAKING CHANGE: upstream', [], '> BREAKING CHANGE: upstream'],
    ['a comment', '<!-- BREAKING CHANGE: describe -->', [], '<!-- BREAKING CHANGE: describe -->'],
  ])('%s', (_title, body, texts, rest) => {
    expect(breakingFooters(bodyOf(body))).toEqual({ texts, rest });
  });
});
