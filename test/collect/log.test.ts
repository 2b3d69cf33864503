/** The log comes out the same wherever git's output is cut into chunks. */
import { expect, test } from 'vitest';
import type { Git } from '../../src/collect/git.ts';
import { readLog } from '../../src/collect/log.ts';
import type { Commit } from '../../src/model.ts';

const [first, second, third] = ['a', 'b', 'c'].map(letter => letter.repeat(40));

/** As git prints it: NUL ends each field, and a newline each record. */
const OUTPUT = Buffer.from(
  [
    [
      '>',
      first,
      `${second} ${third}`,
      'Zoë 🦊',
      'zoe@example.com',
      '1781600000',
      '1781604000',
      'feat: größer 🎉\n\nWarum nicht?\n',
    ],
    ['<', second, third, 'Mia', 'mia@example.com', '5', '999999999999999', ''],
    ['>', third, '', 'Mia', 'mia@example.com', '0', '0', 'fix: ~t~'],
  ]
    .map(fields => `${fields.map(field => `${field}\0`).join('')}\n`)
    .join(''),
  // A byte that is no UTF-8.
).map(byte => (byte === '~'.charCodeAt(0) ? 0xe9 : byte));

function printing(size: number): Git {
  const refuse = () => {
    throw new Error('the log is read as bytes');
  };
  async function* bytes() {
    for (let at = 0; at < OUTPUT.length; at += size) yield Buffer.from(OUTPUT.subarray(at, at + size));
  }
  return { isRedirected: false, run: refuse, stream: refuse, bytes };
}

const mia = { name: 'Mia', email: 'mia@example.com' };

test.each([1, 2, 3, 40, 41, 64, OUTPUT.length])('in chunks of %i bytes', async size => {
  const read: { side: string; commit: Commit }[] = [];
  for await (const batch of readLog(printing(size), ['HEAD'])) read.push(...batch);
  expect(read).toEqual([
    {
      side: '>',
      commit: {
        sha: first,
        parents: [second, third],
        author: { name: 'Zoë 🦊', email: 'zoe@example.com' },
        date: '2026-06-16T10:00:00Z',
        authoredAt: 1_781_600_000,
        message: 'feat: größer 🎉\n\nWarum nicht?\n',
        paths: null,
      },
    },
    {
      side: '<',
      commit: {
        sha: second,
        parents: [third],
        author: mia,
        date: '1970-01-01T00:00:00Z',
        authoredAt: 5,
        message: '',
        paths: null,
      },
    },
    {
      side: '>',
      commit: {
        sha: third,
        parents: [],
        author: mia,
        date: '1970-01-01T00:00:00Z',
        authoredAt: 0,
        message: 'fix: \u{FFFD}t\u{FFFD}',
        paths: null,
      },
    },
  ]);
});
