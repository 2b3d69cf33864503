/** Publish: what is remembered of a release line. In: the text of its state file. Out: {@link LineState}, and its text again. */
import { fail } from '../../errors.ts';
import type { TextMemory } from '../../model.ts';
import type { Approval, Approver } from '../approval/approval.ts';
import { entriesAt, listAt, parseJson, textAt, valueAt } from '../read/answer.ts';
import {
  type FinishedRelease,
  type NextRelease,
  readApproval,
  readApprover,
  readFinished,
  readNextRelease,
} from './release-record.ts';

/** The orphan branch that holds every line's state. */
export const STATE_BRANCH = 'drumroll-state';

/** What GitHub does not keep unique, or only while it is open. */
const MADE = [
  'pull-request',
  'release',
  'issue',
  'comment.pull-request',
  'comment.issue',
  'comment.approval',
  'comment.due',
] as const;
export type Made = (typeof MADE)[number];

/** Canonical hashes of one text: what was written last, and what stood there before that. */
export interface Written {
  readonly last: string;
  readonly before: string | null;
}

/** A run's announcement of what it is about to do; while it is good, no other run writes. */
export interface Claim {
  readonly id: string;
  /** Milliseconds since 1970; in the file an ISO date. */
  readonly until: number;
  readonly creates: readonly Made[];
  /** Key of a text → canonical hash of what is about to be written. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Keys of texts are paths, or `pull-request.title`, `release.body`, `comment.issue.body` and the like. */
export interface LineState {
  /** What the release starts at: a tag, a commit, or `ROOT`; another one means that a new release has begun. */
  readonly base: string;
  /** The commit that the drafts reach; empty before the first. */
  readonly to: string;
  readonly ids: Readonly<Partial<Record<Made, number>>>;
  readonly texts: Readonly<Record<string, Written>>;
  /** Path → what is remembered of the text there, entry by entry. */
  readonly memories: Readonly<Record<string, TextMemory>>;
  /** Actions may not open pull requests here; asked again only when there is something new. */
  readonly isPullRequestRefused: boolean;
  /** The released version whose files still have to be moved out of the way; empty when none have. */
  readonly moving: string;
  /** What the drafts are for; null before the first. */
  readonly next: NextRelease | null;
  /** Who has seen which words of them; null while nobody approves. */
  readonly approval: Approval | null;
  /** Who has seen texts of tagged releases, and nothing else; in the order of their approvals. */
  readonly approvedShipped: readonly Approver[];
  /** Reviews up to then, as GitHub dates them, were about an earlier release; empty where there was none. */
  readonly reviewedUntil: string;
  /** Names of documents that people asked for by ticking a box. */
  readonly chosen: readonly string[];
  /** The latest releases that are tagged or out, newest last. */
  readonly finished: readonly FinishedRelease[];
  readonly claim: Claim | null;
}

export const EMPTY_STATE: LineState = {
  base: '',
  to: '',
  ids: {},
  texts: {},
  memories: {},
  isPullRequestRefused: false,
  moving: '',
  next: null,
  approval: null,
  approvedShipped: [],
  reviewedUntil: '',
  chosen: [],
  finished: [],
  claim: null,
};

const SCHEMA = 1;

/**
 * A state that is damaged knows nothing, so every text is a person's.
 * @throws `E_STATE_NEWER` for one that a later version wrote: going on would forget what that version knew.
 */
export function parseLineState(text: string, place: { readonly repository: string; readonly path: string }): LineState {
  const data = parseJson(text);
  const schema = valueAt(data, 'schema');
  if (typeof schema === 'number' && schema > SCHEMA) throw fail('E_STATE_NEWER', { ...place, schema });
  if (schema !== SCHEMA) return EMPTY_STATE;
  const ids: Partial<Record<Made, number>> = {};
  for (const made of MADE) {
    const id = valueAt(data, 'ids', made);
    if (typeof id === 'number' && Number.isSafeInteger(id) && id > 0) ids[made] = id;
  }
  return {
    base: textAt(data, 'base') ?? '',
    to: textAt(data, 'to') ?? '',
    ids,
    texts: mapped(valueAt(data, 'texts'), value => {
      const [last, before = null] = Array.isArray(value) ? value : [];
      return typeof last === 'string' ? { last, before: typeof before === 'string' ? before : null } : null;
    }),
    memories: mapped(valueAt(data, 'memories'), readMemory),
    isPullRequestRefused: valueAt(data, 'isPullRequestRefused') === true,
    moving: textAt(data, 'moving') ?? '',
    next: readNextRelease(valueAt(data, 'next')),
    approval: readApproval(valueAt(data, 'approval')),
    approvedShipped: listAt(data, 'approvedShipped').flatMap(one => readApprover(one) ?? []),
    reviewedUntil: textAt(data, 'reviewedUntil') ?? '',
    chosen: listAt(data, 'chosen').filter(name => typeof name === 'string'),
    finished: listAt(data, 'finished').flatMap(one => readFinished(one) ?? []),
    claim: parseClaim(valueAt(data, 'claim')),
  };
}

/** Sorted and with one entry a line, so that a person can read it and two equal states are equal texts. */
export function formatLineState({ claim, texts: written, ...state }: LineState): string {
  const file = {
    schema: SCHEMA,
    ...state,
    texts: Object.fromEntries(
      Object.entries(written).map(([key, { last, before }]) => [key, before === null ? [last] : [last, before]]),
    ),
    claim: claim === null ? null : { ...claim, until: new Date(claim.until).toISOString() },
  };
  return `${JSON.stringify(sorted(file), null, 1)}\n`;
}

function parseClaim(data: unknown): Claim | null {
  const id = textAt(data, 'id');
  const until = Date.parse(textAt(data, 'until') ?? '');
  if (id === null || Number.isNaN(until)) return null;
  const named = listAt(data, 'creates');
  return { id, until, creates: MADE.filter(made => named.includes(made)), texts: texts(valueAt(data, 'texts')) };
}

/** Reconcile reads the rest. */
function readMemory(data: unknown): TextMemory | null {
  const parts = valueAt(data, 'parts');
  return typeof parts === 'object' && parts !== null && !Array.isArray(parts) ? { parts: { ...parts } } : null;
}

function texts(data: unknown): Readonly<Record<string, string>> {
  return mapped(data, value => (typeof value === 'string' ? value : null));
}

function mapped<Value>(data: unknown, read: (value: unknown) => Value | null): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    entriesAt(data).flatMap(([key, value]) => {
      const known = read(value);
      return known === null ? [] : [[key, known] as const];
    }),
  );
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, sorted(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
