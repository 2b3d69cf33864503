/** Config: what is wrong, in words. In: an issue that zod found. Out: the same as problems with place, value and choice. */
import type * as z from 'zod';
import type { Problem } from '../errors.ts';
import { formatPath, type KeyPath } from './key-path.ts';
import type { YamlDocument } from './yaml-document.ts';

type Shape = z.core.JSONSchema.BaseSchema;

/**
 * One issue is one problem, but for unknown keys, which zod gathers by mapping.
 * @param shape What the file may hold.
 */
export function issueProblems(issue: z.core.$ZodIssue, document: YamlDocument, shape: Shape): readonly Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const places = document.placesOfKeys(path);
    const allowed = knownKeys(shape, path);
    return issue.keys.map(key => ({
      ...(places.get(key) ?? document.placeOf(path)),
      path: formatPath([...path, key]),
      message: 'is not a known key',
      allowed,
    }));
  }
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [{ ...document.placeOf(path), path: formatPath(path), message: message(issue), allowed }];
}

const EXPECTED: Readonly<Record<string, string>> = {
  // What YAML reads as a number may be meant as a name.
  string: 'must be text (a number or true needs quotes)',
  boolean: 'must be true or false',
  array: 'must be a list',
  int: 'must be a whole number',
  number: 'must be a whole number',
  object: 'must be a mapping of keys to values',
  record: 'must be a mapping of keys to values',
};

function message(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : (EXPECTED[issue.expected] ?? issue.message);
    case 'invalid_value':
      return 'is not known';
    case 'too_small':
      return issue.origin === 'array' ? 'must not be empty' : `must be at least ${issue.minimum}`;
    case 'too_big':
      return `must be at most ${issue.maximum}`;
    case 'invalid_key':
      return `has a key that ${issue.issues[0]?.message ?? 'cannot be one'}`;
    default:
      return issue.message;
  }
}

function knownKeys(whole: Shape, path: KeyPath): readonly string[] {
  let shape: Shape | undefined = whole;
  for (const key of path) {
    const inner: Shape['items'] | boolean =
      typeof key === 'number' ? shape?.items : (shape?.properties?.[String(key)] ?? shape?.additionalProperties);
    shape = typeof inner === 'object' && !Array.isArray(inner) ? inner : undefined;
  }
  return Object.keys(shape?.properties ?? {});
}
