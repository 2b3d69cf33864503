import Handlebars from 'handlebars';
import { expect, test } from 'vitest';
import { compileSource } from '../../src/render/compiler.ts';
import { handlebars } from '../../src/render/handlebars.ts';

test('it has our helpers, the four blocks, and nothing that a template could misuse', () => {
  expect(Object.keys(handlebars.helpers).sort()).toEqual([
    'blockHelperMissing',
    'each',
    'eq',
    'helperMissing',
    'html',
    'if',
    'json',
    'md',
    'plain',
    'slack',
    'unless',
    'url',
    'with',
    'yaml',
  ]);
  expect(handlebars.partials).toEqual({});
});

test('what others register on Handlebars does not reach it', () => {
  Handlebars.registerHelper('foreign', () => 'x');
  expect(handlebars.helpers).not.toHaveProperty('foreign');
  Handlebars.unregisterHelper('foreign');
});

// The lint refuses all of these earlier; this is what holds if it ever fails to.
test.each([
  ['an unknown name', '{{titel}}', '"titel" not defined'],
  ['an unknown helper', '{{bold "x"}}', 'unknown helper bold'],
  ['log', '{{log "x"}}', 'unknown helper log'],
  ['lookup', '{{lookup this "x"}}', 'unknown helper lookup'],
  ['a helper without a text', '{{md}}', 'md needs one text'],
  ['a helper with a list', '{{md list}}', 'md needs one text'],
  ['a partial', '{{> x}}', 'partial x'],
  ['a prototype', '{{text.constructor}}', "'constructor'"],
])('%s does not render', (_, source, message) => {
  const template = compileSource(source);
  expect(() => template({ text: 'a', list: [] })).toThrow(message);
});
