import { describe, expect, test } from 'vitest';
import { coAuthors } from '../../src/parse/co-authors.ts';

describe('coAuthors', () => {
  test.each<[title: string, body: string, expected: readonly string[]]>([
    ['several', 'Co-authored-by: Bo B <bo@x.y>\nco-authored-by: Cy <cy@x.y>', ['Bo B <bo@x.y>', 'Cy <cy@x.y>']],
    ['in capitals, anywhere', 'a\n\nCo-Authored-By: Bo <bo@x.y>\n\n* b', ['Bo <bo@x.y>']],
    [
      'with parentheses and a number',
      'Co-authored-by: Sandra (neko) <165049174+neko-dd@users.noreply.github.com>',
      ['Sandra (neko) <165049174+neko-dd@users.noreply.github.com>'],
    ],
    ['once', 'Co-authored-by: Bo <bo@x.y>\nCo-authored-by: Bob <BO@x.y>', ['Bo <bo@x.y>']],
    ['but not the author', 'Co-authored-by: Ada <ADA@example.com>', []],
    ['but nobody without an address', 'Co-authored-by: Bo\nCo-authored-by: Bo <bo>\nCo-authored-by: Bo bo@x.y', []],
    ['but nobody without a name', 'Co-authored-by: <bo@x.y>', []],
    ['but no other lines with an address', 'Signed-off-by: Bo <bo@x.y>\nnot Co-authored-by: Bo <bo@x.y>', []],
  ])('%s', (_title, body, expected) => {
    expect(coAuthors(body, 'ada@example.com').map(({ name, email }) => `${name} <${email}>`)).toEqual(expected);
  });
});
