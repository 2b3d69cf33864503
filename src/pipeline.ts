/** The stages in order. In: a request and the edges. Out: a release with its documents; what to write and writing it. */
import { classify, wantsPaths } from './classify/classify.ts';
import { type CollectRequest, type CollectRules, collect } from './collect/collect.ts';
import type { FileReader } from './collect/files.ts';
import type { Git } from './collect/git.ts';
import type { GitHubSource } from './collect/github.ts';
import { locate } from './collect/locate.ts';
import { readNamed, readSettings, type Settings, TEMPLATE_FOLDER } from './collect/settings.ts';
import { listRefs, parseRefs } from './collect/tags.ts';
import { compose } from './compose/release.ts';
import { loadConfig } from './config/load.ts';
import { compileRules } from './config/rules.ts';
import type { Config } from './config/schema.ts';
import { compileTagParser } from './config/tag-parser.ts';
import { fail } from './errors.ts';
import type { Document, Evidence, Operation, ParsedCommit, Release, Repository, Sha } from './model.ts';
import { parseCommit } from './parse/commit.ts';
import type { NoteReader } from './parse/note-reader.ts';
import { maySayMore } from './parse/note-signal.ts';
import { parse } from './parse/parse.ts';
import type { FileWriter } from './publish/apply.ts';
import type { Clock, GitHub } from './publish/github.ts';
import type { PublishOutcome, PublishRequest } from './publish/publish-github.ts';
import { refuseDenied } from './render/deny.ts';
import { DOCUMENTS } from './render/documents.ts';
import { loadRenderers, type Renderers } from './render/own-templates.ts';
import { render } from './render/render.ts';

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
}

/** The world, as far as the stages need it. */
export interface Edges {
  readonly git: Git;
  readonly files: FileReader & FileWriter;
  /** Null or absent: no network. */
  readonly github?: GitHubSource | null;
}

/** What a draft came to. */
export interface Draft {
  readonly evidence: Evidence;
  readonly release: Release;
  readonly documents: readonly Document[];
  readonly config: Config;
  /** Who can read the other repositories that the release was joined from, by `owner/name`; empty for one repository. */
  readonly sources: Readonly<Record<string, Repository['visibility']>>;
}

/**
 * config → collect → parse → classify → compose → render.
 * @throws DrumrollError of any stage; nothing has been written then.
 */
export async function draft(request: DraftRequest, edges: Edges): Promise<Draft> {
  const gathered = await gather(request, edges);
  return finish(await composeRelease(gathered, request.release, request.isReviewed), gathered, request);
}

/** Each repository's evidence → its release → one release → documents, by the first one's settings. */
export async function combine(
  evidenceFiles: readonly string[],
  request: Pick<DraftRequest, 'release' | 'configFile' | 'document' | 'isReviewed'>,
  files: FileReader,
): Promise<Draft> {
  const { joinReleases } = await import('./compose/join-releases.ts');
  const all: Gathered[] = [];
  for (const evidenceFile of evidenceFiles) all.push(await replay(evidenceFile, null, files));
  const [first] = all;
  if (first === undefined) throw fail('E_USAGE', { problem: 'combine needs at least one evidence file' });
  const named = request.configFile === null ? null : await loadConfig(await readNamed(files, request.configFile));
  const config = named ?? first.config;
  const releases = await Promise.all(all.map(gathered => composeRelease(gathered, null, request.isReviewed)));
  const release = joinReleases(releases, { product: config.product ?? null, version: request.release });
  // What one repository must not say in public, the whole must not say either.
  const deny = [...new Set([config, ...all.map(gathered => gathered.config)].flatMap(one => one.deny))];
  const drafted = await finish(release, { ...first, config: { ...config, deny } }, request);
  const others = all.slice(1).map(({ evidence: { repository } }) => [repository.slug ?? '', repository.visibility]);
  return { ...drafted, sources: Object.fromEntries(others) };
}

async function composeRelease(
  { evidence, config, rules, parsed }: Gathered,
  version: string | null,
  isReviewed: boolean,
): Promise<Release> {
  const notes = maySayMore(evidence, isReviewed) ? await findNoteReader(evidence, isReviewed) : null;
  const commits = classify(parse(evidence, parsed, notes?.read), rules.list, evidence.pullRequests);
  const notices = [...evidence.notices, ...(notes?.notices() ?? [])];
  return compose({ ...evidence, notices }, commits, { product: config.product ?? null, bots: config.bots, version });
}

/** Loads Markdown's parser, and YAML's only for fragments. */
async function findNoteReader(evidence: Evidence, wantsReasons: boolean): Promise<NoteReader> {
  const hasFragments = (evidence.fragments ?? []).length > 0;
  const [{ noteReader }, fragments] = await Promise.all([
    import('./parse/note-reader.ts'),
    hasFragments ? import('./parse/note-fragment.ts') : null,
  ]);
  return noteReader(evidence, { wantsReasons, readFragment: fragments?.readFragment ?? null });
}

async function finish(
  release: Release,
  { evidence, config }: Gathered,
  request: Pick<DraftRequest, 'document' | 'isReviewed'>,
): Promise<Draft> {
  if (config.strict && release.notices.length > 0)
    throw fail('E_NOTICES_STRICT', {
      notices: release.notices.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)),
    });
  const wanted = { only: request.document, documents: config.documents };
  const renderers = await findRenderers(evidence.templates, request.document);
  const glossary = await findGlossary(evidence);
  const documents = render(release, renderers, wanted, renderRules(config, request), glossary);
  return { evidence, release, documents: refuseDenied(documents, config.deny), config, sources: {} };
}

