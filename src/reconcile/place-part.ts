/** Reconcile, new parts: a part that is not on the page in; it put where it is generated, among its neighbours. */
import type { Unit } from './document.ts';
import { headerOf } from './header-of.ts';
import type { PageNode } from './page.ts';
import type { Part } from './part.ts';
import { placeHeader } from './place-header.ts';
import type { Scene } from './scene.ts';
import { sectionOf } from './section-of.ts';

/**
 * Behind the part that is generated before it; else before the one that comes next; else at the end of its section. Where a person
 * took the heading away, behind what stood below it.
 * @param unit What to put there, if not all of the part.
 */
export function placePart(part: Part, scene: Scene, successor: PageNode | null, unit: Unit = part.unit): PageNode {
  const node = insert(part, scene, successor, unit);
  scene.found.set(part.key, { node, hash: part.hash });
  scene.cursors.set(part.section, node);
  return node;
}

function insert(part: Part, scene: Scene, successor: PageNode | null, unit: Unit): PageNode {
  const { page, cursors } = scene;
  const cursor = cursors.get(part.section);
  const header = headerOf(part.section, scene);
  if (header === null) {
    const sibling = cursor !== undefined && !cursor.isRemoved ? cursor : siblingOf(part, scene);
    return page.insertAfter(sibling ?? placeHeader(part.section, scene), unit, false);
  }
  if (cursor !== undefined && !cursor.isRemoved && cursor.header === header)
    return page.insertAfter(cursor, unit, false);
  if (successor !== null && !successor.isRemoved && successor.header === header)
    return page.insertBefore(successor, unit);
  return page.insertAfter(header.last, unit, false);
}

/** The last on the page of those that we put in the same section. */
function siblingOf({ section }: Part, scene: Scene): PageNode | null {
  // A heading that is new was not taken away.
  if (scene.before.parts[section] === undefined) return null;
  const siblings = new Set<PageNode>();
  for (const [key, { node }] of scene.found)
    if (scene.before.parts[key]?.in === section && !node.isRemoved && node.header !== node) siblings.add(node);
  if (siblings.size === 0) return null;
  return scene.page.nodes().findLast(node => siblings.has(node) && sectionOf(node, scene) !== section) ?? null;
}
