/** The pipeline's first part, config → collect. In: a request and the edges. Out: evidence, and what its settings say. */
import { wantsPaths } from './classify/classify.ts';
import { type CollectRequest, type CollectRules, collect } from './collect/collect.ts';
import type { FileReader } from './collect/files.ts';
import type { Git } from './collect/git.ts';
import type { GitHubSource } from './collect/github.ts';
import { askGit, locateRange, type Place } from './collect/locate.ts';
import { readNamed, readSettings, type Settings } from './collect/settings.ts';
import { parseRefs } from './collect/tags.ts';
import { loadConfig } from './config/load.ts';
import { compileRules } from './config/rules.ts';
import type { Config } from './config/schema.ts';
import { compileTagParser } from './config/tag-parser.ts';
import { fail } from './errors.ts';
import type { Evidence, ParsedCommit, Sha } from './model.ts';
import { parseCommit } from './parse/commit.ts';
import type { FileWriter } from './publish/write/apply.ts';
import type { AskPages } from './with-pages.ts';

/** Everything that a draft may be asked for. Paths are absolute. */
export interface DraftRequest extends CollectRequest {
  readonly directory: string;
  /** `--config`; null for the usual place. */
  readonly configFile: string | null;
  /** `--evidence`; null to collect. */
  readonly evidenceFile: string | null;
  /** One document by name; null for all that the release has. */
  readonly document: string | null;
  /** Whether a person edits the documents before they are published. */
  readonly isReviewed: boolean;
  /** Whether they go where others read them: GitHub, a job's summary and artifacts. */
  readonly isShared: boolean;
}

/** The world, as far as the stages need it. */
export interface Edges {
  readonly git: Git;
  readonly files: FileReader & FileWriter;
  /** Null or absent: no network. */
  readonly github?: GitHubSource | null;
  /** Null or absent: no page is asked whether it is there. */
  readonly pages?: AskPages | null;
  /** Called where a stage leaves much that nobody needs any more; absent where memory is no matter. */
  readonly dropGarbage?: () => void;
}

/** What was collected, and what its settings say. */
export interface Gathered {
  readonly evidence: Evidence;
  readonly config: Config;
  readonly rules: Awaited<ReturnType<typeof compileRules>>;
  /** What was parsed on the way, while git was still printing. */
  readonly parsed: Map<Sha, ParsedCommit>;
}

/** Evidence from a file brings its own settings, so that a replay needs no repository; `--config` overrides them. */
export async function replay(file: string, configFile: string | null, files: FileReader): Promise<Gathered> {
  const { parseEvidence } = await import('./collect/evidence.ts');
  const text = await files.read(file);
  if (text === null) throw fail('E_EVIDENCE_UNREADABLE', { file, reason: 'there is no such file' });
  const evidence = parseEvidence(file, text);
  const config = await loadConfig(configFile === null ? evidence.config : await readNamed(files, configFile));
  return { evidence, config, rules: await compileRules(config), parsed: new Map() };
}

/** Collects, or replays what was collected. @throws DrumrollError of the stages up to collect. */
export async function gather(request: DraftRequest, edges: Edges): Promise<Gathered> {
  if (request.evidenceFile !== null) return replay(request.evidenceFile, request.configFile, edges.files);
  const gathered = await (edges.github ? gatherOnline(request, edges, edges.github) : gatherFromClone(request, edges));
  if (gathered.evidence.launches === undefined) return gathered;
  const [{ withReleaseDates }, parseTag] = await Promise.all([
    import('./collect/release-dates.ts'),
    compileTagParser(gathered.config),
  ]);
  const sources = { git: edges.git, api: edges.github?.api ?? null, parseTag };
  return { ...gathered, evidence: await withReleaseDates(gathered.evidence, sources) };
}

/** GitHub adds to what a whole clone tells, and stands in for any other. */
async function gatherOnline(request: DraftRequest, edges: Edges, github: GitHubSource): Promise<Gathered> {
  const gathered = await gatherKnown(request, edges, github);
  const { labels } = gathered.config;
  if (labels.known_issue === undefined && labels.show_stopper === undefined) return gathered;
  const { withOpenIssues } = await import('./collect/github-open-issues.ts');
  return { ...gathered, evidence: await withOpenIssues(gathered.evidence, labels, github.api) };
}

async function gatherKnown(request: DraftRequest, edges: Edges, github: GitHubSource): Promise<Gathered> {
  const { locateOnGitHub } = await import('./collect/github-place.ts');
  const place = await locateOnGitHub(edges.git, edges.files, request, github);
  if (place !== null) {
    const { collectFromGitHub } = await import('./collect/collect-github.ts');
    const { evidence, ready } = await collectFromGitHub(place, request, prepare);
    return { ...ready, evidence: await withGuestPlans(evidence, ready.config, github) };
  }
  const [gathered, { addGitHub }] = await Promise.all([
    gatherFromClone(request, edges),
    import('./collect/add-github.ts'),
  ]);
  const evidence = await addGitHub(gathered.evidence, github);
  return { ...gathered, evidence: await withGuestPlans(evidence, gathered.config, github) };
}

/** Of a public repository, launches are planned in the drafts repository. */
async function withGuestPlans(evidence: Evidence, { drafts }: Config, { api }: GitHubSource): Promise<Evidence> {
  const { slug } = evidence.repository;
  if (drafts.repository === undefined || slug === null || drafts.repository.toLowerCase() === slug.toLowerCase())
    return evidence;
  const { readGuestPlans } = await import('./collect/github-launches.ts');
  return readGuestPlans(evidence, api, slug, drafts.repository);
}

async function gatherFromClone(request: DraftRequest, { git, files }: Edges): Promise<Gathered> {
  const asked = [request.from, request.to].filter((ref): ref is string => ref !== null && ref !== 'ROOT');
  const { place, refs } = await locateRange(git, files, request.directory, asked);
  const settings = await readSettings(files, place.root, request.configFile);
  const { parseTag, collectRules, ...ready } = await prepare(settings);
  const tags = parseRefs(refs, parseTag);
  const collectAt = (at: Place): Promise<Evidence> =>
    collect(git, files, { place: at, tags, settings }, request, collectRules);
  const evidence = await collectAt(place).catch(error => (place.isProven ? Promise.reject(error) : null));
  if (evidence !== null && (place.isProven || showsStart(evidence))) return { ...ready, evidence };
  return { ...ready, evidence: await collectAt(await askGit(git, request.directory, asked)) };
}

/** An id that a person gave is the commit before the range if the range goes on from it; else it may be a tag's, or nobody's. */
function showsStart({ range: { from }, commits }: Evidence): boolean {
  return from === null || commits.some(({ parents }) => parents.includes(from));
}

/** What the settings say about collecting and judging. */
export async function prepare({ config: file }: Settings) {
  const config = await loadConfig(file);
  const [rules, parseTag] = await Promise.all([compileRules(config), compileTagParser(config)]);
  const parsed = new Map<Sha, ParsedCommit>();
  const collectRules: CollectRules = {
    packages: config.packages,
    repositoryUrl: config.repository_url ?? null,
    wantsPaths: commit => {
      const meaning = parseCommit(commit);
      parsed.set(commit.sha, meaning);
      return rules.needsPaths || wantsPaths(meaning, rules.list);
    },
  };
  return { config, rules, parsed, parseTag, collectRules };
}
