/** Parse, the names of kinds of change in every convention: a name in; our category out, or null. Data first. */
import type { Category } from '../model.ts';

/**
 * hashicorp/go-changelog, towncrier, Keep a Changelog, cockroach (with the misspellings that its own script knows), ClickHouse, reno,
 * Kubernetes kinds, elastic labels. In lower case with single spaces; hyphens are spaces.
 */
const TABLE: readonly (readonly [Category, string])[] = [
  [
    'breaking',
    'breaking|breaking change|backward incompatible change|backwards incompatible change|backward incompatible|removed|removal|removals|remove|' +
      'api change|upgrade|major|incompatible change',
  ],
  ['security', 'security|security update|security change|security fix|vulnerability'],
  ['deprecation', 'deprecation|deprecated|deprecations|deprecate'],
  [
    'feature',
    'feature|features|feat|new feature|new|added|add|new resource|new datasource|new data source|new function|new list resource|' +
      'new ephemeral|new action|new guide|experimental feature|minor|addition|new features',
  ],
  [
    'improvement',
    'enhancement|enhancements|improvement|improvements|improved|improve|changed|change|changes|sql change|sql changes|cli change|ui change|admin ui change|' +
      'db console change|api|general change|general|enterprise change|enterprise|ops change|ops event|operational change|' +
      'sql|cli|cluster virtualization|misc change|refined',
  ],
  [
    'fix',
    'bug|bugs|bugfix|bugfixes|bug fix|bug fixes|bug fixs|big fix|fix|fixes|fixed|regression|critical bug fix|hotfix|patch fix',
  ],
  [
    'performance',
    'performance|performance improvement|performance improvements|performance change|performancei improvement|perf improvement|perf|optimization',
  ],
  ['documentation', 'doc|docs|documentation|doc update'],
  ['dependency', 'dependency|dependencies|deps|dependency update'],
  [
    'other',
    'note|notes|other|misc|miscellaneous|build change|build/testing/packaging improvement|known issue|issues|prelude|build',
  ],
];

const CATEGORY_OF: ReadonlyMap<string, Category> = new Map(
  TABLE.flatMap(([category, names]) => names.split('|').map((name): [string, Category] => [name, category])),
);

/** The category of a name; null where it is none of a kind: an area, a typo. `bug fix (user-visible misbehavior …)` is a bug fix. */
export function noteCategory(name: string): Category | null {
  const key = name
    .slice(0, 200)
    .toLowerCase()
    .replace(/\([^()]*\)?|[`*_"']/g, ' ')
    .replace(/[-\s]+/g, ' ')
    .trim();
  return CATEGORY_OF.get(key) ?? null;
}
