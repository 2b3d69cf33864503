/** Publish: in go new texts that a person's edits keep out, out comes a comment that offers them. */

import { fitted } from '../plan/fit.ts';
import { fenced } from './fenced.ts';

export interface Offer {
  /** A path, or another name for the text. */
  readonly name: string;
  /** The new text; null where there is only something to say. */
  readonly text: string | null;
  /** As a sentence; empty for the usual one. */
  readonly remark: string;
}

const HEAD =
  'Somebody edited these texts, so Drumroll leaves them as they are. What it would write now is below, to copy from. This comment is kept up to date, and goes when nothing is open.';

const HEAD_WITHOUT_STATE =
  'Rules forbid the branch `drumroll-state`, so Drumroll cannot tell its own texts from what people write, and rewrites nothing that exists. What it would write now is below, to copy from. Delete this comment to get the newest texts at the next run.';

/** Each text in a fold and in a fence, so that it can be copied as it is. Long ones lose whole entries, and say so. */
export function offerText(offers: readonly Offer[], limit: number, isForbidden: boolean): string {
  const head = isForbidden ? HEAD_WITHOUT_STATE : HEAD;
  const room = Math.floor((limit - head.length) / Math.max(1, offers.length)) - ROOM_FOR_FOLD;
  const parts = offers.map(({ name, text, remark }) => {
    const sentence =
      remark === ''
        ? `\`${name}\`${isForbidden ? ' has a newer text.' : ' was edited, and there is a newer text.'}`
        : remark;
    if (text === null) return sentence;
    const shown = fitted(
      text,
      room - sentence.length - name.length,
      count => `(${count === 1 ? 'one more entry does' : `${count} more entries do`} not fit here)`,
    );
    return `${sentence}\n\n<details>\n<summary>New text</summary>\n\n${fenced(shown)}\n\n</details>`;
  });
  return [head, ...parts].join('\n\n');
}

const ROOM_FOR_FOLD = 200;
