import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/errors/catalogue.ts';
import { errorsPage } from '../../src/errors/page.ts';

test('every code has a section with its message, its fix and its exit code', () => {
  const page = errorsPage();
  for (const code of Object.keys(CATALOGUE)) expect(page).toContain(`\n## ${code}\n`);
  expect(page).toContain(`## E_GIT_SHALLOW

\`\`\`text
This clone is shallow and ends before "v2.3.0", so changes would be missing.
\`\`\`

Set \`fetch-depth: 0\` on actions/checkout; in your own clone, run \`git fetch --unshallow --tags\`. Exit code 2.`);
});
