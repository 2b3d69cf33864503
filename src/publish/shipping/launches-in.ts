/** Publish: notes with their markers in; the launches that they tell of, with the stage, out. */
import { entryIdsIn } from '../../markdown/entry-marker.ts';

/** A stage of a launch, by their names. */
export interface ToldStage {
  readonly slug: string;
  readonly stage: string;
}

/** Each once. */
export function launchesIn(notes: string): readonly ToldStage[] {
  if (!notes.includes('<!-- launch-')) return [];
  const ids = new Set(entryIdsIn(notes, () => false));
  return [...ids].flatMap(id => {
    const [, slug, stage] = /^launch-([a-z0-9-]+)\.([a-z0-9-]+)$/.exec(id) ?? [];
    return slug === undefined || stage === undefined ? [] : [{ slug, stage }];
  });
}
