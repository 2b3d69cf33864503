/** The checklist issue, run after run, with people at work in between. */
import { describe, expect, test } from 'vitest';
import { THREAD_LIMIT } from '../../../src/publish/plan/fit.ts';
import { type Desk, newDesk, runAt } from '../a-desk.ts';
import { aDocument, aWant } from '../a-plan.ts';

const MARK = '<!-- drumroll:next v2.3.0 -->';
const NOTES = '- [ ] The notes read well: mia <!-- notes -->';
const VERSION = '- [ ] The version is right. It adds one feature <!-- version -->';
const TAG = '- [ ] The tag is on `aaaaaaaaaaaa` <!-- tag -->';
const LAST = 'Left out: migration guide.';

/** A checklist as our template writes it. */
const generated = (before: readonly string[], day: readonly string[] = [TAG], last = LAST): string =>
  `# Release app 2.4.0: 0 of 3 done\n\n### Before\n${before.join('\n')}\n\n### On the day\n${day.join('\n')}\n\n${last}\n`;

const wanted = (text: string) =>
  aWant({
    documents: [aDocument('checklist', text, { channel: 'checklist', visibility: 'internal' })],
    wantsPullRequest: false,
    wantsRelease: false,
  });

/** The issue's body, without what stands around its lines. */
function linesOf({ issue }: Desk): readonly string[] {
  return (issue?.body ?? '').split('\n').filter(line => line !== '');
}

function edit(desk: Desk, change: (body: string) => string): void {
  if (desk.issue !== null) desk.issue = { ...desk.issue, body: change(desk.issue.body) };
}

const begun = (text = generated([NOTES, VERSION])): Desk => {
  const desk = newDesk();
  runAt(desk, wanted(text));
  return desk;
};

test('shows no marker but the one of the whole', () => {
  expect(linesOf(begun())).toEqual([
    '### Before',
    '- [ ] The notes read well: mia',
    '- [ ] The version is right. It adds one feature',
    '### On the day',
    '- [ ] The tag is on `aaaaaaaaaaaa`',
    LAST,
    MARK,
  ]);
});

describe('a later run', () => {
  const NEXT = generated(
    [
      '- [ ] The notes read well: mia <!-- notes -->',
      '- [ ] Support has read the brief <!-- brief -->',
      '- [ ] The version is right. Something breaks <!-- version -->',
    ],
    ['- [ ] The tag is on `bbbbbbbbbbbb` <!-- tag -->'],
    'Left out: nothing.',
  );
  test.each<[title: string, person: (body: string) => string, expected: readonly string[]]>([
    [
      'brings every line up to date that nobody touched',
      body => body,
      [
        '### Before',
        '- [ ] The notes read well: mia',
        '- [ ] Support has read the brief',
        '- [ ] The version is right. Something breaks',
        '### On the day',
        '- [ ] The tag is on `bbbbbbbbbbbb`',
        'Left out: nothing.',
        MARK,
      ],
    ],
    [
      'keeps ticks, order, words and lines of a person, and does not bring back what they deleted',
      body =>
        body
          .replace('- [ ] The notes read well: mia\n', '')
          .replace('- [ ] The version', '- [ ] Ask legal\n- [x] The version')
          .replace('The tag is on `aaaaaaaaaaaa`', 'Mia tags')
          .replace(LAST, `- [ ] Cake\n\n${LAST}`),
      [
        '### Before',
        '- [ ] Ask legal',
        '- [ ] Support has read the brief',
        '- [x] The version is right. Something breaks',
        '### On the day',
        '- [ ] Mia tags',
        '- [ ] Cake',
        'Left out: nothing.',
        MARK,
      ],
    ],
    [
      'leaves out its marker where a person did, and writes on',
      body => body.replace(MARK, ''),
      [
        '### Before',
        '- [ ] The notes read well: mia',
        '- [ ] Support has read the brief',
        '- [ ] The version is right. Something breaks',
        '### On the day',
        '- [ ] The tag is on `bbbbbbbbbbbb`',
        'Left out: nothing.',
      ],
    ],
    [
      'adds only what is new to a list that a person wrote anew',
      () => 'Mine.\n',
      ['Mine.', '### Before', '- [ ] Support has read the brief'],
    ],
  ])('%s', (_title, person, expected) => {
    const desk = begun();
    edit(desk, person);
    runAt(desk, wanted(NEXT));
    expect(linesOf(desk)).toEqual(expected);
    expect(runAt(desk, wanted(NEXT))).toEqual([]);
    // Nor does anything come back when the source goes back.
    runAt(desk, wanted(generated([NOTES, VERSION])));
    const deleted = ['notes', 'version'].filter(word => !expected.join().includes(`The ${word}`));
    for (const word of deleted) expect(desk.issue?.body).not.toContain(`The ${word}`);
  });

  test('writes the line ends that a browser sends', () => {
    const desk = begun();
    edit(desk, body => body.replaceAll('\n', '\r\n'));
    runAt(desk, wanted(NEXT));
    expect(desk.issue?.body.replaceAll('\r\n', '')).not.toContain('\n');
    expect(desk.issue?.body).toContain('- [ ] Support has read the brief\r\n');
  });

  test('ticks what is done, once: a person may take the tick away', () => {
    const done = generated([NOTES.replace('[ ]', '[x]'), VERSION]);
    const desk = begun();
    runAt(desk, wanted(done));
    expect(desk.issue?.body).toContain('- [x] The notes read well');
    edit(desk, body => body.replace('- [x]', '- [ ]'));
    expect(runAt(desk, wanted(done))).toEqual([]);
    runAt(desk, wanted(done.replace('aaaaaaaaaaaa', 'bbbbbbbbbbbb')));
    expect(desk.issue?.body).toContain('- [ ] The notes read well');
  });
});

