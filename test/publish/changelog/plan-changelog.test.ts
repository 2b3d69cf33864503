/** CHANGELOG.md on the drafts branch: what a run makes of it, beside what people and other releases wrote there. */
import { describe, expect, test } from 'vitest';
import { planChangelog } from '../../../src/publish/changelog/plan-changelog.ts';
import type { GitHubCurrent } from '../../../src/publish/current.ts';
import { canonicalHash } from '../../../src/publish/plan/canonical.ts';
import { EMPTY_STATE, type LineState } from '../../../src/publish/state/line-state.ts';
import type { Want } from '../../../src/publish/want.ts';
import { aCurrent, aRelease, aWant, NOTES, TO } from '../a-plan.ts';

const PATH = 'CHANGELOG.md';
const OLD = '## [2.3.0](https://github.com/tidewater/app/compare/v2.2.0...v2.3.0) (2026-05-01)\n\n- Old.\n';
const START = `# Changelog\n\n${OLD}`;
const NEW = '## [2.4.0](https://github.com/tidewater/app/compare/v2.3.0...v2.4.0) (2026-06-09)\n\n';
const OURS = `# Changelog\n\n${NEW}- New.\n\n${OLD}`;
const PLANNED: NonNullable<LineState['next']> = {
  branch: 'main',
  package: null,
  version: '2.4.0',
  tag: 'v2.4.0',
  title: 'Tidewater 2.4.0',
  isPrerelease: false,
  date: '2026-06-09T10:00:00Z',
};
const notes = (text = '# 2.4.0\n\n- New. <!-- #1 -->\n') => ({
  document: NOTES,
  text,
  isEdited: false,
  kept: '',
});
const want = (facts: Partial<Want> = {}): Want =>
  aWant({ changelog: PATH, release: aRelease({ date: '2026-06-09T10:00:00Z' }), ...facts });

const OPERATION = {
  target: 'drafts-file',
  name: 'drumroll/main: CHANGELOG.md',
  visibility: 'internal',
  repository: 'tidewater/app',
  branch: 'drumroll/main',
  path: PATH,
  memory: null,
  newConflicts: 0,
};

interface Standing {
  readonly now?: string;
  readonly start?: string;
  readonly state?: Partial<LineState>;
  readonly current?: Parameters<typeof aCurrent>[0];
}

function plan(
  { now, start, state = {}, current = {} }: Standing,
  wanted = want(),
  drafted = notes(),
  isWaiting = false,
) {
  const files = (text: string | undefined): GitHubCurrent['files'] => new Map(text === undefined ? [] : [[PATH, text]]);
  const known = { ...EMPTY_STATE, ...state };
  return planChangelog(
    wanted,
    aCurrent({ files: files(now), startFiles: files(start), ...current }),
    known,
    drafted,
    isWaiting,
  );
}

/** What is remembered after a run that wrote this. */
function wrote(text: string): Partial<LineState> {
  const section = plan({ start: START });
  return {
    texts: {
      [PATH]: { last: canonicalHash(text), before: null },
      [`${PATH}#section`]: { last: section?.section ?? '', before: null },
    },
  };
}

describe('the section of the coming release', () => {
  test('comes into the file of the release branch, without markers, and is remembered', () => {
    expect(plan({ now: START, start: START })).toEqual({
      ...OPERATION,
      kind: 'update',
      fields: { text: OURS },
      section: expect.stringMatching(/^\w{8,}$/),
      reason: 'nobody edited it',
    });
  });

  test('makes the file where there is none', () => {
    expect(plan({})).toMatchObject({
      kind: 'create',
      fields: {
        text: '# Changelog\n\n## [2.4.0](https://github.com/tidewater/app/compare/v2.3.0...v2.4.0) - 2026-06-09\n\n- New.\n',
      },
    });
  });

  test('makes it on a branch that has lost it', () => {
    expect(plan({ start: START })).toMatchObject({ kind: 'create', fields: { text: OURS } });
  });

  test('is left as it stands where it says the same', () => {
    expect(plan({ now: OURS, start: START, state: wrote(OURS) })).toEqual({
      ...OPERATION,
      kind: 'skip',
      fields: {},
      reason: 'unchanged',
    });
  });

  test('follows the notes', () => {
    const state = wrote(OURS);
    const more = notes('# 2.4.0\n\n- New. <!-- #1 -->\n- More. <!-- #2 -->\n');
    const text = OURS.replace('- New.\n', '- New.\n- More.\n');
    expect(plan({ now: OURS, start: START, state }, want(), more)).toMatchObject({ kind: 'update', fields: { text } });
  });

  test('follows the version and its tag, with no section left of the one that was planned before', () => {
    const release = aRelease({ date: '2026-06-09T10:00:00Z', version: '3.0.0' });
    const text = OURS.replaceAll('2.4.0', '3.0.0');
    expect(plan({ now: OURS, start: START, state: wrote(OURS) }, want({ release }))).toMatchObject({
      kind: 'update',
      fields: { text },
    });
  });

  test('leads to a comparison of tags, with their signs written for an address', () => {
    const release = aRelease({ date: '2026-06-09', tag: '@a/b@2.4.0', previousTag: '@a/b@2.3.0' });
    const operation = plan({ start: START }, want({ release }));
    expect(operation?.fields.text).toContain('/compare/%40a%2Fb%402.3.0...%40a%2Fb%402.4.0)');
  });

  test('leads nowhere for a first release', () => {
    const release = aRelease({ date: '2026-06-09', tag: 'v2.4.0', previousTag: null });
    expect(plan({ start: START }, want({ release }))?.fields.text).toContain('\n## 2.4.0 (2026-06-09)\n');
  });
});

