/** Parse, reasons: a body in; sentences that may say what readers gain out, the likeliest first, each with where it stands. */
import type { Block } from '../markdown/outline.ts';
import { sectionsOf } from '../markdown/sections.ts';
import type { Issue, Suggestion } from '../model.ts';
import type { NoteBody } from './note-body.ts';
import { oneLine } from './one-line.ts';
import { isPlaceholder } from './placeholder.ts';
import { forReaders, speaksToReaders } from './speaks-to-readers.ts';

/** More than anybody reads below an entry. */
const MOST = 3;
/** A longer sentence is none, and every pattern below is tried on a bounded text. */
const LONGEST = 400;

/** Headings below which people say why, as `headingKey` gives them. */
const WHY =
  /^(?:why|motivation|the why|rationale|benefits?|impact|user benefit|customer benefit|problem|problem statement|what why|what and why|what this pr does \/ why we need it|why do we need .{1,40}|why is this .{1,40}|why (?:this|are|was|were) .{1,40}|who is this .{1,40}|motivation and context|motivation \/ context|background and motivation)$/;

/** `As an admin, I want to schedule exports so that I need not remember them.` */
const STORY = /\bas an? ([^,.]{1,60}),? I (?:want|would like|need) (?:to )?([^.]{1,160}?),? so that ([^.]{1,160})/i;
/** `…, so that you can export by day`: whom it serves is named. */
const PURPOSE =
  /\bso (?:that )?((?:you|users|customers|admins|administrators|operators|people|everyone) (?:can|no longer|need not|do not have to|don't have to) .{3,200})/i;
const ABLE =
  /\b(?:(?:allow|let|enable)s? (?:you|users|customers|admins|administrators|operators|people)\b|(?:makes? it )?possible for (?:you|users|customers|admins)\b|you can now\b|now you can\b|no longer (?:need|have) to\b)/i;
const NEGATED = /\b(?:not|never|n't|cannot) (?:allow|let|enable|possible)/i;

/** What `name` gives as reasons, and the issues that it closes. */
export function findReasons(body: NoteBody, name: string, issues: readonly Issue[]): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const { key, heading, blocks } of sectionsOf(body.blocks, one => WHY.test(one))) {
    const [first] = sentencesOf(blocks);
    if (first !== undefined)
      found.push(
        suggest(first, `${name}, “${oneLine(heading).replace(/:$/, '')}”`, PROBLEM.test(key) ? 'problem' : 'reason'),
      );
  }
  const sentences = sentencesOf(body.blocks);
  for (const sentence of sentences) {
    const [, , job, gain] = STORY.exec(sentence) ?? [];
    if (job !== undefined && gain !== undefined) found.push(suggest(sentence, `the user story in ${name}`, 'reason'));
    else if (!NEGATED.test(sentence) && (PURPOSE.test(sentence) || ABLE.test(sentence)))
      found.push(suggestIn(sentence, `the description of ${name}`));
  }
  for (const { number, title } of issues) {
    const text = oneLine(title).replace(
      /^(?:\[[^\]]{1,30}\]|(?:bug|feature request|feature|enhancement|request)(?=:)):?\s*/i,
      '',
    );
    if (!isPlaceholder(text)) found.push({ text, source: `issue #${number}`, speaksToReaders: false });
  }
  // The first place says more: a heading comes before the text at large.
  const unique = new Map(found.toReversed().map(one => [one.text.toLowerCase(), one]));
  const ordered = found
    .filter(one => unique.get(one.text.toLowerCase()) === one)
    .sort((a, b) => Number(b.speaksToReaders) - Number(a.speaksToReaders));
  return ordered.slice(0, MOST);
}

/** Of what stands below a problem's heading, nothing is a gain by itself. */
const PROBLEM = /\bproblem\b/;

type Kind = 'problem' | 'reason' | 'purpose';

function suggest(sentence: string, source: string, kind: Kind): Suggestion {
  const text = forReaders(sentence);
  return { text, source, speaksToReaders: kind !== 'problem' && speaksToReaders(text, kind === 'purpose') };
}

function suggestIn(sentence: string, source: string): Suggestion {
  const purpose = PURPOSE.exec(sentence)?.[1];
  return purpose === undefined ? suggest(sentence, source, 'reason') : suggest(purpose, source, 'purpose');
}

/** Sentences of paragraphs and items, in order, without placeholders and fences. */
function sentencesOf(blocks: readonly Block[]): readonly string[] {
  return (
    blocks
      .filter(isProse)
      .flatMap(({ text }) => oneLine(text).split(/(?<=[.!?])(?<!\b(?:e\.g|i\.e|etc|vs|cf)\.) (?=["“`\p{Lu}])/u))
      .map(sentence => sentence.trim())
      .filter(sentence => sentence.length <= LONGEST && /\w \w/.test(sentence) && !isPlaceholder(sentence))
      // What its author thinks of the code is for reviewers.
      .filter(sentence => !/^(?:I|imo|imho)\b/i.test(sentence))
  );
}

/** A paragraph all in italics is a form's; one with struck words has lost its sense. */
function isProse(block: Block): boolean {
  if (block.kind === 'text') return !block.isItalic && !block.hasHole;
  return block.kind === 'item' && block.checked === null && !block.hasHole;
}
