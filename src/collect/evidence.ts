/** Collect: evidence as a file. In: JSON text. Out: validated {@link Evidence}. The seam at which a run can be replayed. */
import * as z from 'zod';
import { fail } from '../errors.ts';
import type { Evidence } from '../model.ts';

/** The newest version of the format that this program reads and the one that it writes. */
const SCHEMA = 1;

const sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'is not an object id');
const date = z
  .string()
  .regex(/^\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, 'is not a date in UTC such as 2026-06-16T10:00:00Z');
const nullableText = z.string().nullable();
const count = z.int().min(0);
const author = z.strictObject({ name: z.string(), login: nullableText });
const tag = z.strictObject({ name: z.string(), sha, version: z.string(), package: z.string() }).nullable();
const settingsFile = z.strictObject({ path: z.string(), text: z.string() });

const commit = z.strictObject({
  sha,
  parents: z.array(sha),
  author: z.strictObject({ name: z.string(), email: z.string() }),
  date,
  authoredAt: z.number().exactOptional(),
  message: z.string(),
  paths: z.array(z.string()).nullable(),
  login: z.string().exactOptional(),
});

const pullRequest = z.strictObject({
  number: count,
  repository: z.string(),
  title: z.string(),
  body: z.string(),
  labels: z.array(z.string()),
  author,
  mergedAt: date,
  mergeCommit: sha.nullable(),
  commits: z.array(sha),
  issues: z.array(count),
  // Evidence from before GitHub was asked has none of these.
  base: z.string().default(''),
  head: z.string().default(''),
  isFromFork: z.boolean().default(false),
  milestone: nullableText.default(null),
  milestoneDue: date.exactOptional(),
});

const issue = z.strictObject({
  number: count,
  repository: z.string(),
  title: z.string(),
  labels: z.array(z.string()),
  reactions: count,
});

const evidenceSchema: z.ZodType<Evidence> = z.strictObject({
  schema: z.literal(SCHEMA),
  repository: z.strictObject({
    slug: nullableText,
    url: z.url({ protocol: /^https?$/ }).nullable(),
    name: z.string(),
    visibility: z.enum(['public', 'private', 'unknown']),
  }),
  range: z.strictObject({
    from: sha.nullable(),
    to: sha,
    releaseDates: z.array(date).exactOptional(),
    date,
    previousTag: tag,
    tag,
    reason: z.string(),
    package: nullableText,
  }),
  commits: z.array(commit),
  revisions: z.array(sha),
  packages: z.array(
    z.strictObject({ name: z.string(), path: z.string(), previousVersion: nullableText, version: nullableText }),
  ),
  manifestVersion: nullableText,
  pullRequests: z.array(pullRequest),
  issues: z.array(issue),
  openIssues: z.array(issue.extend({ kind: z.enum(['known', 'show-stopper']) })).exactOptional(),
  earlierAuthors: z.array(z.string()).nullable(),
  config: settingsFile.nullable(),
  templates: z.array(settingsFile),
  pullRequestTemplates: z.array(settingsFile).exactOptional(),
  overrides: z.array(settingsFile).exactOptional(),
  glossary: settingsFile.exactOptional(),
  launches: z.array(settingsFile).exactOptional(),
  isSideLine: z.literal(true).exactOptional(),
  heldLaunches: z.array(z.string()).exactOptional(),
  shipped: z.array(commit.extend({ version: z.string() })).exactOptional(),
  fragments: z.array(z.strictObject({ path: z.string(), text: z.string(), commit: sha })).exactOptional(),
  notices: z.array(z.strictObject({ code: z.string(), message: z.string(), where: z.string() })),
});

/**
 * Reads what {@link formatEvidence} wrote.
 * @throws `E_EVIDENCE_NOT_JSON`, `E_EVIDENCE_NEWER`, `E_EVIDENCE_INVALID` with every problem at once.
 */
export function parseEvidence(file: string, text: string): Evidence {
  const value = parseJson(file, text);
  const version = isRecord(value) ? value.schema : undefined;
  if (typeof version === 'number' && version > SCHEMA)
    throw fail('E_EVIDENCE_NEWER', { file, schema: version, supported: SCHEMA });
  const result = evidenceSchema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => ({
    line: 0,
    column: 0,
    path: path.join('.'),
    message,
    value: null,
    allowed: [],
  }));
  throw fail('E_EVIDENCE_INVALID', { file, problems });
}

/** Evidence as JSON text with a line a commit, so that two of them can be compared. */
export function formatEvidence(evidence: Evidence): string {
  const { commits, ...rest } = evidence;
  const head = JSON.stringify({ ...rest, commits: [] }, null, 1).replace(/\n}$/, '');
  const lines = commits.map(commit => `  ${JSON.stringify(commit)}`);
  return `${head.slice(0, head.lastIndexOf('[') + 1)}${lines.length > 0 ? `\n${lines.join(',\n')}\n ` : ''}]\n}\n`;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw fail('E_EVIDENCE_NOT_JSON', { file, reason }, { cause: error });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
