import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { COLOURS } from '../../src/channels/email-styles.ts';
import { build, FULL_TEXT, fileOf, said } from './build.ts';
import { twinLacks } from './twin.ts';

const FRONT = '---\nsubject: Scheduled exports\n---\n';
const email = (body: string, front = FRONT): string => fileOf(build('email', front + body), '.html');
/** What stands in the column, without looks. */
const content = (body: string, front = FRONT): string =>
  (/role="article"[^>]*>(.*)<\/div>\s*<\/body>/s.exec(email(body, front))?.[1] ?? '')
    .replace(/ style="[^"]*"/g, '')
    .replaceAll('\n', '');
const twin = (body: string, front = FRONT): string => fileOf(build('email', front + body), '.txt');

const WHOLE = `---
subject: "Action needed: the Exports API pages"
preheader: A header keeps the old response.
button: Read the guide
link: https://docs.tidewater.example/paging?a=1&b=2
---
Hi {{contact.first_name}},

From 16 June a response holds up to 100 exports. [Why](https://a.example/why)?

## What to do <!-- #431 -->

1. Follow \`next\`.
2. Not ready? Send this:

   \`\`\`
   Tidewater-Version: 2026-03-01
   \`\`\`

| If you | Then | |
|---|---|---|
| list fewer | nothing | a |
| list more | follow \`next\` | |

#### Also

- [x] Charts keep **their** time zone.
  - In *all* workspaces
- Signing in no longer ~~loops~~ fails.

> From the changelog.

![A page of exports](https://a.example/p.png)

---

[Leave the programme]({{unsubscribe_url}})
`;

describe('an e-mail', () => {
  let window: JSDOM['window'];
  beforeAll(() => {
    window = new JSDOM(email(WHOLE, ''), { runScripts: 'outside-only' }).window;
  });

  test('has no fault that axe finds', async () => {
    window.eval(axe.source);
    const { violations } = (await window.eval(`axe.run(document, ${JSON.stringify(AXE)})`)) as axe.AxeResults;
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });

  test('has a language, a title, a preheader, heads of columns and headings without gaps', () => {
    const { document } = window;
    expect(document.documentElement.lang).toBe('en');
    expect(document.title).toBe('Action needed: the Exports API pages');
    expect(document.body.firstElementChild?.textContent).toBe('A header keeps the old response.');
    expect([...document.querySelectorAll('th')].map(one => one.getAttribute('scope'))).toEqual(['col', 'col']);
    expect([...document.querySelectorAll('h1,h2,h3,h4')].map(one => one.tagName)).toEqual(['H1', 'H2']);
  });

  test('has its button behind the first paragraph that is no greeting', () => {
    const paragraphs = [...window.document.querySelectorAll('p')].map(({ textContent }) => textContent);
    expect(paragraphs.slice(0, 3)).toEqual([
      'Hi {{contact.first_name}},',
      'From 16 June a response holds up to 100 exports. Why?',
      'Read the guide',
    ]);
    expect(window.document.querySelectorAll('a')[1]?.href).toBe('https://docs.tidewater.example/paging?a=1&b=2');
  });

  test('has a text that says every sentence of it', () => {
    const text = twin(WHOLE, '');
    expect(twinLacks(window.document, text)).toEqual([]);
    expect(text).toBe(`Hi {{contact.first_name}},

From 16 June a response holds up to 100 exports. Why (https://a.example/why)?

Read the guide: https://docs.tidewater.example/paging?a=1&b=2

What to do
1. Follow next.
2. Not ready? Send this:

   Tidewater-Version: 2026-03-01

- If you: list fewer
  Then: nothing
  a
- If you: list more
  Then: follow next

Also
- ☑ Charts keep their time zone.
  - In all workspaces
- Signing in no longer ~loops~ fails.

> From the changelog.

[A page of exports]

--

Leave the programme ({{unsubscribe_url}})
`);
  });

  test('has colours that people can tell apart', () => {
    for (const { front, back } of COLOURS) expect(contrast(front, back), `${front} on ${back}`).toBeGreaterThan(4.5);
  });
});

