/** The stages in order. In: a request and the edges. Out: a release with its documents; what to write and writing it. */
import { classify } from './classify/classify.ts';
import type { FileReader } from './collect/files.ts';
import { readNamed } from './collect/settings.ts';
import { compose } from './compose/release.ts';
import { loadConfig } from './config/load.ts';
import type { Config } from './config/schema.ts';
import { fail } from './errors.ts';
import { type DraftRequest, type Edges, type Gathered, gather, replay } from './gather.ts';
import {
  draftLaunches,
  type FoundLaunches,
  findLaunches,
  findOverrides,
  findSharedLaunches,
  readPlans,
  withoutPlanWords,
} from './launches.ts';
import type {
  ClassifiedCommit,
  Document,
  Evidence,
  Launch,
  LaunchDraft,
  ParsedCommit,
  Release,
  Repository,
  WordsByEntry,
} from './model.ts';
import type { NoteReader } from './parse/note-reader.ts';
import { isReno, maySayMore } from './parse/note-signal.ts';
import { parse } from './parse/parse.ts';
import { parseShipped } from './parse/shipped.ts';
import type { Retell } from './publish/follow-words.ts';
import { refuseDenied, withoutDeniedFinds } from './render/deny.ts';
import { DOCUMENTS } from './render/documents.ts';
import { withSecurityMasked } from './render/mask-security.ts';
import { loadRenderers, type Renderers } from './render/own-templates.ts';
import { render } from './render/render.ts';
import { withPages } from './with-pages.ts';

/** What a draft came to. */
export interface Draft {
  readonly evidence: Evidence;
  readonly release: Release;
  readonly documents: readonly Document[];
  /** Launches with the texts of their current and next stages; empty where only one document was asked for. */
  readonly launches: readonly LaunchDraft[];
  /** Those that people may ask for, where they can be asked: on GitHub. */
  readonly offered: readonly Document[];
  /** Both in words that people gave entries of one of them. */
  readonly retell: Retell;
  /** The notes, also where only another document was asked for. */
  readonly notes: () => Promise<Document | null>;
  readonly config: Config;
  /** Who can read the other repositories that the release was joined from, by `owner/name`; empty for one repository. */
  readonly sources: Readonly<Record<string, Repository['visibility']>>;
}

/**
 * config → collect → parse → classify → compose → render.
 * @throws DrumrollError of any stage; nothing has been written then.
 */
export async function draft(request: DraftRequest, edges: Edges): Promise<Draft> {
  // Templates are loaded while git works; to ask for them again later costs nothing.
  const [gathered] = await Promise.all([gather(request, edges), loadOurs(request.document)]);
  const { evidence } = gathered;
  const plans = await withoutPlanWords(unsaidIn(gathered, request), () => readPlans(evidence));
  const { dropGarbage = () => {} } = edges;
  const launches = await findLaunches(plans, evidence);
  const release = await composeRelease(gathered, request.release, request.isReviewed, { launches, dropGarbage });
  dropGarbage();
  if (!edges.pages || !gathered.config.ask_pages) return finish(release, gathered, request, plans);
  const asked = await withPages(release, plans, edges.pages);
  return finish(asked.release, gathered, request, asked.launches);
}

/** A log that everybody can read does not quote a plan that they cannot. */
function unsaidIn({ evidence: { repository }, config }: Gathered, { isShared }: DraftRequest): string | null {
  if (!isShared || repository.visibility === 'private' || config.internal.allow_public) return null;
  return config.drafts.repository ?? repository.slug ?? 'this repository';
}

