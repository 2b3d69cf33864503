/** Collect, GitHub: issues that everybody should know of. In: evidence, the labels that mark them. Out: the same with those that are open. */
import { DrumrollError } from '../errors.ts';
import type { Evidence, Notice, OpenIssue } from '../model.ts';
import type { GitHub } from './github.ts';
import { type AskedField, fieldAsker, repositoryName } from './github-fields.ts';
import { count, fields, nodes, text } from './json.ts';

/** Which label marks what; a kind without one is not asked for. */
export interface OpenLabels {
  readonly known_issue?: string | undefined;
  readonly show_stopper?: string | undefined;
}

/** More of them are no list that somebody reads before a release. */
const MOST = 20;

/**
 * One query, and none where no label is configured. A token that may not read issues gets a notice, and nothing is claimed.
 * @throws `E_GITHUB_…` but for that.
 */
export async function withOpenIssues(evidence: Evidence, labels: OpenLabels, api: GitHub): Promise<Evidence> {
  const repository = repositoryName(evidence.repository.slug);
  const wanted = KINDS.flatMap(({ kind, key, alias }) => {
    const label = labels[key];
    return label === undefined ? [] : [{ kind, alias, field: issuesField(alias, label) }];
  });
  if (wanted.length === 0 || repository === null) return evidence;
  const { slug } = evidence.repository;
  try {
    const asked = wanted.map(({ field }) => field);
    const { values } = await fieldAsker(api, repository)(asked, { operation: 'OpenIssues', fragments: '', size: 2 });
    const openIssues = wanted.flatMap(({ kind, alias }) =>
      nodes(values.get(alias)).flatMap(node => readIssue(node, slug ?? '', kind) ?? []),
    );
    return { ...evidence, openIssues };
  } catch (error) {
    if (!(error instanceof DrumrollError) || error.code !== 'E_GITHUB_FORBIDDEN') throw error;
    return { ...evidence, notices: [...evidence.notices, UNREADABLE] };
  }
}

const KINDS = [
  { kind: 'known', key: 'known_issue', alias: 'issuesKnown' },
  { kind: 'show-stopper', key: 'show_stopper', alias: 'issuesStopping' },
] as const;

/** @see https://docs.github.com/graphql/reference/objects#repository */
function issuesField(alias: string, label: string): AskedField {
  return {
    alias,
    selection: `issues(states: OPEN, labels: [${JSON.stringify(label)}], first: ${MOST}, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { number title labels(first: 100) { nodes { name } } reactions(first: 1) { totalCount } } }`,
  };
}

function readIssue(node: unknown, repository: string, kind: OpenIssue['kind']): OpenIssue | null {
  const { number, title, labels, reactions } = fields(node);
  const known = count(number);
  if (known === null) return null;
  return {
    kind,
    number: known,
    repository,
    title: text(title),
    labels: nodes(labels).map(({ name }) => text(name)),
    reactions: count(fields(reactions).totalCount) ?? 0,
  };
}

const UNREADABLE: Notice = {
  code: 'open-issues-unreadable',
  message:
    'The token may not read issues, so nothing is said of known issues and show-stoppers. Add the line `issues: read` under `permissions:` of the job.',
  where: '',
};
