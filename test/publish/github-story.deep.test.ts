/** One team's weeks with Drumroll on a GitHub double, over real HTTP and a real git repository. */
import { describe, expect, test } from 'vitest';
import type { Operation, Release } from '../../src/model.ts';
import { type Scene, scene } from './github-scene.ts';

const NOTES = 'releases/next/notes.md';
/** So long nothing is written on the drafts branch after a person's commit there. */
const HOUR = 60 * 60_000;

/** What was done, without what was left alone: `create drafts pull request`. */
function doneOf(operations: readonly Operation[]): readonly string[] {
  return operations.filter(({ kind }) => kind !== 'skip').map(({ kind, name }) => `${kind} ${name}`);
}

function reasonFor(operations: readonly Operation[], name: string): string {
  return operations.find(operation => operation.name.includes(name))?.reason ?? '';
}

/** A file on a branch, as git has it. */
function fileOn({ github }: Scene, branch: string, path: string): string {
  return github.repository.store.git(['show', `${branch}:${path}`]);
}

function thread({ github }: Scene, number: number): { title: string; body: string; state: string } {
  const { title, body, state } = github.repository.thread(number);
  return { title, body: body ?? '', state };
}

async function firstRun(options: Parameters<typeof scene>[0] = {}): Promise<Scene> {
  const here = await scene(options);
  here.merge('feat: export dashboards as PDF');
  here.merge('fix: no crash on empty names');
  await here.run();
  here.github.log.clear();
  return here;
}

describe('the first run', () => {
  test('makes one of everything, quietly', async () => {
    const here = await scene();
    const to = here.merge('feat: export dashboards as PDF');
    const { operations, pullRequest, issue } = await here.run();
    expect(doneOf(operations)).toEqual([
      'create drumroll/main: releases/next/notes.md',
      'create drumroll/main: releases/next/internal-changelog.md',
      'create drumroll/main: releases/next/announcements/support.brief.md',
      'create drumroll/main: releases/next/announcements/team.slack.md',
      'create drafts pull request',
      'create draft release v2.4.0',
      'create checklist issue',
    ]);
    expect({ pullRequest, issue }).toEqual({
      pullRequest: { number: 1, url: 'https://github.com/tidewater/app/pull/1' },
      issue: { number: 2, url: 'https://github.com/tidewater/app/issues/2' },
    });
    const { data } = here.github.repository;
    expect(data.threads.get(1)).toMatchObject({
      state: 'open',
      assignees: [],
      pull: { isDraft: true, headRef: 'drumroll/main', baseRef: 'main', requestedReviewers: [] },
    });
    expect(data.threads.get(2)).toMatchObject({ state: 'open', assignees: [], labels: [] });
    expect(data.releases).toMatchObject([{ tagName: 'v2.4.0', target: to, isDraft: true }]);
    expect(data.comments).toEqual([]);
    expect(fileOn(here, 'drumroll/main', NOTES)).toContain('Export dashboards as PDF.');
  });

  test('writes its files in one commit on top of the released commit, by the token, without a force', async () => {
    const here = await firstRun();
    const { store } = here.github.repository;
    expect(store.git(['log', '--format=%s', 'main..drumroll/main'])).toBe('docs: draft release notes');
    expect(store.git(['rev-parse', 'drumroll/main~1'])).toBe(store.git(['rev-parse', 'main']));
    expect(store.git(['diff', '--name-only', 'main', 'drumroll/main']).split('\n')).toEqual([
      'releases/next/announcements/support.brief.md',
      'releases/next/announcements/team.slack.md',
      'releases/next/internal-changelog.md',
      'releases/next/notes.md',
    ]);
  });

  test('keeps its memory on a branch without a common ancestor, which starts no workflows', async () => {
    const here = await firstRun();
    const { store } = here.github.repository;
    expect(store.try(['merge-base', 'main', 'drumroll-state'])).toBeNull();
    expect(store.git(['ls-tree', '-r', '--name-only', 'drumroll-state']).split('\n')).toEqual([
      'README.md',
      'releases/next.json',
    ]);
    expect(store.git(['log', '--format=%B', 'drumroll-state'])).toMatch(/^(?:chore: [^\n]+\n\n\[skip ci\]\n*)+$/);
    expect(JSON.parse(fileOn(here, 'drumroll-state', 'releases/next.json'))).toMatchObject({
      schema: 1,
      base: 'v2.3.0',
      claim: null,
      ids: { 'pull-request': 1, issue: 2 },
    });
  });

  test('takes 8 reads and 12 writes', async () => {
    const here = await scene();
    here.merge('feat: export dashboards as PDF');
    here.github.log.clear();
    await here.run();
    const { requests, writes } = here.github.log;
    expect({ reads: requests.length - writes.length, writes: writes.length }).toEqual({ reads: 8, writes: 12 });
  });
});

