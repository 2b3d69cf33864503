/** Commands: the contract of `draft --json`. Data: docs/draft.schema.json is made from it, and tests hold the output to it. */
import * as z from 'zod';
import { CATEGORIES, VISIBILITIES } from '../model.ts';

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const text = z.string().min(1);
const reference = z.strictObject({
  number: z.int().positive(),
  repository: text.nullable().describe('`owner/name`; null where that is not known offline.'),
});

const release = z.strictObject({
  version: text.nullable().describe('Of the tag or as asked for, else a suggestion; null without anything to go by.'),
  tag: text.nullable().describe('The release tag on `to`; null while it is unreleased.'),
  previousTag: text.nullable().describe('The release tag on `from`.'),
  from: sha.nullable().describe('Excluded; null for the first commit on.'),
  to: sha.describe('Included.'),
  date: z.iso.datetime().describe('Committer date of `to`, in UTC.'),
  bump: z.enum(['major', 'minor', 'patch']).nullable(),
});

const change = z.strictObject({
  id: text.describe(
    'Stable: `pr-12`, `dep-name` or `c-` and twelve digits of a commit; after the repository’s name and a slash where several are joined.',
  ),
  title: text.describe('A sentence for readers.'),
  category: z.enum(CATEGORIES),
  visibility: z.enum(VISIBILITIES),
  unsure: z.boolean().describe('Internal only because nothing spoke for either side.'),
  launch: text.nullable().describe('The launch that holds it back.'),
  scope: z.array(text),
  packages: z.array(text),
  breaking: z.boolean(),
  benefit: z
    .strictObject({ text, source: text.describe('Where in the repository the words stand.') })
    .nullable()
    .describe('What readers gain.'),
  pullRequests: z.array(reference),
  commits: z.array(sha).describe('The commit that is the change first.'),
  issues: z.array(reference),
  authors: z.array(
    z.strictObject({ name: text, login: text.nullable().describe('Null where only git knows the author.') }),
  ),
});

const ledgerEntry = z.strictObject({
  kind: z.enum(['commit', 'pull-request']),
  id: text.describe(
    'The commit, or the number of the pull request: `12`, or `api#12` where several repositories are joined.',
  ),
  fate: z.enum(['included', 'folded', 'excluded']),
  rule: text.describe('Stable id of the rule that decided.'),
  reason: text.describe('That rule, for a person.'),
  change: text.nullable().describe('Id of the change that it is or belongs to; null when excluded.'),
});

/** What `drumroll draft --json` prints. A change that breaks readers of it raises `schema`. */
export const draftSchema = z.strictObject({
  schema: z.literal(1),
  release,
  changes: z.array(change),
  ledger: z.array(ledgerEntry).describe('The fate of every commit and pull request in the range.'),
  notices: z
    .array(z.strictObject({ code: text, message: text, where: z.string() }))
    .describe('What somebody should look at.'),
});
