/** Parse, reverts: a subject and its body in; what the commit takes back out, or null. */
import type { ParsedCommit } from '../model.ts';
import { type Body, ownLines } from './body.ts';
import { parseSubject, type Subject } from './subject.ts';
import { stripEnding } from './suffix.ts';

/** A commit that does nothing but take another back. A fix whose body says `This reverts commit …` does more, and is none. */
export interface Revert {
  readonly reverts: NonNullable<ParsedCommit['reverts']>;
  /** The subject's own, and those of the quoted subject: taking back `feat(css): x` is about css. */
  readonly scopes: readonly string[];
  /** The subject with the quoted one cleaned too: `Revert "add x"` for `Revert "feat: add x (#1)"`. */
  readonly text: string;
}

/** What a subject says it takes back. */
interface Claim {
  /** As quoted or named, without its `(#n)`. */
  readonly subject: string;
  readonly pullRequest: number | null;
  /** It names a commit; "Revert to the old parser" takes back nothing that anybody could name, unless the body does. */
  readonly isNamed: boolean;
  readonly scopes: readonly string[];
  readonly text: string;
}

const WORD = /^(?:revert(?:s|ed|ing)?|back(?:s|ed)? ?out|roll(?:s|ed)? ?back|undo(?:es)?)\b[,:]? ?/i;
const AGAIN = /^(?:reapply|reapplies|reapplied|re-apply|reland|re-land|unrevert|un-revert)\b[,:]? ?/i;
// With the subject and its date in parentheses: git revert --reference.
const COMMIT = /^(?:this )?reverts? commits? ([0-9a-f]{7,64})\b(?: \((.{1,300}), \d{4}-\d\d-\d\d\))?/i;
// GitHub's button writes `Reverts owner/repository#12`; the other forms are people's.
const PULL_REQUEST =
  /^(?:this )?(?:pr |pull request )?reverts? (?:(?:pr )?(?:[\w.-]{1,100}\/[\w.-]{1,100})?#|https:\/\/[\w.:-]{1,100}\/[\w./-]{1,200}\/pull\/)(\d{1,9})\b/i;

// Reverts of reverts of reverts whose quoted subject is still cleaned.
const MOST_NESTED = 3;

/** Reads a revert: the subject says that it is one, the subject or the body what of. */
export function readRevert(subject: Subject, body: Body): Revert | null {
  const claim = claimOf(subject, MOST_NESTED);
  if (!claim) return null;
  const { sha, subject: named, pullRequest } = readBody(body, claim.isNamed);
  if (!claim.isNamed && sha === null && pullRequest === null) return null;
  return {
    reverts: { sha, subject: named || claim.subject, pullRequest: pullRequest ?? claim.pullRequest },
    scopes: claim.scopes,
    text: claim.text,
  };
}

function claimOf(subject: Subject, depth: number): Claim | null {
  if (!subject.isRevert && !mayRevert(subject.text)) return null;
  const again = AGAIN.exec(subject.text)?.[0];
  if (again !== undefined) return claimOfReapply(subject, again, depth);
  const word = WORD.exec(subject.text)?.[0] ?? '';
  if (word === '' && !subject.isRevert) return null;
  const named = subject.text.slice(word.length);
  const quoted = unquote(named);
  if (quoted) return claimOfQuote(subject, quoted, word, depth);
  const number = /^(?:pr )?#(\d{1,9})(.?)/i.exec(named);
  // `revert #1, fix #2` and `revert #1 and add x` do more than that.
  if (number && number[2] !== '') return null;
  if (number) return { ...unnamed(subject), subject: named, pullRequest: Number(number[1]), isNamed: true };
  // `revert x (#1) (#2)`: the first number came along with the words.
  const pullRequest = subject.numbers[1] ?? null;
  const text = word === '' ? parseSubject(named).text : subject.text;
  return { ...unnamed(subject), subject: named, pullRequest, isNamed: subject.isRevert || pullRequest !== null, text };
}

// R, B and U, in either case, begin all of those words.
function mayRevert(text: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code === 114 || code === 98 || code === 117;
}

function unnamed({ text, scopes }: Subject): Claim {
  return { subject: text, pullRequest: null, isNamed: false, scopes, text };
}

function claimOfQuote(subject: Subject, { open, quoted, close }: Quotation, word: string, depth: number): Claim {
  const { text, numbers } = stripEnding(quoted);
  const inner = parseSubject(quoted);
  const nested = depth > 0 ? claimOf(inner, depth - 1) : null;
  const cleaned = nested?.text ?? inner.text;
  return {
    subject: text || quoted,
    // A quotation that is never closed has lost its number to the subject.
    pullRequest: numbers[0] ?? subject.numbers[1] ?? null,
    isNamed: true,
    scopes: [...new Set([...subject.scopes, ...(nested?.scopes ?? inner.scopes)])],
    text: word === '' ? cleaned : `${word.trimEnd()} ${open}${cleaned}${close}`,
  };
}

// git names the revert of `Revert "x"` `Reapply "x"` (since 2.43): what it takes back is titled `Revert "x"`.
function claimOfReapply(subject: Subject, word: string, depth: number): Claim {
  const quoted = unquote(subject.text.slice(word.length));
  if (!quoted) return unnamed(subject);
  return { ...claimOfQuote(subject, quoted, word, depth), subject: `Revert "${quoted.quoted}"`, pullRequest: null };
}

/** A quoted subject and its marks. */
interface Quotation {
  readonly open: string;
  readonly quoted: string;
  readonly close: string;
}

// Up to the last mark: quoted subjects hold quotation marks of their own. Cut-off subjects have lost the last one.
function unquote(text: string): Quotation | null {
  const open = text[0];
  if (open !== '"' && open !== '“' && open !== "'") return null;
  const close = open === '“' ? '”' : open;
  const end = text.lastIndexOf(close);
  const quoted = text.slice(1, end > 0 ? end : text.length).trim();
  return quoted === '' ? null : { open, quoted, close };
}

function readBody(body: Body, isNamed: boolean) {
  const found = { sha: null as string | null, subject: '', pullRequest: null as number | null };
  if (!body.text.includes('everts ') && !body.text.includes('Revert')) return found;
  const { lines, quoted } = ownLines(body);
  for (const [at, line] of lines.entries()) {
    // The bullets of a squash are commits inside of it: what they take back may have come with it.
    if (!isNamed && line.startsWith('* ')) break;
    if (quoted?.[at] === 1) continue;
    const commit = found.sha === null ? COMMIT.exec(line) : null;
    if (commit) {
      found.sha = commit[1] ?? null;
      found.subject = commit[2] ?? '';
    }
    const number = found.pullRequest === null ? PULL_REQUEST.exec(line)?.[1] : undefined;
    if (number !== undefined) found.pullRequest = Number(number);
  }
  return found;
}
