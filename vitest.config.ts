import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { handlebarsTemplates } from './scripts/handlebars-plugin.ts';

/** `npm test` runs everything but `*.deep.test.ts`; `npm run test:deep` runs only those (DEEP=1). */
const isDeep = process.env.DEEP === '1';
/** These play there too, ten times as often (test/support/random-runs.ts). */
const RANDOM = [
  'test/documents.test.ts',
  'test/check/hostile.test.ts',
  'test/launch-release.test.ts',
  'test/publish/no-internal-text.test.ts',
  'test/reconcile/any-text.test.ts',
  'test/render/lint-soundness.test.ts',
];
export default defineConfig({
  plugins: [handlebarsTemplates],
  test: {
    include: isDeep ? ['test/**/*.deep.test.ts', ...RANDOM] : ['test/**/*.test.ts'],
    setupFiles: 'test/support/fixed-seed.ts',
    exclude: isDeep ? ['node_modules/**'] : ['node_modules/**', 'test/**/*.deep.test.ts'],
    // Half of the time is spent in processes that tests start, so no core is left out; and no test changes what another one loads.
    maxWorkers: availableParallelism(),
    isolate: false,
    testTimeout: isDeep ? 1_200_000 : 30_000,
  },
});
