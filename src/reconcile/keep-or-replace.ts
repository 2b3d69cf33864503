/** Reconcile, a part that is on the page and generated: whether it stays, is replaced or moves. */
import { asksIn } from './asks-in.ts';
import type { Unit } from './document.ts';
import type { Fingerprints } from './fingerprints.ts';
import { followTick, type TickedBox } from './follow-tick.ts';
import { homeOf } from './home-of.ts';
import { isShared } from './is-shared.ts';
import { NO_ASK, type PartMemory } from './memory.ts';
import { ownText } from './own-text.ts';
import type { PageNode } from './page.ts';
import { FOOTER, type Part } from './part.ts';
import { placePart } from './place-part.ts';
import type { Found } from './recognise.ts';
import { remembered } from './remembered.ts';
import type { Scene } from './scene.ts';
import { sectionOf } from './section-of.ts';
import { settle } from './settle.ts';
import { withoutStaleAsks } from './stale-asks.ts';
import { boxOf, withBox } from './task-box.ts';

/** Untouched: replaced, and moved where the source moved it and no person did. Edited: kept, and told where the source went on. */
export function keepOrReplace(part: Part, { node, hash }: Found, scene: Scene, successor: PageNode | null): void {
  const { before, answers, after } = scene;
  const memory = before.parts[part.key] ?? { written: [], agreed: '', in: homeOf(part) };
  const isSame = hash === part.hash;
  const isUntouched = isSame || (hash !== null && memory.written.includes(hash));
  const isTaken = !isUntouched && answers[part.key] === 'take';
  const isRefused = isTaken && isShared(node, part.key, memory);
  if (isRefused) scene.refused.push(part.key);
  if (!isUntouched && (!isTaken || isRefused)) keep(part, node, memory, scene);
  else if (part.role === 'header') {
    if (!isSame) scene.page.replace(node, part.unit);
    after.set(part.key, remembered(part));
  } else replaceOrMove(part, node, memory, isSame, scene, successor);
}

function replaceOrMove(
  part: Part,
  node: PageNode,
  memory: PartMemory,
  isSame: boolean,
  scene: Scene,
  successor: PageNode | null,
): void {
  const { page, cursors, after, entries, prints } = scene;
  const there = sectionOf(node, scene);
  const isMoving = part.section !== memory.in && there === memory.in;
  const isOtherKind = !isSame && node.unit !== null && shapeOf(node.unit) !== shapeOf(part.unit);
  const text = isDismissed(node, memory, prints) ? ownText(part.unit.text, part.asks, prints) : part.unit.text;
  const { box, tick } = ticked(part, node, memory, scene);
  const unit = { ...part.unit, text: withBox(text, box) };
  if (isOtherKind && !isMoving && there !== part.section && scene.answers[part.key] !== 'take') {
    // A person put it where its new form has no place.
    keep(part, node, memory, scene, true);
    return;
  }
  let place = node;
  if (isMoving || isOtherKind) {
    page.remove(node);
    place = placePart(part, scene, successor, unit);
  } else {
    // Whether a question was there before is not known without memory.
    const isAsking = !scene.isBlind && asksIn(node.text, prints).join() !== asksIn(text, prints).join();
    if (!isSame || isAsking) page.replace(node, unit);
    else node.text = withBox(node.text, box);
    if (there === part.section) cursors.set(part.section, node);
  }
  const { reported } = memory;
  const told = reported === undefined ? {} : { reported };
  after.set(part.key, { ...remembered(part, isMoving || isOtherKind ? part.section : memory.in, tick), ...told });
  if (isEntry(part)) entries.push({ id: part.key, state: 'generated', text: place.text });
}

function keep(part: Part, node: PageNode, memory: PartMemory, scene: Scene, isOurWords = false): void {
  const { prints, answers, after, conflicts, entries, cursors } = scene;
  if (node.unit !== null && part.role === 'entry')
    node.text = withoutStaleAsks(node.text, memory.asks ?? [], part.asks, prints);
  const { asks: _, ...rest } = memory;
  const asks = part.asks.length > 0 ? { asks: part.asks } : {};
  if (part.role === 'header' && part.key !== FOOTER) {
    const named = prints.of(node.text, []);
    after.set(part.key, { ...rest, agreed: part.source, named });
    return;
  }
  const about = { id: part.key, yours: node.text, generated: part.unit.text, source: part.source };
  const settled = settle({ ...rest, ...asks }, { ...about, kind: 'changed' }, answers[part.key]);
  after.set(part.key, settled.memory);
  if (settled.conflict !== null) conflicts.push(settled.conflict);
  if (sectionOf(node, scene) === part.section) cursors.set(part.section, node);
  if (isEntry(part))
    entries.push({ id: part.key, state: 'edited', text: node.text, ...(isOurWords ? { isOurWords } : {}) });
}

/** Where nothing is remembered, nobody knows whether somebody took the tick away. */
function ticked(part: Part, { text }: PageNode, { tick }: PartMemory, { isBlind }: Scene): TickedBox {
  const [generated, standing] = part.unit.kind === 'item' ? [boxOf(part.unit.text), boxOf(text)] : [null, null];
  const isDone = generated !== null && generated !== ' ';
  return followTick(generated, standing, isBlind && isDone ? 'theirs' : tick);
}

function isEntry({ role, unit }: Part): boolean {
  return role === 'entry' || unit.kind === 'item';
}

/** An item can stand only in a list, a heading only between sections. */
function shapeOf({ kind }: Unit): string {
  return kind === 'heading' || kind === 'label' ? kind : kind === 'item' ? 'item' : 'other';
}

/** Whether there were questions below the entry and a person took them away. */
function isDismissed(node: PageNode, { asks = [] }: PartMemory, prints: Fingerprints): boolean {
  if (asks.length === 0 || asks.includes(NO_ASK)) return false;
  return !asksIn(node.text, prints).some(ask => asks.includes(ask));
}
