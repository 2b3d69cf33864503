/** Scripts: `npm run eval`. Measures Drumroll against what maintainers published (docs/evaluation.md). */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { openClone } from './eval/compose-range.ts';
import { errorsPage } from './eval/errors-page.ts';
import { evaluate, judgeAll } from './eval/evaluate.ts';
import { evaluationDetails, evaluationTable } from './eval/evaluation-page.ts';
import { findErrors } from './eval/find-errors.ts';
import { parseMapping } from './eval/heading-mapping.ts';
import { selectReleases } from './eval/select-releases.ts';
import { parseTruth } from './truth/truth-file.ts';

const HELP = `npm run --silent eval -- --truth FILE --repo DIR [--truth FILE --repo DIR …]
  --mapping FILE   what headings mean (default: NAME.mapping.yml beside NAME.json, else scripts/eval/headings.yml)
  --since LIMIT    only releases from this version or day on
  --until LIMIT    only releases before this version or day
  --errors N       also the N worst errors of each kind, and the rules that erred
  --json           all of it as JSON
`;

try {
  const { values } = parseArgs({
    options: {
      truth: { type: 'string', multiple: true, default: [] },
      repo: { type: 'string', multiple: true, default: [] },
      mapping: { type: 'string' },
      since: { type: 'string', default: '' },
      until: { type: 'string', default: '' },
      errors: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const limit = Number(values.errors);
  if (values.help) process.stdout.write(HELP);
  else if (values.truth.length === 0 || values.truth.length !== values.repo.length)
    throw new Error(`Each --truth needs its --repo.\n\n${HELP}`);
  else if (!Number.isInteger(limit) || limit < 0) throw new Error(`--errors takes a number, not "${values.errors}".`);
  else {
    const results = [];
    for (const [index, file] of values.truth.entries()) {
      const name = basename(file).replace(/\.json$/, '');
      const releases = selectReleases(parseTruth(file, readFileSync(file, 'utf8')), values);
      const mappingFile = values.mapping ?? mappingBeside(file);
      const mapping = parseMapping(mappingFile, readFileSync(mappingFile, 'utf8'));
      const judged = await judgeAll(await openClone(values.repo[index] ?? ''), releases, mapping);
      results.push({ evaluation: evaluate(name, releases, judged, mapping), errors: findErrors(judged.verdicts) });
    }
    const pages = [
      evaluationTable(results.map(({ evaluation }) => evaluation)),
      ...results.flatMap(({ evaluation, errors }) => [
        evaluationDetails(evaluation),
        ...(limit > 0 ? [errorsPage(evaluation.name, errors, limit)] : []),
      ]),
    ];
    const json = results.map(({ evaluation, errors: { leftOut, takenIn, misplaced, rules } }) => ({
      ...evaluation,
      rules,
      leftOut: leftOut.slice(0, limit),
      takenIn: takenIn.slice(0, limit),
      misplaced: misplaced.slice(0, limit),
    }));
    process.stdout.write(values.json ? `${JSON.stringify(json, null, 1)}\n` : `${pages.join('\n\n')}\n`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function mappingBeside(truth: string): string {
  const beside = ['yml', 'yaml', 'json'].map(end => truth.replace(/(?:\.json)?$/, `.mapping.${end}`));
  return beside.find(file => existsSync(file)) ?? new URL('eval/headings.yml', import.meta.url).pathname;
}
