/** What people decide and write once on the drafts pull request reaches every text, on a GitHub double over real HTTP and a real git repository. */
import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/model.ts';
import { type Scene, scene } from './github-scene.ts';

const NOTES = 'releases/next/notes.md';
const SLACK = 'releases/next/announcements/team.slack.md';
const CHANGELOG = 'releases/next/internal-changelog.md';
/** So long nothing is written on the drafts branch after a person's commit there. */
const HOUR = 60 * 60_000;

function fileOn({ github }: Scene, path: string, branch = 'drumroll/main'): string {
  return `${github.repository.store.git(['show', `${branch}:${path}`])}\n`;
}

/** A person commits another text; the hour of peace goes by. */
async function edit(here: Scene, path: string, from: string, to: string): Promise<void> {
  push(here, path, from, to);
  await here.clock.wait(HOUR);
}

function push(here: Scene, path: string, from: string, to: string): void {
  const before = fileOn(here, path);
  const text = before.replace(from, to);
  expect(text).not.toBe(before);
  here.mia.push('drumroll/main', { message: 'docs: better words', files: { [path]: text } });
}

/** The source of a change goes on. */
const retitled =
  (from: string, to: string) =>
  (release: Release): Release => ({
    ...release,
    changes: release.changes.map(change => (change.title === from ? { ...change, title: to } : change)),
  });

const commentOf = ({ github }: Scene): string => github.repository.data.comments.map(({ body }) => body).join('\n');

/** As the click of a person who may write does. */
function tick(here: Scene, words: string): void {
  const { comments } = here.github.repository.data;
  const [comment] = comments;
  if (comment === undefined) throw new Error('no comment');
  const body = comment.body.replace(`- [ ] ${words}`, `- [x] ${words}`);
  expect(body).not.toBe(comment.body);
  comments[0] = { ...comment, body };
}

/** The last question's new words. */
function tickedLast(comment: string): string {
  const at = comment.lastIndexOf('- [ ] Take');
  expect(at).toBeGreaterThan(0);
  return `${comment.slice(0, at)}- [x]${comment.slice(at + 5)}`;
}

async function secondRunWritesNothing(here: Scene, options: Parameters<Scene['run']>[0] = {}): Promise<void> {
  here.github.log.clear();
  await here.run(options);
  expect(here.github.log.writes).toEqual([]);
}

async function firstRun(): Promise<Scene> {
  const here = await scene();
  here.merge('feat: export dashboards as PDF');
  here.merge('fix: no crash on empty names');
  await here.run();
  return here;
}

const PAPER = { change: retitled('Export dashboards as PDF.', 'Export dashboards as PDF or paper.') };
const COLOUR = { change: retitled('Export dashboards as PDF.', 'Export dashboards in colour.') };

