/** Reconcile, places: a run's scene in; which node begins which section out. */
import type { PageNode } from './page.ts';
import type { Scene } from './scene.ts';

/** Key of the section that a node stands in; null for a person's own, empty before the first. */
export function sectionOf(node: PageNode, { sections, page }: Pick<Scene, 'sections' | 'page'>): string | null {
  return node.header === page.first ? '' : (sections.get(node.header) ?? null);
}