/** Each repository's evidence → its release → one release → documents, by the first one's settings. */
export async function combine(
  evidenceFiles: readonly string[],
  request: Pick<DraftRequest, 'release' | 'configFile' | 'document' | 'isReviewed' | 'isShared'>,
  files: FileReader,
): Promise<Draft> {
  const { joinReleases } = await import('./compose/join-releases.ts');
  const all: Gathered[] = [];
  for (const evidenceFile of evidenceFiles) all.push(await replay(evidenceFile, null, files));
  const [first] = all;
  if (first === undefined) throw fail('E_USAGE', { problem: 'combine needs at least one evidence file' });
  const named = request.configFile === null ? null : await loadConfig(await readNamed(files, request.configFile));
  const config = named ?? first.config;
  const launches = await findSharedLaunches(all.map(({ evidence }) => evidence));
  const releases = await Promise.all(
    all.map((gathered, at) => composeRelease(gathered, null, request.isReviewed, { launches: launches[at] })),
  );
  const release = joinReleases(releases, { product: config.product ?? null, version: request.release });
  // What one repository must not say in public, the whole must not say either.
  const deny = [...new Set([config, ...all.map(gathered => gathered.config)].flatMap(one => one.deny))];
  const drafted = await finish(release, { ...first, config: { ...config, deny } }, request);
  const others = all.slice(1).map(({ evidence: { repository } }) => [repository.slug ?? '', repository.visibility]);
  return { ...drafted, sources: Object.fromEntries(others) };
}

/** parse → classify → compose. @param isReviewed Whether a person edits the texts before they are published. */
export async function composeRelease(
  gathered: Gathered,
  version: string | null,
  isReviewed: boolean,
  {
    launches,
    dropGarbage = () => {},
  }: Pick<Edges, 'dropGarbage'> & { readonly launches?: FoundLaunches | undefined } = {},
): Promise<Release> {
  const { evidence, config } = gathered;
  const notes = maySayMore(evidence, isReviewed) ? await findNoteReader(evidence, isReviewed) : null;
  const commits = judgeCommits(gathered, notes, launches?.lift ?? (read => read));
  dropGarbage();
  const notices = [...evidence.notices, ...(notes?.notices() ?? [])];
  return compose({ ...evidence, notices }, commits, {
    product: config.product ?? null,
    bots: config.bots,
    version,
    shipped: parseShipped(evidence),
    ...(launches === undefined ? {} : { launches: launches.list }),
  });
}

/** parse → classify. What is classified holds all that was parsed, which nothing holds once this is done. */
function judgeCommits(
  { evidence, rules, parsed }: Gathered,
  notes: NoteReader | null,
  lift: (read: readonly ParsedCommit[]) => readonly ParsedCommit[],
): readonly ClassifiedCommit[] {
  const commits = classify(lift(parse(evidence, parsed, notes?.read)), rules.list, evidence.pullRequests);
  parsed.clear();
  return commits;
}

/** Loads Markdown's parser; YAML's only for fragments of reno's. */
async function findNoteReader(evidence: Evidence, wantsReasons: boolean): Promise<NoteReader> {
  const { fragments = [] } = evidence;
  const { noteReader } = await import('./parse/note-reader.ts');
  const reader = fragments.length > 0 ? await import('./parse/note-fragment.ts') : null;
  const yaml = fragments.some(isReno) ? await import('./parse/note-yaml.ts') : null;
  return noteReader(evidence, { wantsReasons, readFragment: reader?.fragmentReader(yaml?.readYaml ?? null) ?? null });
}

async function finish(
  composed: Release,
  { evidence, config }: Gathered,
  request: Pick<DraftRequest, 'document' | 'isReviewed' | 'isShared'>,
  launches: readonly Launch[] = [],
): Promise<Draft> {
  const release = withoutDeniedFinds(composed, config.deny);
  if (config.strict && release.notices.length > 0)
    throw fail('E_NOTICES_STRICT', {
      notices: release.notices.map(({ where, message }) => (where === '' ? message : `${where}: ${message}`)),
    });
  const tell = await documentsFor(release, { evidence, config }, request);
  const retell: Retell = ({ source, words }) => {
    refuseDenied([source], config.deny);
    return refuseDenied(tell(words), config.deny);
  };
  const all = refuseDenied(tell(), config.deny);
  const documents = all.filter(({ offer }) => offer === undefined);
  const offered = all.filter(({ offer }) => offer !== undefined);
  const planned = request.document === null ? launches : [];
  const drafted = await draftLaunches(planned, release.product, { evidence, config });
  const notes = async (): Promise<Document | null> => {
    const [only = null] = (await documentsFor(release, { evidence, config }, { ...request, document: 'notes' }))();
    return only;
  };
  return { evidence, release, documents, offered, launches: drafted, retell, notes, config, sources: {} };
}

