import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { gateJson } from '../../src/commands/gate-text.ts';
import { GATE_RULES, gate, type Surroundings } from '../../src/gate/gate.ts';
import { readLaunch } from '../../src/launch/read-launch.ts';
import { PLAN, PLAN_FILE } from '../launch/plan.ts';
import { releaseOf } from '../support/evidence.ts';

const AROUND: Surroundings = {
  today: '2026-06-16',
  drafts: [],
  stoppers: [],
  isApproved: true,
  approvers: [],
  pages: {},
};
const READY = PLAN.replace('- [ ] No export', '- [x] No export');

function ofStage(text: string, around: Partial<Surroundings> = {}, name = 'ga') {
  const launch = readLaunch({ ...PLAN_FILE, text });
  const stage = launch.stages.find(one => one.name === name);
  if (stage === undefined) throw new Error(`no stage ${name}`);
  return gate({ kind: 'stage', launch, stage }, { ...AROUND, ...around });
}

describe('the gate of a stage', () => {
  test('is open where nothing is missing', () => {
    expect(ofStage(READY)).toMatchObject({ subject: 'ga of scheduled-exports', isOpen: true, findings: [] });
  });

  test.each<[string, string, Partial<Surroundings>, object]>([
    [
      'on hold',
      `${READY}- 2026-05-20: on hold: exports time out\n`,
      {},
      { rule: 'launch.hold', what: 'it is on hold since 2026-05-20: exports time out' },
    ],
    [
      'without a promise',
      READY.replace('Your weekly export now sends itself\n', ''),
      {},
      { rule: 'launch.promise', who: 'mia-k' },
    ],
    ['where nobody gets it', READY.replace('| Everyone |', '| |'), {}, { rule: 'launch.who' }],
    [
      'without a day',
      READY.replace('| 2026-06-16 | Everyone', '| | Everyone'),
      {},
      { rule: 'launch.day', what: 'ga has no day' },
    ],
    [
      'before its day',
      READY,
      { today: '2026-06-15' },
      { rule: 'launch.day', what: 'ga is planned for 2026-06-16, and today is 2026-06-15' },
    ],
    [
      'for everyone, whose documentation is not there',
      READY,
      { pages: { 'https://docs.tidewater.example/schedules': 404 } },
      {
        rule: 'launch.documentation',
        what: 'https://docs.tidewater.example/schedules answers 404',
        who: 'mia-k',
        closes: true,
      },
    ],
    [
      'with a criterion that is not ticked',
      PLAN,
      {},
      {
        rule: 'launch.criterion',
        what: 'not ticked: No export fails twice in a row',
        where: 'launches/scheduled-exports/launch.md, Exit criteria of beta',
      },
    ],
    ['of tier 1 that nobody answers for', READY.replace('| Owner | @mia-k |\n', ''), {}, { rule: 'launch.owner' }],
    [
      'of tier 1 with an empty role',
      READY.replace('| Product | @priya-n |', '| Product | |'),
      {},
      { rule: 'launch.roles', what: 'nobody is named for Product' },
    ],
    [
      'of tier 1 with a flag that stays for ever',
      READY.replace('| 2026-09-30 |', '| |'),
      {},
      { rule: 'launch.flag', who: 'ravi-d' },
    ],
    ['of tier 1 without a strategy', READY.replace('**Strategy:** rolling', ''), {}, { rule: 'launch.strategy' }],
    [
      'of tier 1 that would never stop',
      READY.replace('| errors > 0.5 % |', '| |'),
      {},
      { rule: 'launch.strategy', what: 'the plan does not say when to stop' },
    ],
    [
      'with a text that asks',
      READY,
      { drafts: [{ path: 'launches/x/ga/customers.blog.md', text: '# A\n\n> ✍️ **Whom does it help?** Write it.\n' }] },
      { rule: 'launch.texts', what: 'Whom does it help?', where: 'launches/x/ga/customers.blog.md:3', who: 'mia-k' },
    ],
    ['that nobody approved', READY, { isApproved: false, approvers: ['ravi-d'] }, { rule: 'approval', who: 'ravi-d' }],
    [
      'with a show-stopper',
      READY,
      { stoppers: [{ number: 7, title: 'Exports are lost', assignees: ['sam-o'], url: 'https://x' }] },
      { rule: 'show-stopper', what: '#7 is open: Exports are lost', who: 'sam-o' },
    ],
  ])('is closed for one %s, and says whose that is', (_title, text, around, finding) => {
    const { isOpen, findings } = ofStage(text, around);
    expect(findings.filter(({ closes }) => closes)).toEqual([expect.objectContaining(finding)]);
    expect(isOpen).toBe(false);
  });

  test('a smaller launch needs less', () => {
    const small = READY.replace('| Tier | 1 |', '| Tier | 2 |')
      .replace('| Product | @priya-n |', '| Product | |')
      .replace('**Strategy:** rolling', '')
      .replace('| 2026-09-30 |', '| |');
    expect(ofStage(small)).toMatchObject({ isOpen: true, findings: [{ rule: 'launch.flag', closes: false }] });
  });

  test('nothing is taken away before those who have it had their days', () => {
    const retirement = READY.replace('| Owner |', '| Kind | retirement |\n| Owner |').replace(
      '| ga | 2026-06-16 |',
      '| removed | 2026-06-16 |',
    );
    const told = `${retirement.slice(0, retirement.indexOf('- 2026-05-05'))}- 2026-06-05: early-access began\n- 2026-06-06: beta began\n`;
    expect(ofStage(told, {}, 'removed').findings).toEqual([
      expect.objectContaining({ rule: 'launch.notice', what: '14 days have not passed since early-access began' }),
    ]);
    expect(ofStage(told, { today: '2026-06-19' }, 'removed').findings).toEqual([]);
  });

  test('says what it could not ask', () => {
    expect(ofStage(READY, { stoppers: null, isApproved: null, pages: null }).unasked).toEqual([
      'approval',
      'show-stopper',
      'launch.documentation',
    ]);
    const { asked, unasked } = ofStage(READY);
    expect([...asked, ...unasked].every(rule => rule in GATE_RULES && !rule.startsWith('release.'))).toBe(true);
  });
});

