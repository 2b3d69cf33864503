/** Where the text of a release stands between its draft and its page. */
import { describe, expect, test } from 'vitest';
import { isShownIn, openText, type TextGrounds, waitingTexts } from '../../../src/publish/approval/open-text.ts';
import { type FinishedRelease, publishedKey } from '../../../src/publish/state/release-record.ts';
import { aState, aWant, NOTES, TO } from '../a-plan.ts';

const PATH = 'releases/2.4.0/notes.md';
const [DRAFTED, RELEASED] = ['- Drafted. <!-- #1 -->\n', '- Released. <!-- #1 -->\n'];
const release = (facts: Partial<FinishedRelease> = {}): FinishedRelease => ({
  branch: 'main',
  package: null,
  version: '2.4.0',
  draftedAs: '2.4.0',
  tag: 'v2.4.0',
  title: 'app 2.4.0',
  isPrerelease: false,
  date: '',
  to: TO,
  path: PATH,
  isOut: true,
  ...facts,
});

interface Given {
  readonly drafted?: Readonly<Record<string, string>>;
  readonly released?: Readonly<Record<string, string>>;
  readonly pull?: 'open' | 'merged';
  readonly approvers?: readonly string[];
  readonly moving?: string;
  /** What is on its page. */
  readonly out?: string;
  readonly finished?: readonly FinishedRelease[];
}

function grounds({
  drafted = {},
  released = {},
  pull,
  approvers = [],
  moving = '',
  out,
  finished = [],
}: Given): TextGrounds {
  return {
    line: aWant().line,
    state: aState(out === undefined ? {} : { [publishedKey('v2.4.0')]: out }, { moving, finished }),
    pullRequest: pull === undefined ? null : { state: pull },
    files: new Map(Object.entries(drafted)),
    startFiles: new Map(Object.entries(released)),
    approvers,
  };
}

describe('the text of a release', () => {
  const both = { drafted: { [PATH]: DRAFTED }, released: { [PATH]: RELEASED } };
  test.each<readonly [what: string, facts: Partial<FinishedRelease>, given: Given, text: string | undefined]>([
    ['is the draft, before it is out', { isOut: false }, both, 'Drafted'],
    ['is the draft, while its pull request is open', { isOut: false }, { ...both, pull: 'open' }, 'Drafted'],
    ['is the one that was merged', { isOut: false }, { ...both, pull: 'merged' }, 'Released'],
    ['is the one on the release branch, once it is out', {}, both, 'Released'],
    ['is the only one there is', { isOut: false }, { released: both.released }, 'Released'],
    ['is the draft, where it was not merged', {}, { drafted: both.drafted }, 'Drafted'],
    ['is none where it is gone', {}, {}, undefined],
    [
      'stands in the line’s folder until it is moved',
      {},
      { drafted: { [NOTES.path]: DRAFTED }, moving: '2.4.0' },
      'Drafted',
    ],
    ['does not stand there otherwise', {}, { drafted: { [NOTES.path]: DRAFTED } }, undefined],
    [
      'stands where it was moved to, on the drafts branch',
      { isOut: false },
      { drafted: { [NOTES.path]: RELEASED, [PATH]: DRAFTED }, moving: '2.4.0' },
      'Drafted',
    ],
    [
      'stands where it was moved to, on the release branch',
      {},
      { drafted: { [NOTES.path]: DRAFTED }, released: { [PATH]: RELEASED }, moving: '2.4.0' },
      'Released',
    ],
    ['is not open while it is out as it stands', {}, { drafted: both.drafted, out: '- Drafted.\n' }, undefined],
    ['is open when other words are out', {}, { drafted: both.drafted, out: '- Before.\n' }, 'Drafted'],
    [
      'is open before it is out, whatever its page says',
      { isOut: false },
      { drafted: both.drafted, out: '- Drafted.\n' },
      'Drafted',
    ],
  ])('%s', (_, facts, given, text) => {
    const open = openText(release(facts), grounds(given));
    expect(open?.text).toBe(text === undefined ? undefined : `- ${text}.\n`);
    expect(open?.drafted).toBe(text === undefined ? undefined : `- ${text}. <!-- #1 -->\n`);
  });

  test.each<readonly [what: string, given: Given, needs: boolean]>([
    ['on the drafts branch', { drafted: { [PATH]: DRAFTED } }, true],
    ['not on the release branch, since who writes there may approve', { released: { [PATH]: RELEASED } }, false],
    ['there too where somebody is named', { released: { [PATH]: RELEASED }, approvers: ['mia-k'] }, true],
  ])('needs an approval %s', (_, given, needs) => {
    expect(openText(release(), grounds(given))?.needsApproval).toBe(needs);
  });
});

test('a correction waits that is not what is out, needs an approval and was moved', () => {
  const waits = (given: Given, facts: Partial<FinishedRelease> = {}) =>
    waitingTexts(grounds({ drafted: { [PATH]: DRAFTED }, out: 'x', finished: [release(facts)], ...given })).length;
  expect(waits({})).toBe(1);
  expect(waits({}, { isOut: false })).toBe(0);
  expect(waits({ out: '- Drafted.\n' })).toBe(0);
  expect(waits({ drafted: {}, released: { [PATH]: RELEASED } })).toBe(0);
  expect(waits({ drafted: { [NOTES.path]: DRAFTED }, moving: '2.4.0' })).toBe(0);
  expect(waits({ finished: [] })).toBe(0);
});

test.each<readonly [what: string, given: Given, standing: string | undefined, isShown: boolean]>([
  ['a commit that has it', { drafted: { [PATH]: DRAFTED }, out: 'x' }, DRAFTED, true],
  ['a commit that has an earlier state of it', { drafted: { [PATH]: DRAFTED }, out: 'x' }, 'y', true],
  ['not a commit that has what is out', { drafted: { [PATH]: DRAFTED }, out: 'x' }, 'x', false],
  ['not a commit without it', { drafted: { [PATH]: DRAFTED }, out: 'x' }, undefined, false],
  ['a commit that has what stands on the release branch', { released: { [PATH]: RELEASED }, out: 'x' }, RELEASED, true],
  ['not a commit that has an older copy of that', { released: { [PATH]: RELEASED }, out: 'x' }, 'y', false],
])('a review shows it in %s', (_, given, standing, isShown) => {
  const open = openText(release(), grounds(given));
  if (open === null) throw new Error('it is open');
  expect(isShownIn(new Map(standing === undefined ? [] : [[PATH, standing]]), open)).toBe(isShown);
});
