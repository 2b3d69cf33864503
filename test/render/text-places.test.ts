import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/render/parse-template.ts';
import { textPlaces } from '../../src/render/text-places.ts';

/** Where each `{{x}}` of a template stands. */
function placesIn(source: string, name = 'release/notes.hbs'): readonly string[] {
  return [...textPlaces(name, parseTemplate(name, source)).values()];
}

test.each([
  ['ordinary text', '# {{x}}\n\n- {{x}} (**{{x}}**)', ['Markdown', 'Markdown', 'Markdown']],
  ['front matter', '---\nsubject: {{x}}\nlink: {{x}}\n---\n{{x}}', ['front matter', 'front matter', 'Markdown']],
  ['a thematic break is not front matter', 'a\n\n---\n{{x}}', ['Markdown']],
  ['a link’s address', '[{{x}}]({{x}}) [a](https://a.b/{{x}})', ['Markdown', 'address', 'address']],
  ['an address that depends', '[a]({{#if x}}{{x}}{{else}}{{x}}{{/if}}) {{x}}', ['address', 'address', 'Markdown']],
  [
    'a block of HTML',
    '<details>\n<summary>{{x}}</summary>\n\n{{x}}\n\n</details>\n{{x}}',
    ['HTML', 'Markdown', 'HTML'],
  ],
  ['HTML inside a line is Markdown', 'a <b>{{x}}</b> {{x}}', ['Markdown', 'Markdown']],
  ['an attribute', 'a <a href="{{x}}" title="{{x}}">{{x}}</a>', ['HTML', 'HTML', 'Markdown']],
  ['a comment', '<!-- {{x}}\n{{x}} --> {{x}}\n{{x}}', ['HTML', 'HTML', 'HTML', 'Markdown']],
  ['a comment inside a line', 'a <!-- {{x}} --> {{x}}', ['HTML', 'Markdown']],
  ['blocks in between change nothing', '<p>\n{{#each x}}\n{{x}}\n{{/each}}\n\n{{x}}', ['HTML', 'Markdown']],
] as const)('%s', (_, source, places) => expect(placesIn(source)).toEqual(places));

test('a template’s name says when it is JSON or mrkdwn', () => {
  expect(placesIn('{"a": "{{x}}"}', 'in-app/items.json.hbs')).toEqual(['JSON']);
  expect(placesIn('*{{x}}*', 'slack/team.mrkdwn.hbs')).toEqual(['mrkdwn']);
});
