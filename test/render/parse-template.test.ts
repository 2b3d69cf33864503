import { expect, test } from 'vitest';
import { DrumrollError } from '../../src/errors.ts';
import { parseTemplate } from '../../src/render/parse-template.ts';

function messageOf(source: string): string {
  try {
    parseTemplate('notes.hbs', source);
  } catch (error) {
    if (error instanceof DrumrollError && error.code === 'E_TEMPLATE_SYNTAX') return error.message;
  }
  throw new Error('parsed, or failed with another error');
}

test.each([
  [
    'an open block',
    '{{#if a}}\nfoo',
    'notes.hbs:2:4 is not a valid template: the template ends before its last block or expression is closed.',
  ],
  [
    'a closed block that was not open',
    'a\nb {{/if}}',
    'notes.hbs:2:3 is not a valid template: {{/ closes a block that is not open here.',
  ],
  [
    'a block closed by another',
    'x\n  {{#if a}}{{/each}}',
    "notes.hbs:2:6 is not a valid template: if doesn't match each.",
  ],
  [
    'an open expression',
    'a {{foo',
    'notes.hbs:1:5 is not a valid template: an expression is not closed, or holds a character that cannot stand in one.',
  ],
  [
    'a character that has no meaning',
    'a\n\n{{ % }}',
    'notes.hbs:3:4 is not a valid template: an expression is not closed, or holds a character that cannot stand in one.',
  ],
  [
    'else outside of a block',
    'a\n{{else}}',
    'notes.hbs:2:1 is not a valid template: {{else}} stands outside of a block.',
  ],
  ['an open parenthesis', '{{md (x}}', 'notes.hbs:1:8 is not a valid template: }} comes too early.'],
  ['three closing braces', '{{foo}}}', 'notes.hbs:1:6 is not a valid template: }}} closes nothing that {{{ opened.'],
  ['a path that cannot be', '{{a/../b}}', 'notes.hbs:1:3 is not a valid template: Invalid path: a/...'],
])('%s is an error with its place', (_, source, message) => expect(messageOf(source)).toBe(message));

test('a syntax tree in the place of a text is refused', () => {
  const tree = { type: 'Program', body: [] } as unknown as string;
  expect(() => parseTemplate('notes.hbs', tree)).toThrow(TypeError);
});

test('the error keeps its cause', () => {
  expect(() => parseTemplate('notes.hbs', '{{')).toThrow(
    expect.objectContaining({ cause: expect.any(Error), where: 'notes.hbs:1:3' }),
  );
});
