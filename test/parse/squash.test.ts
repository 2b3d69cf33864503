import { describe, expect, test } from 'vitest';
import { bodyOf } from '../../src/parse/body.ts';
import { bodyHeaders } from '../../src/parse/squash.ts';

describe('bodyHeaders', () => {
  test.each<[title: string, body: string, expected: readonly string[]]>([
    ["GitHub's bullets", '* feat: a\n\nwhy\n\n* fix(b)!: c (#1)\n\n* typo', ['feat: a', 'fix!: c']],
    ['hyphens', '- feat: a\n- fix: b', ['feat: a', 'fix: b']],
    [
      'plain lines at the start of paragraphs',
      'feat: a\n\nwhy\nfix: no\n\nfix: b\nperf: c',
      ['feat: a', 'fix: b', 'perf: c'],
    ],
    ['references, which are no headers', 'fix: #12\n\nfix: https://x.y/1', []],
    ['prose and unusual types', 'Fix: a\n\nnote: b\n\nupdate: c\n\nthe fix: d', []],
    ['nested bullets and quotations', '  * feat: a\n\n> fix: b\n\n```\nfix: c\n```', []],
    ['no body', '', []],
  ])('%s', (_title, body, expected) => {
    const show = ({ type, breaking, description }: { type: string; breaking: boolean; description: string }) =>
      `${type}${breaking ? '!' : ''}: ${description}`;
    expect(bodyHeaders(bodyOf(body)).map(show)).toEqual(expected);
  });
});
