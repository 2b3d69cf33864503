/** Commands: `init`. In: a clone. Out: config, workflow and pull request template, shown as a diff and written when somebody says so. */
import type { FileReader } from '../collect/files.ts';
import type { Git } from '../collect/git.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import { describeSubjects } from '../init/conventions.ts';
import { fileDiff } from '../init/file-diff.ts';
import type { FileWrite, FileWriter } from '../publish/write/apply.ts';
import { proposeConfig } from './init-config.ts';
import { proposeLaunches, proposeTemplates, proposeWorkflows, WORKFLOWS } from './init-files.ts';
import { findRoot, lookAt } from './survey.ts';

export interface InitEdges {
  readonly git: Git;
  readonly files: FileReader & FileWriter;
  /** Asks a person; null where nobody can answer. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
}

export interface InitOptions {
  readonly directory: string;
  readonly isYes: boolean;
  readonly isDryRun: boolean;
  /** Whether people start launches on GitHub. */
  readonly withLaunches: boolean;
}

/**
 * Looks, prints what it would write as a diff, asks, writes. A config or workflow of ours that exists is left alone.
 * @param print Takes the diff.
 * @throws `E_INIT_BARE`, `E_INIT_CHANGED`, and what reading and writing files throw.
 */
export async function runInit(
  { directory, isYes, isDryRun, withLaunches }: InitOptions,
  { git, files, ask }: InitEdges,
  host: Host,
  print: (text: string) => void,
): Promise<void> {
  const root = await findRoot(git, directory);
  // Links that lead out of the repository are refused before anything is read or written through them.
  await files.listWithin(root, WORKFLOWS);
  await files.listWithin(root, '.github');
  await files.listWithin(root, '.github/ISSUE_TEMPLATE');
  const look = await host.during('Looking at the repository', lookAt(git, files, root));
  for (const line of describeSubjects(look.subjects, look.survey)) host.say(line);
  const proposals = [
    await proposeConfig(files, root, look, host),
    ...(await proposeWorkflows(files, root, look, host)),
    ...(await proposeTemplates(files, root, look, host)),
    ...(withLaunches ? await proposeLaunches(files, root, host) : []),
  ].filter(proposal => proposal !== null);
  for (const { path, before, text } of proposals) print(shown(fileDiff(path, before, text)));
  if (proposals.length === 0) return host.say('Everything is there already: nothing to write.');

  const paths = proposals.map(({ path }) => path).join(', ');
  if (isDryRun || (!isYes && ask === null))
    return host.say(`Nothing was written. \`drumroll init --yes\` writes ${paths}.`);
  if (!isYes && !(await ask?.(`Write ${paths}? [y/N] `))) return host.say('Nothing was written.');
  const writes = proposals.map(({ path, before, text }): FileWrite => {
    return { path: `${root}/${path}`, text, before: { text: before, isForeign: false } };
  });
  const changed = await files.writeAll(writes);
  if (changed !== null) throw fail('E_INIT_CHANGED', { path: changed });
  host.say(`Written: ${paths}. Look at them, then commit. \`drumroll draft\` shows what the notes are like.`);
}

/** Whatever is in the files, a terminal gets no commands. */
function shown(diff: string): string {
  return diff.replace(/[\p{Cc}\p{Bidi_Control}]/gu, one => (one === '\n' || one === '\t' ? one : '\u{FFFD}'));
}
