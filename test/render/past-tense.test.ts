import { expect, test } from 'vitest';
import { pastTense } from '../../src/render/past-tense.ts';

test.each([
  ['Remove the `hot` fallback.', 'Removed the `hot` fallback.'],
  ['Disable env vars by default, add `--allow`.', 'Disabled env vars by default, added `--allow`.'],
  ['Rename `a` to `b` and drop `c`.', 'Renamed `a` to `b` and dropped `c`.'],
  ['Return 100 exports a page.', 'Returns 100 exports a page.'],
  ['Turn ON rate limiting by default.', 'Turned ON rate limiting by default.'],
  ['Bump the target and name it `baseline`.', 'Bumped the target and named it `baseline`.'],
  ['Remove `id` and name fields.', 'Removed `id` and name fields.'],
  ['Require Node 24.', 'Requires Node 24.'],
  ['require Node 24.', 'requires Node 24.'],
  ['Require a key and remove the cookie.', 'Require a key and remove the cookie.'],
  ['Only single query param when enabled.', 'Only single query param when enabled.'],
  ['`next` is null and return is empty.', '`next` is null and return is empty.'],
])('%s', (sentence, past) => {
  expect(pastTense(sentence)).toBe(past);
});
