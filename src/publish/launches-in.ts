/** Publish: notes with their markers in; the launches that they tell of, by name, out. */
import { entryIdsIn } from '../markdown/entry-marker.ts';

/** Each once. */
export function launchesIn(notes: string): readonly string[] {
  if (!notes.includes('<!-- launch-')) return [];
  const ids = entryIdsIn(notes, () => false);
  return [...new Set(ids.flatMap(id => /^launch-([a-z0-9-]+)\./.exec(id)?.[1] ?? []))];
}
