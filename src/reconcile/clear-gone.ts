/** Reconcile, what is not generated any more: removed where nobody touched it, else kept and told. */
import { isHeaderKey } from './is-header-key.ts';
import { isShared } from './is-shared.ts';
import { GONE, type PartMemory } from './memory.ts';
import type { PageNode } from './page.ts';
import type { Found } from './recognise.ts';
import type { Scene } from './scene.ts';
import { settle } from './settle.ts';
import { boxOf } from './task-box.ts';

/** Entries and paragraphs first; then headers and folds that nothing is left of. */
export function clearGone(scene: Scene): void {
  const headers: string[] = [];
  for (const key of Object.keys(scene.before.parts)) {
    if (scene.byKey.has(key) || scene.handedOver.has(key)) continue;
    if (isHeaderKey(key)) headers.push(key);
    else clear(key, scene);
  }
  // From the end, so that a fold is empty once all in it are gone.
  const order = new Map(scene.page.nodes().map((node, index) => [node, index]));
  const placeOf = (key: string): number => order.get(scene.found.get(key)?.node ?? scene.page.first) ?? -1;
  for (const key of headers.sort((a, b) => placeOf(b) - placeOf(a))) clearHeader(key, scene);
}

function clear(key: string, scene: Scene): void {
  const { before, found, page, after, conflicts, entries, answers } = scene;
  const memory = before.parts[key];
  const place = found.get(key);
  if (memory === undefined) return;
  if (place === undefined) {
    // A person deleted it before the source did.
    if (memory.isPending === undefined) after.set(key, memory);
    return;
  }
  const isTaken = answers[key] === 'take';
  const isRefused = isTaken && isShared(place.node, key, memory);
  if (isRefused) scene.refused.push(key);
  const isKept = isOurs(place, memory.written) && isTickedByPerson(place, memory);
  if ((isOurs(place, memory.written) && !isKept) || (isTaken && !isRefused)) {
    page.remove(place.node);
    return;
  }
  if (isKept) {
    after.set(key, memory);
    entries.push({ id: key, state: 'gone', text: place.node.text });
    return;
  }
  if (key.startsWith('§')) {
    after.set(key, memory);
    return;
  }
  const { node } = place;
  const about = { id: key, kind: 'gone', yours: node.text, generated: null, source: GONE } as const;
  const { conflict, memory: next } = settle(memory, about, answers[key]);
  after.set(key, next);
  if (conflict !== null) conflicts.push(conflict);
  entries.push({ id: key, state: 'gone', text: node.text });
}

function clearHeader(key: string, scene: Scene): void {
  const { before, found, page, after } = scene;
  const memory = before.parts[key];
  const place = found.get(key);
  if (memory === undefined) return;
  const isFold = /^§fold(?: \d+)?(?: end)?$/.test(key);
  if (place !== undefined && isOurs(place, memory.written)) {
    const { node } = place;
    const end = found.get(`${key} end`);
    if (!isFold && isEmpty(node)) {
      page.remove(node);
      return;
    }
    // The end of a fold has none itself, and goes with its beginning.
    const isEndOurs = end !== undefined && isOurs(end, before.parts[`${key} end`]?.written ?? []);
    if (isEndOurs && isEmpty(node) && node.next === end.node) {
      page.remove(end.node);
      page.remove(node);
      after.delete(`${key} end`);
      return;
    }
  }
  if (memory.isPending === undefined || place !== undefined) after.set(key, memory);
}

function isOurs({ hash, node }: Found, written: readonly string[]): boolean {
  return hash !== null && written.includes(hash) && !node.isRemoved;
}

/** What somebody did stays on the list, whatever became of its reason. */
function isTickedByPerson({ node }: Found, { tick }: PartMemory): boolean {
  return (tick === undefined || tick === 'theirs') && (boxOf(node.text) ?? ' ') !== ' ';
}

function isEmpty(node: PageNode): boolean {
  return node.last === node;
}
