/** A dated entry's pull request beside people, releases, slow lists and settings; and runs that end anywhere: rerun, they end like one that did not. */
import { describe, expect, test } from 'vitest';
import { BRANCH, entryScene, SECTION } from './entry-scene.ts';
import { Killed, killedAfter } from './killed.ts';

const OLD = '# Changelog\n\n## 2.3.1\n\n- Light.\n';
const WITH_ENTRY = `# Changelog\n\n${SECTION}## 2.3.1\n\n- Light.\n`;

describe('a dated entry', () => {
  test('keeps what a person writes into its pull request, file, title and description', async () => {
    const here = await entryScene();
    await here.run();
    const own = WITH_ENTRY.replace('Open an export', 'Open any export');
    here.mia.push(BRANCH, { message: 'Update CHANGELOG.md', files: { 'CHANGELOG.md': own } });
    here.mia.editTitle(1, 'Exports!');
    here.mia.editBody(1, 'At last.');
    here.mia.push('main', {
      message: 'chore: release',
      files: { 'CHANGELOG.md': OLD.replace('## 2', '## 2.4.0\n\n- Two.\n\n## 2') },
    });
    const before = here.seen();
    expect((await here.run(true)).kind).toBe('open');
    expect(here.seen()).toEqual(before);
    expect(here.changelog(BRANCH)).toBe(own);
  });

  test('goes above a release that was cut meanwhile, so that both can be merged', async () => {
    const here = await entryScene();
    await here.run();
    const released = OLD.replace('## 2', '## 2.4.0\n\n- Two.\n\n## 2');
    here.mia.push('main', { message: 'chore: release', files: { 'CHANGELOG.md': released, 'src/two.ts': '2\n' } });
    expect((await here.run(true)).kind).toBe('open');
    here.github.log.clear();
    expect((await here.run(true)).kind).toBe('open');
    expect(here.github.log.writes).toEqual([]);
    here.mia.merge(1, 'merge');
    expect(here.changelog()).toBe(released.replace('## 2', `${SECTION}## 2`));
    expect(here.github.repository.store.git(['show', 'main:src/two.ts'])).toContain('2');
  });

  test('lies ready on its branch where Actions may open no pull request, and is opened once they may', async () => {
    const here = await entryScene();
    here.github.repository.data.settings.actionsMayCreatePullRequests = false;
    const { kind, url = '' } = (await here.run()) as { kind: string; url?: string };
    expect([kind, url]).toEqual(['unopened', expect.stringContaining(`/compare/main...${BRANCH}?expand=1`)]);
    here.github.repository.data.settings.actionsMayCreatePullRequests = true;
    expect((await here.run(true)).kind).toBe('opened');
    expect(here.changelog(BRANCH)).toBe(WITH_ENTRY);
  });

  test('goes into a changelog of more than a megabyte, of which GitHub sends the text apart', async () => {
    const here = await entryScene();
    await here.run(false, port => ({
      ...port,
      find: async (path, query) => {
        const found = await port.find(path, query);
        if (found === null || !path.includes('/contents/')) return found;
        return { ...found, data: { ...(found.data as object), encoding: 'none', content: '' } };
      },
    }));
    expect(here.changelog(BRANCH)).toBe(WITH_ENTRY);
  });

  test('is offered once where lists show late what was made', async () => {
    const here = await entryScene();
    here.github.delay({ writes: 2 });
    await here.run();
    await here.run();
    expect([...here.github.repository.data.threads.keys()]).toEqual([1]);
  });
});

type Begin = (here: Awaited<ReturnType<typeof entryScene>>) => Promise<void>;

const STORIES: readonly (readonly [string, Begin])[] = [
  ['the first run', async () => {}],
  [
    'a run after a release went into the changelog',
    async here => {
      await here.run();
      const released = OLD.replace('## 2', '## 2.4.0\n\n- Two.\n\n## 2');
      here.mia.push('main', { message: 'chore: release', files: { 'CHANGELOG.md': released } });
    },
  ],
];

test.each(STORIES)('%s may be killed after any request', async (_title, begin) => {
  const whole = await entryScene();
  await begin(whole);
  whole.github.log.clear();
  await whole.run();
  const expected = whole.seen();
  const requests = whole.github.log.requests.length;
  expect(requests).toBeGreaterThanOrEqual(8);
  for (let after = 1; after <= requests; after++) {
    const here = await entryScene();
    await begin(here);
    const killed = await here.run(false, killedAfter(after, 'all')).catch((error: unknown) => error);
    expect(killed, `killed after request ${after}`).toBeInstanceOf(Killed);
    await here.run();
    expect(here.seen(), `killed after request ${after}`).toEqual(expected);
    here.github.log.clear();
    await here.run(true);
    expect(here.github.log.writes, `a third run, after request ${after}`).toEqual([]);
  }
});
