/** Test support: what `init` knows of a repository, as the commands hand it over. */
import { SCOPES, TYPES } from '../../src/classify/type-table.ts';
import { parseReleaseTag } from '../../src/config/release-tag.ts';
import { configFragment } from '../../src/init/config-fragment.ts';
import type { Reading, Survey } from '../../src/init/finding.ts';

export function aSurvey(parts: Partial<Survey> = {}): Survey {
  return {
    tags: [],
    packages: [],
    usualPackages: [],
    readTag: parseReleaseTag,
    judgeType: type => {
      const meaning = TYPES.get(type);
      if (meaning === undefined) return null;
      const { points, category } = meaning;
      return { category, visibility: points >= 5 ? 'public' : points <= -5 ? 'internal' : null };
    },
    types: [...TYPES.keys()],
    quietScopes: [...SCOPES.keys()],
    ...parts,
  };
}

/** What is carried over, as our config says it. */
export function carriedBy({ carried }: Reading): readonly unknown[] {
  return carried.map(configFragment);
}

/** Places that could not be carried over. */
export function leftBy({ left }: Reading): readonly string[] {
  return left.map(({ where }) => where);
}
