/** A dated entry reaches the changelog by a pull request of its own, whoever does what to it meanwhile. */
import { describe, expect, test } from 'vitest';
import { BRANCH, entryScene, SECTION } from './entry-scene.ts';

const OLD = '# Changelog\n\n## 2.3.1\n\n- Light.\n';
const WITH_ENTRY = `# Changelog\n\n${SECTION}## 2.3.1\n\n- Light.\n`;

describe('a dated entry', () => {
  test('is offered once, in words that everybody may read, and goes into the changelog by a merge', async () => {
    const here = await entryScene();
    const { github, mia } = here;
    const opened = await here.run();
    expect(opened).toEqual({ kind: 'opened', url: expect.stringMatching(/\/tidewater\/app\/pull\/1$/) });
    expect(here.changelog()).toBe(OLD);
    expect(here.changelog(BRANCH)).toBe(WITH_ENTRY);
    const pull = github.repository.data.threads.get(1);
    expect([pull?.title, pull?.body, pull?.pull?.headRef, pull?.pull?.isDraft]).toEqual([
      'docs: Your weekly export now sends itself, 20 June 2026',
      'Merging this adds one entry to CHANGELOG.md, in the words that were approved.\n\nYou can still edit it here: what you change stays. If you close it without merging, no other one is opened.',
      'drumroll/entry-20-june-2026-your-weekly-export-now-sends-itself',
      false,
    ]);

    github.log.clear();
    expect((await here.run(true)).kind).toBe('open');
    mia.merge(1);
    expect(here.changelog()).toBe(WITH_ENTRY);
    expect((await here.run(true)).kind).toBe('merged');
    expect(github.log.writes).toEqual([]);
  });

  test('that a person closed is not offered again, and the run says so', async () => {
    const here = await entryScene();
    await here.run();
    here.mia.close(1);
    const before = here.seen();
    for (const isNoted of [false, true])
      await expect(here.run(isNoted)).rejects.toMatchObject({
        code: 'E_LAUNCH_ENTRY_CLOSED',
        message: expect.stringContaining('#1 in "tidewater/app" was closed'),
      });
    expect(here.seen()).toEqual(before);
    here.mia.reopen(1);
    expect((await here.run(true)).kind).toBe('open');
  });

  test('that was told elsewhere, or stands in the changelog, is not begun', async () => {
    const here = await entryScene();
    expect(await here.run(true)).toEqual({ kind: 'elsewhere' });
    here.mia.push('main', { message: 'docs: tell of it', files: { 'CHANGELOG.md': WITH_ENTRY } });
    expect([await here.run(), await here.run(true)]).toEqual([{ kind: 'there' }, { kind: 'there' }]);
    expect(here.github.log.writes).toEqual([]);
  });

  test('is not written into a changelog that is no UTF-8, for its bytes would be lost', async () => {
    const here = await entryScene();
    const real = here.run(false, port => ({
      ...port,
      find: async (path, query) =>
        path.includes('/contents/')
          ? { data: { encoding: 'base64', content: Buffer.from([0x23, 0xff]).toString('base64') }, pages: null }
          : port.find(path, query),
    }));
    await expect(real).rejects.toMatchObject({ code: 'E_FILE_ENCODING' });
    expect(here.github.log.writes).toEqual([]);
  });
});
