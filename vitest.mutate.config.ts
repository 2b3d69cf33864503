/** `npm run mutate`: the quick tests of the folder that is mutated. In: MUTATE, its name. Out: settings of vitest. */
import { defineConfig } from 'vitest/config';
import { handlebarsTemplates } from './scripts/handlebars-plugin.ts';

export default defineConfig({
  plugins: [handlebarsTemplates],
  test: {
    include: [`test/${process.env.MUTATE ?? '*'}/**/*.test.ts`],
    // Whole runs against a pretended GitHub take too long to be started for each mutant.
    exclude: ['node_modules/**', 'test/**/*.deep.test.ts', 'test/publish/github-killed.test.ts'],
    isolate: false,
    testTimeout: 30_000,
  },
});
