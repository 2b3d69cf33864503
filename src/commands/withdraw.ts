/** Commands: `withdraw`. In: a version, why, a clone. Out: its notes and its section in CHANGELOG.md say so; committing them is for a person. */
import type { FileReader } from '../collect/files.ts';
import type { Git } from '../collect/git.ts';
import type { Host } from '../edges/host.ts';
import { fail } from '../errors.ts';
import { markYanked } from '../publish/changelog/mark-yanked.ts';
import { withdrawnText } from '../publish/shipping/withdrawn-text.ts';
import type { FileWriter } from '../publish/write/apply.ts';

export interface WithdrawOptions {
  readonly directory: string;
  readonly version: string;
  readonly reason: string;
}

/**
 * What was published stays published, with the reason on top: readers who come by a link must find it. Once committed, the release's
 * page follows like any correction.
 * @throws `E_USAGE` for a version that has neither notes nor a section, `E_OUTPUT_BUSY`, `E_GIT_NOT_A_REPOSITORY`.
 */
export async function runWithdraw(
  { directory, version, reason }: WithdrawOptions,
  { git, files }: { readonly git: Git; readonly files: FileReader & FileWriter },
  host: Host,
): Promise<void> {
  const { code, stdout } = await git.run(['rev-parse', '--show-toplevel']);
  if (code !== 0) throw fail('E_GIT_NOT_A_REPOSITORY', { directory });
  const root = stdout.replace(/\r?\n$/, '');
  if (reason.trim() === '') throw fail('E_USAGE', { problem: 'withdraw needs a reason that readers understand' });
  const path = `releases/${version.replace(/^v(?=\d)/, '')}/notes.md`;
  const [notes, changelog] = await Promise.all([
    /[/\\]/.test(version) ? null : files.readWithin(root, path),
    files.readWithin(root, 'CHANGELOG.md'),
  ]);
  const section = changelog === null ? null : markYanked(changelog, version.replace(/^v(?=\d)/, ''), reason);
  if (notes === null && section === null)
    throw fail('E_USAGE', { problem: `there are no notes of ${version} in releases/, and no section in CHANGELOG.md` });
  const texts = [
    { path, before: notes, text: notes === null ? null : withdrawnText(notes, reason) },
    { path: 'CHANGELOG.md', before: changelog, text: section },
  ];
  const writes = texts.flatMap(one =>
    one.text === null || one.text === one.before
      ? []
      : [{ path: `${root}/${one.path}`, text: one.text, before: { text: one.before, isForeign: false } }],
  );
  const changed = await files.writeAll(writes);
  if (changed !== null) throw fail('E_OUTPUT_BUSY', { path: changed, times: 1 });
  host.say(
    writes.length === 0
      ? `${version} is withdrawn already.`
      : `Written: ${writes.map(one => one.path.slice(root.length + 1)).join(', ')}. Commit them, and the release's page follows.`,
  );
}
