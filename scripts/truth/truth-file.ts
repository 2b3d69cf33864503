/** Scripts, truth: the file that says what maintainers published. In: JSON text. Out: {@link TruthRelease}s, and back. */
import * as z from 'zod';

/** One line of a changelog, as its maintainers wrote it. */
export interface TruthEntry {
  /** The heading it stands under, as written. */
  readonly category: string;
  /** Markdown on one line, without the references at its end. */
  readonly text: string;
  /** Numbers of the pull requests (or issues, where people write those) that it names, in its own order. */
  readonly prs: readonly number[];
}

/** What was published for one release, and what could have been. */
export interface TruthRelease {
  readonly version: string;
  /** `2026-08-14`; null where nobody wrote it down. */
  readonly date: string | null;
  readonly entries: readonly TruthEntry[];
  readonly tag: string;
  readonly previousTag: string;
  /** Pull requests that landed between the two tags, newest first. */
  readonly candidates: readonly number[];
}

const number = z.int().min(1);
const entry = z.object({ category: z.string(), text: z.string(), prs: z.array(number) });
const release = z.object({
  version: z.string().min(1),
  date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'is not a date such as 2026-08-14')
    .nullable(),
  entries: z.array(entry),
  tag: z.string().min(1),
  previousTag: z.string().min(1),
  candidates: z.array(number),
});

/** Reads what {@link formatTruth} wrote; other keys are left alone. @throws Error that names every problem. */
export function parseTruth(file: string, text: string): readonly TruthRelease[] {
  const result = z.array(release).safeParse(parseJson(file, text));
  if (result.success) return result.data;
  const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`${file} is no truth:\n${problems.join('\n')}`);
}

export function formatTruth(releases: readonly TruthRelease[]): string {
  return `${JSON.stringify(releases, null, 1)}\n`;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is no JSON. \`npm run\` prints lines of its own: use \`npm run --silent\` or --out.`, {
      cause: error,
    });
  }
}
