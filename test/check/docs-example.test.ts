/** What docs/check.md shows is what `check` prints. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCheck } from '../../src/commands/check.ts';

const page = readFileSync(new URL('../../docs/check.md', import.meta.url), 'utf8');
const [, body = '', shown = ''] =
  /<!-- example -->[\s\S]*?```text\n([\s\S]*?)\n```[\s\S]*?```markdown\n([\s\S]*?)\n```/.exec(page) ?? [];

test('the example of the page', async () => {
  const pullRequest = {
    number: null,
    title: 'feat(dash): restore dashboards',
    body,
    labels: [],
    author: { name: 'priya-n', login: 'priya-n' },
    base: '',
    head: '',
    isFromFork: false,
  };
  const repository = { slug: null, url: null, name: 'app', visibility: 'unknown' } as const;
  const context = { settings: { config: null, templates: [] }, repository, date: '2026-06-16T10:00:00Z', level: null };
  const { report } = await runCheck({ pullRequest, issues: [], paths: null }, context, 'private');
  expect(report.trimEnd()).toBe(shown);
});
