/** Config: the parts about documents and where they go. In: parsed YAML. Out: those parts of `Config`. */
import * as z from 'zod';
import { folder, glob, text } from './field-schemas.ts';

const BY_BOX = 'Without a choice: when somebody ticks its box in the drafts’ pull request.';

export const documents = z.strictObject({
  'internal-changelog': z.boolean().optional().describe('Every change, for colleagues. Without a choice: always.'),
  'support.brief': z
    .boolean()
    .optional()
    .describe('Brief for support. Without a choice: unless the release is a patch that breaks nothing.'),
  'team.slack': z
    .boolean()
    .optional()
    .describe('Message to the team. Without a choice: unless the release is a patch that breaks nothing.'),
  'customers.email': z
    .boolean()
    .optional()
    .describe('E-mail to customers. Without a choice: with a highlight or a breaking change.'),
  'customers.blog': z.boolean().optional().describe(`Blog post. ${BY_BOX}`),
  'customers.in-app': z.boolean().optional().describe(`Message inside the product. ${BY_BOX}`),
  'customers.social': z.boolean().optional().describe(`Posts of 280 characters at most. ${BY_BOX}`),
  'integrators.guide': z.boolean().optional().describe(`Migration guide, where something breaks. ${BY_BOX}`),
  'executives.brief': z.boolean().optional().describe(`A paragraph for executives. ${BY_BOX}`),
  'sales.card': z.boolean().optional().describe(`Card for sales. ${BY_BOX}`),
  checklist: z.boolean().optional().describe('What the release needs from whom. Without a choice: always.'),
});

export const owners = z.strictObject({
  notes: text.optional().describe('Who edits and publishes the notes.'),
  support: text.optional().describe('Who reads the brief and answers reporters.'),
  release: text.optional().describe('Who tags the release and watches it.'),
});

export const labels = z.strictObject({
  ui: z
    .array(text)
    .default([])
    .describe(
      'Of pull requests after which something looks different or is in another place: the brief for support lists them, and the checklist asks for new pictures.',
    ),
  known_issue: text
    .optional()
    .describe('Of open issues that the brief for support lists as known. Without it: none are looked for.'),
  show_stopper: text
    .optional()
    .describe('Of open issues that the checklist lists until they are closed. Without it: none are looked for.'),
});

const repositoryName = text.regex(/^[\w.-]+\/[\w.-]+$/, 'must be a repository as owner/name');

export const drafts = z.strictObject({
  repository: repositoryName
    .optional()
    .describe(
      'A private repository, as `owner/name`, for what may not lie in a public one: briefs, team messages, the checklist. Needs a token that may write there. Without it, such texts are withheld in a public repository.',
    ),
  pull_request: z.boolean().default(true).describe('Whether the texts are drafted as files in a pull request.'),
  release: z.boolean().default(true).describe('Whether a draft release is kept up to date.'),
  checklist: z.boolean().default(true).describe('Whether the checklist is kept as an issue.'),
  changelog: folder
    .optional()
    .describe(
      'Path of a changelog, such as `CHANGELOG.md`, that gets the release’s section in the drafts’ pull request, in the style that the file has. Without it: none.',
    ),
});

const hotfix = z.strictObject({
  labels: z
    .array(text)
    .default(['hotfix'])
    .describe(
      'Labels, in upper or lower case. A release is a hotfix when the pull request of each of its public changes has one of them, or comes from one of `branches`.',
    ),
  branches: z
    .array(glob)
    .default(['hotfix/**'])
    .describe('Globs for branches of this repository that hotfixes are merged from.'),
  maintenance: z
    .boolean()
    .default(false)
    .describe(
      'Whether every release of a maintenance line is one too: each whose tag is not in the history of the default branch.',
    ),
});

export const publish = z.strictObject({
  on: z
    .enum(['tag', 'merge'])
    .default('tag')
    .describe(
      'What publishes an approved text besides the command `publish`: its tag, or already the merge of the drafts’ pull request, which then makes the tag.',
    ),
  hotfix: hotfix
    .prefault({})
    .describe(
      'Releases whose notes are published as soon as they are tagged, without an approval; only words that were written for readers enter them.',
    ),
});