describe('an entry that a person edited while its source went on', () => {
  async function conflict(): Promise<Scene> {
    const here = await firstRun();
    await edit(here, NOTES, 'Export dashboards as PDF. <!--', 'PDF at last. <!--');
    await here.run();
    await here.run(PAPER);
    return here;
  }

  test('is asked about with both texts and its author, and nobody is called', async () => {
    const here = await conflict();
    const comment = commentOf(here);
    expect(comment).toMatch(/What stands there:\r?\n\r?\n```markdown\r?\n.*PDF at last/);
    expect(comment).toMatch(/The new words:\r?\n\r?\n```markdown\r?\n.*PDF or paper/);
    expect(comment).toMatch(/It is from `[\da-f]{12}`, by Mia Keller\./);
    expect(comment.replace(/```markdown[\s\S]*?```/g, '')).not.toMatch(/@|(?<!`)#\d/);
    await secondRunWritesNothing(here, PAPER);
  });

  test('is kept for good where that is ticked, until its source goes on once more', async () => {
    const here = await conflict();
    tick(here, 'Keep what stands there');
    await here.run(PAPER);
    expect(fileOn(here, NOTES)).toContain('PDF at last');
    expect(commentOf(here)).toBe('');
    await secondRunWritesNothing(here, PAPER);
    await here.run(COLOUR);
    expect(commentOf(here)).toContain('in colour');
    expect(commentOf(here)).not.toContain('[x]');
  });

  test('is replaced where that is ticked', async () => {
    const here = await conflict();
    tick(here, 'Take the new words');
    await here.run(PAPER);
    expect(fileOn(here, NOTES)).toContain('Export dashboards as PDF or paper');
    expect(fileOn(here, NOTES)).not.toContain('PDF at last');
    expect(commentOf(here)).toBe('');
    await secondRunWritesNothing(here, PAPER);
  });

  test('stays where both boxes are ticked, which is said until one is unticked', async () => {
    const here = await conflict();
    tick(here, 'Keep what stands there');
    tick(here, 'Take the new words');
    await here.run(PAPER);
    expect(fileOn(here, NOTES)).toContain('PDF at last');
    expect(commentOf(here)).toMatch(/Both boxes are ticked, so nothing was done\.[\s\S]*\[x\] Keep[\s\S]*\[x\] Take/);
    await secondRunWritesNothing(here, PAPER);
    const { comments } = here.github.repository.data;
    const [comment] = comments;
    if (comment !== undefined) comments[0] = { ...comment, body: comment.body.replace('[x] Keep', '[ ] Keep') };
    await here.run(PAPER);
    expect(fileOn(here, NOTES)).toContain('PDF or paper');
  });

  test('is asked about anew when its source went on before the answer was read', async () => {
    const here = await conflict();
    tick(here, 'Take the new words');
    await here.run(COLOUR);
    expect(fileOn(here, NOTES)).toContain('PDF at last');
    expect(commentOf(here)).toContain('in colour');
    expect(commentOf(here)).not.toContain('[x]');
  });

  test('is not replaced when a person improved it after the answer', async () => {
    const here = await conflict();
    tick(here, 'Take the new words');
    await edit(here, NOTES, 'PDF at last', 'PDF at long last');
    await here.run(PAPER);
    expect(fileOn(here, NOTES)).toContain('PDF at long last');
    expect(commentOf(here)).toContain('PDF at long last');
    expect(commentOf(here)).not.toContain('[x]');
  });

  test('keeps its answer through the hour of peace', async () => {
    const here = await conflict();
    tick(here, 'Take the new words');
    push(here, NOTES, 'No crash on empty names', 'Empty names no longer crash');
    here.github.log.clear();
    await here.run(PAPER);
    await here.run(PAPER);
    expect(fileOn(here, NOTES)).toContain('PDF at last');
    expect(commentOf(here)).toContain('[x] Take the new words');
    await here.clock.wait(HOUR);
    await here.run(PAPER);
    expect(fileOn(here, NOTES)).toContain('PDF or paper');
    expect(fileOn(here, NOTES)).toContain('Empty names no longer crash');
    expect(commentOf(here)).toBe('');
    await secondRunWritesNothing(here, PAPER);
  });

  test('is heeded when it comes while a run is about to write the comment', async () => {
    const here = await conflict();
    await edit(here, NOTES, 'No crash on empty names.', 'Names may be empty.');
    const both = {
      change: (release: Release) => retitled('No crash on empty names.', 'No crash at all.')(PAPER.change(release)),
    };
    await here.run(both);
    tick(here, 'Keep what stands there');
    let reads = 0;
    await here.run({
      ...both,
      wrap: github => ({
        ...github,
        find: async (path, query) => {
          // A comment is read once more right before it is written.
          if (path.includes('/issues/comments/') && ++reads === 2) {
            const { comments } = here.github.repository.data;
            comments[0] = { ...comments[0], body: tickedLast(commentOf(here)) } as (typeof comments)[number];
          }
          return github.find(path, query);
        },
      }),
    });
    expect(reads).toBeGreaterThan(2);
    expect(fileOn(here, NOTES)).toContain('PDF at last.');
    expect(fileOn(here, NOTES)).toContain('No crash at all.');
    expect(commentOf(here)).toBe('');
    await secondRunWritesNothing(here, both);
  });

  test('is only planned for in a dry run', async () => {
    const here = await conflict();
    tick(here, 'Take the new words');
    here.github.log.clear();
    const { operations } = await here.run({ ...PAPER, isDryRun: true });
    expect(here.github.log.writes).toEqual([]);
    expect(operations).toContainEqual(expect.objectContaining({ kind: 'update', path: NOTES }));
    expect(operations).toContainEqual(expect.objectContaining({ kind: 'delete', target: 'comment' }));
  });

  test('is not answered by a stranger’s comment, and a person’s words in ours are kept', async () => {
    const here = await conflict();
    const copy = commentOf(here).replace('- [ ] Take', '- [x] Take');
    here.mia.comment(1, copy);
    await here.run(PAPER);
    expect(fileOn(here, NOTES)).toContain('PDF at last');
    const { comments } = here.github.repository.data;
    const [comment] = comments;
    if (comment !== undefined) comments[0] = { ...comment, body: `Sam, please decide.\r\n\r\n${comment.body}` };
    tick(here, 'Keep what stands there');
    await here.run(PAPER);
    expect(commentOf(here)).toContain('Sam, please decide.');
    await secondRunWritesNothing(here, PAPER);
  });
});

describe('words that a person gave an entry of the notes', () => {
  test('reach every other text that nobody touched, and go back when they are taken back', async () => {
    const here = await firstRun();
    const before = [SLACK, CHANGELOG].map(path => fileOn(here, path));
    await edit(here, NOTES, 'No crash on empty names.', 'Names may be empty. Nothing breaks when they are.');
    const edited = fileOn(here, NOTES);
    await here.run();
    expect(fileOn(here, NOTES)).toBe(edited);
    for (const path of [SLACK, CHANGELOG]) {
      expect(fileOn(here, path)).toContain('Names may be empty. Nothing breaks when they are.');
      expect(fileOn(here, path)).not.toContain('No crash on empty names');
    }
    expect(commentOf(here)).toBe('');
    await secondRunWritesNothing(here);

    await edit(here, NOTES, 'Names may be empty. Nothing breaks when they are.', 'No crash on empty names.');
    await here.run();
    expect([SLACK, CHANGELOG].map(path => fileOn(here, path))).toEqual(before);
    await secondRunWritesNothing(here);
  });

  test('are offered where somebody wrote other words for the same', async () => {
    const here = await firstRun();
    await edit(here, CHANGELOG, 'No crash on empty names.', 'Tell them that empty names work.');
    const changelog = fileOn(here, CHANGELOG);
    await here.run();
    await edit(here, NOTES, 'No crash on empty names.', 'Names may be empty.');
    await here.run();
    expect(fileOn(here, CHANGELOG)).toBe(changelog);
    expect(commentOf(here)).toContain('somebody edited it, and `releases/next/notes.md` has other words for the same');
    expect(fileOn(here, SLACK)).toContain('Names may be empty.');
    await secondRunWritesNothing(here);
    tick(here, 'Take the new words');
    await here.run();
    expect(fileOn(here, CHANGELOG)).toContain('Names may be empty.');
    expect(commentOf(here)).toBe('');
    await secondRunWritesNothing(here);
  });

  test('reach texts that lie in a private repository, and come from there to no public one', async () => {
    const here = await scene({ visibility: 'public' });
    const drafts = here.github.world.addRepository('tidewater/drafts', { visibility: 'private' });
    here.github.person('mia', drafts).push('main', { message: 'chore: begin', files: { 'readme.md': 'Drafts\n' } });
    const options = { drafts: { repository: 'tidewater/drafts', pull_request: true, release: true, checklist: true } };
    const there = (): string =>
      drafts.store.git(['show', 'drumroll/app/main:app/releases/next/announcements/team.slack.md']);
    here.merge('feat: export dashboards as PDF');
    here.merge('fix: no crash on empty names');
    await here.run(options);
    const before = there();
    await edit(here, NOTES, 'No crash on empty names.', 'Names may be empty.');
    await here.run(options);
    expect(there()).toBe(before.replace('No crash on empty names.', 'Names may be empty.'));
    await secondRunWritesNothing(here, options);

    here.github.person('mia', drafts).push('drumroll/app/main', {
      message: 'docs: more',
      files: {
        'app/releases/next/announcements/team.slack.md': `${there().replace('Names may be empty.', 'Secret plan.')}\n`,
      },
    });
    await here.clock.wait(HOUR);
    await here.run(options);
    expect(there()).toContain('Secret plan.');
    for (const path of [NOTES, CHANGELOG]) expect(fileOn(here, path)).not.toContain('Secret plan.');
    await secondRunWritesNothing(here, options);

    await edit(here, NOTES, 'Names may be empty.', 'No crash on empty names.');
    await here.run(options);
    expect(there()).toContain('Secret plan.');
    expect(fileOn(here, CHANGELOG)).toContain('No crash on empty names.');
    await secondRunWritesNothing(here, options);
  });
});
