/** Commands: `draft`. In: options. Out: the notes, one document, JSON or files, and what to say about them. */

import { publishFiles } from '../deliver.ts';
import type { Host } from '../edges/host.ts';
import type { DraftRequest, Edges } from '../gather.ts';
import type { Operation, Release } from '../model.ts';
import { type Draft, draft } from '../pipeline.ts';
import { releaseBody } from '../publish/plan/release-body.ts';
import type { Answers } from '../publish/reconciler.ts';
import { conflictLines } from './conflict-lines.ts';
import { releaseJson } from './release-json.ts';

/** What `draft` takes beyond a {@link DraftRequest}. Paths are absolute. */
export interface DraftOptions extends DraftRequest {
  readonly isJson: boolean;
  readonly out: string | null;
  readonly saveEvidence: string | null;
  readonly isDryRun: boolean;
  /** What a person says about conflicts in the files of `out`, by id. */
  readonly answers: Answers;
}

/** The result, for stdout, and what was done. */
export interface DraftOutcome extends Draft {
  readonly stdout: string;
  readonly operations: readonly Operation[];
}

/** Drafts, writes what was asked for, and says on the host what a person should know. */
export async function runDraft(options: DraftOptions, edges: Edges, host: Host): Promise<DraftOutcome> {
  const drafted = await host.during('Reading the history', draft(options, edges));
  if (options.saveEvidence !== null && !options.isDryRun) {
    const { formatEvidence } = await import('../collect/evidence.ts');
    await edges.files.writeAll([{ path: options.saveEvidence, text: formatEvidence(drafted.evidence) }]);
  }
  return deliver(drafted, options, edges, host);
}

/** Writes the documents where they are wanted, and says on the host what was done. */
export async function deliver(
  drafted: Draft,
  options: Pick<DraftOptions, 'out' | 'isDryRun' | 'isJson' | 'answers' | 'isShared'>,
  edges: Pick<Edges, 'files'>,
  host: Host,
): Promise<DraftOutcome> {
  const { release } = drafted;
  // Files that steps hand on, and the log that names them, are read by everybody who can read the repository.
  const { launches } = options.isShared && mayBeOpen(drafted) ? NO_LAUNCHES : drafted;
  const written = { ...drafted, launches };
  const operations = options.out === null ? [] : await publishFiles(written, options.out, edges.files, options);
  for (const line of remarks(release)) host.say(line);
  for (const operation of operations) host.say(operationLine(operation, options.isDryRun));
  for (const line of conflictLines(operations)) host.say(line);
  return { ...drafted, operations, stdout: resultOf(options, drafted) };
}

const NO_LAUNCHES: Pick<Draft, 'launches'> = { launches: [] };

/** Whether more people than colleagues may read what lies in the repository. */
function mayBeOpen({ release, config }: Pick<Draft, 'release' | 'config'>): boolean {
  return !config.internal.allow_public && release.repositories.some(({ visibility }) => visibility !== 'private');
}

function resultOf({ isJson, out }: Pick<DraftOptions, 'isJson' | 'out'>, { release, documents }: Draft): string {
  if (isJson) return releaseJson(release);
  if (out !== null) return '';
  const [only, ...others] = documents;
  return others.length === 0
    ? (only?.text ?? '')
    : releaseBody(documents.find(({ name }) => name === 'notes')?.text ?? '');
}

/** Where it starts and why, what it holds, the version, and every notice once. */
export function remarks(release: Release): readonly string[] {
  const { product, rangeReason, versionReason, changes, ledger, notices } = release;
  const count = (kind: string): number => ledger.filter(entry => entry.kind === kind).length;
  const published = changes.filter(({ visibility }) => visibility === 'public').length;
  const unsure = changes.filter(change => change.unsure).length;
  const sums = [
    plural(count('commit'), 'commit'),
    plural(count('pull-request'), 'pull request'),
    `${plural(changes.length, 'change')} (${published} public, ${changes.length - published - unsure} internal, ${unsure} unsure and left out)`,
  ];
  return [
    `${[product, rangeReason].filter(Boolean).join(': ')}.`,
    `${sums.join(', ')}.`,
    ...(release.isSuggested ? [versionReason] : []),
    ...notices.map(({ message, where }) => `! ${message}${where === '' ? '' : ` (${where})`}`),
  ];
}

/** One operation for the log. */
function operationLine({ kind, name, reason }: Operation, isDryRun: boolean): string {
  const verb = { create: 'create', update: 'update', skip: 'keep', delete: 'delete' }[kind];
  return `${isDryRun ? 'would ' : ''}${verb} ${name}: ${reason}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
