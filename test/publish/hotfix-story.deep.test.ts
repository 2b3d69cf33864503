/** Hotfixes on a GitHub double, over real HTTP: a tag whose notes go out without an approval. */
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/config/load.ts';
import type { HotfixQuestion } from '../../src/publish/read/read-hotfix.ts';
import { type Scene, scene } from './github-scene.ts';
import { asking, FIX, labelled, merged, ship } from './hotfix-scene.ts';
import { endState, Killed, killedAfter } from './killed.ts';

function pageOf({ github }: Scene, tag: string) {
  return github.repository.data.releases.find(({ tagName, isDraft }) => tagName === tag && !isDraft) ?? null;
}

function stateOf({ github }: Scene, file = 'next') {
  return JSON.parse(github.repository.store.git(['show', `drumroll-state:releases/${file}.json`]));
}

describe('a hotfix', () => {
  test('by label is published at once, where nothing was ever drafted, and noted as out', async () => {
    const here = await labelled();
    const { sentences, refusal, isUnknown } = await ship(here, 'v2.3.1');
    expect([refusal, isUnknown]).toEqual([null, false]);
    expect(sentences).toEqual([
      expect.stringMatching(
        /^Published \[v2.*\]\(https:.*\) in tidewater\/app without an approval, as a hotfix: each of its public changes has the label `hotfix` or a branch like `hotfix\/\*\*`\.$/,
      ),
    ]);
    const page = pageOf(here, 'v2.3.1');
    expect(page?.body).toContain('No crash on empty names');
    expect(page?.body).not.toContain('<!--');
    expect(stateOf(here).finished).toMatchObject([{ tag: 'v2.3.1', path: 'releases/2.3.1/notes.md', isOut: true }]);
    expect(stateOf(here).claim).toBeNull();
  });

  test('by branch too', async () => {
    const here = await scene();
    merged(here, FIX, { head: 'hotfix/names' });
    here.mia.tag('v2.3.1');
    await ship(here, 'v2.3.1');
    expect(pageOf(here, 'v2.3.1')?.body).toContain('No crash on empty names');
  });

  test('published again writes nothing', async () => {
    const here = await labelled();
    await ship(here, 'v2.3.1');
    here.github.log.clear();
    const { sentences } = await ship(here, 'v2.3.1');
    expect(here.github.log.writes).toEqual([]);
    expect(sentences).toEqual(['Nothing waits to be published.']);
  });

  test('tells only what was written for readers', async () => {
    const here = await scene();
    const body = '### What\n\nThis allows users to read at night.\n';
    merged(here, 'feat: dark mode', { labels: ['hotfix'], body });
    merged(here, FIX, { labels: ['hotfix'], body: 'Release-Note: Names with accents are kept.\n' });
    here.mia.tag('v2.3.1');
    await ship(here, 'v2.3.1');
    expect(pageOf(here, 'v2.3.1')?.body).toContain('Names with accents are kept.');
    expect(pageOf(here, 'v2.3.1')?.body).not.toContain('read at night');
  });

  test('passes the release that is being written: its draft and its words stay', async () => {
    const here = await scene();
    merged(here, FIX, { labels: ['hotfix'] });
    const fixed = here.github.repository.head('main') ?? '';
    here.merge('feat: dark mode');
    await here.run();
    const drafts = () => here.github.repository.data.releases.filter(({ isDraft }) => isDraft);
    const before = structuredClone(drafts());
    expect(before.map(({ tagName }) => tagName)).toEqual(['v2.4.0']);
    here.mia.tag('v2.3.1', fixed);
    await ship(here, 'v2.3.1');
    expect(pageOf(here, 'v2.3.1')).not.toBeNull();
    expect(drafts()).toEqual(before);
    expect(stateOf(here).next.tag).toBe('v2.4.0');
  });

  test('whose text was drafted and waits is not held up by it; approved later, that text corrects the page', async () => {
    const here = await scene();
    merged(here, FIX, { labels: ['hotfix'] });
    const to = here.github.repository.head('main') ?? '';
    await here.run({ change: release => ({ ...release, version: '2.3.1', to }) });
    expect(stateOf(here).next.tag).toBe('v2.3.1');
    here.mia.tag('v2.3.1');
    await ship(here, 'v2.3.1');
    expect(pageOf(here, 'v2.3.1')?.body).toContain('No crash on empty names');
    expect(here.github.repository.data.releases.filter(({ isDraft }) => isDraft)).toEqual([]);
    const drafts = Number(stateOf(here).ids['pull-request']);
    here.mia.push('drumroll/main', {
      message: 'docs: say it better',
      files: { 'releases/next/notes.md': '# 2.3.1\n\nNames may be empty.\n' },
    });
    here.mia.review(drafts);
    expect((await here.publish({ isAsked: false })).sentences[0]).toMatch(/^Corrected /);
    expect(pageOf(here, 'v2.3.1')?.body).toContain('Names may be empty.');
  });

  test('of an older line is noted in that line, and is not the latest release', async () => {
    const here = await scene();
    here.mia.push('2.3.x', { message: 'chore: begin the line' });
    here.merge('feat: dark mode');
    here.mia.tag('v2.4.0');
    here.mia.release('v2.4.0', { body: 'Dark mode.' });
    merged(here, FIX, { labels: ['hotfix'], base: '2.3.x', head: 'names' });
    here.mia.tag('v2.3.1', '2.3.x');
    await ship(here, 'v2.3.1');
    expect(pageOf(here, 'v2.3.1')).toMatchObject({ isLatest: false });
    expect(stateOf(here, 'next-2.3').finished).toMatchObject([{ branch: '2.3.x', tag: 'v2.3.1', isOut: true }]);
  });

  test('that is the newest version is the latest release', async () => {
    const here = await scene();
    here.mia.release('v2.3.0', { body: 'Walk.' });
    merged(here, FIX, { labels: ['hotfix'] });
    here.mia.tag('v2.3.1');
    await ship(here, 'v2.3.1');
    expect(pageOf(here, 'v2.3.1')).toMatchObject({ isLatest: true });
  });

  test('may be every release of a maintenance line', async () => {
    const here = await scene();
    here.mia.push('2.3.x', { message: 'fix: no crash on empty names', files: { 'a.ts': '1' } });
    here.mia.tag('v2.3.1', '2.3.x');
    here.merge('feat: dark mode');
    const config = 'publish:\n  hotfix:\n    maintenance: true\n';
    const { sentences } = await ship(here, 'v2.3.1', { config });
    expect(sentences[0]).toContain('it belongs to a maintenance line');
    here.mia.tag('v2.4.0');
    expect((await ship(here, 'v2.4.0', { config })).published).toEqual([]);
  });

  test('fills a page that a tool made, and leaves somebody’s words', async () => {
    const here = await labelled();
    here.mia.release('v2.3.1', { name: 'Names', isPrerelease: true });
    await ship(here, 'v2.3.1');
    expect(pageOf(here, 'v2.3.1')).toMatchObject({ name: 'Names', isPrerelease: true });
    expect(pageOf(here, 'v2.3.1')?.body).toContain('No crash');

    const other = await labelled();
    other.mia.release('v2.3.1', { body: 'My own words.' });
    const { sentences } = await ship(other, 'v2.3.1');
    expect(pageOf(other, 'v2.3.1')?.body).toBe('My own words.');
    expect(sentences).toEqual(['The page of `v2.3.1` has somebody’s own words, so they stay.']);
  });

  test('with a word that must not be public is refused before anything is written', async () => {
    const here = await labelled();
    here.github.log.clear();
    await expect(ship(here, 'v2.3.1', { config: 'deny: [empty names]\n' })).rejects.toMatchObject({
      code: 'E_TEXT_DENIED',
    });
    expect(here.github.log.writes).toEqual([]);
  });

  test('is published without a memory where rules forbid its branch', async () => {
    const here = await labelled();
    here.github.repository.data.rules.push({ pattern: 'refs/heads/drumroll-state', types: ['creation'] });
    await ship(here, 'v2.3.1');
    expect(pageOf(here, 'v2.3.1')?.body).toContain('No crash on empty names');
    here.github.log.clear();
    await ship(here, 'v2.3.1');
    expect(here.github.log.writes.filter(({ path }) => path.includes('/releases'))).toEqual([]);
  });

  test('whose tag was moved or deleted since it was read is not published', async () => {
    const here = await labelled();
    const question = await asking(here, await loadConfig(null));
    const hotfix: HotfixQuestion = {
      ...question,
      draft: async tag => {
        const drafted = await question.draft(tag);
        here.mia.deleteRef('refs/tags/v2.3.1');
        return drafted;
      },
    };
    const { sentences } = await here.publish({ tag: 'v2.3.1', isAsked: false, hotfix });
    expect(sentences).toContain('`v2.3.1` was moved or deleted meanwhile, so nothing is published for it.');
    expect(here.github.repository.data.refs['refs/tags/v2.3.1']).toBeUndefined();
  });

  test('killed after any write that somebody can see, and started again, ends like one that was not', async () => {
    const whole = await labelled();
    whole.github.log.clear();
    await ship(whole, 'v2.3.1');
    const expected = endState(whole);
    const visible = whole.github.log.writes.flatMap(({ path }, index) =>
      /\/git\/(?:trees|commits)$/.test(path) ? [] : [index + 1],
    );
    expect(visible).toHaveLength(3);
    for (const after of visible) {
      const here = await labelled();
      const killed = await ship(here, 'v2.3.1', { wrap: killedAfter(after, 'writes') }).catch(
        (error: unknown) => error,
      );
      expect(killed, `killed after write ${after}`).toBeInstanceOf(Killed);
      await ship(here, 'v2.3.1');
      expect(endState(here), `killed after write ${after}`).toEqual(expected);
    }
  }, 60_000);
});

