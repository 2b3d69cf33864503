/** Reconcile, the stage: what is remembered, what stands there and what is generated in; the text with every human edit kept out. */
import type { Notice, TextConflict } from '../model.ts';
import { clearGone } from './clear-gone.ts';
import { type Fingerprints, fingerprints } from './fingerprints.ts';
import { followAliases } from './follow-aliases.ts';
import { followFrame } from './follow-frame.ts';
import { followSections } from './follow-sections.ts';
import { hideMarkers } from './hide-markers.ts';
import { isHeaderKey } from './is-header-key.ts';
import type { Memory, PartMemory } from './memory.ts';
import { namedAfter } from './named-after.ts';
import type { Answer, EntryState } from './outcome.ts';
import type { Page } from './page.ts';
import { FOOTER, type Part } from './part.ts';
import { placeParts } from './place-parts.ts';
import { readCurrent } from './read-current.ts';
import { readNext } from './read-next.ts';
import { recognise } from './recognise.ts';
import { remembered } from './remembered.ts';
import type { Scene } from './scene.ts';
import { settlePlaces } from './settle-places.ts';
import { withSourceSections } from './source-sections.ts';
import { tellTrouble } from './tell-trouble.ts';

/** One text: what we remember of it, what it is now, and what it would be if nobody had touched it. */
export interface Request {
  /** Null before the first time, or where it was lost: then nothing that stands there is touched. */
  readonly base: Memory | null;
  /** Null where there is none. */
  readonly current: string | null;
  /** With markers. */
  readonly next: string;
  /** The same without words that people gave it elsewhere: lines without markers are known by this one, whatever the words. */
  readonly pristine?: string;
  /** By id, to the conflicts of an earlier run. */
  readonly answers?: Readonly<Record<string, Answer>>;
  /** New id → earlier ones that it was split from or joined of. */
  readonly aliases?: Readonly<Record<string, readonly string[]>>;
  /** List items of `next` have markers that the text is not to show. */
  readonly hidesMarkers?: boolean;
}

export interface Reconciled {
  /** Null where a person deleted the whole text. */
  readonly text: string | null;
  /** The `base` of the next time, once the text is written. */
  readonly memory: Memory;
  readonly entries: readonly EntryState[];
  readonly conflicts: readonly TextConflict[];
  readonly notices: readonly Notice[];
}

/**
 * Only what reads as we wrote it is ever replaced or removed; all else stays byte for byte.
 * Where nothing has to change, `text` is `current`.
 */
export function reconcile(request: Request): Reconciled {
  const { base, current, next, pristine = next, answers = {}, aliases = {}, hidesMarkers = false } = request;
  const prints = fingerprints();
  const own = readNext(next, prints);
  const whole = pristine === next ? own : namedAfter(own, readNext(pristine, prints));
  const parts = hidesMarkers ? hideMarkers(whole) : whole;
  if (current === null) return base === null ? allNew(hidesMarkers ? textOf(parts) : next, parts) : allDeleted(base);
  const byKey = new Map(parts.map(part => [part.key, part]));
  const known = base?.parts ?? {};
  const isShown = (id: string): boolean => byKey.get(id)?.unit.ids.includes(id) === true;
  const isKnown = hidesMarkers ? isShown : (id: string): boolean => byKey.has(id) || Object.hasOwn(known, id);
  const footers = [...(known[FOOTER]?.written ?? []), byKey.get(FOOTER)?.hash ?? ''].filter(Boolean);
  const page = readCurrent(current, isKnown, footers.length === 0 ? null : footers, prints);
  const followed = followFrame(followSections({ parts: known }, parts, headings(page, prints)), parts);
  const found = new Map(recognise(page, followed, byKey, prints));
  const sections = new Map([...found].filter(([key]) => isHeaderKey(key)).map(([key, { node }]) => [node, key]));
  const title = found.get('§title')?.node;
  if (title !== undefined) sections.set(title, '');
  const scene: Scene = {
    page,
    parts,
    byKey,
    before: settlePlaces(followed, { found, sections, page }),
    isBlind: base === null,
    answers,
    prints,
    found,
    handedOver: new Set(),
    sections,
    cursors: new Map(),
    after: new Map(),
    conflicts: [],
    entries: [],
    refused: [],
  };
  placeParts(scene, followAliases(scene, aliases));
  clearGone(scene);
  const { conflicts, entries } = scene;
  return {
    text: page.text(),
    memory: sorted(withSourceSections(scene)),
    entries,
    conflicts,
    notices: tellTrouble(scene),
  };
}

/** Hashes of those that stand there. */
function headings(page: Page, prints: Fingerprints): ReadonlySet<string> {
  const texts = page.nodes().map(node => (node.header === node ? node.unit?.text : undefined));
  return new Set(texts.map(text => (text === undefined ? '' : prints.of(text, []))));
}

function allNew(text: string, parts: readonly Part[]): Reconciled {
  const after = new Map(parts.map(part => [part.key, remembered(part)]));
  const entries = parts
    .filter(({ role, unit }) => role === 'entry' || unit.kind === 'item')
    .map(({ key, unit }): EntryState => ({ id: key, state: 'generated', text: unit.text }));
  return { text, memory: sorted(after), entries, conflicts: [], notices: [] };
}

function textOf(parts: readonly Part[]): string {
  return parts.map(({ unit }) => unit.text + unit.after).join('');
}

/** A text that is deleted stays so; should it come back, it is known. */
function allDeleted(memory: Memory): Reconciled {
  return { text: null, memory, entries: [], conflicts: [], notices: [] };
}

/** Equal memories are equal texts. */
function sorted(parts: ReadonlyMap<string, PartMemory>): Memory {
  return { parts: Object.fromEntries([...parts].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
