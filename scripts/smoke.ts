/** Scripts: `npm run smoke`. Runs the scenario on the real GitHub, for whoever has a token; says what only that proves. */
import { openScene } from './smoke/scene.ts';
import { cleanUp, STEPS } from './smoke/steps.ts';

const HELP = `GITHUB_TOKEN=… SMOKE_REPOSITORY=owner/name npm run smoke

It runs dist/action.js against a repository made for this (with a commit, best with merged pull requests after a release tag),
and takes away what it made. The token needs contents, pull requests and issues: write. What only this proves:
${STEPS.map(({ title, proves }) => `- ${title}: ${proves}`).join('\n')}
`;

const {
  GITHUB_TOKEN: token = '',
  SMOKE_REPOSITORY: slug = '',
  GITHUB_API_URL: apiUrl = 'https://api.github.com',
} = process.env;
const spacing = process.env.DRUMROLL_WRITE_SPACING_MS;
if (token === '' || !/^[^/]+\/[^/]+$/.test(slug)) {
  process.stderr.write(`Nothing was run: set GITHUB_TOKEN and SMOKE_REPOSITORY (owner/name).\n\n${HELP}`);
  process.exitCode = 2;
} else process.exitCode = await smoke();

async function smoke(): Promise<number> {
  const scene = await openScene({ token, slug, apiUrl, spacing });
  let isOurs = false;
  try {
    for (const { title, run } of STEPS) {
      await run(scene);
      // The first step saw that nothing was there; what is there from now on is ours.
      isOurs = true;
      process.stdout.write(`ok: ${title}\n`);
    }
    return 0;
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
    return 1;
  } finally {
    if (isOurs) await cleanUp(scene);
  }
}