describe('what is none', () => {
  test('is not published, and the run says why and what would make it one', async () => {
    const here = await scene();
    merged(here, FIX, { labels: ['hotfix'] });
    const other = merged(here, 'feat: dark mode');
    here.mia.tag('v2.3.1');
    here.github.log.clear();
    const { sentences, isUnknown } = await ship(here, 'v2.3.1');
    expect(isUnknown).toBe(true);
    expect(sentences[1]).toBe(
      `\`v2.3.1\` is no hotfix, because \`#${other}\` is not marked as one, so its notes are not published without an approval. What would make it one: the label \`hotfix\` or a branch like \`hotfix/**\` on the pull request of each public change.`,
    );
    expect(here.github.log.writes).toEqual([]);
    expect(pageOf(here, 'v2.3.1')).toBeNull();
  });

  test('is a release whose drafted text waits for an approval: it says that alone', async () => {
    const here = await scene();
    here.merge('feat: dark mode');
    await here.run();
    here.mia.tag('v2.4.0');
    const { sentences } = await ship(here, 'v2.4.0');
    expect(sentences).toEqual(['The notes for `v2.4.0` wait for an approval.']);
  });

  test('is one that somebody asked to change: their no holds', async () => {
    const here = await scene();
    merged(here, FIX, { labels: ['hotfix'] });
    const to = here.github.repository.head('main') ?? '';
    await here.run({ change: release => ({ ...release, version: '2.3.1', to }) });
    const drafts = Number(stateOf(here).ids['pull-request']);
    here.mia.review(drafts, 'CHANGES_REQUESTED');
    here.mia.tag('v2.3.1');
    expect((await ship(here, 'v2.3.1')).published).toEqual([]);
  });

  test('is an approved text: that goes out, and nobody looks for a hotfix', async () => {
    const here = await scene();
    here.merge('fix: no crash on empty names');
    await here.run({ change: release => ({ ...release, version: '2.3.1' }) });
    here.mia.review(1);
    here.mia.tag('v2.3.1');
    const draft = () => Promise.reject(new Error('nobody asked'));
    const rules = { labels: [], branches: [], isBranch: () => false, maintenance: true };
    await here.publish({ tag: 'v2.3.1', isAsked: false, hotfix: { rules, draft } });
    expect(pageOf(here, 'v2.3.1')).not.toBeNull();
  });

  test('is a draft without files that a person published with the button: it stays as they saw it', async () => {
    const here = await scene();
    merged(here, FIX, { labels: ['hotfix'] });
    const to = here.github.repository.head('main') ?? '';
    const drafts = { pull_request: false, release: true, checklist: false };
    await here.run({ drafts, change: release => ({ ...release, version: '2.3.1', to }) });
    const [draft] = here.github.repository.data.releases;
    here.mia.publishRelease(draft?.id ?? 0);
    const before = pageOf(here, 'v2.3.1')?.body;
    expect(before).toBeTruthy();
    here.github.log.clear();
    await ship(here, 'v2.3.1');
    expect([pageOf(here, 'v2.3.1')?.body, here.github.log.writes]).toEqual([before, []]);
  });

  test('is a tag that marks no release, and nothing is said of it', async () => {
    const here = await labelled();
    here.mia.tag('nightly');
    expect((await ship(here, 'nightly')).sentences).toHaveLength(1);
  });
});