/** read → plan → apply, for documents below a folder; loaded only where something is written. A dry run only plans. */
export async function publishFiles(
  documents: readonly Document[],
  folder: string,
  files: FileWriter,
  isDryRun: boolean,
): Promise<readonly Operation[]> {
  const publish = await import('./publish/publish-files.ts');
  return publish.publishFiles(documents, folder, files, isDryRun);
}

/** What only the run knows about publishing on GitHub. */
export type GitHubRequest = Pick<PublishRequest, 'repository' | 'releaseBranch' | 'mayWriteWorkflows' | 'isDryRun'>;

/** read → plan → apply, on GitHub; loaded only where it is asked for. A dry run only plans. */
export async function publishGitHub(
  { evidence, release, documents, config, sources }: Draft,
  request: GitHubRequest,
  tools: { readonly github: GitHub; readonly clock: Clock },
): Promise<PublishOutcome> {
  const [publish, { escapeMarkdown }] = await Promise.all([
    import('./publish/publish-github.ts'),
    import('./render/escape-markdown.ts'),
  ]);
  return publish.publishGitHub(
    {
      ...request,
      release,
      documents,
      previousVersion: evidence.range.previousTag?.version ?? null,
      sources,
      drafts: config.drafts,
      allowPublic: config.internal.allow_public,
      owners: config.owners,
      markdown: escapeMarkdown,
    },
    tools,
  );
}

interface Gathered {
  readonly evidence: Evidence;
  readonly config: Config;
  readonly rules: Awaited<ReturnType<typeof compileRules>>;
  /** What was parsed on the way, while git was still printing. */
  readonly parsed: ReadonlyMap<Sha, ParsedCommit>;
}

/** Evidence from a file brings its own settings, so that a replay needs no repository; `--config` overrides them. */
async function replay(file: string, configFile: string | null, files: FileReader): Promise<Gathered> {
  const { parseEvidence } = await import('./collect/evidence.ts');
  const text = await files.read(file);
  if (text === null) throw fail('E_EVIDENCE_UNREADABLE', { file, reason: 'there is no such file' });
  const evidence = parseEvidence(file, text);
  const config = await loadConfig(configFile === null ? evidence.config : await readNamed(files, configFile));
  return { evidence, config, rules: await compileRules(config), parsed: new Map() };
}

async function gather(request: DraftRequest, edges: Edges): Promise<Gathered> {
  if (request.evidenceFile !== null) return replay(request.evidenceFile, request.configFile, edges.files);
  return edges.github ? gatherOnline(request, edges, edges.github) : gatherFromClone(request, edges);
}

/** GitHub adds to what a whole clone tells, and stands in for any other. */
async function gatherOnline(request: DraftRequest, edges: Edges, github: GitHubSource): Promise<Gathered> {
  const { locateOnGitHub } = await import('./collect/github-place.ts');
  const place = await locateOnGitHub(edges.git, edges.files, request, github);
  if (place !== null) {
    const { collectFromGitHub } = await import('./collect/collect-github.ts');
    const { evidence, ready } = await collectFromGitHub(place, request, prepare);
    return { ...ready, evidence };
  }
  const [gathered, { addGitHub }] = await Promise.all([
    gatherFromClone(request, edges),
    import('./collect/add-github.ts'),
  ]);
  return { ...gathered, evidence: await addGitHub(gathered.evidence, github) };
}

async function gatherFromClone(request: DraftRequest, { git, files }: Edges): Promise<Gathered> {
  const refs = [request.from, request.to].filter((ref): ref is string => ref !== null && ref !== 'ROOT');
  const listing = listRefs(git);
  // Where there is no repository, finding none says so better than listing its refs.
  listing.catch(() => {});
  const place = await locate(git, files, listing, request.directory, refs);
  const listed = await listing;
  const settings = await readSettings(files, place.root, request.configFile);
  const { parseTag, collectRules, ...ready } = await prepare(settings);
  const tags = parseRefs(listed, parseTag);
  return { ...ready, evidence: await collect(git, files, { place, tags, settings }, request, collectRules) };
}

/** What the settings say about collecting and judging. */
async function prepare({ config: file }: Settings) {
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

/** Our templates and the repository's own before them; Handlebars' compiler is loaded only for those. */
async function findRenderers(templates: Evidence['templates'], only: string | null): Promise<Renderers> {
  const wanted = DOCUMENTS.filter(({ name }) => only === null || name === only).map(({ template }) => template);
  const ours = await loadRenderers(wanted);
  if (templates.length === 0) return ours;
  const { compileOverrides } = await import('./render/compile-overrides.ts');
  return new Map([...ours, ...compileOverrides(templates, TEMPLATE_FOLDER)]);
}

/** Loads zod and YAML only where there is a glossary. */
async function findGlossary({ glossary }: Evidence): Promise<Parameters<typeof render>[4]> {
  if (glossary === undefined) return [];
  const { readGlossary } = await import('./config/read-glossary.ts');
  return readGlossary(glossary);
}

function renderRules(config: Config, { isReviewed }: Pick<DraftRequest, 'isReviewed'>): Parameters<typeof render>[3] {
  const { areas, highlights, feedback_url: feedbackUrl = null, owners } = config;
  return { areas, highlights, feedbackUrl, owners, isReviewed };
}
