/** Shared by every stage and both doors: in goes a code of the catalogue or anything thrown, out come words a person can act on. */
import {
  CATALOGUE,
  type CatalogueEntry,
  type ErrorCode,
  type ErrorDetails,
  type ExitCode,
  REPOSITORY_URL,
} from './errors/catalogue.ts';
import { visible } from './errors/wording.ts';

export type { ErrorCode, ErrorDetails, ExitCode } from './errors/catalogue.ts';
export type { Problem } from './errors/wording.ts';

/** An error of the catalogue: what happened, with the value, and how to fix it. Made by {@link fail}. */
export class DrumrollError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'DrumrollError';
  readonly code: Code;
  /** What to do about it. */
  readonly fix: string;
  /** `file`, `file:line` or `file:line:column`; empty when the error has no place. */
  readonly where: string;
  readonly exitCode: ExitCode;

  constructor(code: Code, details: ErrorDetails<Code>, options?: { readonly cause?: unknown }) {
    const entry = ENTRIES[code];
    super(entry.message(details), options);
    this.code = code;
    this.fix = entry.fix(details);
    this.where = visible(entry.where?.(details) ?? '');
    this.exitCode = entry.exitCode;
  }
}

/** The catalogue again, typed so that the compiler pairs each code with its own details. */
const ENTRIES: { readonly [Code in ErrorCode]: CatalogueEntry<ErrorDetails<Code>> } = CATALOGUE;

/** Makes an error of the catalogue, to be thrown: `throw fail('E_REF_UNKNOWN', { ref })`. */
export function fail<Code extends ErrorCode>(
  code: Code,
  details: ErrorDetails<Code>,
  options?: { readonly cause?: unknown },
): DrumrollError<Code> {
  return new DrumrollError(code, details, options);
}

/** What a door prints, and how it exits. */
export interface ErrorDescription {
  /** `E_BUG` for everything that is not of the catalogue. */
  readonly code: ErrorCode | 'E_BUG';
  readonly message: string;
  readonly fix: string;
  readonly exitCode: ExitCode;
}

/** Puts anything that was thrown into words and never throws itself. What the catalogue does not know is our own bug. */
export function describeError(error: unknown): ErrorDescription {
  if (error instanceof DrumrollError) {
    const { code, message, fix, exitCode } = error;
    return { code, message, fix, exitCode };
  }
  const { name, message, stack } = asError(error);
  return {
    code: 'E_BUG',
    message: `Drumroll stopped because of a mistake of its own: ${visible(`${name}: ${message}`)}`,
    fix: `Please report it: ${reportLink(name, stack)}`,
    exitCode: 70,
  };
}

function asError(error: unknown): { name: string; message: string; stack: string } {
  if (error instanceof Error) {
    return { name: error.name, message: error.message, stack: (error.stack ?? '').replace(error.message, '') };
  }
  try {
    return { name: 'thrown', message: String(error), stack: '' };
  } catch {
    // An object that cannot be made a string was thrown: even that must end in a readable line.
    return { name: 'thrown', message: typeof error, stack: '' };
  }
}

const MOST_FRAMES = 8;

/** Only frames, with paths inside this program: the message may quote a private repository, and issues are public. */
function reportLink(name: string, stack: string): string {
  const frames = stack
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map(line => line.trim().replace(/[^\s(]*\/(?=(?:src|dist|node_modules)\/)/, ''));
  const query = new URLSearchParams({
    title: `Unexpected ${name}`,
    body: ['What I ran:', '', 'What I expected:', '', '```', name, ...frames, '```'].join('\n'),
  });
  return `${REPOSITORY_URL}/issues/new?${query}`;
}
