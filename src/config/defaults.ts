/** Config: what a repository without a config file gets. A plain constant, so that neither zod nor YAML is loaded for it. */
import type { Config } from './schema.ts';

/** What `configSchema` makes of an empty file; a test keeps the two equal. */
export const DEFAULT_CONFIG: Config = {
  tags: {},
  packages: [],
  rules: [],
  areas: {},
  internal: { paths: [], labels: [], scopes: [], allow_public: false },
  deny: [],
  check: { level: 'warn', levels: [], rules: {} },
  highlights: 3,
  ask_pages: true,
  documents: {},
  labels: { ui: [] },
  drafts: { pull_request: true, release: true, checklist: true },
  bots: [],
  owners: {},
  approvers: [],
  publish: { on: 'tag', hotfix: { labels: ['hotfix'], branches: ['hotfix/**'], maintenance: false } },
  launches: {
    stages: ['early-access', 'beta', 'ga'],
    retirement_stages: ['announced', 'last-call', 'removed'],
    notice_days: 14,
  },
  strict: false,
};
