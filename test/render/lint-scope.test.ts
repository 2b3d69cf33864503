import { describe, expect, test } from 'vitest';
import { problemsIn } from './problems-in.ts';

describe('what the view holds may be used', () => {
  test.each([
    ['texts through their helper', '{{md product}} {{version}} {{{version}}} {{& version}}'],
    [
      'names inside groups',
      '{{md summary.lead}} {{md highlight.benefit.text}} {{md highlight/title}} {{summary.[kind]}}',
    ],
    ['lists', '{{#each entries}}{{md title}}{{md this.title}}{{md ./title}}{{else}}{{md product}}{{/each}}'],
    [
      'outer names',
      '{{#each entries}}{{md ../product}}{{#if title}}{{md ../product}}{{/if}}{{md @root.product}}{{/each}}',
    ],
    ['names two blocks out', '{{#each entries}}{{#each authors}}{{md ../title}}{{md ../../product}}{{/each}}{{/each}}'],
    [
      'block parameters',
      '{{#each entries as |entry index|}}{{md entry.title}}{{index}}{{#each entry.authors}}{{md entry.title}}{{/each}}{{/each}}',
    ],
    ['loop data', '{{#each entries}}{{@index}}{{@key}}{{#unless @first}}, {{/unless}}{{#if @last}}.{{/if}}{{/each}}'],
    [
      'groups as context',
      '{{#with highlight}}{{md title}}{{md ../product}}{{/with}}{{#with highlight as |one|}}{{md one.title}}{{/with}}',
    ],
    ['a group that stays itself', '{{#with this}}{{md product}}{{/with}}'],
    [
      'conditions',
      '{{#if product}}{{else if entries}}{{else}}{{/if}}{{#unless summary.lead}}{{/unless}}{{^if product}}{{/if}}',
    ],
    ['comparisons', '{{#if (eq summary.kind "New")}}{{/if}}{{#unless (eq product version)}}{{/unless}}'],
    ['helpers inside helpers', '[a]({{url (plain product)}}) {{md (plain product)}}'],
    ['comments and escapes', '{{! titel }}{{!-- {{titel}} --}}\\{{titel}}'],
  ])('%s', (_, source) => expect(problemsIn(source)).toEqual([]));
});

describe('a name that does not exist is found', () => {
  test.each([
    [
      'anywhere',
      '{{md prduct}}',
      '1:6  prduct is not a known name. Did you mean "product"? Allowed: version, product, entries, highlight, summary.',
    ],
    [
      'inside a group',
      '\n {{md summary.led}}',
      '2:7  summary.led is not a known name. Did you mean "lead"? Allowed: lead, kind.',
    ],
    [
      'in the middle of a path',
      '{{md sumary.lead}}',
      '1:6  sumary.lead: "sumary" is not a known name. Did you mean "summary"? Allowed: version, product, entries, highlight, summary.',
    ],
    [
      'in a condition',
      '{{#if prduct}}{{/if}}',
      '1:7  prduct is not a known name. Did you mean "product"? Allowed: version, product, entries, highlight, summary.',
    ],
    [
      'in a list, only there',
      '{{#each entires}}{{md x}}{{/each}}',
      '1:9  entires is not a known name. Did you mean "entries"? Allowed: version, product, entries, highlight, summary.',
    ],
    [
      'in an else branch',
      '{{#if product}}{{else if x}}{{/if}}',
      '1:26  x is not a known name. Allowed: version, product, entries, highlight, summary.',
    ],
    [
      'inside a list',
      '{{#each entries as |entry|}}{{md entry.titel}}{{/each}}',
      '1:34  entry.titel is not a known name. Did you mean "title"? Allowed: title, url, authors, benefit.',
    ],
    [
      'among block parameters',
      '{{#each entries as |entry|}}{{md enrty.title}}{{/each}}',
      '1:34  enrty.title: "enrty" is not a known name. Did you mean "entry"? Allowed: title, url, authors, benefit, entry.',
    ],
    [
      'when it is an outer one',
      '{{#each entries}}{{version}}{{/each}}',
      '1:20  version is a name of an outer block: write {{../version}}.',
    ],
    [
      'further out than there are blocks',
      '{{#if product}}{{../version}}{{/if}}',
      '1:18  ../version leads out of the outermost block.',
    ],
    ['inside a text', '{{md product.length}}', '1:6  product.length is not a known name: a text has none inside.'],
    ['inside a list itself', '{{entries.length}}', '1:3  entries.length is not a known name: a list has none inside.'],
    ['by number', '{{md entries.[0].title}}', '1:6  entries.0.title is not a known name: a list has none inside.'],
    [
      'in helpers of helpers',
      '{{md (plain titel)}}',
      '1:13  titel is not a known name. Allowed: version, product, entries, highlight, summary.',
    ],
    [
      'in comparisons',
      '{{#if (eq kind "x")}}{{/if}}',
      '1:11  kind is not a known name. Allowed: version, product, entries, highlight, summary.',
    ],
    [
      'after @',
      '{{#each entries}}{{@indx}}{{/each}}',
      '1:20  @indx is not a known name here. Did you mean "@index"? Allowed: @index, @key, @first, @last, @root.',
    ],
    ['after @ outside of a list', '{{@index}}', '1:3  @index is not a known name here. Allowed: @root.'],
    [
      'of an outer loop',
      '{{#each entries}}{{#each authors}}{{@../index}}{{/each}}{{/each}}',
      '1:37  @../index is not available: name it with {{#each list as |entry index|}}.',
    ],
    [
      'of JavaScript',
      '{{constructor}}',
      '1:3  constructor is not a known name. Allowed: version, product, entries, highlight, summary.',
    ],
    [
      'of JavaScript, deeper',
      '{{md summary.__proto__}}',
      '1:6  summary.__proto__ is not a known name. Allowed: lead, kind.',
    ],
  ])('%s', (_, source, problem) => expect(problemsIn(source)).toEqual([problem]));
});
