import { describe, expect, test } from 'vitest';
import { toProse, toSentence } from '../../src/compose/sentence.ts';

describe('a title becomes a sentence', () => {
  test.each([
    ['add dark mode', 'Add dark mode.'],
    ['Handle empty input.', 'Handle empty input.'],
    ['why not?', 'Why not?'],
    ['npm install fails offline', 'npm install fails offline.'],
    ['closeServer hook is awaited', 'closeServer hook is awaited.'],
    ['`--flag` is honoured', '`--flag` is honoured.'],
    ['über-fast parsing', 'Über-fast parsing.'],
    ['tidewater starts faster', 'tidewater starts faster.'],
    ['', ''],
  ])('%s', (subject, sentence) => {
    expect(toSentence(subject, 'tidewater')).toBe(sentence);
  });
});

describe('only rewriting that cannot change the meaning is done', () => {
  test.each([
    ['allow users to export to CSV', 'You can now export to CSV.'],
    ['Allows users to manage their teams', 'You can now manage your teams.'],
    ['allow admins to manage their teams', 'Admins can now manage their teams.'],
    ['add the ability to filter by label', 'You can now filter by label.'],
    ['make it possible to run offline', 'You can now run offline.'],
    [
      'allow `--index` and `--default-index` to select configured indexes',
      '`--index` and `--default-index` can now select configured indexes.',
    ],
    ['allow config to be a function', 'Config can now be a function.'],
    ['allow access to private files', 'Allow access to private files.'],
    ['allow passing options to plugins', 'Allow passing options to plugins.'],
    ['allow users to pick what they like', 'Users can now pick what they like.'],
    ['allow setting A to be null', 'Allow setting A to be null.'],
    ['disallow users to write', 'Disallow users to write.'],
  ])('%s', (subject, sentence) => {
    expect(toSentence(subject, '')).toBe(sentence);
  });
});

describe('what goes on after a title starts and ends like a sentence', () => {
  test.each([
    ['use `b` instead', 'Use `b` instead.'],
    ['Use `b`', 'Use `b`.'],
    ['It is off.', 'It is off.'],
    ['Which one? See (the docs)', 'Which one? See (the docs).'],
    ['`a` is gone', '`a` is gone.'],
    ['tidewater starts faster', 'tidewater starts faster.'],
    ['see https://tidewater.example/b', 'See https://tidewater.example/b'],
    ['run it:', 'Run it:'],
    ['none', 'None'],
    ['use b\n\nor use c', 'Use b.\n\nOr use c.'],
    ['do this\n- one\n- two', 'do this\n- one\n- two'],
    ['do this\n\n```\na b\n```', 'do this\n\n```\na b\n```'],
    ['', ''],
  ])('%j', (text, prose) => {
    expect(toProse(text, 'tidewater')).toBe(prose);
  });
});