/** Until the release is out, what lies in a public place tells no details of holes in security. */
async function documentsFor(
  release: Release,
  { evidence, config }: Pick<Gathered, 'evidence' | 'config'>,
  request: Pick<DraftRequest, 'document' | 'isReviewed' | 'isShared'>,
): Promise<(words?: WordsByEntry) => readonly Document[]> {
  const isOpen = release.repositories.some(({ visibility }) => visibility !== 'private');
  const isEarly = request.isShared && release.tag === null && isOpen && !config.internal.allow_public;
  const masked = isEarly ? withSecurityMasked(release) : release;
  const rendered = await findRendering({ evidence, config }, request);
  const isPublicText = ({ visibility, channel }: Document): boolean =>
    visibility === 'public' || channel === 'changelog';
  return words => {
    const whole = rendered(release, words);
    if (masked === release) return whole;
    const early = new Map(rendered(masked, words).map(document => [document.name, document]));
    return whole.map(document => (isPublicText(document) ? (early.get(document.name) ?? document) : document));
  };
}

/** The documents of each release, all by one repository's settings. */
export async function renderReleases(
  releases: readonly Release[],
  gathered: Pick<Gathered, 'evidence' | 'config'>,
  request: Pick<DraftRequest, 'document' | 'isReviewed'>,
): Promise<readonly (readonly Document[])[]> {
  const rendered = await findRendering(gathered, request);
  return releases.map(release => rendered(release));
}

/** Loads what rendering needs; the function waits for nothing. */
async function findRendering(
  { evidence, config }: Pick<Gathered, 'evidence' | 'config'>,
  request: Pick<DraftRequest, 'document' | 'isReviewed'> & { readonly isShared?: boolean },
): Promise<(release: Release, words?: WordsByEntry) => readonly Document[]> {
  const wanted = { only: request.document, documents: config.documents, withOffers: request.isShared === true };
  const renderers = await findRenderers(evidence.templates, request.document);
  const glossary = await findGlossary(evidence);
  const rules = renderRules(config, request);
  return (release, words) =>
    render(release, renderers, wanted, words === undefined ? rules : { ...rules, words }, glossary);
}

/** Our templates and the repository's own before them; Handlebars' compiler is loaded only for those. */
async function findRenderers(templates: Evidence['templates'], only: string | null): Promise<Renderers> {
  return new Map([...(await loadOurs(only)), ...((await findOverrides(templates))?.ofReleases ?? [])]);
}

function loadOurs(only: string | null): Promise<Renderers> {
  return loadRenderers(DOCUMENTS.filter(({ name }) => only === null || name === only).map(({ template }) => template));
}

/** Loads zod and YAML only where there is a glossary. */
async function findGlossary({ glossary }: Evidence): Promise<Parameters<typeof render>[4]> {
  if (glossary === undefined) return [];
  const { readGlossary } = await import('./config/read-glossary.ts');
  return readGlossary(glossary);
}

function renderRules(config: Config, { isReviewed }: Pick<DraftRequest, 'isReviewed'>): Parameters<typeof render>[3] {
  const { areas, highlights, feedback_url: feedbackUrl = null, notes_url: notesUrl = null, owners, documents } = config;
  const { ui: uiLabels, show_stopper: showStopper = null } = config.labels;
  return { areas, highlights, feedbackUrl, notesUrl, owners, documents, uiLabels, showStopper, isReviewed };
}