describe('the gate of a release', () => {
  const { changes } = releaseOf(['feat!: page exports (#431)', 'Tune retry backoff (#439)']);
  const ofRelease = (around: Partial<Surroundings> = {}) =>
    gate({ kind: 'release', name: 'Tidewater 2.4.0', changes }, { ...AROUND, ...around });

  test('says what is missing and lets it pass: nobody started a launch', () => {
    const drafts = [
      { path: 'releases/next/notes.md', text: '> ✍️ **Why would a customer care?** Asked: priya-n, who wrote #427.' },
    ];
    expect(ofRelease({ drafts, isApproved: false })).toMatchObject({
      isOpen: true,
      findings: [
        { rule: 'release.migration', who: 'Mia Keller', where: '#431' },
        { rule: 'release.texts', who: 'priya-n', where: 'releases/next/notes.md:1' },
        { rule: 'release.unsure', what: '1 change was left out as unsure' },
        { rule: 'approval' },
      ],
    });
  });

  test('a page that is not there and says what to do is its author’s', () => {
    const breaking = releaseOf(['feat!: page exports (#431)\n\nBREAKING CHANGE: see https://docs.tidewater.dev/pages']);
    const pages = { 'https://docs.tidewater.dev/pages': 404 };
    expect(
      gate({ kind: 'release', name: 'Tidewater 3.0.0', changes: breaking.changes }, { ...AROUND, pages }),
    ).toMatchObject({
      isOpen: true,
      findings: [
        {
          rule: 'release.pages',
          what: 'https://docs.tidewater.dev/pages answers 404, and says what to do',
          who: 'Mia Keller',
          where: '#431',
        },
      ],
    });
  });

  test('a show-stopper stops it', () => {
    expect(ofRelease({ stoppers: [{ number: 7, title: 'Data is lost', assignees: [], url: '' }] }).isOpen).toBe(false);
  });
});

describe('as JSON', () => {
  const schema = JSON.parse(readFileSync(new URL('../../docs/gate.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);

  test.each([
    ['an open gate', ofStage(READY)],
    ['a closed one that could not ask everything', ofStage(PLAN, { stoppers: null, isApproved: null })],
    ['a release', gate({ kind: 'release', name: 'app', changes: [] }, { ...AROUND, isApproved: false })],
  ])('docs/gate.schema.json describes %s', (_title, found) => {
    const json: unknown = JSON.parse(gateJson(found));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json).toMatchObject({ open: found.isOpen, unasked: found.unasked });
  });

  test('the schema takes no rule and no key that the gate does not have', () => {
    const json = JSON.parse(gateJson(ofStage(PLAN)));
    expect(validate({ ...json, missing: [{ ...json.missing[0], rule: 'launch.mood' }] })).toBe(false);
    expect(validate({ ...json, more: true })).toBe(false);
  });
});
