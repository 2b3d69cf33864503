/** Commands: `draft` on the command line. In: options and the process. Out: the result on stdout, drafts on GitHub where they were asked for. */
import { createHost } from '../edges/host.ts';
import { type DraftOptions, runDraft } from './draft.ts';
import { edges, type Values } from './draft-options.ts';
import type { GitHubRun } from './github-run.ts';
import type { Terminal } from './program.ts';

/**
 * @param run Null without `--github`.
 * @throws DrumrollError of any stage.
 */
export async function draftCommand(
  options: DraftOptions,
  { values, isQuiet }: { readonly values: Values; readonly isQuiet: boolean },
  terminal: Terminal,
  run: GitHubRun | null,
): Promise<void> {
  const host = createHost(terminal.stderr, isQuiet);
  const world = { ...edges(options, values, terminal), github: run?.source ?? null, pages: run?.pages ?? null };
  const outcome = await runDraft(options, world, host);
  terminal.stdout.write(outcome.stdout);
  if (run === null) return;
  const { publishDrafts } = await import('./github-run.ts');
  const { draft } = await import('../pipeline.ts');
  const redraft = (since: string) => draft({ ...options, since }, world);
  // On a command line, publishing has a command of its own.
  await publishDrafts(outcome, run, { isDryRun: options.isDryRun, mayPublish: false, redraft }, host);
}
