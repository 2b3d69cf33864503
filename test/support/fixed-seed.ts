/** Test support: what random tests play. `npm test` plays the same each time, so that what landed yesterday lands today; `npm run test:deep` looks for more. */
import fc from 'fast-check';

if (process.env.DEEP !== '1') fc.configureGlobal({ seed: 20_261_122 });
