import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/model.ts';
import { refuseDenied, withoutDeniedFinds } from '../../src/render/deny.ts';
import { escapeHtml } from '../../src/render/escape-html.ts';
import { escapeJson } from '../../src/render/escape-json.ts';
import { escapeMarkdown } from '../../src/render/escape-markdown.ts';
import { escapeUrl } from '../../src/render/escape-url.ts';
import { escapeYaml } from '../../src/render/escape-yaml.ts';
import { releaseOf } from '../support/evidence.ts';

function documentOf(text: string, visibility: Document['visibility'] = 'public'): Document {
  return { name: 'notes', path: 'notes.md', audience: 'customers', channel: 'release', visibility, text };
}

const check = (text: string, ...denied: string[]) => refuseDenied([documentOf(text)], denied);
const refusal = (line: number, word: string) =>
  expect.objectContaining({ code: 'E_TEXT_DENIED', where: `notes.md:${line}`, message: expect.stringContaining(word) });

describe('a denied phrase is found however an escaper wrote it', () => {
  test.each([
    ['with an identifier', 'project falcon_db', 'Add Project falcon_db export'],
    ['with one in camel case', 'Globex prodDb', 'Add export to Globex prodDb now'],
    ['with a star', '*.corp.globex.example', 'Trust *.corp.globex.example hosts'],
    ['with a number', 'Globex #42', 'Fix Globex #42 again'],
    ['in brackets', '[globex]', 'See [Globex] for it'],
    ['with a bar', 'acme|prod', 'Move acme|prod away'],
    ['with a backslash', 'CORP\\mia', 'Let CORP\\mia in'],
    ['with backticks', 'the `prod` host', 'Use the `prod` host'],
    ['without the marks that the text has', 'the prod host', 'Use the `prod` host'],
    ['with angle brackets', '<Globex & co>', 'For <Globex & co> only'],
    ['with quotation marks', '"Globex"', 'Say "Globex" once'],
    ['with accents as characters of their own', 'Société', 'Add Socie\u0301te\u0301 login'],
    ['without them, where the list has them', 'Socie\u0301te\u0301', 'Add SOCIÉTÉ login'],
    ['in wide letters', 'Globex', 'Add Ｇｌｏｂｅｘ login'],
    ['with a sharp s', 'Straße', 'Add STRASSE login'],
    ['with invisible characters in it', 'Globex', 'Add Glo\u00adb\ufe0fex login'],
    ['with other spaces', 'Project Falcon', 'Add Project\u00a0 Falcon login'],
  ])('%s', (_, denied, text) => {
    for (const escapeFor of [escapeMarkdown, escapeHtml, escapeYaml, escapeJson])
      expect(() => check(`# A\n${escapeFor(text)}\n`, denied), escapeFor(text)).toThrow(refusal(2, denied));
  });

  test('in an address', () => {
    const address = escapeUrl('https://tidewater.example/Société|acme(prod)/100%');
    for (const denied of ['Société|acme', 'acme(prod)'])
      expect(() => check(address, denied)).toThrow(refusal(1, denied));
    expect(check('100%25 and 100% of %zz', 'Globex')).toHaveLength(1);
  });

  test.each([[escapeMarkdown], [escapeHtml], [escapeYaml], [escapeJson]])(
    'in what the runner would act on: %o',
    escapeFor => {
      expect(() => check(escapeFor('Add x ##[group]'), 'x ##[group')).toThrow(refusal(1, 'x ## [group'));
    },
  );

  test('as it stands in the source', () => expect(() => check('a\\|b', 'A\\|B')).toThrow(refusal(1, 'A\\|B')));
});

describe('nothing is refused', () => {
  test.each([
    ['without the word', 'Add Globe exports', ['Globex', 'Project Falcon']],
    ['for parts of a phrase on two lines', 'Project\nFalcon', ['Project Falcon']],
    ['by a word of which a reader sees nothing', 'Add exports', ['\u200b', '`']],
    ['without a list', 'Globex', []],
  ])('%s', (_, text, denied) => expect(check(text, ...denied)).toHaveLength(1));

  test('in what colleagues read', () => {
    const internal = documentOf('Globex', 'internal');
    expect(refuseDenied([internal], ['Globex'])).toEqual([internal]);
  });
});

test('what was only found and holds a denied word is left out; what was written for readers is not', () => {
  const release = releaseOf(['feat: a', 'feat: b', 'feat: c']);
  const suggestion = (text: string) => ({ text, source: 'the description of #1', speaksToReaders: false });
  const changes = release.changes.map((change, at) => ({
    ...change,
    benefit:
      [
        { text: 'For Globex.', source: '#1', isFound: true as const },
        { text: 'For Globex.', source: '#2' },
        { text: 'For all.', source: '#3', isFound: true as const },
      ][at] ?? null,
    suggestions: [suggestion('Globex wants it'), suggestion('People want it')],
  }));
  const left = withoutDeniedFinds({ ...release, changes }, ['globex']).changes;
  expect(left.map(({ benefit }) => benefit?.source)).toEqual([undefined, '#2', '#3']);
  expect(left.map(({ suggestions }) => suggestions?.map(({ text }) => text))).toEqual(
    Array.from({ length: 3 }, () => ['People want it']),
  );
  expect(withoutDeniedFinds(release, [])).toBe(release);
});
