/** Reconcile, who is who: a page, what is remembered and what is generated in; the node of each key that is there out. */

import { addTo } from './add-to.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { Memory } from './memory.ts';
import { ownText } from './own-text.ts';
import type { Page, PageNode } from './page.ts';
import type { Part } from './part.ts';
import { isFoldEnd, recogniseFoldEnds } from './recognise-fold-ends.ts';
import { recogniseFrame } from './recognise-frame.ts';
import { recogniseHeaders } from './recognise-headers.ts';
import { referencesIn } from './references-in.ts';

/** Where a part is. */
export interface Found {
  readonly node: PageNode;
  /** Of what stands there, without asks of ours; null where it cannot be taken apart from what a person put around it. */
  readonly hash: string | null;
}

/** What all steps of recognising share; each adds what it finds. */
export interface Recognition {
  readonly page: Page;
  readonly nodes: readonly PageNode[];
  readonly memory: Memory;
  readonly parts: ReadonlyMap<string, Part>;
  readonly prints: Fingerprints;
  readonly found: Map<string, Found>;
  /** Nodes that have a key. */
  readonly taken: Set<PageNode>;
}

/** By marker first, then by equal text, then by what is left of either. */
export function recognise(
  page: Page,
  memory: Memory,
  parts: ReadonlyMap<string, Part>,
  prints: Fingerprints,
): ReadonlyMap<string, Found> {
  const state: Recognition = { page, nodes: page.nodes(), memory, parts, prints, found: new Map(), taken: new Set() };
  byMarker(state);
  byText(state);
  byReference(state);
  recogniseHeaders(state);
  recogniseFoldEnds(state);
  recogniseFrame(state);
  return state.found;
}

function byMarker(state: Recognition): void {
  const { nodes, memory, parts, found, taken } = state;
  const copies = new Map<string, PageNode[]>();
  const covering = new Map<string, PageNode>();
  for (const node of nodes) {
    for (const id of node.unit?.ids ?? []) addTo(copies, id, node);
    for (const id of node.unit?.covers ?? []) if (!covering.has(id)) covering.set(id, node);
  }
  for (const [id, all] of copies) {
    const ours = [...(memory.parts[id]?.written ?? []), parts.get(id)?.hash];
    const hashed = all.map(node => ({ node, hash: hashOf(node, id, state) }));
    const best = hashed.find(({ hash }) => hash !== null && ours.includes(hash)) ?? hashed[0];
    if (best === undefined) continue;
    found.set(id, best);
    taken.add(best.node);
  }
  for (const [id, node] of covering) if (!found.has(id)) found.set(id, { node, hash: null });
  for (const [id, { via }] of Object.entries(memory.parts)) {
    const standing = via === undefined || found.has(id) ? undefined : found.get(via);
    if (standing !== undefined) found.set(id, { node: standing.node, hash: null });
  }
}

/** Where a person joined entries, nothing of them can be replaced without taking the others away. */
function hashOf(node: PageNode, id: string, { memory, parts, prints }: Recognition): string | null {
  const { unit } = node;
  if (unit === null || unit.ids.length > 1 || unit.covers.length > 0) return null;
  const part = parts.get(id);
  if (unit.text === part?.unit.text) return part.hash;
  const asks = [...(memory.parts[id]?.asks ?? []), ...(part?.asks ?? [])];
  return prints.of(ownText(unit.text, asks, prints), unit.ids);
}

/** What has no marker, or lost it, and reads as we wrote it. */
function byText({ page, nodes, memory, parts, prints, found, taken }: Recognition): void {
  const keys = new Map<string, string[]>();
  const known = new Set([...Object.keys(memory.parts), ...parts.keys()]);
  for (const key of known) {
    if (found.has(key) || isFoldEnd(key)) continue;
    const hashes = new Set([...(memory.parts[key]?.written ?? []), parts.get(key)?.hash ?? '']);
    for (const hash of hashes) addTo(keys, hash, key);
  }
  for (const node of nodes) {
    if (taken.has(node) || node.unit === null) continue;
    const hash = prints.of(node.unit.text, node.unit.ids);
    const all = keys.get(hash) ?? [];
    while (found.has(all[0] ?? '')) all.shift();
    const [key] = all;
    if (key === undefined) continue;
    found.set(key, { node, hash });
    taken.add(node);
    if (key.startsWith('§')) {
      // What was the last paragraph may have others below it by now.
      if (key.includes('¶')) page.demote(node);
      continue;
    }
    page.demote(node);
    const asks = memory.parts[key]?.asks ?? [];
    while (node.next !== null && asks.includes(prints.of(node.next.unit?.text ?? '', []))) {
      taken.add(node.next);
      page.absorb(node);
    }
  }
}

/** An entry that lost its marker and that a person rewrote, but whose text still links what it is about. */
function byReference({ nodes, memory, prints, found, taken }: Recognition): void {
  const named = new Map<string, PageNode>();
  for (const node of nodes) {
    if (taken.has(node) || node.unit === null) continue;
    const { kind, text } = node.unit;
    if (kind !== 'item' && kind !== 'heading' && kind !== 'label') continue;
    for (const reference of referencesIn(text)) if (!named.has(reference)) named.set(reference, node);
    if (kind === 'item') named.set(`=${prints.withoutNumbers(text)}`, node);
  }
  for (const key of Object.keys(memory.parts)) {
    if (found.has(key) || key.startsWith('§')) continue;
    const node = named.get(key) ?? named.get(key.replace(/^~|\/\d+$/g, ''));
    if (node === undefined) continue;
    found.set(key, { node, hash: null });
    taken.add(node);
  }
}
