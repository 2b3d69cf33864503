/** Commands: what `draft` and its likes are asked for. In: options as a person wrote them. Out: {@link DraftOptions} and the edges they name. */
import { resolve } from 'node:path';
import { disk } from '../edges/files.ts';
import { fail } from '../errors.ts';
import type { Edges } from '../gather.ts';
import { cloneFolder, gitIn } from './clone-folder.ts';
import type { CombineOptions } from './combine.ts';
import type { DraftOptions } from './draft.ts';
import type { Terminal } from './program.ts';
import { releaseVersion } from './release-version.ts';

/** What a command line says, by option in camel case: switches as booleans, values as texts. */
export type Values = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** The options that say which commits; every command that reads a range has them. */
export const RANGE = ['repo', 'from', 'to', 'release', 'package', 'config', 'evidence', 'offline'];

/** The options of `draft`. */
export const DRAFT = [...RANGE, 'document', 'json', 'out', 'keep', 'take', 'save-evidence', 'github', 'dry-run'];

/** @throws what {@link outputOptions} throws, and `E_GIT_NOT_A_REPOSITORY` where there is no such folder. */
export async function draftOptions(values: Values, directory: string): Promise<DraftOptions> {
  const folder = await cloneFolder(directory, readText(values, 'repo'));
  const isGitHub = values.github === true;
  const output = outputOptions(values, directory);
  const saveEvidence = readPath(values, 'saveEvidence', directory);
  return {
    ...output,
    // On GitHub all texts are drafted, for people to review.
    ...(isGitHub ? { document: null, isReviewed: true, isShared: true } : {}),
    directory: folder,
    from: readText(values, 'from'),
    to: readText(values, 'to'),
    package: readText(values, 'package'),
    evidenceFile: readPath(values, 'evidence', directory),
    isFull: isGitHub || output.isJson || output.out !== null || saveEvidence !== null || output.document !== 'notes',
    saveEvidence,
  };
}

/** What is asked for, wherever it is made from. @throws `E_USAGE`. */
export function outputOptions(values: Values, directory: string): CombineOptions {
  const out = readPath(values, 'out', directory);
  return {
    directory,
    release: releaseVersion(readText(values, 'release')),
    configFile: readPath(values, 'config', directory),
    document: readText(values, 'document') ?? (out === null ? 'notes' : null),
    isReviewed: out !== null,
    isShared: false,
    answers: answersOf(values),
    isJson: values.json === true,
    out,
    isDryRun: values.dryRun === true,
  };
}

/** The clone that the options name, and the disk. */
export function edges(
  { directory }: DraftOptions,
  values: Values,
  { environment, dropGarbage = () => {} }: Terminal,
): Edges {
  return { git: gitIn(directory, readText(values, 'repo'), environment), files: disk, dropGarbage };
}

/** @throws `E_USAGE` for an entry that is both kept and taken. */
function answersOf(values: Values): CombineOptions['answers'] {
  const listed = (name: string): readonly string[] => [values[name] ?? []].flat().map(String);
  const [kept, taken] = [listed('keep'), listed('take')];
  const both = kept.find(id => taken.includes(id));
  if (both !== undefined) throw fail('E_USAGE', { problem: `--keep and --take both name ${both}` });
  return Object.fromEntries([...kept.map(id => [id, 'keep'] as const), ...taken.map(id => [id, 'take'] as const)]);
}

function readText(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

function readPath(values: Values, name: string, directory: string): string | null {
  const value = readText(values, name);
  return value === null ? null : resolve(directory, value);
}
