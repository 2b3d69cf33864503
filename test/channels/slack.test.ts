import { describe, expect, test } from 'vitest';
import { build, FULL_TEXT, fileOf, said } from './build.ts';
import { slackMessage, slackWords } from './slack-schema.ts';

const words = (text: string): string => slackWords(fileOf(build('slack', text), '.json'));

describe('Markdown becomes what Slack shows the same way', () => {
  test.each([
    ['a title is a header', '# Tidewater 2.4.0\n\nHello.', 'Tidewater 2.4.0\nHello.'],
    ['another heading is bold', '# A\n\n## Fixed\n\n- One\n- Two', 'A\n*Fixed*\n• One\n• Two'],
    ['bold, italic and struck text', '**a** *b* ~~c~~', '*a* _b_ ~c~'],
    ['bold inside of a word is plain, since Slack would show its signs', 'un**believ**able', 'unbelievable'],
    ['code', 'Follow `next <a>`.', 'Follow `next &lt;a&gt;`.'],
    ['a block of code', '```sh\na < b\n```', '```\na &lt; b\n```'],
    ['a link', '[Tell us](https://a.example/?a=1&b=2)', '<https://a.example/?a=1&amp;b=2|Tell us>'],
    ['a bare address', 'See https://a.example/x.', 'See <https://a.example/x|https://a.example/x>.'],
    ['a link by reference', '[Tell us][t]\n\n[t]: https://a.example', '<https://a.example|Tell us>'],
    ['an image is a link with its text', '![A page](https://a.example/p.png)', '<https://a.example/p.png|A page>'],
    ['numbers and lists in lists', '3. One\n   - Two\n4. Three', '3. One\n    ◦ Two\n4. Three'],
    ['boxes', '- [x] Done\n- [ ] Open', '• ☑ Done\n• ☐ Open'],
    ['a quotation', '> One\n> two', '> One two'],
    ['a rule', 'a\n\n---\n\nb', 'a\n---\nb'],
    ['a table names its columns', '| If | Then |\n|---|---|\n| a | b |\n| c | |', '• *If:* a · *Then:* b\n• *If:* c'],
    ['lines of a paragraph are one', 'One\ntwo', 'One two'],
    ['markers and questions are gone', '- One <!-- #1 -->\n> ✍️ **Why?** Asked: a. It is never published.', '• One'],
    ['an emoji’s name is a person’s', 'Out now :tada:', 'Out now :tada:'],
  ])('%s', (_title, markdown, expected) => expect(words(markdown)).toBe(expected));
});

describe('what only looks like Slack’s format is text', () => {
  test.each([
    [
      'calls of people and channels',
      'Hi <!channel> \\<@U1> &lt;#C1&gt;',
      'Hi &lt;!channel&gt; &lt;@U1&gt; &lt;#C1&gt;',
    ],
    ['an entity', '\\&lt;!here>', '&amp;lt;!here&gt;'],
    ['stars', 'a \\*b\\* c', 'a `*b*` c'],
    ['underlines at a word’s edge', 'a \\_b c\\_ snake_case', 'a `_b` `c_` snake_case'],
    ['arithmetic', '2 * 3 = 6, ~5 MB', '2 * 3 = 6, `~5` MB'],
    ['a backtick', 'don\\`t', "don't"],
    ['a link of Slack', '\\<https://evil.example|bank.example>', '&lt;https://evil.example|bank.example&gt;'],
    ['a bar in a link', '[a|b](https://a.example/|c)', '<https://a.example/%7Cc|a¦b>'],
    ['a script', '[a](javascript:alert(1))', 'a'],
    ['a name and password', '[a](https://bank.example@evil.example)', 'a'],
    ['characters that turn text around', 'a\u202eb\u2066c', 'abc'],
  ])('%s', (_title, markdown, expected) => expect(words(markdown)).toBe(expected));
});

describe('what is too long', () => {
  const sentence = `${'word '.repeat(100).trim()}.`;

  test('a paragraph that no section holds goes on in the next one, between sentences', () => {
    const { blocks } = slackMessage(fileOf(build('slack', Array(10).fill(`W${sentence}`).join(' ')), '.json'));
    expect(blocks).toHaveLength(2);
    for (const { text } of blocks) expect(text?.text).toMatch(/^W.*\.$/);
  });

  test('a title that no header holds is bold', () => {
    const title = 'a '.repeat(90).trim();
    expect(words(`# ${title}\n\nb`)).toBe(`*${title}*\nb`);
  });

  test('entries are left out from the end, and what stands below them stays', () => {
    const items = Array.from({ length: 400 }, (_, index) => `- Number ${index} ${'x'.repeat(60)}`).join('\n');
    const built = build('slack', `# A\n\n## Fixed\n\n${items}\n\nTell us.`, FULL_TEXT);
    const text = slackWords(fileOf(built, '.json'));
    const shown = text.match(/• Number/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(100);
    expect(text).toMatch(new RegExp(`And ${400 - shown} more: <${FULL_TEXT}\\|read the whole text>.\n\nTell us.$`));
    expect(said(built)).toEqual([
      `${5 + shown} ${400 - shown} entries do not fit: a message to Slack holds 50 blocks and about 12,000 characters.`,
    ]);
  });

  test('a section with its lists is one entry', () => {
    const section = (index: number): string =>
      `### Change ${index} <!-- #${index} -->\n- **Who:** ${'y'.repeat(400)}\n- **What to do:** end ${index}\n`;
    const text = slackWords(
      fileOf(build('slack', `# A\n\n${Array.from({ length: 60 }, (_, index) => section(index)).join('\n')}`), '.json'),
    );
    expect(text.match(/end \d+/g)).toHaveLength(text.match(/Change \d+/g)?.length ?? 0);
    expect(text).toMatch(/And \d+ more\.$/);
  });

  test('rules take blocks too', () => {
    const built = build('slack', Array(60).fill('a').join('\n\n---\n\n'));
    expect(slackMessage(fileOf(built, '.json')).blocks.length).toBeLessThanOrEqual(50);
  });

  test('one sentence that no section holds is named with its line', () => {
    expect(said(build('slack', `# A\n\n${'word '.repeat(700)}`))).toEqual([
      '3 text is too long for Slack: one sentence has more than 3,000 characters',
    ]);
  });

  test('no words at all are a problem', () => {
    expect(said(build('slack', '<!-- nothing -->\n'))).toEqual([
      '0 text has no words, or its first part alone is longer than a message to Slack',
    ]);
  });
});

test('a button is a link at the end, and a notification shows the first words', () => {
  const json = fileOf(
    build('slack', '---\nbutton: Try it\nlink: https://a.example\n---\nNew: *exports* & more. Two.'),
    '.json',
  );
  expect(slackWords(json)).toBe('New: _exports_ &amp; more. Two.\n\n<https://a.example|Try it>');
  expect(slackMessage(json).text).toBe('New: exports &amp; more.');
});