describe('the second run', () => {
  test('writes nothing, and reads seven things', async () => {
    const here = await firstRun();
    const { operations, sentences } = await here.run();
    expect(here.github.log.writes).toEqual([]);
    expect(here.github.log.requests).toHaveLength(7);
    expect(doneOf(operations)).toEqual([]);
    expect(sentences).toEqual(['Nothing had to be written in tidewater/app.']);
  });

  test('writes nothing after browsers and formatters have changed line ends and white space', async () => {
    const here = await firstRun();
    const [release] = here.github.repository.data.releases;
    here.mia.editBody(1, body => body);
    here.mia.editBody(2, body => `${body}  \n\n`);
    if (release) release.body = `${release.body?.replaceAll('\n', '\r\n')}\r\n`;
    here.mia.push('drumroll/main', {
      message: 'style: line ends',
      files: { [NOTES]: `${fileOn(here, 'drumroll/main', NOTES).replaceAll('\n', ' \r\n')}\r\n` },
    });
    here.github.log.clear();
    expect(doneOf((await here.run()).operations)).toEqual([]);
    expect(here.github.log.writes).toEqual([]);
  });
});

describe('one more merge', () => {
  test('updates exactly what it changes, in one commit and one request each', async () => {
    const here = await firstRun();
    const to = here.merge('feat: schedule exports');
    const { operations } = await here.run();
    expect(doneOf(operations)).toEqual([
      'update drumroll/main: releases/next/notes.md',
      'update drumroll/main: releases/next/internal-changelog.md',
      'update drumroll/main: releases/next/announcements/support.brief.md',
      'update drumroll/main: releases/next/announcements/team.slack.md',
      'update drafts pull request #1',
      'update draft release v2.4.0',
      'update checklist issue #2',
    ]);
    const { data, store } = here.github.repository;
    expect(data.releases).toMatchObject([{ tagName: 'v2.4.0', target: to, body: expect.stringContaining('Schedule') }]);
    expect(store.git(['rev-list', '--count', 'main~1..drumroll/main'])).toBe('2');
    expect(data.threads.size).toBe(2);
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
  });

  test('an internal change leaves the customers’ texts alone', async () => {
    const here = await firstRun();
    here.merge('ci: cache packages');
    expect(doneOf((await here.run()).operations)).not.toContain('update drumroll/main: releases/next/notes.md');
  });

  test('a breaking change raises the version of the draft that is there', async () => {
    const here = await firstRun();
    here.merge('feat!: exports page by page');
    await here.run({ change: release => ({ ...release, version: '3.0.0', bump: 'major' }) });
    expect(here.github.repository.data.releases).toMatchObject([{ tagName: 'v3.0.0', name: 'app 3.0.0' }]);
    expect(thread(here, 2).title).toBe('Release checklist: app 3.0.0');
  });

  test('a file that the release has no longer goes, unless somebody edited it', async () => {
    const here = await firstRun();
    here.mia.push('drumroll/main', {
      message: 'docs: brief',
      files: { 'releases/next/announcements/support.brief.md': 'Call Sam.\n' },
    });
    await here.clock.wait(HOUR);
    const { operations } = await here.run({
      changeDocuments: documents => documents.filter(({ name }) => name !== 'support.brief' && name !== 'team.slack'),
    });
    expect(doneOf(operations)).toContain('delete drumroll/main: releases/next/announcements/team.slack.md');
    expect(fileOn(here, 'drumroll/main', 'releases/next/announcements/support.brief.md')).toBe('Call Sam.');
    expect(
      here.github.repository.store.try(['show', 'drumroll/main:releases/next/announcements/team.slack.md']),
    ).toBeNull();
  });
});

