/** Reconcile, headings that a person renamed: what is recognised so far in; the headers of those sections added. */
import { isHeader } from './is-header.ts';
import { isHeaderKey } from './is-header-key.ts';
import type { Memory } from './memory.ts';
import type { PageNode } from './page.ts';
import type { Recognition } from './recognise.ts';
import { isFoldEnd } from './recognise-fold-ends.ts';
import { remembered } from './remembered.ts';

/** By the name that it was given before, or by the entries below it: most of them stood in that section. */
export function recogniseHeaders(state: Recognition): void {
  const { nodes, prints, found, taken } = state;
  const memory = memoryOf(state);
  const missing = Object.keys(memory.parts).filter(key => isHeaderKey(key) && !isFoldEnd(key) && !found.has(key));
  const take = (key: string, node: PageNode): void => {
    found.set(key, { node, hash: null });
    taken.add(node);
  };
  const free = nodes.filter(node => node.unit !== null && isHeader(node.unit) && !taken.has(node));
  const named = new Map(missing.map(key => [memory.parts[key]?.named ?? '', key]));
  for (const node of free) {
    const key = named.get(prints.of(node.unit?.text ?? '', []));
    if (key !== undefined && !found.has(key)) take(key, node);
  }
  for (const { key, node } of votes(memory, found, new Set(free), new Set(missing)))
    if (!found.has(key) && !taken.has(node)) take(key, node);
  const folds = free.filter(node => node.unit?.kind === 'open' && !taken.has(node));
  for (const key of missing.filter(one => /^§fold \d+$/.test(one) && !found.has(one))) {
    const node = folds.shift();
    if (node !== undefined) take(key, node);
  }
}

/** Without memory, what is generated now tells which entries belong together. */
function memoryOf({ memory, parts }: Recognition): Memory {
  if (Object.keys(memory.parts).length > 0) return memory;
  return { parts: Object.fromEntries([...parts].map(([key, part]) => [key, remembered(part)])) };
}

/** Pairs of section and heading, those with most entries first. */
function votes(
  memory: Memory,
  found: Recognition['found'],
  open: ReadonlySet<PageNode>,
  wanted: ReadonlySet<string>,
): readonly { readonly key: string; readonly node: PageNode }[] {
  const counts = new Map<PageNode, Map<string, number>>();
  for (const [key, { node }] of found) {
    const section = memory.parts[key]?.in ?? '';
    if (!open.has(node.header) || !wanted.has(section)) continue;
    const of = counts.get(node.header) ?? new Map<string, number>();
    counts.set(node.header, of.set(section, (of.get(section) ?? 0) + 1));
  }
  return [...counts]
    .flatMap(([node, of]) => [...of].map(([key, count]) => ({ key, node, count })))
    .sort((a, b) => b.count - a.count);
}
