import { expect, test } from 'vitest';
import { oneLine } from '../../src/parse/one-line.ts';

test.each<[title: string, text: string, expected: string]>([
  ['leaves plain text alone', 'a b', 'a b'],
  ['folds white space of every kind', ' a\u00a0\u2003b\n\tc\u2028d\u0085e ', 'a b c d e'],
  ['drops control characters', 'a\u0000b\u001bc\u007fd', 'abcd'],
  ['drops what reorders text', '\u202ea\u2066b\u200fc\u061c', 'abc'],
  ['drops what nobody sees', '\ufeffa\u200bb\u2060c\u{e0041}d', 'abcd'],
  ['keeps joiners', '👩\u200d🚀 नमस\u200d्ते', '👩\u200d🚀 नमस\u200d्ते'],
])('%s', (_title, text, expected) => {
  expect(oneLine(text)).toBe(expected);
});
