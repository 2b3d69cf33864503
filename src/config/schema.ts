/** Config: the shape of `.github/drumroll.yml`. In: parsed YAML. Out: {@link Config}, and through it schema.json and the docs. */
import * as z from 'zod';
import { CATEGORIES, CHECK_LEVELS, CHECK_RULES, VISIBILITIES } from '../model.ts';
import { feedbackAddress, folder, glob, oneOrMore, pattern, tagPattern, text, webAddress } from './field-schemas.ts';
import { launches } from './launch-schemas.ts';
import { documents, drafts, labels, owners, publish } from './publishing-schemas.ts';

const when = z
  .strictObject({
    type: oneOrMore(text).describe('Type of the conventional commit: `feat`.'),
    scope: oneOrMore(text).describe('Scope of the conventional commit: `api`.'),
    label: oneOrMore(text).describe('Label of the pull request.'),
    path: oneOrMore(glob).describe('Globs. Holds when every changed file matches one of them.'),
    author: oneOrMore(text).describe("The pull request author's login, or the commit author's name."),
    title: oneOrMore(pattern).describe(
      'Regular expressions in [RE2 syntax](https://github.com/google/re2/wiki/Syntax), found anywhere in the title.',
    ),
  })
  .refine(conditions => Object.keys(conditions).length > 0, 'must have a condition');

const rule = z
  .strictObject({
    when: when.describe('All conditions must hold. Each is a text or a list of texts, of which one must match.'),
    category: z.enum(CATEGORIES).optional().describe('The category of such changes.'),
    visibility: z.enum(VISIBILITIES).optional().describe('Whether customers read about such changes.'),
  })
  .refine(
    ({ category, visibility }) => (category ?? visibility) !== undefined,
    'must set category, visibility or both',
  );

const monorepoPackage = z.strictObject({
  name: text.describe('The name that readers know, and that `--package` takes.'),
  path: folder.describe('Its folder.'),
  tag_prefix: text.optional().describe('What its release tags start with, where that is not its name: `cli-v`.'),
});

const packages = z.array(monorepoPackage).superRefine((list, context) => {
  for (const [index, { name }] of list.entries()) {
    if (list.findIndex(other => other.name === name) === index) continue;
    context.addIssue({ code: 'custom', path: [index, 'name'], message: 'is the name of two packages' });
  }
});

const tags = z.strictObject({
  pattern: tagPattern
    .optional()
    .describe(
      'Regular expression in [RE2 syntax](https://github.com/google/re2/wiki/Syntax) that the whole name of a release tag must match, with a group `version` and, in a monorepo, a group `package`. Without it, these and their like are understood: `v1.2.3`, `1.2`, `v8`, `package@1.2.3`, `package/v1.2.3`, `package-v1.2.3`, `release-2026-11-22`.',
    ),
});

const internal = z.strictObject({
  paths: z.array(glob).default([]).describe('Globs. What touches only matching files is internal.'),
  labels: z.array(text).default([]).describe('Labels of pull requests.'),
  scopes: z.array(text).default([]).describe('Scopes of conventional commits.'),
  allow_public: z
    .boolean()
    .default(false)
    .describe(
      'Whether briefs, team messages and checklists may lie in this repository although everybody can read it.',
    ),
});

const checkLevel = z.enum(CHECK_LEVELS);

const check = z.strictObject({
  level: checkLevel
    .default('warn')
    .describe(
      'What becomes of findings: `off` looks for none, `warn` says them, `require` fails the check where a rule requires it.',
    ),
  levels: z
    .array(
      z.strictObject({
        when: when.describe('As in `rules`, of the pull request under review.'),
        level: checkLevel.describe('The level for such pull requests.'),
      }),
    )
    .default([])
    .describe('Other levels for certain pull requests; the first that matches counts. Bots are never asked.'),
  rules: z
    .partialRecord(z.enum(CHECK_RULES), checkLevel)
    .default({})
    .describe(
      'Levels of single rules, where they shall be other than usual. The lower one of this and `level` counts.',
    ),
});

