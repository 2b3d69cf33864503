import { describe, expect, test } from 'vitest';
import { compileTemplate } from '../../src/render/compile-template.ts';
import { list, object, text } from '../../src/render/shape.ts';

const SHAPE = object('A release', {
  product: text('Its name'),
  entries: list('Its changes', object('A change', { title: text('Its sentence') })),
});

const compile = (source: string) => compileTemplate('notes.hbs', source, SHAPE);
const nested = (open: string, close: string, depth: number): string => `${open.repeat(depth)}x${close.repeat(depth)}`;
const refusal = (where: string, message: string) =>
  expect.objectContaining({ code: 'E_TEMPLATE_INVALID', where, message: expect.stringContaining(message) });

describe('a template that asks for too much is an error', () => {
  test.each([
    ['that is very long', 'x'.repeat(100_001), 'notes.hbs', 'is longer than 100000 characters'],
    ['of very many blocks', nested('{{#if product}}', '{{/if}}', 2_500), 'notes.hbs', 'has more than 1000 blocks'],
    ['of blocks that trim', nested('{{~#if product}}', '{{/if}}', 1_001), 'notes.hbs', 'has more than 1000 blocks'],
    ['of inverse blocks', nested('{{^if product}}', '{{/if}}', 1_001), 'notes.hbs', 'has more than 1000 blocks'],
    [
      'of very many helpers inside each other',
      `{{md ${nested('(plain ', ')', 4_000)}}}`,
      'notes.hbs',
      'has more than 1000 blocks and parentheses',
    ],
    [
      'of very many branches',
      `{{#if product}}${'{{ else if product}}'.repeat(1_000)}{{/if}}`,
      'notes.hbs',
      'has more than 1000 blocks',
    ],
    [
      'of blocks inside each other',
      `\n${nested('{{#if product}}', '{{/if}}', 51)}`,
      'notes.hbs:2:751',
      'is nested more than 50 deep',
    ],
    ['of helpers inside each other', `{{md ${nested('(plain ', ')', 51)}}}`, 'notes.hbs:1:356', 'more than 50 deep'],
    [
      'of branches inside each other',
      `{{#if product}}a${'{{else if product}}b'.repeat(50)}{{/if}}`,
      'notes.hbs:1:997',
      'more than 50 deep',
    ],
  ])('one %s', (_, source, where, message) => expect(() => compile(source)).toThrow(refusal(where, message)));

  test('one that is as long and as deep as allowed works', () => {
    const source = nested('{{#if product}}', '{{/if}}', 50).padEnd(100_000, 'y');
    expect(compile(source)({ product: 'a', entries: [] })).toBe(`x${source.slice(source.indexOf('y'))}\n`);
  });
});

describe('a template that prints too much is an error with its place', () => {
  const view = (entries: number, length = 1) => ({
    product: 'a',
    entries: Array.from({ length: entries }, () => ({ title: 'x'.repeat(length) })),
  });
  const loops = (depth: number, inside: string): string =>
    `{{#each entries}}${'{{#each @root.entries}}'.repeat(depth - 1)}${inside}${'{{/each}}'.repeat(depth)}`;
  const failure = (reason: string) =>
    expect.objectContaining({
      code: 'E_TEMPLATE_RUNTIME',
      where: expect.stringMatching(/^notes\.hbs:\d+:\d+$/),
      message: expect.stringContaining(reason),
    });

  test('where a list is in a list is in a list', () => {
    expect(() => compile(loops(5, ''))(view(40))).toThrow(failure('it goes through too many entries'));
  });

  test('where a long text is repeated', () => {
    const product = 'x'.repeat(500_000);
    expect(() => compile('{{md product}}'.repeat(60))({ product, entries: [] })).toThrow(failure('it prints too much'));
  });

  test('where a long template is repeated', () => {
    expect(() => compile(loops(2, 'y'.repeat(50_000)))(view(100))).toThrow(failure('it prints too much'));
  });

  test('one that goes through all of a large release does not', () => {
    const document = compile(loops(1, '- {{md title}}\n'))(view(50_000, 60));
    expect(document).toHaveLength(50_000 * 63);
  });

  test('each document has limits of its own', () => {
    const render = compile(loops(2, ''));
    for (let round = 0; round < 3; round++) expect(render(view(500))).toBe('');
  });
});
