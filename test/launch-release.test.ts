/** What a release says of launches: nothing before a stage reaches everyone, one entry then, nothing twice. */
import { writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEvidence } from '../src/collect/evidence.ts';
import { disk } from '../src/edges/files.ts';
import { openGit } from '../src/edges/git.ts';
import { readLaunch } from '../src/launch/read-launch.ts';
import { type LaunchStep, takeStep } from '../src/launch/take-step.ts';
import type { Evidence, PullRequest, SettingsFile } from '../src/model.ts';
import { combine, type Draft, draft } from '../src/pipeline.ts';
import { PLAN, PLAN_FILE } from './launch/plan.ts';
import { evidenceOf, shaOf } from './support/evidence.ts';
import { temporaryFolder } from './support/process.ts';
import { randomRuns } from './support/random-runs.ts';

const MESSAGES = [
  'feat: schedule any export (#412)',
  'feat: restore dashboards (#427)',
  'fix: mend scheduled exports at clock changes (#430)\n\nLaunch: scheduled-exports',
  'feat: pause a schedule (#431)\n\nFeature-Flag: scheduled_exports',
  'feat: draw pies (#432)\n\nFeature-Flag: pies',
];

async function draftOf(plan: string, overrides: Partial<Evidence> = {}): Promise<Draft> {
  const folder = temporaryFolder();
  const file = `${folder}/evidence.json`;
  const evidence = evidenceOf(MESSAGES, { launches: [{ ...PLAN_FILE, text: plan }], ...overrides });
  writeFileSync(file, formatEvidence(evidence));
  const request = { directory: folder, from: null, to: null, release: null, package: null, configFile: null };
  return draft(
    { ...request, evidenceFile: file, document: null, isFull: true, isReviewed: true, isShared: false },
    { git: openGit(folder, {}), files: disk },
  );
}

const stepped = (text: string, step: LaunchStep, today: string): string =>
  takeStep(text, readLaunch({ ...PLAN_FILE, text }), step, { today, who: '' });
const ADVANCE: LaunchStep = { kind: 'advance', anyway: '' };
const OPEN = stepped(PLAN, ADVANCE, '2026-06-16');

const publicText = ({ documents }: Draft): string =>
  documents
    .filter(({ visibility }) => visibility === 'public')
    .map(({ text }) => text)
    .join('\n');
const notesOf = ({ documents }: Draft): string => documents.find(({ name }) => name === 'notes')?.text ?? '';
const ABOUT_IT = /schedul|pause|clock/i;

describe('before it reaches everyone', () => {
  test('public text says nothing of a launch, and the ledger says why', async () => {
    const drafted = await draftOf(PLAN);
    expect(publicText(drafted)).not.toMatch(ABOUT_IT);
    expect(notesOf(drafted)).toContain('Restore dashboards');
    const { changes, ledger } = drafted.release;
    const held = changes.filter(({ launch }) => launch === 'scheduled-exports');
    expect(held.map(({ id, rule }) => [id, rule])).toEqual([
      ['pr-431', 'launch.held'],
      ['pr-430', 'launch.held'],
      ['pr-412', 'launch.held'],
    ]);
    expect(ledger.find(({ id }) => id === shaOf(0))).toMatchObject({
      fate: 'included',
      reason: 'Internal: it belongs to a launch that public text may not speak of now.',
    });
  });

  test('nor does any document that may lie in a public repository speak of its plan', async () => {
    const { documents } = await draftOf(PLAN);
    const open = documents.filter(({ visibility, channel }) => visibility === 'public' || channel === 'changelog');
    for (const { name, text } of open)
      expect([name, text]).toEqual([
        name,
        expect.not.stringMatching(/Advisory board|now sends itself|design partners/),
      ]);
  });

  test.each([
    ['a label on the pull request', 'Launch: scheduled-exports'],
    ['a label with the words of its name', 'launch:  Scheduled exports '],
  ])('%s is enough', async (_title, label) => {
    const request: PullRequest = {
      number: 427,
      repository: 'tidewater/app',
      title: 'feat: restore dashboards',
      body: '',
      labels: [label],
      author: { name: 'Mia', login: 'mia' },
      mergedAt: '2026-06-02T10:00:00Z',
      mergeCommit: shaOf(1),
      commits: [shaOf(1)],
      issues: [],
      base: 'main',
      head: 'trash',
      isFromFork: false,
      milestone: null,
    };
    const { release } = await draftOf(PLAN, { pullRequests: [request] });
    expect(release.changes.find(({ id }) => id === 'pr-427')).toMatchObject({ rule: 'launch.held' });
    // Also before anybody has planned it.
    const unplanned = await draftOf(PLAN, { pullRequests: [{ ...request, labels: ['launch: Trash'] }] });
    expect(unplanned.release.changes.find(({ id }) => id === 'pr-427')).toMatchObject({ rule: 'launch.held' });
  });
});

