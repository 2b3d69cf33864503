/** Config: what a repository without a config file gets. A plain constant, so that neither zod nor YAML is loaded for it. */
import type { Config } from './schema.ts';

/** What `configSchema` makes of an empty file; a test keeps the two equal. */
export const DEFAULT_CONFIG: Config = {
  tags: {},
  packages: [],
  rules: [],
  areas: {},
  internal: { paths: [], labels: [], scopes: [] },
  deny: [],
  highlights: 3,
  documents: {},
  bots: [],
  owners: {},
  strict: false,
};