describe('what a person wrote', () => {
  /** Somebody writes better words for the first entry of the notes. */
  function edit(here: Scene): string {
    const text = `${fileOn(here, 'drumroll/main', NOTES)}\n`;
    const better = text.replace(
      /^(?:- |### )[^<]*(?=<!--)/m,
      start => `${start.startsWith('#') ? '### ' : '- '}PDF at last! `,
    );
    expect(better).not.toBe(text);
    here.mia.push('drumroll/main', { message: 'docs: better words', files: { [NOTES]: better } });
    return better;
  }

  test('in a file stays, and what is merged since joins it, without a word in a comment', async () => {
    const here = await firstRun();
    const better = edit(here);
    await here.run();
    await here.clock.wait(HOUR);
    expect(fileOn(here, 'drumroll/main', NOTES)).toBe(better.trimEnd());

    here.merge('feat: schedule exports');
    const { operations } = await here.run();
    expect(reasonFor(operations, NOTES)).toBe('1 entry edited by a person and kept');
    const text = fileOn(here, 'drumroll/main', NOTES);
    expect(text).toContain('PDF at last! <!--');
    expect(text).toContain('Schedule exports. <!--');
    expect(fileOn(here, 'drumroll/main', 'releases/next/internal-changelog.md')).toContain('Schedule exports.');
    expect(here.github.repository.data.releases[0]?.body).toContain('PDF at last!');
    expect(thread(here, 1).body).toContain('| 1 entry edited by a person and kept |');
    expect(here.github.repository.data.comments).toEqual([]);
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
  });

  test('is left in peace for an hour after their last commit; what waits is said', async () => {
    const here = await firstRun();
    const better = edit(here);
    const head = here.github.repository.store.git(['rev-parse', 'drumroll/main']);
    await here.clock.wait(HOUR / 2);
    here.merge('feat: schedule exports');
    here.github.log.clear();
    const { operations, sentences } = await here.run();
    expect(reasonFor(operations, NOTES)).toMatch(/^waits until \d\d:\d\d UTC, since a person edits here$/);
    expect(fileOn(here, 'drumroll/main', NOTES)).toBe(better.trimEnd());
    expect(here.github.repository.store.git(['rev-parse', 'drumroll/main'])).toBe(head);
    expect(thread(here, 1).body).toMatch(
      /\*\*Waits until \d\d:\d\d UTC:\*\* newer text for \d files, since somebody edits here\./,
    );
    expect(sentences).toContainEqual(expect.stringMatching(/^Newer text for \d files on .*waits until/));
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);

    await here.clock.wait(HOUR / 2);
    await here.run();
    expect(fileOn(here, 'drumroll/main', NOTES)).toContain('Schedule exports. <!--');
    expect(fileOn(here, 'drumroll/main', NOTES)).toContain('PDF at last! <!--');
    expect(thread(here, 1).body).not.toContain('Waits until');
  });

  test('whose source goes on is told once, in one comment, which goes when the words agree again', async () => {
    const here = await firstRun();
    edit(here);
    await here.clock.wait(HOUR);
    const change = (release: Release): Release => ({
      ...release,
      changes: release.changes.map((one, at) =>
        at === release.changes.length - 1 ? { ...one, title: 'Export PDF in colour.' } : one,
      ),
    });
    const { sentences } = await here.run({ change });
    expect(sentences).toContainEqual(
      expect.stringMatching(/^An entry that a person edited has other words in the source now/),
    );
    expect(fileOn(here, 'drumroll/main', NOTES)).toContain('PDF at last!');
    expect(here.github.repository.data.comments).toMatchObject([
      {
        number: 1,
        body: expect.stringMatching(/what it is made from changed since[\s\S]*```markdown[\s\S]*Export PDF in colour/),
      },
    ]);
    here.github.log.clear();
    await here.run({ change });
    expect(here.github.log.writes).toEqual([]);

    const text = `${fileOn(here, 'drumroll/main', NOTES)}\n`;
    here.mia.push('drumroll/main', {
      message: 'docs: take it',
      files: {
        [NOTES]: text.replace('- PDF at last!', '- Export PDF in colour.'),
      },
    });
    await here.clock.wait(HOUR);
    await here.run({ change });
    expect(here.github.repository.data.comments).toEqual([]);
    here.github.log.clear();
    await here.run({ change });
    expect(here.github.log.writes).toEqual([]);
  });

  test('around the cover letter stays byte for byte', async () => {
    const here = await firstRun();
    here.mia.editBody(1, body => `Dear Ravi,\n\n${body}\n\nSee you *Tuesday*.  `);
    here.merge('feat: schedule exports');
    await here.run();
    const { body } = thread(here, 1);
    expect(body.startsWith('Dear Ravi,\r\n\r\n<!-- drumroll:next -->')).toBe(true);
    expect(body.endsWith('<!-- /drumroll:next -->\r\n\r\nSee you *Tuesday*.  ')).toBe(true);
    expect(body).toContain('**3 changes**');
  });

  test('stays wherever it is, through every later run', async () => {
    const here = await firstRun();
    const { data, store } = here.github.repository;
    here.mia.editBody(1, body => body.replace('Needs you', 'Needs Ravi'));
    here.mia.editTitle(1, 'Notes for June');
    here.mia.tick(2, 'correct the notes');
    here.mia.editTitle(2, 'What is left to do');
    here.mia.editRelease('v2.4.0', { body: 'Mine now.', name: 'The June release' });
    here.mia.push('drumroll/main', {
      message: 'docs: no post',
      files: { 'releases/next/announcements/team.slack.md': null },
    });
    for (const message of ['feat: schedule exports', 'feat: send exports by mail']) {
      const to = here.merge(message);
      const { operations } = await here.run();
      expect(thread(here, 1)).toMatchObject({ title: 'Notes for June', body: expect.stringContaining('Needs Ravi') });
      expect(thread(here, 2)).toMatchObject({
        title: 'What is left to do',
        body: expect.stringMatching(/- \[x\] Read and correct the notes/),
      });
      expect(data.releases).toMatchObject([{ body: 'Mine now.', name: 'The June release', target: to }]);
      expect(store.try(['show', 'drumroll/main:releases/next/announcements/team.slack.md'])).toBeNull();
      expect(reasonFor(operations, 'team.slack')).toBe('deleted by a person, so it stays deleted');
      expect(reasonFor(operations, 'checklist issue #2')).toBe(
        'nobody edited it; title: edited by a person, so it is kept',
      );
    }
    // The cover letter and the release only say where to edit; the checklist goes on around the tick.
    expect(data.comments.map(({ number }) => number)).toEqual([1]);
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
  });

  test('stays closed or deleted, through every later run of this release', async () => {
    const here = await firstRun();
    const { data, store } = here.github.repository;
    here.mia.close(1);
    here.mia.close(2);
    data.releases.length = 0;
    await here.clock.wait(120_000);
    for (const message of ['feat: schedule exports', 'feat: send exports by mail']) {
      here.merge(message);
      const { sentences } = await here.run();
      expect([...data.threads.values()].map(({ state }) => state)).toEqual(['closed', 'closed']);
      expect(data.releases).toEqual([]);
      expect(store.git(['rev-list', '--count', 'main..drumroll/main'])).toBe('1');
      expect(here.github.log.writes).toEqual([]);
      expect(sentences.join('\n')).toMatch(/a person closed it, so it stays closed; reopen it to go on/);
    }
  });

  test('as a tag of the draft release stays', async () => {
    const here = await firstRun();
    const [release] = here.github.repository.data.releases;
    if (release !== undefined) release.tagName = 'v3.0.0';
    here.merge('feat: schedule exports');
    await here.run();
    expect(here.github.repository.data.releases).toMatchObject([
      { tagName: 'v3.0.0', body: expect.stringContaining('Schedule exports') },
    ]);
  });

  test('between our reading and our writing is seen, and kept', async () => {
    const here = await firstRun();
    here.merge('feat: schedule exports');
    let isEdited = false;
    await here.run({
      wrap: github => ({
        ...github,
        send: (...request) => {
          // After the claim: the drafts branch has been read, its new commit not been made.
          if (!isEdited && request[1].endsWith('/git/trees') && here.github.log.writes.length >= 3) {
            isEdited = true;
            here.mia.push('drumroll/main', { message: 'docs: mine', files: { [NOTES]: 'Mine.\n' } });
            here.mia.editBody(2, 'My own list');
          }
          return github.send(...request);
        },
      }),
    });
    expect(isEdited).toBe(true);
    expect(fileOn(here, 'drumroll/main', NOTES)).toBe('Mine.');
    await here.clock.wait(HOUR);
    await here.run();
    expect(fileOn(here, 'drumroll/main', NOTES)).toMatch(/^Mine\.\n\n## New\n\n- Schedule exports\. <!-- \S+ -->$/);
    expect(thread(here, 2).body).toBe('My own list');
    expect(fileOn(here, 'drumroll/main', 'releases/next/internal-changelog.md')).toContain('Schedule exports.');
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
  });
});

describe('right before a body is replaced it is read once more', () => {
  test.each<[string, (here: Scene) => void, (here: Scene) => unknown]>([
    [
      'a checklist that somebody just edited stays',
      here => here.mia.editBody(2, 'My own list'),
      here => expect(thread(here, 2).body).toBe('My own list'),
    ],
    [
      'a draft release that somebody just edited stays',
      here => here.mia.editRelease('v2.4.0', { body: 'Mine now.' }),
      here => expect(here.github.repository.data.releases).toMatchObject([{ body: 'Mine now.' }]),
    ],
    [
      'a release that somebody just published is not touched',
      here => {
        const [release] = here.github.repository.data.releases;
        if (release !== undefined) Object.assign(release, { isDraft: false, publishedAt: '2026-06-10T10:00:00Z' });
      },
      here =>
        expect(here.github.repository.data.releases).toMatchObject([
          { isDraft: false, body: expect.not.stringContaining('Schedule') },
        ]),
    ],
    [
      'words that somebody just put around the cover letter stay, and it is updated all the same',
      here => here.mia.editBody(1, body => `Look!\n\n${body}`),
      here => expect(thread(here, 1).body).toMatch(/^Look!\r\n\r\n<!-- drumroll:next -->\n[\s\S]*\*\*3 changes\*\*/),
    ],
  ])('%s', async (_title, edit, check) => {
    const here = await firstRun();
    here.merge('feat: schedule exports');
    let isDone = false;
    await here.run({
      wrap: github => ({
        ...github,
        send: async (...request) => {
          const answer = await github.send(...request);
          // The drafts branch is written, the bodies are next.
          if (!isDone && request[1].endsWith('/refs/heads/drumroll/main')) {
            isDone = true;
            edit(here);
          }
          return answer;
        },
      }),
    });
    expect(isDone).toBe(true);
    check(here);
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
  });
});

describe('the next release', () => {
  test('after the drafts were merged begins anew, and the merged texts move to their version', async () => {
    const here = await firstRun();
    const { store, data } = here.github.repository;
    here.mia.push('drumroll/main', { message: 'docs: better words', files: { [NOTES]: 'PDF at last!\n' } });
    await here.clock.wait(HOUR);
    here.merge('feat: schedule exports');
    await here.run();
    const frozen = data.releases[0]?.body;
    here.mia.merge(1, 'squash');
    here.merge('feat: send exports by mail');
    const { operations } = await here.run();
    // Approved, and not out yet: what comes now waits for the next release.
    expect(reasonFor(operations, NOTES)).toBe('#1 is merged; the next release starts anew');
    expect(data.releases).toMatchObject([{ body: frozen }]);

    here.tag('2.4.0');
    here.merge('fix: no crash on empty names');
    here.github.log.clear();
    await here.run();
    expect(fileOn(here, 'drumroll/main', 'releases/2.4.0/notes.md')).toMatch(/^PDF at last!\n/);
    expect(fileOn(here, 'drumroll/main', NOTES)).toContain('No crash on empty names.');
    expect(store.git(['diff', '--name-only', 'main', 'drumroll/main'])).not.toContain('txt');
    expect(store.try(['merge-base', '--is-ancestor', 'main', 'drumroll/main'])).toBe('');
    expect([...data.threads.values()].map(({ number, pull, state }) => [number, pull !== null, state])).toEqual([
      [1, true, 'closed'],
      [2, false, 'open'],
      [3, true, 'open'],
      [4, false, 'open'],
    ]);
    here.github.log.clear();
    await here.run();
    expect(here.github.log.writes).toEqual([]);
  });

  test('after somebody published the draft and deleted the branch begins with a draft of its own', async () => {
    const here = await firstRun();
    const { data } = here.github.repository;
    const [published] = data.releases;
    if (published !== undefined) published.isDraft = false;
    here.mia.merge(1, 'merge');
    here.mia.deleteRef('refs/heads/drumroll/main');
    here.tag('2.4.0');
    here.merge('feat: schedule exports');
    await here.run();
    expect(data.releases.map(({ tagName, isDraft }) => [tagName, isDraft])).toEqual([
      ['v2.4.0', false],
      ['v2.5.0', true],
    ]);
    expect(published?.body).not.toContain('Schedule');
    expect(fileOn(here, 'drumroll/main', NOTES)).toContain('Schedule exports.');
    expect(fileOn(here, 'drumroll/main', 'releases/2.4.0/notes.md')).toContain('PDF');
  });
});
