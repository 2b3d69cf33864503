/** Edge: the person or machine that watches. In: what to say. Out: lines on stderr; stdout stays for the result. */
import { visibleLine } from '../errors/wording.ts';

/** Where progress and remarks go. */
export interface Host {
  /** A remark that stays; what is in it from outside cannot command the terminal or the runner. */
  say(line: string): void;
  /** Waits for work and, when it takes longer than a second, shows that it goes on. */
  during<T>(title: string, work: Promise<T>): Promise<T>;
}

/** The part of a stream that a host needs. */
interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const QUIET_MS = 1000;
const FRAME_MS = 120;
const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

/**
 * A host on a stream. A terminal gets a spinner in its last line; a log file one line when the work starts to take long.
 * @param isQuiet Drops remarks and progress.
 */
export function createHost(output: Output, isQuiet: boolean): Host {
  if (isQuiet) return { say: () => {}, during: (_title, work) => work };
  return {
    say: line => {
      output.write(`${visibleLine(line)}\n`);
    },
    during: (title, work) => (output.isTTY ? spin(output, title, work) : announce(output, title, work)),
  };
}

async function announce<T>(output: Output, title: string, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => output.write(`${title}…\n`), QUIET_MS);
  return work.finally(() => clearTimeout(timer));
}

async function spin<T>(output: Output, title: string, work: Promise<T>): Promise<T> {
  let frame = 0;
  let interval: NodeJS.Timeout | undefined;
  const timer = setTimeout(() => {
    interval = setInterval(() => {
      output.write(`\r${FRAMES[frame++ % FRAMES.length]} ${title}…`);
    }, FRAME_MS);
  }, QUIET_MS);
  return work.finally(() => {
    clearTimeout(timer);
    clearInterval(interval);
    if (frame > 0) output.write('\r\u001b[2K');
  });
}
