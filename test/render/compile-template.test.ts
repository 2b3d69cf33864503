import { describe, expect, test } from 'vitest';
import { DrumrollError } from '../../src/errors.ts';
import { compileTemplate } from '../../src/render/compile-template.ts';
import { list, object, safe, text, type ViewOf } from '../../src/render/shape.ts';

const SHAPE = object('A release', {
  version: safe('2.4.0'),
  product: text('Its name'),
  entries: list(
    'Its changes',
    object('A change', {
      title: text('Its sentence'),
      authors: list('Who', object('A person', { name: text('Their name') })),
    }),
  ),
});

const VIEW: ViewOf<typeof SHAPE> = {
  version: '2.4.0',
  product: 'Tide*water*',
  entries: [
    { title: 'Add `close`', authors: [{ name: 'mia-k' }, { name: 'sam-o' }] },
    { title: 'Fix #12', authors: [] },
  ],
};

function rendered(source: string, view = VIEW): string {
  return compileTemplate('notes.hbs', source, SHAPE)(view);
}

describe('a template renders', () => {
  test.each([
    ['escaped text and safe text', '# {{md product}} {{version}}', '# Tide\\*water\\* 2.4.0\n'],
    ['nothing but its own escapes: no HTML entities', '{{version}} & <b> "', '2.4.0 & <b> "\n'],
    ['lists', '{{#each entries}}\n- {{md title}}\n{{/each}}', '- Add `close`\n- Fix `#12`\n'],
    [
      'separators',
      '{{#each entries}}{{#unless @first}}, {{/unless}}{{md title}}{{/each}}.',
      'Add `close`, Fix `#12`.\n',
    ],
    [
      'an empty list as false',
      '{{#each entries}}{{#if authors}}by {{#each authors}}{{md name}} {{/each}}{{else}}by nobody{{/if}}\n{{/each}}',
      'by mia-k sam-o \nby nobody\n',
    ],
    [
      'block parameters and outer names',
      '{{#each entries as |entry index|}}{{#each entry.authors}}{{index}} {{md entry.title}} {{md ../title}} {{md ../../product}} {{md name}}; {{/each}}{{/each}}',
      '0 Add `close` Add `close` Tide\\*water\\* mia-k; 0 Add `close` Add `close` Tide\\*water\\* sam-o; \n',
    ],
    [
      'conditions, which are no level of their own',
      '{{#each entries}}{{#each authors}}{{#if ../title}}{{md name}}{{/if}}{{/each}}{{/each}}',
      'mia-ksam-o\n',
    ],
    ['comparisons', '{{#if (eq version "2.4.0")}}yes{{else}}no{{/if}}', 'yes\n'],
  ])('%s', (_, source, document) => expect(rendered(source)).toBe(document));

  test('levels for ../, also in a list inside itself and in a group inside itself', () => {
    const inEntries =
      '{{#each entries}}{{#each ../entries}}{{md ../../version}} {{md ../title}} {{md title}}; {{/each}}{{/each}}';
    expect(rendered(inEntries)).toBe(
      '2.4.0 Add `close` Add `close`; 2.4.0 Add `close` Fix `#12`; 2.4.0 Fix `#12` Add `close`; 2.4.0 Fix `#12` Fix `#12`; \n',
    );
    expect(rendered('{{#with this}}{{#with @root}}{{../../version}}{{/with}}{{/with}}')).toBe('2.4.0\n');
  });

  test('lines that hold only a block leave nothing, and blank lines do not pile up', () => {
    const source = '# A\n\n{{#if product}}\n  {{#if version}}\n\nb\n\n\n  {{/if}}\n{{else}}\nc\n{{/if}}\n\n\nd\n\n';
    expect(rendered(source)).toBe('# A\n\nb\n\nd\n');
  });

  test('text from outside is never a template: its braces come out as they are', () => {
    const view = { ...VIEW, product: '{{version}} {{#each}} {{> x}}' };
    expect(rendered('{{md product}}', view)).toBe('{{version}} {{#each}} {{> x}}\n');
  });

  test('the same data renders the same document, and stays as it was', () => {
    const before = structuredClone(VIEW);
    const render = compileTemplate('notes.hbs', '{{#each entries}}{{md title}}{{/each}}', SHAPE);
    expect(render(VIEW)).toBe(render(VIEW));
    expect(VIEW).toEqual(before);
  });
});

describe('a template that could not work is an error', () => {
  test('with every problem at once, at the place of the first', () => {
    expect(() => compileTemplate('notes.hbs', '\n{{titel}}\n{{product}}', SHAPE)).toThrow(
      expect.objectContaining({
        code: 'E_TEMPLATE_INVALID',
        where: 'notes.hbs:2:3',
        message: `"notes.hbs" has 2 problems:
  notes.hbs:2:3  titel is not a known name. Allowed: version, product, entries.
  notes.hbs:3:3  product is text that anyone may have written: write {{md product}}.`,
      }),
    );
  });

  test('in its syntax', () => {
    expect(() => compileTemplate('notes.hbs', '{{#if', SHAPE)).toThrow(
      expect.objectContaining({ code: 'E_TEMPLATE_SYNTAX', where: 'notes.hbs:1:4' }),
    );
  });
});

describe('data that is not what the shape says', () => {
  const render = compileTemplate('notes.hbs', '{{md product}}\n{{#each entries}}{{md title}}{{/each}}', SHAPE);

  test('is an error with its place where a name is missing', () => {
    const view = { version: '', entries: [] } as unknown as ViewOf<typeof SHAPE>;
    expect(() => render(view)).toThrow(DrumrollError);
    expect(() => render(view)).toThrow('notes.hbs:1:1 cannot be rendered: md needs one text');
  });

  test.each([
    ['null', null],
    ['a number', 12],
    ['a function', () => 'x'],
  ])('is our own mistake where it holds %s', (_, product) => {
    const view = { ...VIEW, product } as unknown as ViewOf<typeof SHAPE>;
    expect(() => render(view)).toThrow(TypeError);
  });

  test('cannot bring a prototype', () => {
    const view = JSON.parse('{"version": "", "product": "a", "entries": [], "__proto__": {"polluted": "yes"}}');
    expect(render(view)).toBe('a\n');
    expect({}).not.toHaveProperty('polluted');
  });
});
