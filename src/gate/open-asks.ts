/** Gate: drafts in; those that still ask somebody for words out. */
import type { DraftText } from './gate.ts';

/** A question of ours at the margin, as every draft puts it. */
const ASK = /^[ \t]*>[ \t]*✍️[ \t]*(.*)$/u;

/** A question that nobody has answered, with its line. */
interface OpenAsk {
  /** `path:line`. */
  readonly where: string;
  readonly question: string;
  /** Who is asked, where the draft says so; else empty. */
  readonly who: string;
}

export function openAsks(drafts: readonly DraftText[]): readonly OpenAsk[] {
  return drafts.flatMap(({ path, text }) =>
    text.split(/\r\n|\n|\r/).flatMap((line, at) => {
      const [, words] = ASK.exec(line) ?? [];
      if (words === undefined) return [];
      const [, bold] = /\*\*(.{1,200}?)\*\*/.exec(words) ?? [];
      const [, who = ''] = /Asked: ([^,.]{1,80})/.exec(words) ?? [];
      return bold === undefined ? [] : [{ where: `${path}:${at + 1}`, question: bold, who }];
    }),
  );
}