/** Rules about pages: an e-mail is shown inside of one. Colours have a test of their own, since jsdom paints nothing. */
const AXE: axe.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(
    ['color-contrast', 'region', 'landmark-one-main', 'page-has-heading-one'].map(rule => [rule, { enabled: false }]),
  ),
};

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(front: string, back: string): number {
  const [light = 0, dark = 0] = [luminance(front), luminance(back)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('what a person typed for the mail program survives', () => {
  test.each([
    ['in the text', 'Hi {{contact.first_name}},'],
    ['with a default', 'Hi {{ contact.first_name | default: "there" }},'],
    ['of Mailchimp', 'Hi *|FNAME|*, and *|LNAME|*'],
    ['with signs of Markdown', '{{_a_}} {{**b**}} {{c*}}'],
    ['alone in an address', '[Leave]({{unsubscribe}})', '<p><a href="{{unsubscribe}}">Leave</a></p>'],
    [
      'in an address',
      '[See](https://a.example/?u={{contact.id}}&v=1)',
      '<p><a href="https://a.example/?u={{contact.id}}&#x26;v=1">See</a></p>',
    ],
  ])('%s', (_title, typed, expected = `<p>${typed}</p>`) => {
    expect(content(typed)).toBe(expected);
    for (const field of typed.match(/\{\{.*?\}\}|\*\|.*?\|\*/g) ?? []) expect(twin(typed)).toContain(field);
  });

  test('in the front matter', () => {
    const front = '---\nsubject: {{contact.first_name}}, look\npreheader: "{{a}}: b"\n---\n';
    expect(email('Hi', front)).toContain('<title>{{contact.first_name}}, look</title>');
    expect(email('Hi', front)).toContain('>{{a}}: b</div>');
  });
});

describe('hostile text is only text', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['a script in a sentence', 'a <img src=x onerror=alert(1)> b', '<p>a &#x3C;img src=x onerror=alert(1)> b</p>'],
    ['an address that runs', '[a](javascript:alert(1)) <javascript:alert(1)>', '<p>a javascript:alert(1)</p>'],
    ['an address of data', '![a](data:image/svg+xml,x)', '<p>a</p>'],
    ['an image without words', 'a ![](https://a.example/pixel.gif)', '<p>a </p>'],
    [
      'an end of an attribute',
      '[a](https://a.example/"onclick="x)',
      '<p><a href="https://a.example/%22onclick=%22x">a</a></p>',
    ],
    ['turned text', 'a\u202eb\u2067c\u200b', '<p>abc</p>'],
    ['a comment', 'a <!-- secret --> b', '<p>a  b</p>'],
  ])('%s', (_title, markdown, expected) => expect(content(markdown)).toBe(expected));

  test('in the front matter too', () => {
    const html = email('a', '---\nsubject: "</title><script>x</script>"\npreheader: "<img onerror=x>"\n---\n');
    expect(html).toContain('<title>&#x3C;/title>&#x3C;script>x&#x3C;/script></title>');
    const { document } = new JSDOM(html).window;
    expect(document.querySelector('script, img')).toBeNull();
    expect(document.title).toBe('</title><script>x</script>');
  });
});

describe('what is missing or wrong is said with its line', () => {
  test.each([
    ['no front matter', 'Hi', '1 subject is missing: write `subject: …` between two lines of `---`'],
    ['no subject', '---\npreheader: a\n---\nHi', '1 subject is missing: write `subject: …` between two lines of `---`'],
    ['a typing mistake', '---\nsubject: a\nbuton: b\n---\nHi', '3 buton is not known here'],
    [
      'a button without a link',
      '---\nsubject: a\nbutton: b\n---\nHi',
      '3 button needs `link` too: the address that it opens',
    ],
    [
      'a link without a button',
      '---\nsubject: a\nlink: https://a.example\n---\nHi',
      '3 link needs `button` too: the words on it',
    ],
    [
      'a link that runs',
      '---\nsubject: a\nbutton: b\nlink: javascript:x\n---\nHi',
      '4 link must be a whole http, https or mailto address',
    ],
    [
      'a language of no form',
      '---\nsubject: a\nlang: english\n---\nHi',
      '3 lang must be a language such as en or pt-BR',
    ],
    ['a list', '---\nsubject:\n  - a\n---\nHi', '2 subject must be one line of text'],
    [
      'a subject that no mail can have',
      `---\nsubject: ${'a'.repeat(990)}\n---\nHi`,
      '2 subject is longer than the 989 bytes that a mail can have',
    ],
    ['a sign of YAML', '---\nsubject: a: b\n---\nHi', /^2 front matter cannot be read: /],
    ['no words', '---\nsubject: a\n---\n', /^0 text has no words/],
    ['a field twice', '---\nsubject: a\nsubject: b\n---\nHi', /^3 front matter cannot be read: /],
  ])('%s', (_title, text, expected) => {
    const built = build('email', text);
    expect(built.files).toEqual([]);
    expect(said(built)[0]).toEqual(expected instanceof RegExp ? expect.stringMatching(expected) : expected);
  });
});

test('a mail that Gmail would cut has whole entries, and its last words', () => {
  const items = Array.from(
    { length: 150 },
    (_, index) => `- Number ${index} ${'x'.repeat(800)}. <!-- #${index} -->`,
  ).join('\n');
  const built = build('email', `${FRONT}Hi,\n\nNew things.\n\n**Fixed**\n\n${items}\n\n[Leave]({{leave}})`, FULL_TEXT);
  expect(Buffer.byteLength(fileOf(built, '.html'))).toBeLessThan(102_000);
  const text = fileOf(built, '.txt');
  expect(text).toMatch(/- Number \d+ x+\.\n\nAnd \d+ more: read the whole text \(.*\)\.\n\nLeave \(\{\{leave\}\}\)\n$/);
  expect(said(built)[0]).toMatch(/^\d+ \d+ entries do not fit/);
});
