/** The checklist issue and a draft release without a pull request, edited in the browser between runs, on a GitHub double. */
import { expect, test } from 'vitest';
import { type RunOptions, type Scene, scene } from './github-scene.ts';

/** The first issue or pull request that is made is the checklist, where no pull request is wanted. */
const CHECKLIST: RunOptions = { drafts: { pull_request: false, release: false, checklist: true } };
const RELEASE: RunOptions = { drafts: { pull_request: false, release: true, checklist: false } };

const bodyOf = ({ github }: Scene): string => github.repository.thread(1).body ?? '';
const releaseOf = ({ github }: Scene): string => github.repository.data.releases[0]?.body ?? '';

async function expectQuiet(here: Scene, options: RunOptions): Promise<void> {
  here.github.log.clear();
  await here.run(options);
  expect(here.github.log.writes).toEqual([]);
}

test('a checklist keeps what people tick, add, delete, reword and reorder in the browser, and goes on', async () => {
  const here = await scene();
  here.merge('feat: export dashboards as PDF');
  await here.run(CHECKLIST);
  expect(bodyOf(here).match(/<!--/g)).toHaveLength(1);
  here.mia.tick(1, 'as 2.4.0 (follows');
  here.mia.editBody(1, body => {
    const [notes = ''] = /^- .*correct the notes.*$/m.exec(body) ?? [];
    return body
      .replace(`${notes}\n`, '')
      .replace('### On the day', `${notes}\n- [ ] Cake for everybody\n\n### On the day`)
      .replace(/^- .*team’s message.*\n/m, '')
      .replace('Publish the notes', 'Publish the notes on our site');
  });
  const mine = bodyOf(here);
  await expectQuiet(here, CHECKLIST);

  here.merge('feat: schedule exports');
  await here.run(CHECKLIST);
  expect(bodyOf(here)).toBe(
    mine
      .replace('it adds one feature', 'it adds 2 features')
      .replace(/Tag `[\da-f]{12}`/, `Tag \`${here.github.repository.store.git(['rev-parse', 'main']).slice(0, 12)}\``),
  );
  expect(bodyOf(here)).toMatch(/- \[x\] Tag .* it adds 2 features\)\r\n/);
  expect(here.github.repository.data.comments).toEqual([]);
  await expectQuiet(here, CHECKLIST);
});

test('a box that is ticked while we write is planned again, and stays ticked', async () => {
  const here = await scene();
  here.merge('feat: export dashboards as PDF');
  await here.run(CHECKLIST);
  here.merge('feat: schedule exports');
  here.github.log.clear();
  let reads = 0;
  await here.run({
    ...CHECKLIST,
    wrap: github => ({
      ...github,
      find: async (...request) => {
        // The first reading is planned against; the second one stands right before the write.
        if (/\/issues\/1$/.test(request[0]) && ++reads === 2) here.mia.tick(1, 'correct the notes');
        return github.find(...request);
      },
    }),
  });
  expect(reads).toBeGreaterThan(2);
  expect(bodyOf(here)).toContain('- [x] Read and correct the notes');
  expect(bodyOf(here)).toContain('it adds 2 features');
  await expectQuiet(here, CHECKLIST);
});

test('a draft release without a pull request is edited entry by entry, and goes on', async () => {
  const here = await scene();
  here.merge('feat: export dashboards as PDF');
  here.merge('fix: no crash on empty names');
  await here.run(RELEASE);
  here.mia.editRelease('v2.4.0', {
    body: releaseOf(here)
      .replace('- Export dashboards as PDF', '- PDF at last')
      .replace(/^- No crash.*\n/m, ''),
  });
  const mine = releaseOf(here);
  expect(mine).toContain('PDF at last');
  await expectQuiet(here, RELEASE);

  here.merge('feat: schedule exports');
  const { operations } = await here.run(RELEASE);
  expect(operations.find(({ target }) => target === 'release')?.reason).toBe(
    '1 entry edited by a person and kept, 1 deleted by a person',
  );
  for (const line of mine.split(/\r?\n/).filter(one => one.includes('<!-- '))) expect(releaseOf(here)).toContain(line);
  expect(releaseOf(here)).toMatch(/Schedule exports\. <!-- /);
  expect(releaseOf(here)).not.toContain('No crash');
  await expectQuiet(here, RELEASE);
});
