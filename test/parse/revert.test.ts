import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/parse/body.ts';
import { type Revert, readRevert } from '../../src/parse/revert.ts';
import { parseSubject } from '../../src/parse/subject.ts';

const A = 'acfe939e1f7c303c34b0b39b883cc302da767fa2';
type Row = [title: string, subject: string, body: string, expected: Omit<Revert, 'scopes'> | null];
const revert = (
  text: string,
  subject: string,
  pullRequest: number | null = null,
  sha: string | null = null,
): Omit<Revert, 'scopes'> => ({ text, reverts: { sha, subject, pullRequest } });

describe('readRevert', () => {
  test.each<Row>([
    ["git's own message", 'Revert "Add x"', `This reverts commit ${A}.`, revert('Revert "Add x"', 'Add x', null, A)],
    [
      'a quoted header and number',
      'Revert "feat(ui): add x (#1)" (#2)',
      '',
      revert('Revert "add x"', 'feat(ui): add x', 1),
    ],
    [
      'a revert of a revert',
      'Revert "Revert "feat: x (#1)" (#2)" (#3)',
      '',
      revert('Revert "Revert "x""', 'Revert "feat: x (#1)"', 2),
    ],
    [
      "git's Reapply",
      'Reapply "feat: x (#1)" (#5)',
      `This reverts commit ${A} (#4), now that`,
      revert('Reapply "x"', 'Revert "feat: x (#1)"', null, A),
    ],
    [
      'quotes within quotes',
      'Revert "[docs] Fix, Next = "Index"" (#13555)',
      '',
      revert('Revert "Fix, Next = "Index""', '[docs] Fix, Next = "Index"'),
    ],
    [
      'a quotation cut off',
      'chore: Revert "Regularize arguments to … (#16648)',
      `This reverts commit ${A}.`,
      revert('Revert "Regularize arguments to …"', 'Regularize arguments to …', null, A),
    ],
    [
      'a quotation that is never closed',
      'Revert "chore(ci): Fix it (#16128) (#16141)',
      '',
      revert('Revert "Fix it"', 'chore(ci): Fix it', 16128),
    ],
    ['the type revert', 'revert: a thing (#18409) (#18774)', '', revert('a thing', 'a thing', 18409)],
    [
      'the type revert with a header',
      'revert: fix(logger): truncate (#16581) (#17729)',
      '',
      revert('truncate', 'fix(logger): truncate', 16581),
    ],
    [
      'the type revert with a quotation',
      'revert: "fix(css): spread (#14024)" (#14209)',
      '',
      revert('spread', 'fix(css): spread', 14024),
    ],
    [
      'the type revert with the word',
      'revert(sources): Revert halting (#14135)',
      '',
      revert('Revert halting', 'halting'),
    ],
    [
      'another type with a quotation',
      'fix: revert, "fix: escape ids (#22687)"',
      '',
      revert('revert, "escape ids"', 'fix: escape ids', 22687),
    ],
    [
      'a tag',
      'chore(ci): [revert] run in parallel (#12479)',
      `This reverts commit ${A}.`,
      revert('run in parallel', 'run in parallel', null, A),
    ],
    ['a remark', 'enhancement(ci): (revert) Add a workflow (#16996)', '', revert('Add a workflow', 'Add a workflow')],
    [
      'a second header',
      'feat(vrl)!: Revert: add local scope (#12017)',
      '',
      revert('add local scope', 'add local scope'),
    ],
    ['a number', 'fix: revert #6251 (#6290)', '', revert('revert #6251', '#6251', 6251)],
    [
      'two numbers at the end',
      'fix(resolve): revert ensure exports (#11234) (#11270)',
      '',
      revert('revert ensure exports', 'ensure exports', 11234),
    ],
    [
      'unquoted words with a commit in the body',
      'chore(ci): revert peg pulsar (#19297)',
      `This reverts commit ${A}.`,
      revert('revert peg pulsar', 'peg pulsar', null, A),
    ],
    ["GitHub's button", 'Revert "x" (#2)', 'Reverts owner/repo#12. It broke.', revert('Revert "x"', 'x', 12)],
    [
      'an address in the body',
      'Revert "x"',
      'This reverts https://github.com/a/b/pull/19445 /',
      revert('Revert "x"', 'x', 19445),
    ],
    [
      'git revert --reference',
      'Back out x',
      'This reverts commit 8aef33f (feat: x, 2026-01-31).',
      revert('Back out x', 'feat: x', null, '8aef33f'),
    ],
    [
      'the commit in a squash of a revert',
      'Revert "x" (#2)',
      `* Revert "x"\n\nThis reverts commit ${A}.\n\n* fmt`,
      revert('Revert "x"', 'x', null, A),
    ],
    ['words that name nothing', 'Revert to the old parser', '', null],
    ['a feature about reverting', 'Revert `uv.lock` changes when `uv add` fails (#9030)', '', null],
    ['a feature about rolling back', 'Rollback `pyproject.toml` changes on all errors (#7022)', '', null],
    ['a revert inside of a squash', 'Fix caching (#24126)', `* Revert "x"\n\nThis reverts commit ${A}.`, null],
    [
      'a change that takes another back on its way',
      'Allow extensionless scripts (#16805)',
      `This reverts commit ${A}.`,
      null,
    ],
    ['a number and more', 'fix: revert #7582, fix #7721 and #7736 (#7737)', '', null],
    ['a partial revert', 'uv-resolver: partially revert narrowing', `This partially reverts commit ${A}`, null],
  ])('%s: %s', (_title, subject, body, expected) => {
    const found = readRevert(parseSubject(subject), bodyOf(body));
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject(expected);
  });
});

test('a revert is about what it takes back is about', () => {
  expect(readRevert(parseSubject('fix(a): Revert "Revert "feat(a, b): x""'), bodyOf(''))?.scopes).toEqual(['a', 'b']);
});
