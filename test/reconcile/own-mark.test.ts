import { describe, expect, test } from 'vitest';
import { joinMemories } from '../../src/reconcile/join-memories.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';

const MARK = '<!-- drumroll:next v2.3.0 -->';

describe('the mark of a whole text', () => {
  test.each<[title: string, before: string, current: string, next: string, result: string]>([
    [
      'stays last when a new section joins',
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n\n## B\n\n- Two <!-- #2 -->\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n\n## B\n\n- Two <!-- #2 -->\n\n${MARK}\n`,
    ],
    [
      'stays last when an entry joins a section that a person emptied',
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n`,
      `## A\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n- Two <!-- #2 -->\n\n${MARK}\n`,
      `## A\n\n- Two <!-- #2 -->\n\n${MARK}\n`,
    ],
    [
      'stays last when last words join',
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n\nVersion 2.4.0.\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n\nVersion 2.4.0.\n\n${MARK}\n`,
    ],
    [
      'belongs to no highlight, which can be replaced below it',
      `### PDF <!-- #1 -->\n\nOld words.\n\n${MARK}\n`,
      `### PDF <!-- #1 -->\n\nOld words.\n\n${MARK}\n`,
      `### PDF <!-- #1 -->\n\nNew words.\n\n${MARK}\n`,
      `### PDF <!-- #1 -->\n\nNew words.\n\n${MARK}\n`,
    ],
    [
      'stays when a highlight over it goes',
      `### PDF <!-- #1 -->\n\nOld words.\n\n### CSV <!-- #2 -->\n\nOld words.\n\n${MARK}\n`,
      `### PDF <!-- #1 -->\n\nOld words.\n\n### CSV <!-- #2 -->\n\nOld words.\n\n${MARK}\n`,
      `### PDF <!-- #1 -->\n\nOld words.\n\n${MARK}\n`,
      `### PDF <!-- #1 -->\n\nOld words.\n\n${MARK}\n`,
    ],
    [
      'that a person took out does not come back',
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n`,
      '## A\n\n- One <!-- #1 -->\n',
      `## A\n\n- One more <!-- #1 -->\n- Two <!-- #2 -->\n\n${MARK}\n`,
      '## A\n\n- One more <!-- #1 -->\n- Two <!-- #2 -->\n',
    ],
    [
      'that a person took out does not come back with a new section',
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n`,
      '## A\n\n- One <!-- #1 -->\n',
      `## A\n\n- One <!-- #1 -->\n\n## B\n\n- Two <!-- #2 -->\n\n${MARK}\n`,
      '## A\n\n- One <!-- #1 -->\n\n## B\n\n- Two <!-- #2 -->\n',
    ],
    [
      'has a person’s words behind it when a new section joins',
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n\nMine.\n`,
      `## A\n\n- One <!-- #1 -->\n\n## B\n\n- Two <!-- #2 -->\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n\n## B\n\n- Two <!-- #2 -->\n\n${MARK}\n\nMine.\n`,
    ],
    [
      'has a person’s words behind it, which stay there',
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n`,
      `## A\n\n- One <!-- #1 -->\n\n${MARK}\n- mine\n\nAnd mine.`,
      `## A\n\n- One more <!-- #1 -->\n- Two <!-- #2 -->\n\n${MARK}\n`,
      `## A\n\n- One more <!-- #1 -->\n- Two <!-- #2 -->\n\n${MARK}\n- mine\n\nAnd mine.`,
    ],
  ])('%s', (_title, before, current, next, result) => {
    const { memory } = reconcile({ base: null, current: null, next: before });
    const made = reconcile({ base: memory, current, next });
    expect(made.text).toBe(result);
    expect(reconcile({ base: made.memory, current: result, next })).toMatchObject({
      text: result,
      memory: made.memory,
    });
  });
});