test('a person who undoes their edit gets our line back into step', () => {
  const desk = begun();
  const before = desk.issue?.body ?? '';
  edit(desk, body => body.replace('The notes read well: mia', 'Mia reads the notes'));
  runAt(desk, wanted(generated([NOTES, VERSION])));
  edit(desk, () => before);
  expect(runAt(desk, wanted(generated([NOTES, VERSION])))).toEqual([]);
  runAt(desk, wanted(generated([NOTES.replace('mia', 'ravi'), VERSION])));
  expect(desk.issue?.body).toContain('- [ ] The notes read well: ravi');
});

test.each<[string, number, readonly string[]]>([
  ['a moment after our last write is taken for an old read, and left alone', 0, []],
  ['later is a person who went back', 3_600_000, ['issue']],
])('our text before the last %s', (_title, now, targets) => {
  const desk = begun();
  const before = desk.issue?.body ?? '';
  runAt(desk, wanted(generated([NOTES, VERSION.replace('one feature', '2 features')])));
  edit(desk, () => before);
  const next = generated([NOTES, VERSION.replace('one feature', '2 features')], [TAG.replace('aaaa', 'bbbb')]);
  expect(runAt(desk, { ...wanted(next), now }).map(({ target }) => target)).toEqual(targets);
});

describe('where nothing is remembered, or what is remembered is damaged', () => {
  test.each<[string, Desk['state']['memories']]>([
    ['lost', {}],
    ['damaged', { 'issue.body': { parts: { notes: { written: 3 } } } as never }],
  ])('%s: an edited checklist stays as a whole, and the new text is offered in a comment', (_title, memories) => {
    const desk = begun();
    edit(desk, body => body.replace('- [ ]', '- [x]'));
    runAt(desk, wanted(generated([NOTES, VERSION], [TAG.replace('aaaa', 'bbbb')])));
    edit(desk, body => body.replace('It adds', 'Sure: it adds'));
    const body = desk.issue?.body;
    desk.state = { ...desk.state, memories };
    const writes = runAt(desk, wanted(generated([NOTES, VERSION])));
    expect(desk.issue?.body).toBe(body);
    expect(writes).toMatchObject([
      { target: 'comment', on: 'issue', kind: 'create', fields: { body: expect.stringContaining('there is a newer') } },
    ]);
  });
});

describe('as much as GitHub stores', () => {
  const many = (count: number): string =>
    generated(Array.from({ length: count }, (_, at) => `- [ ] Line ${at} of ${'x'.repeat(60)} <!-- line:#${at} -->`));

  test('leaves out whole lines of ours, never a byte of a person’s, and keeps its marker', () => {
    const desk = begun(many(700));
    const mine = `- [ ] ${'mine '.repeat(3_000)}`;
    edit(desk, body => `${mine}\n\n${body}`);
    runAt(desk, wanted(many(1_500)));
    const body = desk.issue?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(THREAD_LIMIT);
    // The markers that are hidden afterwards count as well.
    expect(body.length).toBeGreaterThan(0.75 * THREAD_LIMIT);
    expect(body.includes(mine)).toBe(true);
    expect(body).toMatch(/\d+ more lines do not fit here/);
    expect(body.match(/^- \[ \] Line \d+ of x{60}$/gm)?.length).toBe(body.match(/^- \[ \] Line /gm)?.length);
    expect(body).toContain(MARK);
    expect(runAt(desk, wanted(many(1_500)))).toEqual([]);
  });

  test('leaves a list alone in which a person left no room', () => {
    const desk = begun();
    edit(desk, () => 'x'.repeat(THREAD_LIMIT - 10));
    const writes = runAt(desk, wanted(generated([NOTES, VERSION, '- [ ] One more <!-- more -->'])));
    expect(writes.filter(({ target }) => target === 'issue')).toEqual([]);
    expect(desk.issue?.body).toHaveLength(THREAD_LIMIT - 10);
  });
});

