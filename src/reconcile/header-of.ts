/** Reconcile, places: a section's key in; the node that begins it out, or null where it is not there. */
import type { PageNode } from './page.ts';
import type { Scene } from './scene.ts';

/** What stands before the first section is below the title. */
export function headerOf(section: string, { found, page }: Pick<Scene, 'found' | 'page'>): PageNode | null {
  const node = found.get(section === '' ? '§title' : section)?.node;
  if (node !== undefined && !node.isRemoved && node.header === node) return node;
  return section === '' ? page.first : null;
}
