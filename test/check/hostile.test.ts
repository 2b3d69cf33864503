/** Whatever a pull request says, the report on it is only text: in the job summary, in annotations and in JSON. */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { runCheck } from '../../src/commands/check.ts';
import { checkJson } from '../../src/commands/check-json.ts';
import { randomRuns } from '../support/random-runs.ts';

const ATTACKS = [
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
  '::error title=x::y',
  '##[group]x',
  '\u202Egpj.exe',
  '\u0000\u0007\u001b[31m',
  '| a | b |',
  '# heading',
  '> quote',
  '``` fence',
  '`code',
  'https://evil.example/',
  'behind a feature flag',
  'You can now',
  'TIDE-42',
];
const texts = fc
  .array(fc.oneof(fc.constantFrom(...ATTACKS), fc.string({ maxLength: 12 })), { minLength: 1, maxLength: 5 })
  .map(parts => parts.join(' '));
const BODIES: readonly ((text: string) => string)[] = [
  text => text,
  text => `\`\`\`release-note\n${text}\n\`\`\``,
  text => `## Breaking change\n\n${text}\n`,
  text => `Words.\n\nRelease-Note: You ${text}\nBenefit: ${text}`,
  text => `### Motivation\n\nUsers can now ${text}.\n\nThis allows users to ${text}.`,
  text => `Feature-Flag: ${text}`,
];

test('a report holds no HTML, image, foreign link, mention, reference, command or control character', async () => {
  await fc.assert(
    fc.asyncProperty(texts, texts, fc.constantFrom(...BODIES), fc.boolean(), async (title, text, body, isOpen) => {
      const pullRequest = {
        number: 12,
        title: `feat(${text.slice(0, 8)})!: ${title}`,
        body: body(text),
        labels: [text],
        author: { name: text, login: null },
        base: 'main',
        head: text,
        isFromFork: true,
      };
      const issues = [{ number: 7, repository: 'tidewater/app', title: text, labels: [], reactions: 0 }];
      const fragments = [{ path: `changelog.d/${text.replace(/[/\0]/g, '')}.feature.md`, text }];
      const repository = {
        slug: 'tidewater/app',
        url: 'https://github.com/tidewater/app',
        name: 'app',
        visibility: 'public',
      } as const;
      const settings = { config: null, templates: [] };
      const context = { settings, repository, date: '2026-06-16T10:00:00Z', level: 'require' } as const;
      const outcome = await runCheck(
        { pullRequest, issues, paths: [text], ...(isOpen ? { fragments } : {}) },
        context,
        isOpen ? 'public' : 'private',
      );
      expect(outcome.report).not.toMatch(
        /[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]|^\s*(?:>\s*)*::/m,
      );
      expect(checkJson(outcome)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]|##\[/);
      for (const problem of problemsOf(outcome.report)) expect.fail(`${problem}\n${outcome.report}`);
    }),
    { ...randomRuns(60), seed: 20261122 },
  );
});

/** What a Markdown reader would make of the report beyond our own headings, lists, tables and links to the repository. */
function problemsOf(text: string): readonly string[] {
  const problems: string[] = [];
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return problems;

  function visit(node: Node): void {
    if (node.type === 'html') problems.push(`HTML ${JSON.stringify(node.value)}`);
    if (node.type === 'image') problems.push('an image');
    if (node.type === 'link' && !node.url?.startsWith('https://github.com/tidewater/app/'))
      problems.push(`a link to ${node.url}`);
    if (node.type === 'text' && /(?:^|[^\w`/])@[a-z\d]/i.test(node.value ?? ''))
      problems.push(`a mention in ${JSON.stringify(node.value)}`);
    if (node.type === 'text' && /(?:^|\s)#[1-9]/.test(node.value ?? ''))
      problems.push(`a reference in ${JSON.stringify(node.value)}`);
    if (node.type !== 'link') for (const child of node.children ?? []) visit(child);
  }
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}