describe('who is waited for', () => {
  const TASKS = [
    { line: 'The notes read well: mia', waits: 'notes', who: 'mia', day: 'Tue 16 June' },
    { line: 'The tag is on `aaaaaaaaaaaa`: ravi', waits: 'tag', who: 'ravi', day: 'Tue 16 June' },
  ];
  const text = generated([NOTES], ['- [ ] The tag is on `aaaaaaaaaaaa`: ravi <!-- tag -->']).replace(
    '### Before',
    '**Waiting for:** mia: notes · ravi: tag\n\n### Before',
  );
  const waited = () => {
    const want = wanted(text);
    const [checklist] = want.documents;
    if (checklist === undefined) throw new Error('no checklist');
    return { ...want, documents: [{ ...checklist, tasks: TASKS }] };
  };
  const lineIn = (desk: Desk): string => linesOf(desk).find(line => line.startsWith('**Waiting for:**')) ?? '';
  const started = (): Desk => {
    const desk = newDesk();
    runAt(desk, waited());
    return desk;
  };

  test.each<[title: string, person: (body: string) => string, expected: string]>([
    ['is everybody with an open line', body => body, '**Waiting for:** mia: notes · ravi: tag'],
    [
      'is nobody whose line is ticked',
      body => body.replace('[ ] The notes', '[x] The notes'),
      '**Waiting for:** ravi: tag',
    ],
    [
      'is nobody whose line was deleted',
      body => body.replace(/- \[ \] The notes.*\n/, ''),
      '**Waiting for:** ravi: tag',
    ],
    [
      'is nobody whose line somebody took over',
      body => body.replace('well: mia', 'well: jo'),
      '**Waiting for:** ravi: tag',
    ],
    ['is not said when all is done', body => body.replaceAll('[ ]', '[x]'), ''],
  ])('%s', (_title, person, expected) => {
    const desk = started();
    edit(desk, person);
    runAt(desk, waited());
    expect(lineIn(desk)).toBe(expected);
    expect(runAt(desk, waited())).toEqual([]);
  });

  test('is no longer the reader once the text is approved, which the line proves', () => {
    const desk = started();
    const opinion = {
      login: 'mia',
      at: '2026-06-10T09:00:00Z',
      commit: '4be1c02'.padEnd(40, '0'),
      how: 'review' as const,
    };
    desk.opinions = [{ ...opinion, verdict: 'approved', mayWrite: true }];
    desk.state = { ...desk.state, approval: { to: waited().release.to, by: [{ ...opinion, parts: {} }] } };
    runAt(desk, waited());
    expect(linesOf(desk)).toContain('- [x] Text approved ✓ mia, 10 June, commit `4be1c02`');
    expect(lineIn(desk)).toBe('**Waiting for:** ravi: tag');
    expect(runAt(desk, waited())).toEqual([]);
    // What is merged since asks for other lines, which wait.
    const later = waited();
    expect(runAt(desk, { ...later, release: { ...later.release, to: 'f'.repeat(40) } })).toEqual([]);
  });

  describe('on the day', () => {
    const at = (moment: string, owners: Record<string, string> = { notes: 'mia', release: 'ravi' }) => {
      const want = waited();
      return { ...want, owners, now: Date.parse(moment), release: { ...want.release, due: '2026-06-16' } };
    };
    const said = (desk: Desk, want: ReturnType<typeof at>): readonly (string | undefined)[] =>
      runAt(desk, want).flatMap(operation => (operation.target === 'comment' ? [operation.fields.body] : []));

    test.each<[title: string, moment: string, owners: Record<string, string>, expected: readonly string[]]>([
      ['nobody is told long before', '2026-06-14T23:00:00Z', { notes: 'mia' }, []],
      ['nobody is told afterwards', '2026-06-17T00:00:00Z', { notes: 'mia' }, []],
      [
        'owners are called',
        '2026-06-15T06:00:00Z',
        { notes: 'mia', release: '@ravi' },
        ['Due Tue 16 June: @mia: notes · @ravi: tag'],
      ],
      ['others are only named', '2026-06-16T20:00:00Z', {}, ['Due Tue 16 June: mia: notes · ravi: tag']],
      [
        'what is no login is called by nobody',
        '2026-06-16T20:00:00Z',
        { notes: 'tidewater/pmm' },
        ['Due Tue 16 June: mia: notes · ravi: tag'],
      ],
    ])('%s', (_title, moment, owners, expected) => {
      const desk = started();
      expect(said(desk, at(moment, owners))).toEqual(expected.map(text => `${text}\n\n<!-- drumroll:next due -->\n`));
    });

    test('it is said once, and of nobody who is done', () => {
      const desk = started();
      edit(desk, body => body.replace('[ ] The notes', '[x] The notes'));
      const [text] = said(desk, at('2026-06-16T08:00:00Z'));
      expect(text).toContain('Due Tue 16 June: @ravi: tag\n');
      expect(said(desk, at('2026-06-16T09:00:00Z'))).toEqual([]);
      const done = started();
      edit(done, body => body.replaceAll('[ ]', '[x]'));
      expect(said(done, at('2026-06-16T08:00:00Z'))).toEqual([]);
    });
  });
});
