/** Publish: all that our one comment says. In: questions about entries, whole texts that edits keep out, how much room there is. Out: Markdown. */
import { type Offer, offerText } from './offer.ts';
import type { Question } from './question.ts';

const HEAD =
  'People edited these entries, and there are other words for them now. Tick one box for each: the next run does what it says. Until then all of it stays as people wrote it. What is settled goes from this comment.';

/** Offers of whole texts get what the questions leave, but never less than this part of the room. */
const LEAST_FOR_OFFERS = 0.4;
const ROOM_FOR_COUNT = 100;

export function commentText(
  questions: readonly Question[],
  offers: readonly Offer[],
  limit: number,
  isForbidden: boolean,
): string {
  if (questions.length === 0) return offerText(offers, limit, isForbidden);
  const asked = questionText(questions, offers.length === 0 ? limit : limit * (1 - LEAST_FOR_OFFERS));
  if (offers.length === 0) return asked;
  const rule = '\n\n---\n\n';
  return asked + rule + offerText(offers, limit - asked.length - rule.length, isForbidden);
}

/** Where there is no room for both texts, the boxes still stand; questions that find no room wait until others are settled. */
function questionText(questions: readonly Question[], limit: number): string {
  const parts = [HEAD];
  let room = limit - HEAD.length - ROOM_FOR_COUNT;
  for (const { head, texts, boxes } of questions) {
    const forms = [`${head}\n\n${texts}\n\n${boxes}`, `${head} Both texts are too long to be shown here.\n\n${boxes}`];
    const text = forms.find(form => form.length + 2 <= room);
    if (text === undefined) break;
    parts.push(text);
    room -= text.length + 2;
  }
  const left = questions.length - parts.length + 1;
  const more = left === 1 ? 'One more question waits' : `${left} more questions wait`;
  return [...parts, ...(left === 0 ? [] : [`_${more} until these are settled._`])].join('\n\n');
}
