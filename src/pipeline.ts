/** The stages in order. In: a request and the edges. Out: a release with its documents; what to write and writing it. */
import { classify, wantsPaths } from './classify/classify.ts';
import { type CollectRequest, collect } from './collect/collect.ts';
import type { FileReader } from './collect/files.ts';
import type { Git } from './collect/git.ts';
import { locate } from './collect/locate.ts';
import { readNamed, readSettings, TEMPLATE_FOLDER } from './collect/settings.ts';
import { listRefs, parseRefs } from './collect/tags.ts';
import { compose } from './compose/release.ts';
import { loadConfig } from './config/load.ts';
import { compileRules } from './config/rules.ts';
import type { Config } from './config/schema.ts';
import { compileTagParser } from './config/tag-parser.ts';
import { fail } from './errors.ts';
import type { Commit, Current, Document, Evidence, Operation, Release } from './model.ts';
import { parseCommit } from './parse/commit.ts';
import { parse } from './parse/parse.ts';
import type { FileWriter } from './publish/apply.ts';
import type { Overrides } from './render/compile-overrides.ts';
import { refuseDenied } from './render/deny.ts';
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
}

/** What a draft came to. */
export interface Draft {
  readonly evidence: Evidence;
  readonly release: Release;
  readonly documents: readonly Document[];
}

/**
 * config → collect → parse → classify → compose → render.
 * @throws DrumrollError of any stage; nothing has been written then.
 */
export async function draft(request: DraftRequest, edges: Edges): Promise<Draft> {
  const { evidence, config } = await gather(request, edges);
  const rules = await compileRules(config);
  const commits = classify(parse(evidence), rules.list, evidence.pullRequests);
  const release = compose(evidence, commits, {
    product: config.product ?? null,
    bots: config.bots,
    version: request.release,
  });
  if (config.strict && release.notices.length > 0)
    throw fail('E_NOTICES_STRICT', {
      notices: release.notices.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)),
    });
  const overrides = await loadOverrides(evidence.templates);
  const documents = render(
    release,
    overrides,
    { only: request.document, documents: config.documents },
    renderRules(config, request),
  );
  return { evidence, release, documents: refuseDenied(documents, config.deny) };
}

/** plan → apply, for documents below a folder; loaded only where something is written. A dry run only plans. */
export async function publishFiles(
  documents: readonly Document[],
  folder: string,
  files: FileReader & FileWriter,
  isDryRun: boolean,
): Promise<readonly Operation[]> {
  const [{ apply }, { plan }, { parseState, STATE_FILE }] = await Promise.all([
    import('./publish/apply.ts'),
    import('./publish/plan.ts'),
    import('./publish/state.ts'),
  ]);
  const current: Current = {
    files: await Promise.all(
      documents.map(async ({ path }) => ({ path, text: await files.read(`${folder}/${path}`) })),
    ),
    written: parseState(await files.read(`${folder}/${STATE_FILE}`)),
  };
  const operations = plan(documents, current);
  if (!isDryRun) await apply(operations, current, folder, files);
  return operations;
}

/** Evidence from a file brings its own settings, so that a replay needs no repository; `--config` overrides them. */
async function gather(request: DraftRequest, { git, files }: Edges): Promise<{ evidence: Evidence; config: Config }> {
  const { evidenceFile, configFile, directory } = request;
  if (evidenceFile !== null) {
    const { parseEvidence } = await import('./collect/evidence.ts');
    const text = await files.read(evidenceFile);
    if (text === null) throw fail('E_EVIDENCE_UNREADABLE', { file: evidenceFile, reason: 'there is no such file' });
    const evidence = parseEvidence(evidenceFile, text);
    const config = configFile === null ? evidence.config : await readNamed(files, configFile);
    return { evidence, config: await loadConfig(config) };
  }
  const refs = [request.from, request.to].filter((ref): ref is string => ref !== null && ref !== 'ROOT');
  const [place, listed] = await Promise.all([locate(git, directory, refs), listRefs(git)]);
  const settings = await readSettings(files, place.root, configFile);
  const config = await loadConfig(settings.config);
  const [rules, parseTag] = await Promise.all([compileRules(config), compileTagParser(config)]);
  const tags = parseRefs(listed, parseTag);
  const evidence = await collect(git, files, { place, tags, settings }, request, {
    packages: config.packages,
    repositoryUrl: config.repository_url ?? null,
    wantsPaths: commit => rules.needsPaths || wantsPaths(parseCommit(titleOf(commit)), rules.list),
  });
  return { evidence, config };
}

/** The commit with as much of its message as says what type it is: a merge's title stands in its body. */
function titleOf(commit: Commit): Commit {
  const end = commit.parents.length > 1 ? -1 : commit.message.indexOf('\n');
  return end === -1 ? commit : { ...commit, message: commit.message.slice(0, end) };
}

/** Loads Handlebars' compiler only for a repository that brings templates. */
async function loadOverrides(templates: Evidence['templates']): Promise<Overrides> {
  if (templates.length === 0) return new Map();
  const { compileOverrides } = await import('./render/compile-overrides.ts');
  return compileOverrides(templates, TEMPLATE_FOLDER);
}

function renderRules(config: Config, { isReviewed }: DraftRequest): Parameters<typeof render>[3] {
  const { areas, highlights, feedback_url: feedbackUrl = null, owners } = config;
  return { areas, highlights, feedbackUrl, owners, isReviewed };
}
