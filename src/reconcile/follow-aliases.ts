/** Reconcile, entries that the source split or joined: ids as they were in; what a person did to them carried over to the new ones. */
import { addTo } from './add-to.ts';
import type { PartMemory } from './memory.ts';
import type { PageNode } from './page.ts';
import type { Part } from './part.ts';
import type { Scene } from './scene.ts';
import { sectionOf } from './section-of.ts';

/** What becomes of a new id whose earlier ones are remembered. */
export interface Followed {
  /** A person deleted all that it was. */
  readonly deleted: ReadonlySet<string>;
  /** A person edited what it was, so that stands for it: with the memory that it goes on with. */
  readonly standing: ReadonlyMap<string, PartMemory>;
  /** Nobody touched what it was: the place where that is. */
  readonly places: ReadonlyMap<string, PageNode>;
}

/** @param aliases New id → earlier ones, besides `#412.slug` and `#412`, which are known to be of one pull request. */
export function followAliases(scene: Scene, aliases: Readonly<Record<string, readonly string[]>>): Followed {
  const { parts, byKey, before, found, handedOver } = scene;
  const gone = new Map<string, string[]>();
  for (const key of Object.keys(before.parts)) {
    if (byKey.has(key) || key.startsWith('§') || key.startsWith('=') || isUnwritten(key, scene)) continue;
    addTo(gone, anchorOf(key), key);
  }
  const deleted = new Set<string>();
  const standing = new Map<string, PartMemory>();
  const places = new Map<string, PageNode>();
  for (const part of gone.size === 0 ? [] : parts) {
    if (part.role !== 'entry' || before.parts[part.key] !== undefined || found.has(part.key)) continue;
    const named = (aliases[part.key] ?? []).filter(
      key => before.parts[key] !== undefined && !byKey.has(key) && !isUnwritten(key, scene),
    );
    const earlier = [...new Set([...named, ...(gone.get(anchorOf(part.key)) ?? [])])];
    if (earlier.length === 0) continue;
    const there = earlier.filter(key => found.has(key));
    const edited = there.find(key => !isUntouched(key, scene));
    const memory = edited === undefined ? undefined : before.parts[edited];
    const first = found.get(there[0] ?? '');
    if (there.length === 0) deleted.add(part.key);
    else if (edited !== undefined && memory !== undefined) {
      standing.set(part.key, { written: [], agreed: memory.agreed, in: memory.in, via: memory.via ?? edited });
      handedOver.add(edited);
    } else if (first !== undefined && staysThere(part, there[0] ?? '', first.node, scene))
      places.set(part.key, first.node);
  }
  for (const [key, { via = '' }] of standing) {
    const node = found.get(via)?.node;
    if (node !== undefined) found.set(key, { node, hash: null });
  }
  return { deleted, standing, places };
}

/** What a run that was cut short did not write, nobody deleted. */
function isUnwritten(key: string, { found, before }: Scene): boolean {
  return before.parts[key]?.isPending === true && !found.has(key);
}

function isUntouched(key: string, { found, before }: Scene): boolean {
  const hash = found.get(key)?.hash ?? null;
  return hash !== null && before.parts[key]?.written.includes(hash) === true;
}

/** In its old section, or where a person moved it; a heading cannot stand in a list. */
function staysThere(part: Part, key: string, node: PageNode, scene: Scene): boolean {
  const section = scene.before.parts[key]?.in;
  return node.unit?.kind === part.unit.kind && (section === part.section || section !== sectionOf(node, scene));
}

/** `#412.slug` is a note of `#412`. */
function anchorOf(id: string): string {
  return /^(.*?#\d+)\./.exec(id)?.[1] ?? id;
}