/** The whole file. Every key may be left out; `defaults.ts` holds what an empty file means. */
export const configSchema = z.strictObject({
  product: text.optional().meta({
    description: "Name of the product as customers know it. Without it: the repository's name.",
    examples: ['Tidewater'],
  }),
  repository_url: webAddress
    .overwrite(address => address.replace(/(?<!\/)\/+$/, ''))
    .optional()
    .meta({
      description: "Web address that links to commits and pull requests start with. Without it: the remote's.",
      examples: ['https://github.com/tidewater/app'],
    }),
  feedback_url: feedbackAddress.optional().meta({
    description: 'Where readers can ask or complain: the last line of the notes links it. Without it: no such line.',
    examples: ['https://tidewater.example/feedback'],
  }),
  tags: tags.prefault({}).meta({
    description: 'Which tags are releases.',
    examples: [{ pattern: 'app-(?<version>\\d+\\.\\d+\\.\\d+)' }],
  }),
  packages: packages.default([]).meta({
    description: 'Parts of a monorepo that are released by themselves. Without it: every folder with a manifest.',
    examples: [[{ name: 'cli', path: 'packages/cli', tag_prefix: 'cli-v' }]],
  }),
  rules: z
    .array(rule)
    .default([])
    .meta({
      description:
        "What to make of certain changes. Rules come before Drumroll's own judgement; of several that match, the first counts.",
      examples: [
        [
          { when: { path: 'apps/admin/**' }, visibility: 'internal' },
          {
            when: { label: ['customer-request', 'ux'], type: 'refactor' },
            category: 'improvement',
            visibility: 'public',
          },
        ],
      ],
    }),
  areas: z
    .record(text, text)
    .default({})
    .meta({
      description: 'Names that customers know, by the scope or package that the code knows.',
      examples: [{ sso: 'Single sign-on', 'export-svc': 'Exports' }],
    }),
  internal: internal.prefault({}).meta({
    description: 'What customers do not read about.',
    examples: [{ paths: ['tools/**', 'deploy'], labels: ['internal'], scopes: ['ops'] }],
  }),
  deny: z
    .array(text)
    .default([])
    .meta({
      description:
        'Words that public text must never contain, in upper or lower case: names of customers, internal hosts. Nothing is written then.',
      examples: [['Globex', 'corp.tidewater.example']],
    }),
  check: check.prefault({}).meta({
    description: 'How pull requests are reviewed by `drumroll check`; docs/check.md has the rules.',
    examples: [
      {
        level: 'warn',
        levels: [{ when: { label: 'customer-facing' }, level: 'require' }],
        rules: { 'ticket-id': 'off' },
      },
    ],
  }),
  highlights: z
    .int()
    .min(0)
    .max(3)
    .default(3)
    .meta({ description: 'How many changes may have a heading of their own.', examples: [1] }),
  documents: documents.prefault({}).meta({
    description: 'Which documents are written besides the notes: `true` always, `false` never.',
    examples: [{ 'support.brief': true, 'team.slack': false }],
  }),
  labels: labels.prefault({}).meta({
    description: 'Labels that tell what colleagues should hear of.',
    examples: [{ ui: ['ui'], known_issue: 'known-issue', show_stopper: 'show-stopper' }],
  }),
  ask_pages: z
    .boolean()
    .default(true)
    .meta({
      description:
        'Whether a run on GitHub asks the pages that readers are sent to (guides in breaking changes, documentation of launches) whether they are there: one request each, without any token.',
      examples: [false],
    }),
  notes_url: webAddress.optional().meta({
    description:
      'Where customers read the notes: announcements link it. Without it: the releases of a public repository, or no link.',
    examples: ['https://tidewater.example/whats-new'],
  }),
  drafts: drafts.prefault({}).meta({
    description: 'Where drafts are kept on GitHub.',
    examples: [{ repository: 'tidewater/drafts', release: false }],
  }),
  bots: z
    .array(text)
    .default([])
    .meta({
      description: 'Names of authors who are not thanked as contributors, besides those that end in `[bot]`.',
      examples: [['tidewater-ci']],
    }),
  owners: owners.prefault({}).meta({
    description: 'Who does what in the checklist, as it should name them.',
    examples: [{ notes: 'mia-k', support: 'sam-o', release: 'ravi-d' }],
  }),
  approvers: z
    .array(text)
    .default([])
    .meta({
      description:
        'Logins of those whose approving review, or merge, of the drafts’ pull request counts. Without it: everybody who may write to the repository.',
      examples: [['mia-k', 'ravi-d']],
    }),
  publish: publish.prefault({}).meta({
    description: 'When a text is published.',
    examples: [{ on: 'merge', hotfix: { labels: ['hotfix', 'urgent'], maintenance: true } }],
  }),
  launches: launches.prefault({}).meta({
    description: 'How launches begin, and what stops them. A launch itself is planned in `launches/<name>/launch.md`.',
    examples: [{ stages: ['alpha', 'beta', 'ga'], notice_days: 30 }],
  }),
  strict: z
    .boolean()
    .default(false)
    .meta({ description: 'Whether notices fail the run.', examples: [true] }),
});

/** A configuration with every default filled in; keys as in the file. */
export type Config = DeepReadonly<z.output<typeof configSchema>>;

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
