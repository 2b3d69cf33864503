/** Promises about every document at once, for any history: nothing internal in public text, and hostile text is only text. */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { classify } from '../src/classify/classify.ts';
import { compose } from '../src/compose/release.ts';
import { compileRules } from '../src/config/rules.ts';
import type { Document, Release } from '../src/model.ts';
import { fragmentReader } from '../src/parse/note-fragment.ts';
import { noteReader } from '../src/parse/note-reader.ts';
import { readYaml } from '../src/parse/note-yaml.ts';
import { parse } from '../src/parse/parse.ts';
import { DOCUMENTS } from '../src/render/documents.ts';
import type { GlossaryTerm } from '../src/render/glossary.ts';
import { loadRenderers } from '../src/render/own-templates.ts';
import { render } from '../src/render/render.ts';
import type { RenderRules } from '../src/render/view.ts';
import { evidenceOf, releaseOf, shaOf } from './support/evidence.ts';
import { randomRuns } from './support/random-runs.ts';

const renderers = await loadRenderers(DOCUMENTS.map(({ template }) => template));

function documentsOf(
  release: Release,
  isReviewed: boolean,
  glossary: readonly GlossaryTerm[] = [],
  more: Partial<Pick<RenderRules, 'areas' | 'highlights'>> = {},
): readonly Document[] {
  const documents = Object.fromEntries(DOCUMENTS.map(({ name }) => [name, true]));
  const { areas = {}, highlights = 3 } = more;
  const rules = { areas, highlights, feedbackUrl: null, owners: {}, isReviewed };
  return render(release, renderers, { only: null, documents }, rules, glossary);
}

/** Types whose commits customers never read about, and the others. */
const internalTypes = ['chore', 'ci', 'test', 'refactor', 'build', 'style'];
const publicTypes = ['feat', 'fix', 'perf'];

/** A history in which every title holds a word that stands nowhere else. */
const histories = fc.array(
  fc.record({
    type: fc.constantFrom(...internalTypes, ...publicTypes),
    scope: fc.constantFrom('', '(api)', '(ci)'),
    isMerged: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

test('no internal change stands in a public document, and every public one stands in the notes', () => {
  fc.assert(
    fc.property(histories, fc.boolean(), (history, isReviewed) => {
      const release = releaseOf(
        history.map(
          ({ type, scope, isMerged }, index) =>
            `${type}${scope}: add word${index}end${isMerged ? ` (#${index + 1})` : ''}`,
        ),
      );
      const documents = documentsOf(release, isReviewed);
      const words = release.changes.map(change => ({ change, word: /word\d+end/.exec(change.title)?.[0] ?? '' }));
      for (const { visibility, text } of documents)
        if (visibility === 'public')
          for (const { change, word } of words) if (change.visibility === 'internal') expect(text).not.toContain(word);
      const notes = documents.find(({ name }) => name === 'notes')?.text ?? '';
      for (const { change, word } of words) if (change.visibility === 'public') expect(notes).toContain(word);
    }),
    { ...randomRuns(30), seed: 20261122 },
  );
});

const attacks = [
  '@everyone',
  '@tidewater/admins',
  '#1',
  'other/repo#2',
  'GH-3',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- #412 -->',
  '-->',
  '[click](javascript:alert(1))',
  '![x](http://evil.example/pixel)',
  '{{product}}',
  '{{#each entries}}',
  '::set-output name=x::y',
  '\u202Egpj.exe',
  '\u0000\u0007',
  '| a | b |',
  '# heading',
  '> quote',
  '``` fence',
  '---',
  '`code',
  '**bold**',
  'https://evil.example/',
];
const hostileTitles = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 5 })
  .map(parts => parts.join(' '));

test('whatever a title says, documents hold no HTML, image, foreign link, mention or control character of its', () => {
  fc.assert(
    fc.property(hostileTitles, hostileTitles, (title, footer) => {
      const release = releaseOf([
        {
          message: `feat!: ${title}\n\nBREAKING CHANGE: ${footer}\n\nRelease-Note: ${footer}`,
          author: title,
          email: 'a@b.example',
        },
        { message: `fix(${title}): ${title} (#7)` },
        { message: title },
      ]);
      for (const { name, text } of documentsOf(release, true)) {
        expect(text, name).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]|^\s*::/m);
        for (const problem of problemsOf(text)) expect.fail(`${name}: ${problem}\n${text}`);
      }
    }),
    { ...randomRuns(50), seed: 20261122 },
  );
});

