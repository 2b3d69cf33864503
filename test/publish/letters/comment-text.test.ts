/** Our one comment: questions first, whole texts behind them, as much as there is room for. */
import { describe, expect, test } from 'vitest';
import { commentText } from '../../../src/publish/letters/comment-text.ts';
import type { Offer } from '../../../src/publish/letters/offer.ts';
import type { Question } from '../../../src/publish/letters/question.ts';

const ASKED =
  'People edited these entries, and there are other words for them now. Tick one box for each: the next run does what it says. Until then all of it stays as people wrote it. What is settled goes from this comment.';
const OFFERED =
  'Somebody edited these texts, so Drumroll leaves them as they are. What it would write now is below, to copy from. This comment is kept up to date, and goes when nothing is open.';
const FORBIDDEN =
  'Rules forbid the branch `drumroll-state`, so Drumroll cannot tell its own texts from what people write, and rewrites nothing that exists. What it would write now is below, to copy from. Delete this comment to get the newest texts at the next run.';

const asks = (name: string, texts = `Texts of ${name}.`): Question => ({
  head: `**${name}** was edited.`,
  texts,
  boxes: `- [ ] Keep ${name}`,
});
const offer = (name: string, text: string | null, remark = ''): Offer => ({ name, text, remark });
const folded = (text: string): string =>
  `<details>\n<summary>New text</summary>\n\n\`\`\`markdown\n${text}\n\`\`\`\n\n</details>`;

describe('where there is room for all', () => {
  test.each<[string, readonly Question[], readonly Offer[], boolean, string]>([
    [
      'questions stand one below the other',
      [asks('a'), asks('b')],
      [],
      false,
      `${ASKED}\n\n**a** was edited.\n\nTexts of a.\n\n- [ ] Keep a\n\n**b** was edited.\n\nTexts of b.\n\n- [ ] Keep b`,
    ],
    [
      'whole texts stand to be copied, and what has none is only said',
      [],
      [offer('a.md', '- New.\n'), offer('b.md', null, 'It was edited.'), offer('c.md', 'c', 'See c.')],
      false,
      `${OFFERED}\n\n\`a.md\` was edited, and there is a newer text.\n\n${folded('- New.')}\n\nIt was edited.\n\nSee c.\n\n${folded('c')}`,
    ],
    [
      'without the state branch nothing is known to be edited',
      [],
      [offer('a.md', 'a')],
      true,
      `${FORBIDDEN}\n\n\`a.md\` has a newer text.\n\n${folded('a')}`,
    ],
    [
      'whole texts come after the questions',
      [asks('a')],
      [offer('b.md', null)],
      false,
      `${ASKED}\n\n**a** was edited.\n\nTexts of a.\n\n- [ ] Keep a\n\n---\n\n${OFFERED}\n\n\`b.md\` was edited, and there is a newer text.`,
    ],
  ])('%s', (_title, questions, offers, isForbidden, expected) => {
    expect(commentText(questions, offers, 10_000, isForbidden)).toBe(expected);
  });
});

describe('where there is less room', () => {
  /** What one question takes, and what is kept free for a count of those that wait. */
  const whole = `\n\n**a** was edited.\n\n${'x'.repeat(300)}\n\n- [ ] Keep a`;
  const short = '\n\n**a** was edited. Both texts are too long to be shown here.\n\n- [ ] Keep a';
  const long = asks('a', 'x'.repeat(300));
  const room = (text: string): number => ASKED.length + 100 + text.length;

  test.each<[string, number, string]>([
    ['it shows both texts up to the last character', room(whole), whole],
    ['then the boxes alone', room(whole) - 1, short],
    ['up to the last character too', room(short), short],
    ['and then only that somebody is asked', room(short) - 1, '\n\n_One more question waits until these are settled._'],
  ])('%s', (_title, limit, expected) => {
    expect(commentText([long], [], limit, false)).toBe(ASKED + expected);
  });

  test('it counts the questions that wait', () => {
    expect(commentText([long, long, long], [], room(whole), false)).toBe(
      `${ASKED}${whole}\n\n_2 more questions wait until these are settled._`,
    );
  });

  test('questions leave two fifths of it to whole texts', () => {
    const asked = commentText(
      Array.from({ length: 40 }, () => long),
      [offer('b.md', null)],
      10_000,
      false,
    );
    const [questions = ''] = asked.split('\n\n---\n\n');
    expect(questions.length).toBeLessThanOrEqual(6000);
    expect(questions.length).toBeGreaterThan(6000 - whole.length - 100);
  });

  test('whole texts lose entries from their end, each as many as it has to', () => {
    const text = '- An entry that says something. <!-- #1 -->\n'.repeat(200);
    const one = commentText([], [offer('a.md', text)], 3000, false);
    expect(one.length).toBeLessThanOrEqual(3000);
    expect(one.length).toBeGreaterThan(2700);
    expect(one).toMatch(/\n\n\(\d+ more entries do not fit here\)\n```/);
    const two = commentText([], [offer('a.md', text), offer('b.md', text)], 3000, false);
    expect(two.length).toBeLessThanOrEqual(3000);
    expect(two.match(/more entries do not fit here/g)).toHaveLength(2);
    const both = commentText([asks('a')], [offer('a'.repeat(300), text, 'r'.repeat(300))], 3000, false);
    expect(both.length).toBeLessThanOrEqual(3000);
  });

  test('one that is left out is one', () => {
    const entry = `- ${'x'.repeat(300)} <!-- #1 -->\n`;
    const limit = OFFERED.length + 200 + 100 + 2 * entry.length;
    expect(commentText([], [offer('a.md', entry.repeat(2))], limit, false)).toContain('<summary>');
    expect(commentText([], [offer('a.md', entry.repeat(3))], limit, false)).toContain(
      '(one more entry does not fit here)',
    );
  });
});
