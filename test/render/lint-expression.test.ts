import { expect, test } from 'vitest';
import { problemsIn } from './problems-in.ts';

test.each([
  ['an escaped list', '{{md entries}}', '1:6  entries is a list, and md needs a text.'],
  ['an escaped number', '{{#each entries}}{{md @index}}{{/each}}', '1:23  @index is a number, and md needs a text.'],
  ['a helper without its text', '{{md}}', '1:3  md needs one text: {{md title}}.'],
  ['a helper with two', '{{md product version}}', '1:3  md needs one text: {{md title}}.'],
  [
    'a name that is a helper too',
    '{{#each entries}}{{url}}{{/each}}',
    '1:20  url is a helper too: write {{this.url}} for the name.',
  ],
  [
    'a comparison with one text',
    '{{#if (eq product)}}{{/if}}',
    '1:8  eq needs two texts: {{#if (eq kind "product")}}.',
  ],
  [
    'options',
    '{{#if product includeZero=true}}{{/if}}',
    '1:15  includeZero= is an option, and nothing here has options.',
  ],
  ['a literal', '{{"product"}}', '1:3  product is not a name.'],
  ['a number', '{{md 12}}', '1:6  12 is neither a name nor a "text".'],
  [
    'an unknown helper',
    '{{mdd product}}',
    '1:3  mdd is not a known helper. Did you mean "md"? Allowed: md, url, html, yaml, slack, json, plain, eq.',
  ],
  [
    'a helper of Handlebars',
    '{{lookup summary "lead"}}',
    '1:3  lookup is not a known helper. Allowed: md, url, html, yaml, slack, json, plain, eq.',
  ],
  ['a block as a helper', '{{if product}}', '1:3  if opens a block: write {{#if …}}.'],
])('%s is found', (_, source, problem) => expect(problemsIn(source)).toEqual([problem]));