test('whatever a description or a fragment says in whatever convention, it is only text in every document', () => {
  const bodies: readonly ((text: string) => string)[] = [
    text => `\`\`\`release-note:feature\n${text}\n\`\`\``,
    text => `Release Notes:\n\n- Added ${text}\n- ${text}\n`,
    text => `## Breaking change\n\n${text}\n`,
    text => `Words.\n\nRelease-Note: You ${text}\nBenefit: ${text}`,
    text => `### Why\n\nUsers can ${text}.\n`,
  ];
  fc.assert(
    fc.property(hostileTitles, fc.constantFrom(...bodies), (text, body) => {
      const evidence = evidenceOf(['feat: x', { name: 'one', message: `feat: y (#12)\n\n${body(text)}` }]);
      const fragments = [{ path: `changelog.d/${text}.feature.md`, text, commit: evidence.commits[1]?.sha ?? '' }];
      const { read } = noteReader(
        { ...evidence, fragments },
        { wantsReasons: true, readFragment: fragmentReader(readYaml) },
      );
      const commits = classify(parse(evidence, undefined, read), []);
      const release = compose(evidence, commits, { product: null, bots: [], version: null });
      for (const { name, text: shown } of documentsOf(release, true)) {
        expect(shown, name).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]|^\s*::/m);
        for (const problem of problemsOf(shown)) expect.fail(`${name}: ${problem}\n${shown}`);
      }
    }),
    { ...randomRuns(50), seed: 20261122 },
  );
});

test('whatever an override, a glossary or a reason says, it is only text in every document', () => {
  fc.assert(
    fc.property(hostileTitles, text => {
      const overrides = [{ path: '12.md', text: `# ${text}\n\n${text}\n\n## Migration guide\n\n${text}` }];
      const reasons = `### Motivation\n\nPeople ${text}.\n\nThis allows users to ${text}.`;
      const evidence = evidenceOf(
        ['feat: y (#12)', `feat!: z (#13)\n\n${reasons}`, `perf: tenant (#14)\n\n${reasons}`],
        {
          overrides,
        },
      );
      const { read } = noteReader(evidence, { wantsReasons: true, readFragment: null });
      const commits = classify(parse(evidence, undefined, read), []);
      const release = compose(evidence, commits, { product: null, bots: [], version: null });
      const words = text.replace(/\s+/g, ' ').trim() || 'x';
      const glossary = [{ term: 'tenant', words: { customers: words, support: words, team: words } }];
      for (const { name, text: shown } of documentsOf(release, true, glossary)) {
        expect(shown, name).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]|^\s*::/m);
        for (const problem of problemsOf(shown)) expect.fail(`${name}: ${problem}\n${shown}`);
      }
    }),
    { ...randomRuns(50), seed: 20261122 },
  );
});

/** Every way in which a change comes to be internal, or public. */
const WAYS = [
  { public: true, title: 'feat', body: '', labels: [] },
  { public: true, title: 'chore', body: 'Release-Note: WORD happens.', labels: [] },
  { public: true, title: 'chore', body: '## Breaking change\n\nDo WORD.', labels: [] },
  { public: false, title: 'chore', body: 'So that users can WORD.\n\n### Why\n\nWORD.', labels: [] },
  { public: false, title: 'feat', body: 'Release-Note: none', labels: [] },
  { public: false, title: 'feat', body: '## Release note\n\nN/A\n\n### Motivation\n\nYou can now WORD.', labels: [] },
  { public: false, title: 'feat', body: 'You can now WORD.', labels: ['skip-changelog'] },
  { public: false, title: 'feat', body: 'You can now WORD.', labels: ['Secret'] },
  { public: false, title: 'feat(ops)', body: 'You can now WORD.', labels: [] },
  { public: false, title: 'feat', body: 'Release-Note: You can WORD.\n\nFeature-Flag: WORD', labels: [] },
  { public: false, title: 'feat', body: 'Release-Note: You can WORD.\n\nLaunch: WORD', labels: [] },
  { public: false, title: 'feat', body: 'Release-Note: You can WORD.', labels: [], override: 'none' },
] as const;

