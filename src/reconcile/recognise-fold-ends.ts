/** Reconcile, ends of folds: the folds that are recognised in; where each of them ends added. */
import type { PageNode } from './page.ts';
import type { Recognition } from './recognise.ts';

const FOLD = /^§fold \d+$/;
const FOLD_END = /^§fold \d+ end$/;

/** Whether a key names the end of a fold, which reads like that of any other one. */
export function isFoldEnd(key: string): boolean {
  return FOLD_END.test(key);
}

/** A fold ends where Markdown ends it: a person may have put one of their own before it, behind it or inside. */
export function recogniseFoldEnds({ nodes, prints, found, taken }: Recognition): void {
  const ends = endsOf(nodes);
  for (const [key, { node }] of [...found]) {
    const end = FOLD.test(key) ? ends.get(node) : undefined;
    if (end === undefined || taken.has(end)) continue;
    found.set(`${key} end`, { node: end, hash: prints.of(end.unit?.text ?? '', []) });
    taken.add(end);
  }
}

/** Beginning → end. */
function endsOf(nodes: readonly PageNode[]): ReadonlyMap<PageNode, PageNode> {
  const open: PageNode[] = [];
  const ends = new Map<PageNode, PageNode>();
  for (const node of nodes) {
    if (node.unit?.kind === 'open') open.push(node);
    const begin = node.unit?.kind === 'close' ? open.pop() : undefined;
    if (begin !== undefined) ends.set(begin, node);
  }
  return ends;
}
