import { expect, test } from 'vitest';
import { parseTemplate } from '../../src/render/parse-template.ts';
import { templateNames } from '../../src/render/template-names.ts';

const KNOWN = ['product', 'version', 'sections', 'everything', 'counts'];

test.each([
  ['a name', '{{md product}}', ['product']],
  ['a part of one', '{{counts.commits}}', ['counts']],
  [
    'a condition and its branches',
    '{{#if version}}{{md product}}{{else}}{{#each sections}}x{{/each}}{{/if}}',
    ['product', 'version', 'sections'],
  ],
  ['the root from inside a list', '{{#each sections}}{{@root.version}}{{/each}}', ['version', 'sections']],
  ['the level above', '{{#each sections}}{{../version}}{{/each}}', ['version', 'sections']],
  ['an inner expression', '{{json (plain product)}}', ['product']],
  ['nothing', 'text', []],
])('%s', (_title, source, names) => {
  expect(templateNames(parseTemplate('x.hbs', source), KNOWN)).toEqual(names);
});
