/** Where people say why, in the forms of real projects: a real text, its way to say nothing, its untouched form, its trap. */
import { describe, expect, test } from 'vitest';
import { findReasons } from '../../src/parse/find-reasons.ts';
import { bodyTaker } from '../../src/parse/note-body.ts';
import { mayGiveReason } from '../../src/parse/note-signal.ts';

function reasonsIn(body: string, template?: string): readonly string[] {
  const taken = bodyTaker(template === undefined ? [] : [template])(body) ?? { blocks: [], whole: [] };
  return findReasons(taken, '#12', []).map(
    ({ text, source, speaksToReaders }) => `${speaksToReaders ? '☞ ' : ''}${text} — ${source}`,
  );
}

type Row = readonly [sentence: string, body: string, reasons: readonly string[]];

const GRAFANA: readonly Row[] = [
  [
    'says why under bold questions',
    '**What is this feature?**\n\nA picker.\n\n**Why do we need this feature?**\n\nPeople pick the wrong panel and lose time.\n\n**Who is this feature for?**\n\nEditors of large dashboards.\n',
    [
      'People pick the wrong panel and lose time. — #12, “Why do we need this feature?”',
      'Editors of large dashboards. — #12, “Who is this feature for?”',
    ],
  ],
  ['a dash is nothing', '**Why do we need this feature?**\n\n-\n', []],
  ['N/A is nothing', '**Why do we need this feature?**: N/A\n', []],
  [
    'its form is nothing',
    '**Why do we need this feature?**\n\n[Add a description of the problem the feature is trying to solve.]\n\n**Who is this feature for?**\n\n[Add information on what kind of user the feature is for.]\n',
    [],
  ],
  ['a fence under the question is code', '**Why do we need this feature?**\n\n```\nyou can now\n```\n', []],
];

const DATADOG: readonly Row[] = [
  [
    'says why under Motivation',
    '### What does this PR do?\n\nAdds a check.\n\n### Motivation\n\nHosts went missing without a word.\n\n### Possible Drawbacks / Trade-offs\n\nNone\n',
    ['Hosts went missing without a word. — #12, “Motivation”'],
  ],
  ['an empty heading is nothing', '### Motivation\n\n### Possible Drawbacks / Trade-offs\n\nSlow\n', []],
  ['its comment is nothing', '### Motivation\n\n<!-- Why you can now do it -->\n', []],
];

const AIRBYTE: readonly Row[] = [
  [
    'its impact may speak to readers',
    '## What\n*Describe what the change is solving*\n\n## Impact\nYou can now sync deleted rows.\n',
    ['☞ You can now sync deleted rows. — #12, “Impact”'],
  ],
  ['its italics are nothing', '## What\n*Describe what you can now do*\n', []],
];

const OPEN_FOOD_NETWORK: readonly Row[] = [
  [
    'asks what and why at once',
    '#### What? Why?\n\n- Closes #1\n\nShops could not close early.\n\n#### What should we test?\n\nyou can close early\n',
    ['Shops could not close early. — #12, “What? Why?”'],
  ],
  ['TODO is nothing', '#### What? Why?\n\nTODO\n', []],
];

const KUBERNETES: readonly Row[] = [
  [
    'asks it in its label',
    '**What this PR does / why we need it**:\nPods no longer wait for a lost node.\n',
    ['Pods no longer wait for a lost node. — #12, “What this PR does / why we need it”'],
  ],
];

const ANYWHERE: readonly Row[] = [
  [
    'a purpose that names whom it serves',
    'Stores the day so that admins can plan ahead.',
    ['☞ Admins can plan ahead. — the description of #12'],
  ],
  [
    'what it lets people do, turned around',
    'This lets users choose their day.',
    ['☞ You can now choose your day. — the description of #12'],
  ],
  [
    'a story of a user',
    'As an admin, I want to schedule exports so that nobody forgets them.',
    ['As an admin, I want to schedule exports so that nobody forgets them. — the user story in #12'],
  ],
  [
    'what people can do without "now" may be the problem',
    '### Impact\n\nUsers can steal tokens from the session cookie.\n\n### Why\n\nUsers need this for the pilot.\n',
    ['Users can steal tokens from the session cookie. — #12, “Impact”', 'Users need this for the pilot. — #12, “Why”'],
  ],
  [
    'what stands below a problem never enters by itself',
    '### Problem\n\nYou can now lose your data.\n',
    ['You can now lose your data. — #12, “Problem”'],
  ],
  ['what serves the authors is none', 'Split it so that we can test it.', []],
  ['what is denied is none', 'This does not allow users to export.', []],
  ['a sentence with struck words has a hole', 'This allows users to set ~a~ and b.', []],
  ['what the author thinks is for reviewers', 'I think this allows users to pick one.', []],
  ["a quotation is somebody else's", '> You can now fly.\n', []],
];

describe.each([
  ['grafana', GRAFANA],
  ['datadog', DATADOG],
  ['airbyte', AIRBYTE],
  ['openfoodnetwork', OPEN_FOOD_NETWORK],
  ['kubernetes', KUBERNETES],
  ['anywhere', ANYWHERE],
])('%s', (_, rows) => {
  test.each(rows)('%s', (_sentence, body, reasons) => {
    expect(reasonsIn(body)).toEqual(reasons);
    expect(reasonsIn(body.replaceAll('\n', '\r\n'))).toEqual(reasons);
  });

  test.each(rows.filter(([, , reasons]) => reasons.length > 0))('%s: found worth parsing', (_sentence, body) => {
    expect(mayGiveReason(body)).toBe(true);
  });

  test.each(rows)("%s: what the repository's own form says is nothing", (_sentence, body) => {
    expect(reasonsIn(body, body)).toEqual([]);
  });
});