describe('nothing around a change tells of it early', () => {
  test.each<[string, string]>([
    ['what takes it back', 'Revert "feat: schedule any export (#412)" (#440)\n\nThis reverts commit 1234567890123456.'],
    ['a copy for an older release', 'feat: schedule any export (#412) (#441)'],
    ['what mends it and says so', 'fix: no scheduled export is lost (#442)\n\nRefs #412'],
  ])('%s is held back too', async (_title, message) => {
    const evidence = evidenceOf(['fix: mend the login (#500)', message]);
    const { commits, revisions, range } = evidence;
    const drafted = await draftOf(PLAN, { commits, revisions, range });
    expect(publicText(drafted)).not.toMatch(ABOUT_IT);
    expect(notesOf(drafted)).toContain('Mend the login');
  });

  test('the plan may write the repository in any case', async () => {
    const drafted = await draftOf(PLAN.replace('- #412 schedules', '- Tidewater/App#412'));
    expect(publicText(drafted)).not.toMatch(ABOUT_IT);
  });

  test.each([
    ['first', (open: SettingsFile, held: SettingsFile) => [open, held]],
    ['last', (open: SettingsFile, held: SettingsFile) => [held, open]],
  ])(
    'of two launches with one change, the one that is not out decides, also where the other comes %s',
    async (_place, order) => {
      const other = PLAN.replace('Your weekly export now sends itself', 'Trash is kept for 30 days').replace(
        /`scheduled_exports`|Open an export and choose .*/g,
        '',
      );
      const open = { path: 'launches/trash/launch.md', text: `${other}- 2026-06-16: ga began\n` };
      const drafted = await draftOf(PLAN, { launches: order(open, PLAN_FILE) });
      expect(notesOf(drafted)).toContain('Trash is kept for 30 days');
      expect(publicText(drafted)).not.toMatch(ABOUT_IT);
    },
  );

  test('several repositories as one release hold back what each would', async () => {
    const folder = temporaryFolder();
    const web = evidenceOf(['feat: draw schedules in the page (#9)', 'feat: print a page (#10)']);
    const both: readonly Evidence[] = [
      evidenceOf(MESSAGES, { launches: [PLAN_FILE] }),
      { ...web, repository: { ...web.repository, slug: 'tidewater/web', name: 'web' } },
    ];
    const files = both.map((evidence, at) => {
      writeFileSync(`${folder}/${at}.json`, formatEvidence(evidence));
      return `${folder}/${at}.json`;
    });
    const request = { release: '2.4.0', configFile: null, document: null, isReviewed: true, isShared: false };
    const drafted = await combine(files, request, disk);
    expect(notesOf(drafted)).toContain('Print a page');
    expect(publicText(drafted)).not.toMatch(ABOUT_IT);
    writeFileSync(files[0] ?? '', formatEvidence(evidenceOf(MESSAGES, { launches: [{ ...PLAN_FILE, text: OPEN }] })));
    const told = await combine(files, request, disk);
    expect(notesOf(told).match(/### Your weekly export now sends itself/g)).toHaveLength(1);
    expect(notesOf(told)).not.toContain('Schedule any export');
  });
});

describe('once it reaches everyone', () => {
  test('one entry tells of it, in the words of its plan, and takes in what it is made of', async () => {
    const drafted = await draftOf(OPEN);
    const { changes, ledger } = drafted.release;
    expect(changes.map(({ id }) => id)).toEqual(['pr-432', 'launch-scheduled-exports.ga', 'pr-427']);
    expect(changes[1]).toMatchObject({
      title: 'Your weekly export now sends itself.',
      category: 'feature',
      visibility: 'public',
      benefit: { text: 'Open an export and choose Schedule.' },
      commits: [shaOf(3), shaOf(2), shaOf(0)],
    });
    expect(notesOf(drafted)).toContain('### Your weekly export now sends itself <!-- launch-scheduled-exports.ga -->');
    expect(ledger.map(({ fate, rule, change }) => [fate, rule, change]).slice(0, 5)).toEqual([
      ['included', 'trailer.feature-flag', 'pr-432'],
      ['included', 'launch.told', 'launch-scheduled-exports.ga'],
      ['folded', 'fold.launch', 'launch-scheduled-exports.ga'],
      ['included', 'type.feat', 'pr-427'],
      ['folded', 'fold.launch', 'launch-scheduled-exports.ga'],
    ]);
  });

  test('what breaks something keeps its own entry, and asks for its version', async () => {
    const evidence = evidenceOf(['feat!: schedule any export (#412)\n\nBREAKING CHANGE: Exports by hand are gone.']);
    const { commits, revisions, range } = evidence;
    const drafted = await draftOf(OPEN, { commits, revisions, range });
    expect(drafted.release).toMatchObject({ bump: 'major' });
    expect(notesOf(drafted)).toContain('Your weekly export now sends itself');
    expect(notesOf(drafted)).toContain('Exports by hand are gone');
  });

  test('other repositories, which may be private, are not named', async () => {
    expect(publicText(await draftOf(OPEN))).not.toMatch(/other\/app|tidewater\/web/);
  });

  const own = (message: string, facts: Partial<Evidence>, range: Partial<Evidence['range']> = {}) => {
    const evidence = evidenceOf([message]);
    const { commits, revisions } = evidence;
    return { commits, revisions, range: { ...evidence.range, ...range }, ...facts };
  };
  const OF_IT = 'feat: schedule any export (#412)';
  const OF_OTHERS = 'fix: mend the login (#500)';
  const ofPackage = (name: string): string => OPEN.replace('| Tier | 1 |', `| Tier | 1 |\n| Package | \`${name}\` |`);
  test.each<[what: string, plan: string, facts: Partial<Evidence>, isTold: boolean]>([
    ['an older line that never had it does not', OPEN, own(OF_OTHERS, { isSideLine: true }), false],
    ['an older line that gets it does', OPEN, own(OF_IT, { isSideLine: true }), true],
    ['a package that never had it does not', OPEN, own(OF_OTHERS, {}, { package: 'api' }), false],
    ['a package that gets it does', OPEN, own(OF_IT, {}, { package: 'api' }), true],
    ['the package that the plan names does', ofPackage('web'), own(OF_OTHERS, {}, { package: 'web' }), true],
    ['another package than the plan names does not', ofPackage('web'), own(OF_OTHERS, {}, { package: 'api' }), false],
    ['the whole product does, whichever package the plan names', ofPackage('web'), own(OF_OTHERS, {}), true],
  ])('of its release, %s tell of it', async (_what, plan, facts, isTold) => {
    const drafted = await draftOf(plan, facts);
    expect(notesOf(drafted).includes('Your weekly export now sends itself')).toBe(isTold);
    expect(publicText(drafted)).not.toContain('Schedule any export');
  });

  test('also where all of it was merged releases ago', async () => {
    const evidence = evidenceOf(['fix: mend the login (#500)'], { launches: [{ ...PLAN_FILE, text: OPEN }] });
    const { commits, revisions, range } = evidence;
    const drafted = await draftOf(OPEN, { commits, revisions, range });
    expect(drafted.release.changes.map(({ id }) => id)).toEqual(['launch-scheduled-exports.ga', 'pr-500']);
    expect(notesOf(drafted)).toContain('Your weekly export now sends itself');
  });

  test('readers who were told are not told again, and what follows is news like any other', async () => {
    const told = stepped(OPEN, { kind: 'told', version: '2.4.0' }, '2026-06-17');
    const drafted = await draftOf(told);
    expect(notesOf(drafted)).not.toContain('Your weekly export');
    expect(notesOf(drafted)).toMatch(/Pause a schedule/);
    expect(drafted.release.changes.find(({ id }) => id === 'pr-431')).toMatchObject({
      launch: 'scheduled-exports',
      visibility: 'public',
    });
  });

  test('what was reached before the first commit of the range was told by the release before', async () => {
    const drafted = await draftOf(stepped(PLAN, ADVANCE, '2026-05-31'));
    expect(notesOf(drafted)).not.toContain('Your weekly export');
    expect(notesOf(drafted)).toMatch(/Pause a schedule/);
  });

  test.each([
    ['between the last release and the first commit after it is told', '2026-05-30', true],
    ['before the last release was told by it, however old a branch is', '2026-05-28', false],
  ])('what was reached %s', async (_title, day, isToldNow) => {
    const { range } = evidenceOf(MESSAGES);
    const releaseDates = ['2026-05-29T10:00:00Z'];
    const drafted = await draftOf(stepped(PLAN, ADVANCE, day), { range: { ...range, releaseDates } });
    expect(notesOf(drafted).includes('Your weekly export now sends itself')).toBe(isToldNow);
  });

  test('the day on which it reached everyone is the notes’ day, where it is later than the last commit', async () => {
    const { release } = await draftOf(stepped(PLAN, ADVANCE, '2026-08-20'));
    expect([release.date, notesOf(await draftOf(stepped(PLAN, ADVANCE, '2026-08-20'))).split('\n')[0]]).toEqual([
      '2026-08-20T00:00:00Z',
      expect.stringMatching(/, 20 August 2026$/),
    ]);
    expect((await draftOf(PLAN)).release.date).toBe(evidenceOf(MESSAGES).range.date);
  });

  test('a later stage is one short line', async () => {
    const open = PLAN.replace('Beta programme, design partners', 'Everyone who turns it on');
    const twice = stepped(stepped(open, { kind: 'told', version: '2.3.0' }, '2026-05-20'), ADVANCE, '2026-06-16');
    const { release } = await draftOf(twice);
    expect(release.changes.find(({ id }) => id.startsWith('launch-'))).toMatchObject({
      id: 'launch-scheduled-exports.ga',
      title: 'Scheduled exports: out of beta, for everyone.',
      benefit: null,
    });
  });

  test('a launch without a promise stays unsaid until somebody writes one', async () => {
    const silent = OPEN.replace('Your weekly export now sends itself\n', '> ✍️ **What?**\n');
    const drafted = await draftOf(silent);
    expect(publicText(drafted)).not.toMatch(ABOUT_IT);
  });
});

describe('on hold', () => {
  test('nothing more is said, not even of a stage that began', async () => {
    const held = stepped(OPEN, { kind: 'hold', reason: 'exports time out' }, '2026-06-16');
    expect(publicText(await draftOf(held))).not.toMatch(ABOUT_IT);
  });

  test('nor what is merged of one that readers know', async () => {
    const told = stepped(OPEN, { kind: 'told', version: '2.3.0' }, '2026-06-16');
    const held = stepped(told, { kind: 'hold', reason: 'exports time out' }, '2026-06-17');
    expect(publicText(await draftOf(held))).not.toMatch(ABOUT_IT);
  });

  test('what goes on is said', async () => {
    const held = stepped(OPEN, { kind: 'hold', reason: '' }, '2026-06-16');
    expect(notesOf(await draftOf(stepped(held, { kind: 'resume' }, '2026-06-18')))).toContain('Your weekly export');
  });

  test('what was taken back is not said', async () => {
    const back = stepped(OPEN, { kind: 'rollback', reason: 'data was lost' }, '2026-06-16');
    expect(publicText(await draftOf(back))).not.toMatch(ABOUT_IT);
  });
});

describe('a retirement', () => {
  const plan = `${PLAN.replace('| Owner |', '| Kind | retirement |\n| Owner |')
    .replace('Your weekly export now sends itself', 'The old exports page goes away on 16 July 2026.')
    .replace(
      /\| Early access[\s\S]*?\n\n/,
      '| announced | 2026-06-01 | Everyone |\n| removed | 2026-07-16 | Everyone |\n\n',
    )
    .replace('## How to use it', '## What to do instead')
    .replace(/## Log[\s\S]*/, '## Log\n')}`;

  test('is announced as such', async () => {
    const { release } = await draftOf(stepped(plan, ADVANCE, '2026-06-16'));
    expect(release.changes[1]).toMatchObject({
      id: 'launch-scheduled-exports.announced',
      category: 'deprecation',
      breaking: false,
      title: 'The old exports page goes away on 16 July 2026.',
    });
  });

  test('and breaks something in the end, with what to do instead', async () => {
    const announced = stepped(stepped(plan, ADVANCE, '2026-05-16'), { kind: 'told', version: '2.3.0' }, '2026-05-16');
    const { release } = await draftOf(stepped(announced, ADVANCE, '2026-06-16'));
    expect(release).toMatchObject({ bump: 'major' });
    expect(release.changes[1]).toMatchObject({
      id: 'launch-scheduled-exports.removed',
      category: 'breaking',
      migration: 'Open an export and choose **Schedule**.\n\n- **Pause** stops it at once.',
    });
  });
});

test('whatever steps are taken, public text speaks of a launch only while it has reached everyone', async () => {
  const step = fc.constantFrom<LaunchStep['kind']>('advance', 'hold', 'resume', 'rollback');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async kinds => {
      let text = PLAN.slice(0, PLAN.indexOf('- 2026-05-05'));
      let [reached, isHeld] = [-1, false];
      for (const [day, kind] of kinds.entries()) {
        const next = { kind, reason: 'x', anyway: '' } as LaunchStep;
        try {
          text = stepped(text, next, `2026-06-${10 + day}`);
        } catch {
          continue;
        }
        if (kind === 'advance') reached++;
        if (kind === 'rollback') reached--;
        if (kind === 'hold') isHeld = true;
        if (kind === 'resume') isHeld = false;
      }
      const says = ABOUT_IT.test(publicText(await draftOf(text)));
      expect([kinds, says]).toEqual([kinds, reached === 2 && !isHeld]);
    }),
    randomRuns(40),
  );
});

