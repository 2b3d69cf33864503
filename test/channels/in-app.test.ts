import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { InAppMessage } from '../../src/channels/in-app-schema.ts';
import { build, FULL_TEXT, fileOf, said } from './build.ts';

const schema = JSON.parse(readFileSync(new URL('../../docs/in-app.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile<InAppMessage>(schema);

function message(text: string, fullText: string | null = null): InAppMessage {
  const json: unknown = JSON.parse(fileOf(build('in-app', text, fullText), '.json'));
  if (!validate(json)) throw new Error(JSON.stringify(validate.errors));
  return json;
}

test('a message has a title, its text in two forms, and what the reader can do', () => {
  const text =
    '---\nbutton: Try it\nlink: https://a.example/x\nlang: de\n---\n# Neu\n\n**Exporte** [jetzt](https://a.example).\n\n## Auch\n\n- eins\n- zwei\n';
  expect(message(text)).toEqual({
    schema: 1,
    audience: 'customers',
    language: 'de',
    title: 'Neu',
    body: 'Exporte jetzt (https://a.example).\n\nAuch\n- eins\n- zwei',
    html: '<p><strong>Exporte</strong> <a href="https://a.example">jetzt</a>.</p>\n<h2>Auch</h2>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>',
    button: { text: 'Try it', link: 'https://a.example/x' },
  });
});

test('a title in the front matter leaves the text as it is', () => {
  expect(message('---\ntitle: New\n---\n# Exports\n\nNow.')).toMatchObject({ title: 'New', body: 'Exports\n\nNow.' });
});

test('entries that do not fit are counted, and the whole text is linked', () => {
  const items = Array.from({ length: 50 }, (_, index) => `- ${index} ${'x'.repeat(40)}`).join('\n');
  const { body, html } = message(`# A\n\n${items}`, FULL_TEXT);
  expect(body).toMatch(new RegExp(`x\n\nAnd \\d+ more: read the whole text \\(${FULL_TEXT}\\)\\.$`));
  expect(html).toContain(`<a href="${FULL_TEXT}">`);
});

test('HTML in the text is text in both forms', () => {
  expect(message('# A\n\n<b onclick="x">b</b> [c](javascript:d)')).toMatchObject({
    body: '<b onclick="x">b</b> c',
    html: '<p>&#x3C;b onclick="x">b&#x3C;/b> c</p>',
  });
});

describe('what has no room is said with its line', () => {
  test.each([
    ['no title', 'Hello', '1 title is missing: begin with `# …`, or write `title: …` between two lines of `---`'],
    ['a long title', `\n# ${'a'.repeat(81)}\n\nb`, '2 title has 81 characters of 80'],
    ['a long title in the front matter', `---\ntitle: ${'a'.repeat(81)}\n---\nb`, '2 title has 81 characters of 80'],
    [
      'a long button',
      `---\nbutton: ${'a'.repeat(31)}\nlink: https://a.example\n---\n# A\n\nb`,
      '2 button has 31 characters of 30',
    ],
    ['a long paragraph', `# A\n\n${'a'.repeat(601)}`, '3 text has 601 characters of 600'],
    ['no text', '# A', '0 text has no words below its title'],
    [
      'a merge field in the link',
      '---\nbutton: a\nlink: "{{x}}"\n---\n# A\n\nb',
      '3 link must be an address without merge fields: no mail program fills them in here',
    ],
  ])('%s', (_title, text, expected) => expect(said(build('in-app', text))).toEqual([expected]));
});
