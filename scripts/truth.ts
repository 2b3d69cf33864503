/** Scripts: `npm run truth`. Makes a truth file from a repository whose changelog was edited by hand (docs/evaluation.md). */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openGit } from '../src/edges/git.ts';
import { buildTruth } from './truth/build-truth.ts';
import { STYLES, styleNamed } from './truth/styles.ts';
import { formatTruth } from './truth/truth-file.ts';

const HELP = `npm run --silent truth -- --repo DIR --style NAME [--changelog PATH …] [--out FILE]

PATH is a file of HEAD, or a folder when it ends in /. A truth goes to stdout, or to FILE. Styles:
${Object.entries(STYLES)
  .map(([name, { example }]) => `  ${name.padEnd(18)}${example}`)
  .join('\n')}
`;

try {
  const { values } = parseArgs({
    options: {
      repo: { type: 'string' },
      style: { type: 'string' },
      changelog: { type: 'string', multiple: true, default: [] },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else {
    if (values.repo === undefined || values.style === undefined)
      throw new Error(`--repo and --style are needed.\n\n${HELP}`);
    const style = styleNamed(values.style);
    const { releases, dropped } = await buildTruth(openGit(values.repo, process.env), style, values.changelog);
    for (const line of dropped) console.error(`left out ${line}`);
    console.error(
      `${releases.length} releases, ${releases.reduce((sum, { candidates }) => sum + candidates.length, 0)} candidates`,
    );
    if (releases.length === 0) throw new Error('Nothing is left: does --style fit this changelog?');
    if (values.out === undefined) process.stdout.write(formatTruth(releases));
    else writeFileSync(values.out, formatTruth(releases));
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
