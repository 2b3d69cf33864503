import { describe, expect, test } from 'vitest';
import { replaceMarkedBlocks } from '../../scripts/marked-blocks.ts';

describe('replaceMarkedBlocks', () => {
  test.each([
    [
      'Markdown',
      'a\n<!-- generated:inputs -->\nold\n<!-- /generated:inputs -->\nb\n',
      'a\n<!-- generated:inputs -->\nnew\nlines\n<!-- /generated:inputs -->\nb\n',
    ],
    ['YAML', '# generated:inputs\n# /generated:inputs\n', '# generated:inputs\nnew\nlines\n# /generated:inputs\n'],
  ])('puts a part between its markers in %s', (_, text, expected) => {
    expect(replaceMarkedBlocks(text, { inputs: 'new\nlines' })).toBe(expected);
    expect(replaceMarkedBlocks(expected, { inputs: 'new\nlines' })).toBe(expected);
  });

  test.each([
    ['nothing', ''],
    ['no end', '# generated:inputs\n'],
    ['no start', '# /generated:inputs\n'],
    ['the end before the start', '# /generated:inputs\n# generated:inputs\n'],
    ['another name', '# generated:outputs\n# /generated:outputs\n'],
  ])('fails on a file with %s, and names the markers', (_, text) => {
    expect(() => replaceMarkedBlocks(text, { inputs: 'new' })).toThrow('"generated:inputs" and "/generated:inputs"');
  });
});
