/** A draft release that is the one home of the notes, since the team wants no pull request. */
import { describe, expect, test } from 'vitest';
import { placeSentences } from '../../src/publish/letters/sentences.ts';
import { RELEASE_LIMIT } from '../../src/publish/plan/fit.ts';
import { type Desk, newDesk, runAt } from './a-desk.ts';
import { aCurrent, aDocument, aWant } from './a-plan.ts';

const MARK = '<!-- drumroll:next -->';
const page = (...entries: readonly string[]): string =>
  `# Notes\n\n## New\n\n${entries.join('\n')}\n\nVersion 2.4.0.\n`;
const CSV = '- Export to CSV. <!-- #1 -->';
const DARK = '- Dark mode. <!-- #2 -->';

const wanted = (text: string, facts: Parameters<typeof aWant>[0] = {}) =>
  aWant({ documents: [aDocument('notes', text)], wantsPullRequest: false, wantsChecklist: false, ...facts });

function edit(desk: Desk, change: (body: string) => string): void {
  if (desk.release !== null) desk.release = { ...desk.release, body: change(desk.release.body) };
}

const begun = (text = page(CSV, DARK)): Desk => {
  const desk = newDesk();
  runAt(desk, wanted(text));
  return desk;
};

describe('entry by entry', () => {
  test('a person’s words stay, what they deleted stays out, and what is merged joins', () => {
    const desk = begun();
    edit(desk, body => body.replace('Export to CSV', 'CSV at last').replace(`${DARK}\n`, '').replaceAll('\n', '\r\n'));
    const [operation] = runAt(desk, wanted(page(CSV, DARK, '- Trash. <!-- #3 -->').replace('2.4.0', '2.5.0')));
    expect(operation?.reason).toBe('1 entry edited by a person and kept, 1 deleted by a person');
    expect(desk.release?.body).toBe(
      `${page('- CSV at last. <!-- #1 -->', '- Trash. <!-- #3 -->').replace('2.4.0', '2.5.0')}\n${MARK}\n`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    expect(runAt(desk, wanted(page(CSV, DARK, '- Trash. <!-- #3 -->').replace('2.4.0', '2.5.0')))).toEqual([]);
  });

  test('a source that goes on without a person’s words is told once', () => {
    const desk = begun();
    edit(desk, body => body.replace('Export to CSV', 'CSV at last'));
    const next = wanted(page('- Export to CSV and PDF. <!-- #1 -->', '- Dark mode for all. <!-- #2 -->'));
    const operations = runAt(desk, next);
    expect(operations).toMatchObject([{ target: 'release', newConflicts: 1 }]);
    const outcome = {
      operations,
      links: {},
      refusal: null,
      current: aCurrent(),
      branch: '',
      releaseBranch: '',
      first: null,
    };
    expect(placeSentences(outcome, { isDryRun: false, markdown: text => text })[0]).toBe(
      'An entry that a person edited has other words in the source now, in draft release v2.4.0: what a person wrote stays, and `drumroll draft` shows the new words.',
    );
    const [again] = runAt(
      desk,
      wanted(page('- Export to CSV and PDF. <!-- #1 -->', '- Dark mode for us. <!-- #2 -->')),
    );
    expect(again).toMatchObject({ newConflicts: 0, fields: { body: expect.stringContaining('CSV at last.') } });
  });

  test('questions to colleagues never stand in it', () => {
    const asked = `${CSV}\n\n  > ✍️ **Why?** Asked: priya-n, who wrote #1. It is never published.\n`;
    expect(begun(page(asked, DARK)).release?.body).not.toContain('priya-n');
  });

  test('whole entries are left out beside much of a person’s text', () => {
    const many = (count: number): string =>
      page(...Array.from({ length: count }, (_, at) => `- Entry ${at} of ${'x'.repeat(70)}. <!-- #${at} -->`));
    const desk = begun(many(1_000));
    const mine = 'mine '.repeat(10_000);
    edit(desk, body => body.replace('## New', `${mine}\n\n## New`));
    runAt(desk, wanted(many(1_400)));
    const body = desk.release?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(RELEASE_LIMIT);
    expect(body.length).toBeGreaterThan(RELEASE_LIMIT - 2_000);
    expect(body.includes(mine)).toBe(true);
    expect(body).toMatch(/\d+ more changes are too many for this page\./);
    expect(body).toContain(MARK);
  });
});

describe('beside a pull request', () => {
  const filed = (text: string) => wanted(text, { wantsPullRequest: true });

  test('nothing is remembered of a body that only shows the files', () => {
    const desk = newDesk();
    runAt(desk, filed(page(CSV)));
    expect(desk.state.memories['release.body']).toBeUndefined();
  });

  test('a body that people edited before there was one keeps their words', () => {
    const desk = begun();
    edit(desk, body => body.replace('Export to CSV', 'CSV at last'));
    runAt(desk, wanted(page(CSV, DARK, '- Trash. <!-- #3 -->')));
    runAt(desk, filed(page(CSV, '- Dark mode for all. <!-- #2 -->')));
    expect(desk.release?.body).toBe(
      `${page('- CSV at last. <!-- #1 -->', '- Dark mode for all. <!-- #2 -->')}\n${MARK}\n`,
    );
  });

  test('a body that nobody edited is entry by entry from the day that there is none', () => {
    const desk = newDesk();
    runAt(desk, filed(page(CSV)));
    runAt(desk, wanted(page(CSV)));
    edit(desk, body => body.replace('Export to CSV', 'CSV at last'));
    runAt(desk, wanted(page(CSV, DARK)));
    expect(desk.release?.body).toContain('- CSV at last. <!-- #1 -->\n- Dark mode. <!-- #2 -->\n');
  });
});
