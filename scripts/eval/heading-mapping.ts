/** Scripts, eval: what the headings of a changelog mean to us. In: YAML or JSON. Out: a {@link HeadingMapping}. */
import { parse } from 'yaml';
import * as z from 'zod';
import { CATEGORIES, type Category } from '../../src/model.ts';

/** Accepted categories; `any` where no category is wrong; `internal` where entries are not for customers. */
export type Meaning = readonly Category[] | 'any' | 'internal';

export interface HeadingMapping {
  /** Null for a heading that the table does not have. */
  readonly meaningOf: (heading: string) => Meaning | null;
}

const table = z.record(
  z.string(),
  z.union([z.literal('any'), z.literal('internal'), z.array(z.enum(CATEGORIES)).min(1)]),
);

/** @throws Error that names every problem. */
export function parseMapping(file: string, text: string): HeadingMapping {
  const result = table.safeParse(parse(text));
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
    throw new Error(
      `${file} is no mapping. Each heading takes "any", "internal" or a list of ${CATEGORIES.join(', ')}:\n${problems.join('\n')}`,
    );
  }
  const meanings = new Map(Object.entries(result.data).map(([heading, meaning]) => [foldHeading(heading), meaning]));
  return {
    meaningOf: heading => {
      const folded = foldHeading(heading);
      return meanings.get(folded) ?? meaningOfParts(folded.split(PART_END).map(part => meanings.get(part)));
    },
  };
}

const PART_END = /\s*(?:[/,&+]|\band\b)\s*/;

/** `SECURITY/BUGFIX` accepts what either accepts; null unless every part tells categories. */
function meaningOfParts(parts: readonly (Meaning | undefined)[]): Meaning | null {
  const accepted = parts.flatMap(part => (part === undefined || typeof part === 'string' ? [] : [part]));
  return accepted.length === parts.length ? [...new Set(accepted.flat())] : null;
}

/** What stays of a heading when only its words count: `⚠ BREAKING CHANGES:` is `breaking changes`. */
export function foldHeading(heading: string): string {
  return heading
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
