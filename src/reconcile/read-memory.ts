/** Reconcile, memory from a state file: parsed JSON in; the memory out, or null where it is damaged. */
import type { Memory, PartMemory } from './memory.ts';

/** What is damaged knows nothing, so that everything is a person's. */
export function readMemory(data: unknown): Memory | null {
  const parts = isRecord(data) ? data.parts : null;
  if (!isRecord(parts)) return null;
  const read = Object.entries(parts).map(([key, part]) => [key, readPart(part)] as const);
  return read.some(([, part]) => part === null) ? null : { parts: Object.fromEntries(read) as Memory['parts'] };
}

function readPart(data: unknown): PartMemory | null {
  if (!isRecord(data)) return null;
  const { written, agreed, in: section, orIn, sourceIn, reported, settled, asks, named, via, tick, isPending } = data;
  if (!isTexts(written) || typeof agreed !== 'string' || typeof section !== 'string') return null;
  return {
    written,
    agreed,
    in: section,
    ...(typeof orIn === 'string' ? { orIn } : {}),
    ...(typeof sourceIn === 'string' ? { sourceIn } : {}),
    ...(isTexts(reported) ? { reported } : {}),
    ...(typeof settled === 'string' ? { settled } : {}),
    ...(isTexts(asks) ? { asks } : {}),
    ...(typeof named === 'string' ? { named } : {}),
    ...(typeof via === 'string' ? { via } : {}),
    ...(tick === 'ours' || tick === 'theirs' || tick === 'planned' ? { tick } : {}),
    ...(isPending === true ? { isPending } : {}),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(one => typeof one === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
