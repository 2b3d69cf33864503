/** Reconcile, new sections: a section's key in; its header put on the page, after the section that is generated before it. */
import { headerOf } from './header-of.ts';
import type { PageNode } from './page.ts';
import { FOOTER, MARK, type Part } from './part.ts';
import { remembered } from './remembered.ts';
import type { Scene } from './scene.ts';

/** A heading comes back with the first entry that needs it; a fold that a person took away does not. */
export function placeHeader(section: string, scene: Scene): PageNode {
  const { byKey, page, before } = scene;
  const part = byKey.get(section);
  if (part === undefined) return page.first;
  if (part.key === FOOTER)
    return put(part, headerOf(MARK, scene)?.previous ?? page.nodes().at(-1) ?? page.first, scene);
  if (part.fold !== '' && headerOf(part.fold, scene) === null && before.parts[part.fold] === undefined)
    placeHeader(part.fold, scene);
  const node = put(part, placeBefore(part, scene).last, scene);
  const end = part.unit.kind === 'open' ? byKey.get(`${section} end`) : undefined;
  if (end !== undefined && headerOf(end.key, scene) === null) put(end, node, scene);
  return node;
}

function put(part: Part, place: PageNode, { page, found, sections, after }: Scene): PageNode {
  const node = page.insertAfter(place, part.unit, true);
  found.set(part.key, { node, hash: part.hash });
  sections.set(node, part.key);
  after.set(part.key, remembered(part));
  return node;
}

function placeBefore(part: Part, scene: Scene): PageNode {
  const { parts, page } = scene;
  for (let index = parts.indexOf(part) - 1; index >= 0; index--) {
    const other = parts[index];
    if (other?.role !== 'header') continue;
    const node = headerOf(other.key, scene);
    if (node !== null) return node;
  }
  return headerOf('', scene) ?? page.first;
}