test('whatever steps and releases follow each other, readers hear of a stage once, and of the last one in the end', async () => {
  const step = fc.constantFrom('advance', 'advance', 'hold', 'resume', 'rollback', 'release', 'release by hand');
  const { range } = evidenceOf(MESSAGES);
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async kinds => {
      let text = PLAN.slice(0, PLAN.indexOf('- 2026-05-05'));
      let releaseDates = ['2026-05-01T00:00:00Z'];
      // By the line of the log that says that the stage began.
      const told = new Map<string, number>();
      const day = (index: number): string => `2026-06-${String(index + 1).padStart(2, '0')}`;
      const began = (): string => text.match(/^- .* began\b.*$/gm)?.at(-1) ?? '';
      for (const [index, kind] of [...kinds, 'resume', 'release'].entries()) {
        if (kind.startsWith('release')) {
          const { release } = await draftOf(text, { range: { ...range, releaseDates } });
          const isTelling = release.changes.some(({ id }) => id.startsWith('launch-'));
          if (isTelling) told.set(began(), (told.get(began()) ?? 0) + 1);
          // Whoever tags by hand lets nobody write it down.
          if (isTelling && kind === 'release')
            text = stepped(text, { kind: 'told', version: `1.${index}.0` }, day(index));
          releaseDates = [`${day(index)}T12:00:00Z`, ...releaseDates];
          continue;
        }
        try {
          text = stepped(text, { kind, reason: 'x', anyway: '' } as LaunchStep, day(index));
        } catch {}
      }
      const { stages, reached } = readLaunch({ ...PLAN_FILE, text });
      expect([kinds, Math.max(0, ...told.values())]).toEqual([kinds, told.size === 0 ? 0 : 1]);
      if (stages[reached]?.isPublic === true) expect([kinds, told.get(began())]).toEqual([kinds, 1]);
    }),
    randomRuns(60),
  );
});
