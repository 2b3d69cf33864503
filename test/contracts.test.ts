/** Keeps what is committed equal to what src/ says: other programs, editors and people rely on these files. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GENERATED_FILES } from '../scripts/generated-files.ts';

test.each(GENERATED_FILES)('$path is what src/ says; if not: npm run generate', ({ path, generate }) => {
  const file = new URL(`../${path}`, import.meta.url);
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  expect(generate(committed), 'Run `npm run generate` and commit the result.').toBe(committed);
});
