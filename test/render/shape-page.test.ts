import { expect, test } from 'vitest';
import { list, object, safe, text } from '../../src/render/shape.ts';
import { shapePage } from '../../src/render/shape-page.ts';

const label = object('One label', { name: safe('Its name') });
const entry = object('One change', { title: text('A sentence, `a|b`'), labels: list('Its labels', label) });
const page = shapePage(
  object('The release', {
    version: safe('`2.4.0`'),
    entries: list('All', entry),
    first: entry,
  }),
);

test('every name is described, and groups that stand in several places once', () => {
  expect(page.slice(page.indexOf('## The release'))).toBe(`## The release

| Name | Holds | What it says |
|---|---|---|
| \`version\` | text | \`2.4.0\` |
| \`entries\` | list of [One change](#one-change) | All |
| \`first\` | [One change](#one-change) | One change |

## One change

| Name | Holds | What it says |
|---|---|---|
| \`title\` | text from outside | A sentence, \`a\\|b\` |
| \`labels\` | list of [One label](#one-label) | Its labels |

## One label

| Name | Holds | What it says |
|---|---|---|
| \`name\` | text | Its name |
`);
});

test('every helper is described', () => {
  for (const name of ['md', 'url', 'html', 'yaml', 'slack', 'json', 'plain'])
    expect(page).toContain(`| \`{{${name} …}}\` |`);
});
