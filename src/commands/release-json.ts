/** Commands: a release as other programs read it. In: a {@link Release}. Out: the JSON of DESIGN §5, without addresses. */
import type { Release } from '../model.ts';

/** Version of the format; docs/draft.schema.json describes it. */
export const JSON_SCHEMA = 1;

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
  return `${JSON.stringify(output, null, 2).replace(ACTS_ON_PRINTERS, escapeUnit)}\n`;
}

/**
 * What a terminal or the runner would act on and JSON lets stand; outside of its texts JSON has none of it. The runner takes `##[`
 * anywhere in a line for a command.
 * @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
 */
const ACTS_ON_PRINTERS = /(?<=##)\[|[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
