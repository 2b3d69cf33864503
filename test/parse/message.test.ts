import { describe, expect, test } from 'vitest';
import { splitMessage } from '../../src/parse/message.ts';

describe('splitMessage', () => {
  test.each<[title: string, message: string, subject: string, body: string]>([
    ['a subject alone', 'a', 'a', ''],
    ['a final newline', 'a\n', 'a', ''],
    ['a body', 'a\n\nb\n\nc\n', 'a', 'b\n\nc'],
    ['no blank line between', 'a\nFix b.', 'a', 'Fix b.'],
    ['the indentation of the first line of a body', 'a\n\n\n    b\n', 'a', '    b'],
    ['carriage returns', 'a\r\n\r\nb\rc\r\n', 'a', 'b\nc'],
    ['blank lines before the subject', '\n \t\n\u0007\na\n\nb', 'a', 'b'],
    ['nothing', '', '', ''],
    [
      'a title that GitHub cut in a word',
      'fix: resolve the path inside of an unoptimized package wh…\n\n…en it is linked\n\nWhy.',
      'fix: resolve the path inside of an unoptimized package when it is linked',
      'Why.',
    ],
    [
      'a title that GitHub cut at a space, with a number',
      'docs: describe how to have the website… (#19926)\n\n… preview created',
      'docs: describe how to have the website preview created (#19926)',
      '',
    ],
    [
      'a cut title that the squash repeats in full',
      'chore(docs): Add highlight announcing YAML as the new … (#18435)\n\n* chore(docs): Add highlight announcing YAML as the new default\n\n* typo',
      'chore(docs): Add highlight announcing YAML as the new default (#18435)',
      '* typo',
    ],
    [
      'a cut title that nobody completes',
      'fix(cli): after setting server.open, the default is inconsistent… (#1)\n\nWhy.',
      'fix(cli): after setting server.open, the default is inconsistent… (#1)',
      'Why.',
    ],
    ['an ellipsis of the author', 'Wait…\n\n* Wait', 'Wait…', '* Wait'],
    [
      'a subject that an editor wrapped',
      'fix(optimizer): add separate hash for invalidating optimized deps\nbetween re-bundles',
      'fix(optimizer): add separate hash for invalidating optimized deps between re-bundles',
      '',
    ],
    [
      'a wrapped subject and a body',
      'refactor(hmr): pass context object to `handleHotUpdate` plugin hook\ninstead of multiple args\n\nBREAKING CHANGE: a',
      'refactor(hmr): pass context object to `handleHotUpdate` plugin hook instead of multiple args',
      'BREAKING CHANGE: a',
    ],
    [
      'a number on a line of its own',
      'Move test support files out of `scripts/` into `test/`\n (#17032)\n\nWhy.',
      'Move test support files out of `scripts/` into `test/` (#17032)',
      'Why.',
    ],
    [
      'an issue right below, which is no part of the subject',
      'fix: only perform file resolve redirect when not asking for html\nfix #323',
      'fix: only perform file resolve redirect when not asking for html',
      'fix #323',
    ],
  ])('%s', (_title, message, subject, body) => {
    expect(splitMessage(message)).toMatchObject({ subject, body });
  });

  test('the first line stays as written', () => {
    expect(splitMessage('\n  a\tb… (#1)\r\n\n…c').firstLine).toBe('  a\tb… (#1)');
  });
});
