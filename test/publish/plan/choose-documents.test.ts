/** Documents that people ask for by ticking a box: they come with the next run, once, and stay what people make of them. */
import { describe, expect, test } from 'vitest';
import type { CurrentPullRequest } from '../../../src/publish/current.ts';
import { planGitHub } from '../../../src/publish/plan/plan-github.ts';
import { EMPTY_STATE, formatLineState, type LineState, parseLineState } from '../../../src/publish/state/line-state.ts';
import { doneState } from '../../../src/publish/state/state-steps.ts';
import { aCurrent, aDocument, aWant, HEAD, NOTES } from '../a-plan.ts';

const BLOG = aDocument('customers.blog', '# Blog\n\n- New. <!-- #1 -->\n', {
  path: 'releases/next/announcements/customers.blog.md',
  offer: 'a blog post',
});
const GUIDE = aDocument('integrators.guide', '# Guide\n', {
  path: 'releases/next/announcements/integrators.guide.md',
  offer: 'a migration guide for integrators',
});
const want = (offered = [BLOG, GUIDE]) =>
  aWant({ documents: [NOTES], offered, wantsRelease: false, wantsChecklist: false });

/** A pull request with its files, run after run. */
class Desk {
  files = new Map<string, string>();
  body: string | null = null;
  state: LineState = EMPTY_STATE;

  /** Answers the paths that were written. */
  run(wanted = want(), facts: Parameters<typeof aCurrent>[0] = {}): readonly string[] {
    const pullRequest: CurrentPullRequest[] =
      this.body === null ? [] : [{ number: 7, state: 'open', base: 'main', title: 'x', body: this.body }];
    const { operations, observed } = planGitHub(
      wanted,
      aCurrent({
        drafts: this.body === null ? null : HEAD,
        files: this.files,
        pullRequests: pullRequest,
        ...facts,
        state: { branch: HEAD, value: this.state },
      }),
    );
    const writes = operations.filter(({ kind, target }) => kind !== 'skip' && target !== 'state');
    for (const operation of writes) {
      if (operation.target === 'drafts-file' && operation.kind === 'delete') this.files.delete(operation.path);
      else if (operation.target === 'drafts-file') this.files.set(operation.path, operation.fields.text ?? '');
      if (operation.target === 'pull-request') this.body = operation.fields.body ?? this.body;
    }
    const done = doneState(observed, writes, wanted.line, { 'pull-request': 7 });
    this.state = parseLineState(formatLineState(done), { repository: '', path: '' });
    return writes.flatMap(operation => (operation.target === 'drafts-file' ? [operation.path] : []));
  }

  tick(name: string): void {
    this.body = (this.body ?? '').replace(new RegExp(`\\[ \\](.*<!-- also ${name} -->)`), '[x]$1');
  }
}

function begun(): Desk {
  const desk = new Desk();
  desk.run();
  return desk;
}

test('nothing is drafted that nobody asked for', () => {
  const desk = begun();
  expect([...desk.files.keys()]).toEqual([NOTES.path]);
  expect(desk.body).toContain('- [ ] Also draft a blog post <!-- also customers.blog -->');
});

test('a ticked box brings the document with the next run, and goes', () => {
  const desk = begun();
  desk.tick('customers.blog');
  expect(desk.run()).toEqual([BLOG.path]);
  expect(desk.files.get(BLOG.path)).toBe(BLOG.text);
  expect(desk.body).not.toContain('also customers.blog');
  expect(desk.body).toMatch(/\| Customers blog \|/);
  expect(desk.body).toContain('- [ ] Also draft a migration guide');
  expect(desk.run()).toEqual([]);
});

describe('what was asked for', () => {
  const asked = (): Desk => {
    const desk = begun();
    desk.tick('customers.blog');
    desk.run();
    return desk;
  };

  test('is kept up to date around what people write, as the others are', () => {
    const desk = asked();
    desk.files.set(BLOG.path, `${BLOG.text}\nBy hand.\n`);
    const newer = { ...BLOG, text: '# Blog\n\n- Newer. <!-- #1 -->\n' };
    expect(desk.run(want([newer, GUIDE]))).toEqual([BLOG.path]);
    expect(desk.files.get(BLOG.path)).toBe('# Blog\n\n- Newer. <!-- #1 -->\n\nBy hand.\n');
  });

  test('stays deleted once a person deletes it, and is not offered again', () => {
    const desk = asked();
    desk.files.delete(BLOG.path);
    expect(desk.run()).toEqual([]);
    expect(desk.body).not.toContain('also customers.blog');
  });

  test('goes while the release has no use for it, and comes back', () => {
    const desk = asked();
    desk.run(want([GUIDE]));
    expect(desk.files.has(BLOG.path)).toBe(false);
    expect(desk.state.chosen).toEqual(['customers.blog']);
  });

  test('is asked for anew with the next release', () => {
    const desk = asked();
    const { release } = want();
    const next = aWant({ ...want(), release: { ...release, previousTag: 'v2.4.0' }, previousVersion: '2.4.0' });
    desk.run(next);
    expect(desk.state.chosen).toEqual([]);
    expect(desk.body).toContain('- [ ] Also draft a blog post');
  });
});

test('a box that is ticked after the approval waits with everything else', () => {
  const desk = begun();
  desk.tick('customers.blog');
  const opinion = { login: 'mia', at: '2026-06-10T09:00:00Z', commit: HEAD.sha, how: 'review' as const };
  desk.state = { ...desk.state, approval: { to: desk.state.to, by: [{ ...opinion, parts: {} }] } };
  const opinions = [{ ...opinion, verdict: 'approved' as const, mayWrite: true }];
  expect(desk.run(want(), { opinions })).toEqual([]);
  expect(desk.state.chosen).toEqual([]);
});

test('a box in a fence, in another form or for something else asks for nothing', () => {
  for (const line of [
    '```\n- [x] Also <!-- also customers.blog -->\n```',
    '- [x] Also <!-- also ../customers.blog -->',
    '- [x] Also <!-- also customers.unknown -->',
    '[x] <!-- also customers.blog -->',
  ]) {
    const desk = begun();
    desk.body = `${line}\n\n${desk.body}`;
    expect(desk.run(), line).toEqual([]);
    expect(desk.state.chosen).toEqual([]);
  }
});
