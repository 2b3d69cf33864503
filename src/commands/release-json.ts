/** Commands: a release as other programs read it. In: a {@link Release}. Out: the JSON of DESIGN §5, without addresses. */
import type { Release } from '../model.ts';
import { safeJson } from './safe-json.ts';

/** Version of the format; docs/draft.schema.json describes it. */
const JSON_SCHEMA = 1;

/** The text that `draft --json` prints. */
export function releaseJson(release: Release): string {
  const { version, tag, previousTag, from, to, date, bump } = release;
  const output = {
    schema: JSON_SCHEMA,
    release: { version, tag, previousTag, from, to, date, bump },
    changes: release.changes.map(change => ({
      id: change.id,
      title: change.title,
      category: change.category,
      visibility: change.visibility,
      unsure: change.unsure,
      launch: change.launch,
      scope: change.scope,
      packages: change.packages,
      breaking: change.breaking,
      benefit: change.benefit === null ? null : { text: change.benefit.text, source: change.benefit.source },
      pullRequests: change.pullRequests,
      commits: change.commits,
      issues: change.issues,
      authors: change.authors,
    })),
    ledger: release.ledger,
    notices: release.notices,
  };
  return safeJson(output);
}
