/** Commands: where the plans and texts of launches lie. In: a clone. Out: what reads and writes them there; a person commits. */
import type { FileReader } from '../collect/files.ts';
import type { Git } from '../collect/git.ts';
import { readPlanFiles } from '../collect/settings.ts';
import { fail } from '../errors.ts';
import type { DraftText } from '../gate/gate.ts';
import type { SettingsFile } from '../model.ts';
import { type DatedEntry, withDatedEntry } from '../publish/changelog/dated-entry.ts';
import type { FileWriter } from '../publish/write/apply.ts';

/** One place for plans: a clone, or a branch on GitHub. Paths are relative to the repository's root. */
export interface PlanPlace {
  /** The private repository that has the plans of a public one, whose logs must not speak of them; null elsewhere. */
  readonly guestOf: string | null;
  /** All plans there. */
  plans(): Promise<readonly SettingsFile[]>;
  /** Names of launches that a label on their issue stops now. */
  held(): Promise<readonly string[]>;
  /** Texts below a folder, such as `launches/exports/beta`; empty where there is none. */
  texts(folder: string): Promise<readonly DraftText[]>;
  /**
   * Puts a dated entry into the changelog that readers read, or on its way there.
   * @param isNoted Whether the plan says that it was told: then what is there is completed, and nothing is begun.
   * @returns What became of it, in words that everybody may read; null where it was told elsewhere.
   * @throws `E_OUTPUT_BUSY`, `E_LAUNCH_ENTRY_CLOSED`, `E_GITHUB_…`, `E_PUBLISH_…`.
   */
  tell(changelog: string, entry: DatedEntry, isNoted: boolean): Promise<string | null>;
  /** Whether somebody who may has approved the texts below a folder as they stand; null where nobody can know. */
  isApproved(folder: string, texts: readonly DraftText[], approvers: readonly string[]): Promise<boolean | null>;
  /** Whether notes of the coming release that are approved, and are published as they stand, tell of it; false where nobody can know. */
  isInApprovedNotes(slug: string, approvers: readonly string[]): Promise<boolean>;
  /**
   * Writes a file, if nobody has changed it since.
   * @param before What it held when it was read; null where there was none.
   * @throws `E_OUTPUT_BUSY`.
   */
  write(path: string, before: string | null, text: string, message: string): Promise<void>;
}

/** @throws `E_GIT_NOT_A_REPOSITORY`. */
export async function clonePlace(directory: string, git: Git, files: FileReader & FileWriter): Promise<PlanPlace> {
  const { code, stdout } = await git.run(['rev-parse', '--show-toplevel']);
  if (code !== 0) throw fail('E_GIT_NOT_A_REPOSITORY', { directory });
  const root = stdout.replace(/\r?\n$/, '');
  const write = async (path: string, before: string | null, text: string): Promise<void> => {
    const changed = await files.writeAll([
      { path: `${root}/${path}`, text, before: { text: before, isForeign: false } },
    ]);
    if (changed !== null) throw fail('E_OUTPUT_BUSY', { path: changed, times: 1 });
  };
  return {
    guestOf: null,
    plans: () => readPlanFiles(files, root),
    held: async () => [],
    texts: async folder => {
      const names = (await files.listWithin(root, folder)).filter(name => name.endsWith('.md') && !name.includes('/'));
      const read = names.map(async name => ({
        path: `${folder}/${name}`,
        text: (await files.readWithin(root, `${folder}/${name}`)) ?? '',
      }));
      return Promise.all(read);
    },
    tell: async (changelog, entry, isNoted) => {
      if (isNoted) return null;
      const before = await files.readWithin(root, changelog);
      await write(changelog, before, withDatedEntry(before, entry));
      return `Written: ${changelog}. Commit it together with the plan.`;
    },
    isApproved: async () => null,
    isInApprovedNotes: async () => false,
    write,
  };
}
