/** Reconcile, all that is generated now: each part kept, replaced, moved, put in, or left out because a person deleted it. */
import type { Followed } from './follow-aliases.ts';
import { keepOrReplace } from './keep-or-replace.ts';
import type { PageNode } from './page.ts';
import type { Part } from './part.ts';
import { placeHeader } from './place-header.ts';
import { placePart } from './place-part.ts';
import { remembered } from './remembered.ts';
import type { Scene } from './scene.ts';
import { sectionOf } from './section-of.ts';
import { settle } from './settle.ts';

/** In the order in which they are generated. */
export function placeParts(scene: Scene, { deleted, standing, places }: Followed): void {
  const { parts, before, found, after, page } = scene;
  const memories = { ...before.parts, ...Object.fromEntries(standing) };
  const known: Scene = standing.size === 0 ? scene : { ...scene, before: { parts: memories } };
  const successors = successorsOf(scene);
  const split = new Map<PageNode, PageNode>();
  for (const [index, part] of parts.entries()) {
    const place = found.get(part.key);
    const memory = memories[part.key];
    const successor = successors[index] ?? null;
    if (place !== undefined) keepOrReplace(part, place, known, successor);
    else if (memory !== undefined && memory.isPending === undefined) leaveOut(part, scene, successor);
    else if (deleted.has(part.key)) {
      after.set(part.key, remembered(part));
      told(part, 'deleted', null, scene);
    } else if (scene.isBlind) offer(part, scene, successor);
    // A heading or fold comes with the first part that needs it; until then it is as new as it was.
    else if (part.role !== 'header' || part.unit.isFooter) {
      const old = places.get(part.key);
      if (old === undefined || old.isRemoved) put(part, scene, successor);
      else {
        const node = page.insertAfter(split.get(old) ?? old, part.unit, false);
        split.set(old, node);
        found.set(part.key, { node, hash: part.hash });
        after.set(part.key, remembered(part));
        told(part, 'generated', node.text, scene);
      }
    }
  }
}

function put(part: Part, scene: Scene, successor: PageNode | null): void {
  if (part.role === 'header') {
    placeHeader(part.section, scene);
    return;
  }
  const { text } = placePart(part, scene, successor);
  scene.after.set(part.key, remembered(part));
  told(part, 'generated', text, scene);
}

/** What a person deleted stays so, until they take it back in. What nobody knows of may be new, so it is offered. */
function leaveOut(part: Part, scene: Scene, successor: PageNode | null): void {
  const memory = scene.before.parts[part.key];
  if (memory === undefined) return;
  if (part.role !== 'header' && scene.answers[part.key] === 'take') put(part, scene, successor);
  else if (memory.agreed === '') offer(part, scene, successor);
  else {
    // Its old name may be another section's by now.
    scene.after.set(part.key, part.role === 'header' ? remembered(part) : memory);
    told(part, 'deleted', null, scene);
  }
}

function offer(part: Part, scene: Scene, successor: PageNode | null): void {
  const { before, answers, after, conflicts } = scene;
  if (part.role === 'header' || (part.role === 'frame' && part.unit.kind !== 'item')) {
    after.set(part.key, remembered(part));
    return;
  }
  const memory = before.parts[part.key] ?? { written: [], agreed: '', in: part.section };
  if (answers[part.key] === 'take') {
    put(part, scene, successor);
    return;
  }
  const about = { id: part.key, kind: 'missing', yours: '', generated: part.unit.text, source: part.source } as const;
  const { conflict, memory: next } = settle(memory, about, answers[part.key]);
  after.set(part.key, answers[part.key] === 'keep' ? { ...next, agreed: part.source } : next);
  if (conflict !== null) conflicts.push(conflict);
  told(part, 'missing', null, scene);
}

function told(
  { key, role, unit }: Part,
  state: 'generated' | 'deleted' | 'missing',
  text: string | null,
  scene: Scene,
): void {
  if (role === 'entry' || unit.kind === 'item') scene.entries.push({ id: key, state, text });
}

/** For each part the next one of its section that is there, from the end. */
function successorsOf({ parts, found, ...scene }: Scene): readonly (PageNode | null)[] {
  const next = new Map<string, PageNode>();
  const successors: (PageNode | null)[] = new Array(parts.length).fill(null);
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (part === undefined || part.role === 'header') continue;
    successors[index] = next.get(part.section) ?? null;
    const node = found.get(part.key)?.node;
    if (node !== undefined && sectionOf(node, scene) === part.section) next.set(part.section, node);
  }
  return successors;
}
