import { describe, expect, test } from 'vitest';
import { problemsIn } from './problems-in.ts';

describe('text of others is printed through the helper for its place', () => {
  test.each([
    ['in Markdown', '{{product}}', '1:3  product is text that anyone may have written: write {{md product}}.'],
    [
      'with three braces too',
      '{{{product}}}',
      '1:4  product is text that anyone may have written: write {{md product}}.',
    ],
    [
      'in a list',
      '{{#each highlight.authors}}{{this.name}}{{/each}}',
      '1:30  this.name is text that anyone may have written: write {{md this.name}}.',
    ],
    ['as an address', '[a]({{product}})', '1:7  product is text that anyone may have written: write {{url product}}.'],
    [
      'as an address, not as Markdown',
      '[a]({{md product}})',
      '1:7  md does not fit here (address): write {{url product}}.',
    ],
    [
      'in HTML, not as Markdown',
      '<summary>{{md product}}</summary>',
      '1:12  md does not fit here (HTML): write {{html product}}.',
    ],
    [
      'in front matter',
      '---\na: {{md product}}\n---\n',
      '2:6  md does not fit here (front matter): write {{yaml product}}.',
    ],
    ['in Markdown, not as HTML', '{{html product}}', '1:3  html does not fit here (Markdown): write {{md product}}.'],
    [
      'in Markdown, not as JSON',
      '{{json (plain product)}}',
      '1:3  json does not fit here (Markdown): write {{md (plain product)}}.',
    ],
    [
      'and plain is not enough',
      '{{plain product}}',
      '1:3  plain is text that anyone may have written: write {{md (plain product)}}.',
    ],
  ])('%s', (_, source, problem) => expect(problemsIn(source)).toEqual([problem]));

  test('in JSON', () => {
    expect(problemsIn('{"a": "{{json product}}", "b": "{{md product}}"}', 'items.json.hbs')).toEqual([
      '1:35  md does not fit here (JSON): write {{json product}}.',
    ]);
  });
});

describe('what cannot be printed, asked or used is found', () => {
  test.each([
    ['a printed list', '{{entries}}', '1:3  entries is a list: write {{#each entries}}.'],
    ['a printed group', '{{summary}}', '1:3  summary is a group of names: print one of them. Allowed: lead, kind.'],
    [
      'a printed condition',
      '{{#each entries}}{{@first}}{{/each}}',
      '1:20  @first is a condition: write {{#if @first}}.',
    ],
    ['a printed comparison', '{{eq product "x"}}', '1:3  eq is a condition: write {{#if (eq product x)}}.'],
    [
      'a group as a condition',
      '{{#if summary}}{{/if}}',
      '1:7  summary is always there: ask for a text or list inside. Allowed: lead, kind.',
    ],
    ['each without a list', '{{#each summary}}{{x}}{{/each}}', '1:9  summary is a group of names, not a list.'],
    ['with without a group', '{{#with entries}}{{x}}{{/with}}', '1:9  entries is a list, not a group of names.'],
    [
      'an unknown block',
      '{{#eech entries}}{{x}}{{/eech}}',
      '1:4  eech opens no block. Did you mean "each"? Allowed: if, unless, each, with.',
    ],
    [
      'a list as a block',
      '{{#entries}}{{x}}{{/entries}}',
      '1:4  entries opens no block. Allowed: if, unless, each, with.',
    ],
    ['a block without a name', '{{#each}}{{/each}}', '1:4  each needs exactly one name: {{#each title}}.'],
    [
      'a condition with a block parameter',
      '{{#if product as |x|}}{{/if}}',
      '1:4  if gives nothing to name: leave out "as |x|".',
    ],
    [
      'a block parameter called like a helper',
      '{{#each entries as |md|}}{{/each}}',
      '1:1  md is the name of a helper, and of nothing else.',
    ],
    ['a partial', '{{> header}}', '1:1  partials are not available: a template is one file.'],
    ['a partial by name', '{{> (plain product)}}', '1:1  partials are not available: a template is one file.'],
    ['a block of a partial', '{{#> header}}{{/header}}', '1:1  partials are not available: a template is one file.'],
    ['a decorator', '{{* deco}}', '1:1  decorators are not available.'],
  ])('%s', (_, source, problem) => expect(problemsIn(source)).toEqual([problem]));
});

test('every problem is reported at once, in the order of the text', () => {
  const source = '{{product}}\n{{#if titel}}{{entries}}{{/if}}\n{{> x}}';
  expect(problemsIn(source).map(problem => problem.split(' ')[0])).toEqual(['1:3', '2:7', '2:16', '3:1']);
});
