/** Untouched templates say nothing, whatever they hold: by comparison with the repository's own, else by known forms. */
import { describe, expect, test } from 'vitest';
import { isPlaceholder, saysNone } from '../../src/parse/placeholder.ts';
import { notesIn } from './note-case.ts';

const F = '```';

describe('a body is compared with the repository’s own template', () => {
  const template = `## Description\n\nTell us what you did and why.\n\n## Release notes\n\nWrite one line for customers, in plain words.\n\n- Example: exports are faster\n\n## Type of change\n\n- [ ] Bug fix\n- [x] Other\n`;

  test('nothing is left of one that nobody touched', () => {
    expect(notesIn({ body: template, template })).toEqual(['? other: ']);
    expect(notesIn({ body: template.replaceAll('\n', '\r\n').toUpperCase(), template })).not.toContainEqual(
      expect.stringContaining('CUSTOMERS'),
    );
  });

  test('only what the author added is left', () => {
    const body = template.replace('- Example: exports are faster', '- You can export by day.');
    expect(notesIn({ body, template })).toEqual(['public other: You can export by day.']);
  });

  test('an instruction that was left above the author’s line is left out', () => {
    const body = '## Release notes\n\nWrite one line for customers, in plain words.\nYou can export by day.\n';
    expect(notesIn({ body, template })).toEqual(['public: You can export by day.']);
  });

  test('a default that says none is not the author’s none', () => {
    const ready = `${F}release-note\nNONE\n${F}`;
    expect(notesIn({ body: ready, template: ready })).toEqual([]);
    expect(notesIn({ body: ready, template: `${F}release-note\n\n${F}` })).toEqual(['internal: ']);
  });

  test('a category that is left over from the template’s list is a choice', () => {
    const list = '### Changelog category (leave one):\n- New Feature\n- Improvement\n\n### Changelog entry:\n...\n';
    const body = list.replace('- New Feature\n', '').replace('...', 'Faster joins.');
    expect(notesIn({ body, template: list })).toEqual(['public improvement: Faster joins.']);
  });

  test('a template that is too intricate, and an empty one, compare with nothing', () => {
    const body = 'Release-Note: You can export by day.';
    for (const other of ['', '> '.repeat(30_000)])
      expect(notesIn({ body, template: other })).toEqual(['public: You can export by day.']);
  });
});

test.each([
  '...',
  '…',
  '-',
  '--',
  '*',
  '.',
  '',
  ' ',
  'TBD',
  'todo',
  'SSIA',
  'ssia.',
  'See title',
  'see above',
  'See breaking change',
  '[Add a description of the problem the feature solves]',
  '[Add ...]',
  '<describe it>',
  '{{ text }}',
  '#ISSUE',
  '#NNN',
  '*Entry 1: Issue, Human-readable Text*',
  'Added/Fixed/Improved ...',
  'N/A or Added/Fixed/Improved ...',
  'List new features here, or remove this section.',
  'Please add a short note here',
  '[General|Android] [Fixed|Added] - Message',
  '[CATEGORY] [TYPE] - Message',
])('%j holds a place and says nothing', text => {
  expect(isPlaceholder(text)).toBe(true);
});

test.each([
  'None',
  'none.',
  '"none"',
  '`NONE`',
  'N/A',
  'n/a',
  'NA',
  'nil',
  'No',
  '-',
  'No release notes',
  'No user-facing changes.',
  'Not applicable',
  'Internal only',
  '(none)',
  '**None**',
])('%j says that there is nothing to tell', text => {
  expect(saysNone(text)).toBe(true);
});

test.each([
  'Nonetheless it works',
  'No longer crashes on start',
  'None of the exports fail any more',
  'Not applicable licences are hidden',
  'Title bars are back',
  'Changes the title',
  '[Admin] can export',
  '<Button> has a label',
  'Add a button',
  'Describe tables faster',
  'Todo lists sync',
  'N/A values sort last',
  '#hashtag search',
  'A',
  '日本語で書ける',
])('%j says something', text => {
  expect([isPlaceholder(text), saysNone(text)]).toEqual([false, false]);
});
