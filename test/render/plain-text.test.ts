import { expect, test } from 'vitest';
import { plainText } from '../../src/render/plain-text.ts';

test.each([
  ['code loses its marks', 'Add `close` and ``a`b``', 'Add close and a`b'],
  ['everything else stays, on one line', ' *a*\n[b](c) <d> ', '*a* [b](c) <d>'],
])('%s', (_, text, plain) => expect(plainText(text)).toBe(plain));
