/** Reconcile, sections that the source renamed: a run's memory and parts in; the memory with the new names out. */
import { isHeaderKey } from './is-header-key.ts';
import { GONE, type Memory, type PartMemory } from './memory.ts';
import type { NamedPart } from './part.ts';
import { isFoldEnd } from './recognise-fold-ends.ts';

/**
 * What is left of a section stands in one new section, or in old ones, so the new one is the same under another name. That is judged
 * once, when it goes: what a person keeps there afterwards would tell less.
 * @param headings Hashes of those that stand in the text: one that a person renamed or deleted is not ours to rename.
 */
export function followSections(before: Memory, parts: readonly NamedPart[], headings: ReadonlySet<string>): Memory {
  const memory = withoutUnwritten(before, headings);
  const next = new Set(parts.map(({ key }) => key));
  const isGone = (key: string, { agreed }: PartMemory): boolean =>
    isHeaderKey(key) && !next.has(key) && agreed !== GONE;
  const gone = new Set(Object.entries(memory.parts).flatMap(([key, part]) => (isGone(key, part) ? [key] : [])));
  const targets = new Map<string, Set<string>>();
  for (const { key, section, role } of parts) {
    const before = memory.parts[key]?.in;
    if (before === undefined || role === 'header' || !gone.has(before) || memory.parts[section] !== undefined) continue;
    targets.set(before, (targets.get(before) ?? new Set()).add(section));
  }
  const names = new Map<string, string>();
  const used = new Set<string>();
  for (const [before, sections] of targets) {
    const [section = ''] = sections;
    if (sections.size !== 1 || used.has(section) || section === '') continue;
    if (!memory.parts[before]?.written.some(hash => headings.has(hash)) || isOtherKind(before, section)) continue;
    names.set(before, section);
    used.add(section);
  }
  if (names.size === 0) return memory;
  const renamed = Object.entries(memory.parts).map(([key, part]): [string, PartMemory] => [
    names.get(key) ?? renamedKey(key, names),
    { ...part, in: names.get(part.in) ?? part.in },
  ]);
  return { parts: Object.fromEntries(renamed) };
}

/**
 * A heading that a run was about to write when it was cut short, and did not, names nothing. If it did, what was to go below it went
 * there too.
 */
function withoutUnwritten({ parts }: Memory, headings: ReadonlySet<string>): Memory {
  const isThere = ({ written, named }: PartMemory): boolean =>
    written.some(hash => headings.has(hash)) || (named !== undefined && headings.has(named));
  const known = Object.entries(parts).filter(
    ([key, part]) => part.isPending === undefined || !isHeaderKey(key) || isThere(part),
  );
  const wasBegun = (section: string): boolean => {
    const header = isHeaderKey(section) ? parts[section] : undefined;
    return header?.isPending !== undefined && isThere(header);
  };
  const settled = known.map(([key, { orIn, ...part }]): [string, PartMemory] => {
    if (orIn === undefined) return [key, part];
    return [key, wasBegun(orIn) ? { ...part, in: orIn } : { ...part, orIn }];
  });
  return { parts: Object.fromEntries(settled) };
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
