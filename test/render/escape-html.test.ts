import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/render/escape-html.ts';
import { expectLinear, HOSTILE_UNITS } from '../support/linear-time.ts';

test.each([
  ['tags are text', '<script>alert("1")</script>', '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;'],
  ['entities are text', 'Tom & Jerry &amp; co', 'Tom &amp; Jerry &amp;amp; co'],
  ['an attribute stays closed', `x" onload='y`, 'x&quot; onload=&#39;y'],
  ['code spans are code', 'Use `a<b>` now', 'Use <code>a&lt;b&gt;</code> now'],
  ['a stray backtick is text', 'Don`t', 'Don`t'],
  ['commands of the runner are text', '::error::a ##[add-mask]b', '&#58;:error::a ##&#91;add-mask]b'],
  ['Markdown is text', '[x](y) *z*', '[x](y) *z*'],
])('%s', (_, text, html) => expect(escapeHtml(text)).toBe(html));

test.each(HOSTILE_UNITS)('64 KiB of %j take time in proportion', unit => expectLinear(escapeHtml, unit));
