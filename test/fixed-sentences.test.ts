/**
 * Every word that Drumroll itself puts into a document. All else comes from the repository and its configuration. A new sentence is added to
 * fixed-sentences.md on purpose (`npx vitest run test/fixed-sentences.test.ts -u`), by somebody who has read it as its reader will.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const templates = readdirSync(new URL('templates/', root), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.hbs'))
  .map(name => `templates/${name.replaceAll('\\', '/')}`)
  .sort();

/** Code that words documents, besides the templates. */
const WORDING = [
  'src/render/checklist-line.ts',
  'src/render/checklist.ts',
  'src/render/documents.ts',
  'src/render/group-view.ts',
  'src/render/mask-security.ts',
  'src/render/short-texts.ts',
  'src/render/summary-line.ts',
  'src/render/view.ts',
  'src/render/launch-checklist.ts',
  'src/launch/launch-in-release.ts',
  'src/launch/new-launch.ts',
  'src/publish/letters/approval-words.ts',
  'src/publish/letters/checklist-progress.ts',
  'src/publish/letters/cover-letter.ts',
  'src/publish/letters/launch-letter.ts',
];

/** What stands between its blocks; `…` is filled in. */
function wordsOfTemplate(text: string): readonly string[] {
  return text
    .split(/\{\{(?:[#/]|else)[^}]*\}\}|\n/)
    .map(words => words.replace(/\{\{[^}]*\}\}/g, '…'))
    .filter(isWorded);
}

/** Texts of two words and more, and headings. Names in code are left out. */
function wordsOfCode(text: string): readonly string[] {
  const found: string[] = [];
  visit(parseAst(text, { lang: 'ts' }));
  return found.filter(words => isWorded(words) && (/\p{L} \p{L}|…/u.test(words) || /^\p{Lu}\p{Ll}/u.test(words)));

  function visit(node: unknown): void {
    if (Array.isArray(node)) for (const one of node) visit(one);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, value, quasis } = node as {
      type?: string;
      value?: unknown;
      quasis?: { value: { cooked: string } }[];
    };
    if (type === 'ImportDeclaration') return;
    if (type === 'Literal' && typeof value === 'string') found.push(value);
    if (type === 'TemplateLiteral') found.push((quasis ?? []).map(quasi => quasi.value.cooked).join('…'));
    for (const inner of Object.values(node)) visit(inner);
  }
}

function isWorded(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !/^\s*<\/?\w+>\s*$|\.(?:md|hbs)$/.test(text);
}

const listed = (path: string, words: readonly string[]): string =>
  words.length === 0
    ? ''
    : `## ${path}\n${[...new Set(words.map(one => one.trim().replace(/\n/g, ' ⏎ ')))].map(one => `- ${one}`).join('\n')}\n`;

const all = [
  ...templates.map(path => ({ path, words: wordsOfTemplate(read(path)) })),
  ...WORDING.map(path => ({ path, words: wordsOfCode(read(path)) })),
];

test('every fixed word of the documents is listed, and was read', async () => {
  const page = `# Words of our own\n\n${all
    .map(({ path, words }) => listed(path, words))
    .filter(Boolean)
    .join('\n')}`;
  await expect(page).toMatchFileSnapshot('fixed-sentences.md');
});

/** What is not done yet, and what only readers can say. */
const PROMISE =
  /\b(?:will|shall|soon|shortly|upcoming|planned|guarantee\w*|promis\w+|excited|thrilled|delighted|proud|best|better|great|easy|easily|simply|powerful|amazing|thank\w*)\b/i;

/** Words to colleagues about promises and plans. */
const NO_PROMISE = /so promise nothing|do not promise|no window is planned/i;

test.each(all)('$path promises nothing and praises nothing', ({ words }) => {
  expect(words.filter(one => PROMISE.test(one.replace(NO_PROMISE, '')))).toEqual([]);
});

test('the list would notice a sentence in a template and in code', () => {
  expect(wordsOfTemplate('{{#if x}}Soon in {{md y}}{{else}}Never{{/if}}\n')).toEqual(['Soon in …', 'Never']);
  const inside = '`two $' + '{x} words`';
  expect(wordsOfCode(`const a = 'why'; const b = \`Say $\{c.map(d => ${inside})} now\`; // 'not this one'`)).toEqual([
    'Say … now',
    'two … words',
  ]);
});
