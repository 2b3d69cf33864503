/** What a run says of launches where everybody may read its log: nothing of their plans. */
import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatEvidence } from '../src/collect/evidence.ts';
import { runDraft } from '../src/commands/draft.ts';
import { disk } from '../src/edges/files.ts';
import { openGit } from '../src/edges/git.ts';
import { DrumrollError, fail } from '../src/errors.ts';
import { withoutPlanWords } from '../src/launches.ts';
import type { Repository } from '../src/model.ts';
import { PLAN, PLAN_FILE } from './launch/plan.ts';
import { evidenceOf } from './support/evidence.ts';
import { temporaryFolder } from './support/process.ts';

async function runWith(plan: string, visibility: Repository['visibility'], isShared = true) {
  const folder = temporaryFolder();
  const evidence = evidenceOf(['feat: schedule any export (#412)', 'fix: mend the login (#500)'], {
    launches: [{ ...PLAN_FILE, text: plan }],
  });
  const file = `${folder}/evidence.json`;
  writeFileSync(file, formatEvidence({ ...evidence, repository: { ...evidence.repository, visibility } }));
  const said: string[] = [];
  const request = { directory: folder, from: null, to: null, release: null, package: null, configFile: null };
  const output = { isJson: false, out: `${folder}/out`, saveEvidence: null, isDryRun: false, answers: {} };
  const options = {
    ...request,
    ...output,
    evidenceFile: file,
    document: null,
    isFull: true,
    isReviewed: true,
    isShared,
  };
  const host = {
    say: (line: string) => said.push(line),
    during: <Result>(_title: string, work: Promise<Result>) => work,
  };
  try {
    await runDraft(options, { git: openGit(folder, {}), files: disk }, host);
  } catch (error) {
    if (!(error instanceof DrumrollError)) throw error;
    return { said: [...said, error.message].join('\n'), code: error.code, files: [] };
  }
  return { said: said.join('\n'), code: null, files: readdirSync(`${folder}/out`, { recursive: true }).map(String) };
}

const OF_THE_PLAN = /scheduled-exports|advisory|someday|early.access/i;

describe.each(['public', 'unknown'] as const)('of a repository that is %s', visibility => {
  test('no file of a launch is written, and none is named', async () => {
    const { said, files } = await runWith(PLAN, visibility);
    expect([said, files.join('\n')]).toEqual([
      expect.not.stringMatching(OF_THE_PLAN),
      expect.not.stringMatching(OF_THE_PLAN),
    ]);
  });

  test('a plan that cannot be read stops the run without its words', async () => {
    const { said, code } = await runWith(PLAN.replace('2026-05-05', 'someday'), visibility);
    expect(code).toBe('E_LAUNCH_UNSAID');
    expect(said).not.toMatch(OF_THE_PLAN);
  });
});

test.each<[string, Repository['visibility'], boolean]>([
  ['of a private repository', 'private', true],
  ['in one’s own terminal', 'public', false],
])('%s, both are said', async (_title, visibility, isShared) => {
  expect((await runWith(PLAN, visibility, isShared)).said).toContain(
    'launches/scheduled-exports/beta/support.brief.md',
  );
  const { said, code } = await runWith(PLAN.replace('2026-05-05', 'someday'), visibility, isShared);
  expect([code, said]).toEqual(['E_LAUNCH_INVALID', expect.stringContaining('"someday"')]);
});

test.each([
  fail('E_LAUNCH_UNKNOWN', { slug: 'x', known: ['falcon'] }),
  fail('E_LAUNCH_STEP', { slug: 'falcon', step: 'resume', problem: 'it is not on hold' }),
  fail('E_GATE_CLOSED', { what: 'beta of falcon', missing: ['x: mia-k'] }),
  fail('E_OUTPUT_BUSY', { path: 'launches/falcon/launch.md', times: 1 }),
])('$code is told only where its words may be read', async error => {
  const failing = (): Promise<never> => Promise.reject(error);
  await expect(withoutPlanWords('tidewater/drafts', failing)).rejects.toThrow(expect.not.stringMatching(/falcon/));
  await expect(withoutPlanWords(null, failing)).rejects.toBe(error);
});
