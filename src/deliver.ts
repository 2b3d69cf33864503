/** The pipeline's last part, reconcile → plan → apply. In: a draft, or what was approved. Out: what was written where; loaded only where it is asked for. */
import type { Config } from './config/schema.ts';
import type { Change, Operation } from './model.ts';
import type { Draft } from './pipeline.ts';
import type { Clock, GitHub } from './publish/github.ts';
import type { ApprovedOutcome, ApprovedRequest } from './publish/publish-approved.ts';
import type { PublishOutcome, PublishRequest } from './publish/publish-github.ts';
import type { Answers, Reconciler } from './publish/reconciler.ts';
import type { FileWriter } from './publish/write/apply.ts';
import type { Request } from './reconcile/reconcile.ts';

/** What is written to disk. */
type DiskDraft = Pick<Draft, 'documents' | 'launches' | 'retell' | 'notes'> & {
  readonly release: Pick<Draft['release'], 'changes'>;
};

/** read → plan → apply, for documents below a folder; loaded only where something is written. A dry run only plans. */
export async function publishFiles(
  { release, documents: ofRelease, launches, retell, notes }: DiskDraft,
  folder: string,
  files: FileWriter,
  { isDryRun, answers }: { readonly isDryRun: boolean; readonly answers: Answers },
): Promise<readonly Operation[]> {
  const [publish, reconciler] = await Promise.all([
    import('./publish/publish-files.ts'),
    loadReconciler(release.changes),
  ]);
  const documents = [...ofRelease, ...launches.flatMap(one => one.documents)];
  const others = ofRelease.some(({ name }) => name === 'notes') ? null : await notes();
  return publish.publishFiles(documents, folder, files, isDryRun, { reconciler, retell, answers, notes: others });
}

/**
 * Keeps what people wrote, entry by entry; loads Markdown's parser.
 * @param changes What is told, so that its entries are known by the names that they had before.
 */
export async function loadReconciler(changes: readonly Change[] = []): Promise<Reconciler> {
  const [{ reconcile }, { earlierIds }, { entryWords }, { joinMemories }, { partsOf }, { readMemory }] =
    await Promise.all([
      import('./reconcile/reconcile.ts'),
      import('./reconcile/earlier-ids.ts'),
      import('./reconcile/entry-words.ts'),
      import('./reconcile/join-memories.ts'),
      import('./reconcile/parts-of.ts'),
      import('./reconcile/read-memory.ts'),
    ]);
  const aliases = earlierIds(changes);
  return {
    reconcile: (request: Request) => reconcile({ ...request, aliases }),
    words: entryWords,
    join: joinMemories,
    parts: partsOf,
    read: readMemory,
  };
}

/** What only the run knows about publishing on GitHub. */
export type GitHubRequest = Pick<
  PublishRequest,
  'repository' | 'releaseBranch' | 'mayWriteWorkflows' | 'isDryRun' | 'mayPublish'
>;

/** read → plan → apply, on GitHub; loaded only where it is asked for. A dry run only plans. */
export async function publishGitHub(
  { evidence, release, documents, offered, launches, retell, config, sources }: Draft,
  request: GitHubRequest,
  tools: { readonly github: GitHub; readonly clock: Clock },
): Promise<PublishOutcome> {
  const [publish, { escapeMarkdown }, reconciler] = await Promise.all([
    import('./publish/publish-github.ts'),
    import('./render/escape-markdown.ts'),
    loadReconciler(release.changes),
  ]);
  return publish.publishGitHub(
    {
      ...request,
      release,
      documents,
      launches,
      offered,
      retell,
      previousVersion: evidence.range.previousTag?.version ?? null,
      sources,
      drafts: config.drafts,
      allowPublic: config.internal.allow_public,
      owners: config.owners,
      approvers: config.approvers,
      publishOn: config.publish.on,
      reconciler,
      markdown: escapeMarkdown,
    },
    tools,
  );
}

/** read → plan → apply, of an approved text onto its page; reads no history. A dry run only plans. */
export async function publishApproved(
  request: Omit<ApprovedRequest, 'approvers' | 'publishOn' | 'owners' | 'reconciler' | 'markdown'>,
  config: Config,
  tools: { readonly github: GitHub; readonly clock: Clock },
): Promise<ApprovedOutcome> {
  const [publish, { escapeMarkdown }, reconciler] = await Promise.all([
    import('./publish/publish-approved.ts'),
    import('./render/escape-markdown.ts'),
    loadReconciler(),
  ]);
  const { approvers, owners, publish: rules } = config;
  return publish.publishApproved(
    { ...request, approvers, owners, publishOn: rules.on, reconciler, markdown: escapeMarkdown },
    tools,
  );
}
