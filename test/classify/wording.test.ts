import { describe, expect, test } from 'vitest';
import { readWording } from '../../src/classify/wording.ts';
import { expectLinearIn } from '../support/linear-time.ts';

const rulesOf = (title: string) => readWording(title).clues.map(({ rule }) => rule.replace('wording.', ''));

describe('a title says', () => {
  test.each([
    ['nothing that we know', 'Confetti', []],
    ['nothing at all', '', []],
    ['what was done, by its first word alone', 'Tests add colours', ['tests']],
    ['each topic once', 'Fix crash and panic', ['fixes', 'symptom']],
    ['nothing by words inside a code span', 'Fix `test --release`', ['fixes', 'option', 'code']],
    ['nothing by a code span that starts it', '`test` for colours', ['code']],
    ['a circumstance', 'Keep tabs open when `vim` exits', ['behaves', 'circumstance', 'code']],
    ['the same with a typographic apostrophe', 'Don’t wrap', ['behaves']],
    ['the same with a final period', 'Lower the overhead.', ['performance']],
    ['an option by name and by word only once', 'Add --wrap flag', ['adds', 'option']],
    [
      'that tests fail by chance',
      'Make file tests not flaky',
      ['improves', 'about-tests', 'circumstance', 'about-tests'],
    ],
    ['that something missing was added, which is no news', 'Add missing newline', ['fixes', 'circumstance']],
    ['that types of the source changed', 'Hand `Option<Tree>` on', ['about-code', 'code']],
    ['a test by its name', 'Quarantine TestWALReplay', ['about-tests']],
    ['no version by a count', 'Show 3 columns', ['improves']],
    ['no topic by a hyphenated word', 'Show test-drive button', ['improves']],
    ['that a comment of the source changed', 'Fix comment on `extra_names`', ['fixes', 'about-code', 'code']],
    ['the same of an outdated one', 'Remove outdated comments', ['removes', 'about-code']],
    ['nothing of the source by comments that people write', 'Add comments to pull requests', ['adds']],
    ['nor by those that a product reads', 'Fix comments in SCSS', ['fixes']],
    ['which type of the source does what', 'Implement `Ord` for `Version`', ['supports', 'about-code', 'code']],
    ['which of its files changed', 'Shrink `src/mod.rs` a little', ['about-code', 'code']],
    ['nothing of the source by files that people write', 'Show `vite.config.ts`', ['improves', 'code']],
    ['that its authors had made a slip', 'Fix compile error', ['fixes', 'about-code']],
    ['nothing of the source by errors that a product shows', 'Show compile errors', ['improves']],
    ['something in other scripts only by names', '修复 `--wrap` 的崩溃', ['option', 'code']],
  ])('%s: "%s"', (_, title, rules) => {
    expect(rulesOf(title)).toEqual(rules);
  });
});

test('its verb tells the kind of change', () => {
  expect(readWording('Introduce teams').verb?.category).toBe('feature');
  expect(readWording('Teams').verb).toBeNull();
});

test.each([
  ['words', 'when '],
  ['backticks', '`'],
  ['capitals', 'AA_'],
  ['dashes', ' --'],
  ['dots', '1.'],
  ['files', '`a/'],
  ['comments', 'fix comments '],
])('a title of a million %s is read in linear time', (_, part) => {
  expectLinearIn(1_000_000, size => {
    const title = part.repeat(size / part.length);
    return () => readWording(title);
  });
});