const configurations = fc.record({
  isReviewed: fc.boolean(),
  highlights: fc.integer({ min: 0, max: 3 }),
  areas: fc.constantFrom({}, { api: 'The API', ops: 'Operations' }),
  glossary: fc.constantFrom([], [{ term: 'happens', words: { customers: 'comes', team: 'goes' } }]),
  wantsReasons: fc.boolean(),
  repository: fc.constantFrom('public' as const, 'private' as const, 'unknown' as const),
});

test('whatever is configured, no public document holds a change, reason, flag, address or note of what is internal', async () => {
  const { list: rules } = await compileRules({
    rules: [],
    internal: { paths: [], labels: ['secret'], scopes: ['ops'], allow_public: false },
  });
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WAYS), { minLength: 1, maxLength: 15 }), configurations, (ways, how) => {
      const word = (index: number): string => `wörd${index}end`;
      const pullRequests = ways.map(({ title, body, labels }, index) => ({
        number: index + 1,
        repository: 'tidewater/app',
        title: `${title}: add ${word(index)}`,
        body: body.replaceAll('WORD', word(index)),
        labels,
        author: { name: 'Mia Keller', login: 'mia-k' },
        mergedAt: '2026-06-16T10:00:00Z',
        mergeCommit: shaOf(index),
        commits: [shaOf(index)],
        issues: [],
        base: 'main',
        head: word(index),
        isFromFork: false,
        milestone: null,
      }));
      const overrides = ways.flatMap((way, index) =>
        'override' in way ? [{ path: `${index + 1}.md`, text: way.override }] : [],
      );
      const evidence = evidenceOf(
        pullRequests.map(({ title, number }) => ({ message: `${title} (#${number})`, email: 'mia@secret.example' })),
        {
          pullRequests,
          overrides,
          repository: { slug: 'tidewater/app', url: null, name: 'app', visibility: how.repository },
        },
      );
      const { read } = noteReader(evidence, { wantsReasons: how.wantsReasons, readFragment: null });
      const commits = classify(parse(evidence, undefined, read), rules, pullRequests);
      const release = compose(evidence, commits, { product: null, bots: [], version: null });
      const documents = documentsOf(release, how.isReviewed, how.glossary, how);
      const notes = documents.find(({ name }) => name === 'notes')?.text ?? '';
      for (const [index, way] of ways.entries()) {
        if (way.public) expect(notes).toContain(word(index));
        else
          for (const { name, visibility, text } of documents)
            if (visibility === 'public') expect(text, `${name}: ${JSON.stringify(way)}`).not.toContain(word(index));
      }
      for (const { text } of documents) expect(text).not.toContain('secret.example');
    }),
    { ...randomRuns(100), seed: 20261122 },
  );
});

/** What a Markdown reader would make of the text beyond our own headings, lists, tables and links to the repository. */
function problemsOf(text: string): readonly string[] {
  const problems: string[] = [];
  const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
  visit(fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return problems;

  function visit(node: Node): void {
    if (
      node.type === 'html' &&
      !/^(?:<!-- [#\w.:@/-]+ -->|<\/?details>|<summary>\d+ more changes<\/summary>|<details>\n<summary>\d+ more changes<\/summary>)$/.test(
        node.value ?? '',
      )
    )
      problems.push(`HTML ${JSON.stringify(node.value)}`);
    if (node.type === 'image') problems.push('an image');
    if (node.type === 'link' && !node.url?.startsWith('https://github.com/tidewater/app/'))
      problems.push(`a link to ${node.url}`);
    if (node.type === 'text' && /(?:^|[^\w`/])@[a-z\d]/i.test(node.value ?? ''))
      problems.push(`a mention in ${JSON.stringify(node.value)}`);
    for (const child of node.children ?? []) visit(child);
  }
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
