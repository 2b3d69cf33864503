import { expect, test } from 'vitest';
import { escapeSlack } from '../../src/render/escape-slack.ts';
import { expectLinear, HOSTILE_UNITS } from '../support/linear-time.ts';

test.each([
  [
    'ordinary text stays',
    'Fix a crash in 2.4.0 (10:20:30), snake_case & 5 * 3',
    'Fix a crash in 2.4.0 (10:20:30), snake_case &amp; 5 `*` 3',
  ],
  ['special mentions are text', 'Hello <!channel> and <@U123>', 'Hello &lt;!channel&gt; and `&lt;@U123&gt;`'],
  ['names are code', 'Ask @here or @everyone in #general', 'Ask `@here` or `@everyone` in `#general`'],
  ['numbers stay', 'See #412', 'See #412'],
  ['links are text', 'See <https://evil.example|our site>', 'See `&lt;https://evil.example|our` site&gt;'],
  ['addresses are code, so that nothing unfurls', 'See https://example.com.', 'See `https://example.com`.'],
  ['emphasis is code', '*bold* _it_ ~gone~', '`*bold*` `_it_` `~gone~`'],
  ['emphasis over several words is code at its ends', '*very bold*', '`*very` `bold*`'],
  ['emoji names are code', 'Ship :tada: it', 'Ship `:tada:` it'],
  ['a quote is code', '> quoted', '`&gt;` quoted'],
  ['code stays code', 'Use `a<b>` now', 'Use `a&lt;b&gt;` now'],
  ['a stray backtick cannot open code', 'Don`t', "Don't"],
  ['a backtick in code cannot close it', 'Use ``a`b``', "Use `a'b`"],
])('%s', (_, text, mrkdwn) => expect(escapeSlack(text)).toBe(mrkdwn));

test.each(HOSTILE_UNITS)('64 KiB of %j take time in proportion', unit => expectLinear(escapeSlack, unit));
