/** Collect, port: what collect reads from disk. `edges/files.ts` answers it. */

/** Files as text. Paths are absolute. */
export interface FileReader {
  /** The file's text; null when there is no such file. Throws `E_FILE_UNREADABLE` for any other trouble. */
  read(path: string): Promise<string | null>;
  /** Paths below a folder, relative to it with `/`, sorted; empty when there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
}