describe('what others write', () => {
  const GUIDE = '[guide]: https://tidewater.example/guide\n';

  test('on the release branch comes along while nobody edited the file of the drafts', () => {
    const state = wrote(OURS);
    expect(plan({ now: OURS, start: `${START}\n${GUIDE}`, state })).toMatchObject({
      kind: 'update',
      fields: { text: `${OURS}\n${GUIDE}` },
    });
  });

  test('elsewhere in the file of the drafts stays, while our section goes on', () => {
    const now = OURS.replace('- Old.', '- Old, and better said.');
    const more = notes('# 2.4.0\n\n- New. <!-- #1 -->\n- More. <!-- #2 -->\n');
    expect(plan({ now, start: START, state: wrote(OURS) }, want(), more)).toMatchObject({
      kind: 'update',
      fields: { text: now.replace('- New.\n', '- New.\n- More.\n') },
    });
  });

  test('in our section keeps it as it is', () => {
    const now = OURS.replace('- New.', '- New, and better said.');
    expect(plan({ now, start: START, state: wrote(OURS) })).toMatchObject({
      kind: 'skip',
      fields: {},
      reason: 'somebody edited its section, so it is kept',
    });
  });

  test('in our section is no longer followed by another version, which would stand beside it', () => {
    const now = OURS.replace('- New.', '- New, and better said.');
    const release = aRelease({ date: '2026-06-09T10:00:00Z', version: '3.0.0' });
    expect(plan({ now, start: START, state: { ...wrote(OURS), next: PLANNED } }, want({ release }))).toMatchObject({
      kind: 'skip',
      reason: 'somebody edited its section, so it is kept',
    });
    // Of the same version that nothing remembers, a section is new.
    const untouched = now.replace(/## \[2\.4\.0\][\s\S]*?(?=## \[2\.3)/, '');
    expect(plan({ now: untouched, start: START, state: { ...wrote(OURS), next: PLANNED } })).toMatchObject({
      kind: 'update',
    });
  });

  test('of a release whose drafts were never merged is not lost', () => {
    const finished = [{ ...PLANNED, draftedAs: '2.4.0', to: TO, path: NOTES.path, isOut: true }];
    const release = aRelease({ date: '2026-07-01T10:00:00Z', version: '2.5.0', previousTag: 'v2.4.0' });
    const next = '## [2.5.0](https://github.com/tidewater/app/compare/v2.4.0...v2.5.0) (2026-07-01)\n\n- New.\n\n';
    const unmerged = plan({ now: OURS, start: START, state: { ...wrote(OURS), finished } }, want({ release }));
    expect(unmerged?.fields.text).toBe(`# Changelog\n\n${next}${NEW}- New.\n\n${OLD}`);
    const merged = plan({ now: OURS, start: OURS, state: { ...wrote(OURS), finished } }, want({ release }));
    expect(merged?.fields.text).toBe(`# Changelog\n\n${next}${NEW}- New.\n\n${OLD}`);
    const never = plan({ now: OURS, start: START, state: wrote(OURS) }, want({ release }));
    expect(never?.fields.text).toBe(`# Changelog\n\n${next}${OLD}`);
  });
});

test.each<[when: string, wanted: Want, current?: Parameters<typeof aCurrent>[0]]>([
  ['nobody asked for it', want({ changelog: null })],
  ['there is no pull request in which it could be read', want({ wantsPullRequest: false })],
  ['no version is known', want({ release: aRelease({ version: null }) })],
  ['the branch that remembers may not be read', want(), { state: { isForbidden: true } }],
])('it is left alone where %s', (_, wanted, current = {}) => {
  expect(plan({ start: START, current }, wanted)).toBeNull();
});

test('it is left alone where notes rest, and where there are none', () => {
  expect(plan({ start: START }, want(), notes(), true)).toBeNull();
  expect(planChangelog(want(), aCurrent(), EMPTY_STATE, null, false)).toBeNull();
});
