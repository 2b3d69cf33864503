/** Collect, port: what collect asks of git. `edges/git.ts` answers it with real processes. */

/** How a git process ended: its exit code and everything it printed. */
export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** One repository's git. Arguments go to the process as they are; no shell sees them. */
export interface Git {
  /** Whether the environment tells git where the repository is; otherwise it lies around the folder. */
  readonly isRedirected: boolean;
  /** Runs to the end, whatever the exit code. `latin1` keeps one character a byte. Throws `E_GIT_MISSING`. */
  run(args: readonly string[], input?: string, encoding?: 'utf8' | 'latin1'): Promise<GitResult>;
  /**
   * Yields stdout in decoded chunks and ends with the process; throws `E_GIT_FAILED` when git fails. Leaving the loop
   * early stops git.
   */
  stream(args: readonly string[], input?: string): AsyncIterable<string>;
  /** The same as git prints it, for a reader who keeps only parts: of a decoded chunk, each part would keep the whole. */
  bytes(args: readonly string[]): AsyncIterable<Buffer>;
}
