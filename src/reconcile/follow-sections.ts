/** Reconcile, sections that the source renamed: a run's memory and parts in; the memory with the new names out. */
import { isHeaderKey } from './is-header-key.ts';
import type { Memory, PartMemory } from './memory.ts';
import type { NamedPart } from './part.ts';
import { isFoldEnd } from './recognise-fold-ends.ts';

/** @param headings Hashes of those that stand in the text: one that a person renamed or deleted is not ours to rename. */
export function followSections(before: Memory, parts: readonly NamedPart[], headings: ReadonlySet<string>): Memory {
  const isThere = ({ written }: PartMemory): boolean => written.some(hash => headings.has(hash));
  return renameSections(withoutUnwritten(before, headings), parts, isThere);
}

/**
 * What is left of a section stands in one new section, or in old ones, so the new one is the same under another name.
 * @param isOurs Whether a heading is ours to rename.
 */
export function renameSections(
  memory: Memory,
  parts: readonly NamedPart[],
  isOurs: (heading: PartMemory) => boolean,
): Memory {
  const next = new Set(parts.map(({ key }) => key));
  const gone = new Set(Object.keys(memory.parts).filter(key => isHeaderKey(key) && !next.has(key)));
  const targets = new Map<string, Set<string>>();
  for (const { key, section, role } of parts) {
    const before = homeIn(memory, key);
    if (before === undefined || role === 'header' || !gone.has(before) || memory.parts[section] !== undefined) continue;
    targets.set(before, (targets.get(before) ?? new Set()).add(section));
  }
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const [before, sections] of targets) {
    const [section = ''] = sections;
    if (sections.size !== 1 || used.has(section) || section === '') continue;
    const heading = memory.parts[before];
    if (heading === undefined || !isOurs(heading) || isOtherKind(before, section)) continue;
    names.set(before, section);
    used.add(section);
  }
  if (names.size === 0) return memory;
  const renamed = Object.entries(memory.parts).map(([key, part]): [string, PartMemory] => [
    names.get(key) ?? renamedKey(key, names),
    {
      ...part,
      in: names.get(part.in) ?? part.in,
      ...(part.sourceIn === undefined ? {} : { sourceIn: names.get(part.sourceIn) ?? part.sourceIn }),
    },
  ]);
  return { parts: Object.fromEntries(renamed) };
}

/** A heading that a run was about to write when it was cut short, and did not, names nothing. */
function withoutUnwritten({ parts }: Memory, headings: ReadonlySet<string>): Memory {
  const isThere = ({ written, named }: PartMemory): boolean =>
    written.some(hash => headings.has(hash)) || (named !== undefined && headings.has(named));
  const known = Object.entries(parts).filter(
    ([key, part]) => part.isPending === undefined || !isHeaderKey(key) || isThere(part),
  );
  return { parts: Object.fromEntries(known) };
}

/** Where the source had it last. What a run that was cut short was about to put below a new heading went there if that is there. */
function homeIn({ parts }: Memory, key: string): string | undefined {
  const { in: section, orIn, sourceIn } = parts[key] ?? {};
  const isBegun = orIn !== undefined && parts[orIn]?.isPending === true;
  return sourceIn ?? (isBegun ? orIn : section);
}

/** Parts of the frame are named after their section. */
function renamedKey(key: string, names: ReadonlyMap<string, string>): string {
  const [section = '', rest] = key.split('¶');
  return rest === undefined ? key : `${names.get(section) ?? section}¶${rest}`;
}

/** A fold is no heading, and a heading in a fold none outside. */
function isOtherKind(before: string, after: string): boolean {
  return before.startsWith('§fold') !== after.startsWith('§fold') || isFoldEnd(before) !== isFoldEnd(after);
}
