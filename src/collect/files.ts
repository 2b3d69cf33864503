/** Collect, port: what collect reads from disk. `edges/files.ts` answers it. */

/** Files as text. A folder `root` is absolute, and so is a path without one. */
export interface FileReader {
  /**
   * A file that a person named, which may be a pipe; null when there is none.
   * @throws `E_FILE_UNREADABLE`, `E_FILE_ENCODING`.
   */
  read(path: string): Promise<string | null>;
  /** A file that only tells more, as git's own do; null for all but a plain file. Bytes that are no UTF-8 become U+FFFD. */
  readHint(path: string): Promise<string | null>;
  /**
   * A file of the repository in `root`, small and plain; null when there is none. Links are followed as far as they stay in the
   * repository: who may push to it must not choose what else is read.
   * @throws `E_FILE_OUTSIDE`, `E_FILE_UNREADABLE`, `E_FILE_ENCODING`.
   */
  readWithin(root: string, path: string): Promise<string | null>;
  /**
   * Paths of all files below a folder of the repository but hidden ones, relative to it with `/`, sorted; empty when there is no
   * such folder. Links as in `readWithin`.
   * @param most How many there may be; as many as settings usually have, unless said.
   * @throws `E_FILE_OUTSIDE`, `E_FILE_UNREADABLE`, also for a folder with more files.
   */
  listWithin(root: string, folder: string, most?: number): Promise<readonly string[]>;
  /** Whether there is anything at all, be it a link to nothing. */
  exists(path: string): Promise<boolean>;
}
