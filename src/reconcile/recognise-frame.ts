/** Reconcile, edited frame: what is recognised so far in; paragraphs that a person made of ours added. */

import type { Kind } from '../markdown/block.ts';
import { addTo } from './add-to.ts';
import { isGoneKey } from './is-gone-key.ts';
import type { PageNode } from './page.ts';
import type { Recognition } from './recognise.ts';

/** What is missing and what is new, of one kind in one section, are taken for each other in order. */
export function recogniseFrame({ nodes, memory, found, taken }: Recognition): void {
  const missing = Object.keys(memory.parts)
    .filter(key => /^§(?:title$|front$)|¶/.test(key) && !found.has(key))
    .sort((a, b) => Number(isGoneKey(a)) - Number(isGoneKey(b)));
  const title = nodes.find(({ unit }) => unit?.kind === 'heading');
  const sections = new Map<PageNode, string>();
  for (const [key, { node }] of found) if (node.header === node) sections.set(node, key);
  const free = new Map<string, PageNode[]>();
  for (const node of nodes) {
    if (taken.has(node) || node.unit === null || node.unit.ids.length > 0) continue;
    const { kind, depth } = node.unit;
    if (node === title && depth === 1) place('§title', node);
    else if (kind === 'front') place('§front', node);
    else if (node.header !== node) place(`${kind} ${sectionOf(node.header)}`, node);
  }
  for (const key of missing) {
    const [, kind = ''] = key.split('¶');
    const name = kind === '' ? key : `${kind.replace(/\/.*$/, '') as Kind} ${memory.parts[key]?.in ?? ''}`;
    const node = free.get(name)?.shift();
    if (node === undefined) continue;
    found.set(key, { node, hash: null });
    taken.add(node);
  }

  function place(name: string, node: PageNode): void {
    addTo(free, name, node);
  }

  /** Before the first section, and below the title, it has no name. */
  function sectionOf(header: PageNode): string {
    return header.unit === null || header === title ? '' : (sections.get(header) ?? '?');
  }
}
