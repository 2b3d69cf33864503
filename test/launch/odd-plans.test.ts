/** Plans as colleagues leave them: what they wrote counts, what they hid stays hidden, and nothing is quietly read as nothing. */

import { describe, expect, test } from 'vitest';
import { readLaunch } from '../../src/launch/read-launch.ts';
import { type LaunchStep, takeStep } from '../../src/launch/take-step.ts';
import { withDatedEntry } from '../../src/publish/changelog/dated-entry.ts';
import { launchesIn } from '../../src/publish/shipping/launches-in.ts';
import { expectLinearIn } from '../support/linear-time.ts';
import { PLAN, PLAN_FILE } from './plan.ts';

const read = (text: string) => readLaunch({ ...PLAN_FILE, text });
const take = (step: LaunchStep, text: string): string =>
  takeStep(text, read(text), step, { today: '2026-05-20', who: '' });
const changed = (before: string, after: string, text = PLAN): string => {
  expect(text).toContain(before);
  return text.replace(before, () => after);
};

describe('what stands in a comment is in no text', () => {
  test.each<[string, string, string]>([
    [
      'in the promise',
      'Your weekly export now sends itself',
      'Your weekly export <!-- codename\nFalcon --> now sends itself',
    ],
    ['in the name', '# Launch: Scheduled exports', '# Launch: Scheduled exports <!-- Falcon -->'],
    ['in a cell', '| Everyone |', '| Everyone <!-- Falcon first --> |'],
    ['in a criterion', 'Support has answered 20 questions', 'Support has answered 20 questions <!-- Falcon -->'],
  ])('%s', (_title, before, after) => {
    expect(read(changed(before, after))).toEqual(read(PLAN));
  });
});

describe('a hold counts however somebody wrote it', () => {
  test.each([
    '- 20 May 2026: on hold: exports time out',
    '- 2026-05-20 on hold: exports time out',
    '- **2026-05-20**: on hold: exports time out',
    '- 2026-05-20 – on hold: exports time out',
    '1. 2026-05-20: on hold: exports time out',
    '\n2026-05-20: on hold: exports time out',
  ])('%s', line => {
    expect(read(`${PLAN}${line}\n`).hold).toEqual({ since: '2026-05-20', reason: 'exports time out' });
  });

  test.each(['- 2026-05-20 talked with sales', '- Next week: on hold, I think', '- 12: on hold'])(
    '“%s” is a remark',
    line => {
      expect(read(`${PLAN}${line}\n`).events).toEqual(read(PLAN).events);
    },
  );
});

describe('exit criteria are asked for', () => {
  const criteriaOf = (text: string) => read(text).stages[1]?.criteria.map(({ text: words, isDone }) => [words, isDone]);
  const own = [
    ['No export fails twice in a row', false],
    ['Support has answered 20 questions', true],
  ];
  test.each<[string, string, unknown]>([
    ['below a heading in another dress', changed('### beta', '### **Beta**:'), own],
    ['below one that names no stage, at every stage', changed('### beta', '### Public beta'), own],
    [
      'in a numbered list',
      PLAN.replace('- [ ] No export', '1. [ ] No export').replace('- [x] Support', '2. [x] Support'),
      own,
    ],
    [
      'within another',
      changed('- [x] Support has', '  - [ ] Not in Safari\n- [x] Support has'),
      [own[0], ['Not in Safari', false], own[1]],
    ],
  ])('%s', (_title, text, criteria) => {
    expect(criteriaOf(text)).toEqual(criteria);
  });
});

describe('days move', () => {
  test.each<[string, (text: string) => string]>([
    ['with words above the table', text => text.replace('| Stage | From', 'Either | or.\n\n| Stage | From')],
    [
      'with another table before it',
      text => text.replace('| Stage | From', '| Note |\n|---|\n| Ours |\n\n| Stage | From'),
    ],
    [
      'with columns in another order',
      text =>
        text
          .replace('| Stage | From | Who |', '| Who | Stage | From |')
          .replace('| Early access | 2026-05-05 | Advisory board |', '| Advisory board | Early access | 2026-05-05 |')
          .replace(
            '| beta | 12 May 2026 | Beta programme, design partners |',
            '| Beta programme | beta | 12 May 2026 |',
          )
          .replace('| ga | 2026-06-16 | Everyone |', '| Everyone | ga | 2026-06-16 |'),
    ],
  ])('%s', (_title, dress) => {
    const text = take({ kind: 'move', stage: 'ga', day: '2026-06-20' }, dress(PLAN));
    expect(text).toBe(dress(PLAN).replace('ga | 2026-06-16', 'ga | 2026-06-20'));
  });

  test('a schedule of five thousand stages is read and moved in linear time', () => {
    expectLinearIn(5000, length => {
      const rows = Array.from({ length }, (_, at) => `| s${at} | 2026-06-16 | Group ${at} |`).join('\n');
      const text = changed('| ga | 2026-06-16 | Everyone |', `${rows}\n| ga | 2026-06-16 | Everyone |`);
      return () =>
        expect(take({ kind: 'move', stage: 's0', day: '2026-06-17' }, text).match(/2026-06-17/g)).toHaveLength(
          length + 1,
        );
    });
  });
});

test('what was told of an earlier stage is not taken for the one that began since', () => {
  const begun = take({ kind: 'advance', anyway: '' }, PLAN);
  expect(take({ kind: 'told', version: '2.4.0', stage: 'beta' }, begun)).toBe(begun);
  expect(take({ kind: 'told', version: '2.4.0', stage: 'ga' }, begun)).toContain('told everyone in 2.4.0');
});

test('notes say which stage they tell of', () => {
  const notes =
    '- A. <!-- launch-exports.open-beta -->\n- B. <!-- launch-trash.ga -->\n- B. <!-- launch-trash.ga -->\n';
  expect(launchesIn(notes)).toEqual([
    { slug: 'exports', stage: 'open-beta' },
    { slug: 'trash', stage: 'ga' },
  ]);
});

test('code in a dated entry stays as it was written', () => {
  const code = '```sh\n# turn it on\nexports --schedule\n```';
  expect(withDatedEntry(null, { name: 'A', date: '20 June 2026', text: `# T\n\n${code}\n\n# More\n` })).toBe(
    `# Changelog\n\n## A, 20 June 2026\n\n${code}\n\n### More\n`,
  );
});