describe('a text whose markers are hidden', () => {
  const lines = (...all: readonly string[]): string => `### Before\n\n${all.join('\n')}\n\n${MARK}\n`;
  const hidden = (before: string, current: string, next: string) => {
    const { memory } = reconcile({ base: null, current: null, next: before, hidesMarkers: true });
    return reconcile({ base: memory, current, next, hidesMarkers: true });
  };
  const BEFORE = lines('- [ ] Notes: mia <!-- notes -->', '- [ ] It adds 1 feature <!-- version -->');

  test('shows none of them', () => {
    const { text } = reconcile({ base: null, current: null, next: BEFORE, hidesMarkers: true });
    expect(text).toBe(lines('- [ ] Notes: mia', '- [ ] It adds 1 feature'));
  });

  test.each<[title: string, current: string, next: string, result: string]>([
    [
      'has new words in lines that nobody touched, or only ticked or moved',
      lines('- [ ] It adds 1 feature', '- [x] Notes: mia'),
      lines('- [ ] Notes: ravi <!-- notes -->', '- [ ] Something breaks <!-- version -->'),
      lines('- [ ] Something breaks', '- [x] Notes: ravi'),
    ],
    [
      'keeps a line that a person reworded, and does not repeat it in our words, old or new',
      lines('- [ ] Notes: mia and sam', '- [ ] It adds 1 feature'),
      lines('- [ ] Notes: ravi <!-- notes -->', '- [ ] It adds 1 feature <!-- version -->'),
      lines('- [ ] Notes: mia and sam', '- [ ] It adds 1 feature'),
    ],
    [
      'does not get back what a person deleted, under any words',
      lines('- [ ] Notes: mia'),
      lines('- [ ] Notes: mia <!-- notes -->', '- [ ] Something breaks <!-- version -->'),
      lines('- [ ] Notes: mia'),
    ],
    [
      'loses lines that are not generated any more',
      lines('- [x] Notes: mia', '- [ ] It adds 1 feature', '- [ ] mine'),
      lines('- [ ] Notes: mia <!-- notes -->'),
      lines('- [x] Notes: mia', '- [ ] mine'),
    ],
    [
      'keeps those that a person ticked',
      lines('- [ ] Notes: mia', '- [x] It adds 1 feature'),
      lines('- [ ] Notes: mia <!-- notes -->'),
      lines('- [ ] Notes: mia', '- [x] It adds 1 feature'),
    ],
    [
      'keeps a person’s comment that reads like a hidden marker',
      lines('- [ ] Notes: mia', '- [ ] It adds 1 feature', '- [ ] mine <!-- notes -->'),
      lines('- [ ] Notes: ravi <!-- notes -->', '- [ ] It adds 1 feature <!-- version -->'),
      lines('- [ ] Notes: ravi', '- [ ] It adds 1 feature', '- [ ] mine <!-- notes -->'),
    ],
    [
      'keeps a second copy of a line as a person’s',
      lines('- [ ] Notes: mia', '- [ ] It adds 1 feature', '- [ ] Notes: mia'),
      lines('- [ ] Notes: ravi <!-- notes -->', '- [ ] It adds 1 feature <!-- version -->'),
      lines('- [ ] Notes: ravi', '- [ ] It adds 1 feature', '- [ ] Notes: mia'),
    ],
  ])('%s', (_title, current, next, result) => {
    const made = hidden(BEFORE, current, next);
    expect([made.text, made.conflicts]).toEqual([result, []]);
    const again = reconcile({ base: made.memory, current: result, next, hidesMarkers: true });
    expect(again).toMatchObject({ text: result, memory: made.memory });
  });

  test('shows those of headings, by which they are known in other words', () => {
    const text = (title: string, line: string): string =>
      `## Before\n\n### ${title} <!-- extra -->\n\n${line}\n\n## After\n\n- [ ] Done${line === '' ? '' : ' <!-- done -->'}\n`;
    const current = '## Before\n\n### My extra <!-- extra -->\n\nAll.\n\n## After\n\n- [ ] Done\n';
    const { text: standing, conflicts } = hidden(text('Extra', 'All.'), current, text('Other', 'All.'));
    expect(standing).toBe(current);
    expect(conflicts).toMatchObject([{ id: 'extra', kind: 'changed' }]);
  });

  test('comes out the same after a run that was cut short, written or not', () => {
    const next = lines('- [ ] Notes: ravi <!-- notes -->', '- [ ] New <!-- new -->');
    const before = reconcile({ base: null, current: null, next: BEFORE, hidesMarkers: true });
    const current = lines('- [x] Notes: mia', '- [ ] mine', '- [ ] It adds 1 feature');
    const made = reconcile({ base: before.memory, current, next, hidesMarkers: true });
    const base = joinMemories(before.memory, made.memory);
    for (const standing of [current, made.text])
      expect(reconcile({ base, current: standing, next, hidesMarkers: true })).toMatchObject({
        text: made.text,
        memory: made.memory,
      });
  });
});
