/**
 * The story of docs/launches.md is what the commands do: every `$ drumroll …` is run on the day that stands above it, every diff is applied to the
 * plan. Where they print other words, `npx vitest run test/launch/docs-page.test.ts -u` writes the page anew: read it then.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, expect, test, vi } from 'vitest';
import { runCli } from '../../src/commands/run-cli.ts';
import { CLOCK } from '../../src/edges/clock.ts';
import { describeError } from '../../src/errors.ts';
import { withoutProgress } from '../support/process.ts';
import { gitEnvironment, RepositoryBuilder } from '../support/repository.ts';

const docs = (name: string): string => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');
const PLAN = 'launches/scheduled-exports/launch.md';
const CONFIG = 'product: Tidewater\nfeedback_url: https://tidewater.example/feedback\n';

/** A day, its commands; a change of the plan; the plan as it is; or what the gate says on a day. */
const BLOCK =
  /(?<on><!-- on (?<day>[\d-]+) -->\n```console\n)(?<session>[\s\S]*?)```|```diff\n(?<diff>[\s\S]*?)```|(?<planHead><!-- plan -->\n```markdown\n)[\s\S]*?```/g;

function scene() {
  const builder = new RepositoryBuilder();
  const at = (day: string): number => Date.parse(`${day}T09:00:00Z`) / 1000;
  builder.commit('feat: begin', { files: { '.github/drumroll.yml': CONFIG }, date: at('2026-04-20') });
  builder.tag('v2.3.1');
  builder.commit('feat(export): schedule exports (#412)', { date: at('2026-05-04') });
  builder.commit('fix(charts): keep the time zone when a chart is duplicated (#418)', { date: at('2026-06-18') });
  const { directory } = builder.write();
  execFileSync('git', ['-C', directory, 'config', 'user.name', 'mia-k'], { env: gitEnvironment() });
  return directory;
}

/** What a terminal shows of a command, as the door of the command line prints it. */
async function shown(directory: string, day: string, line: string): Promise<string> {
  vi.spyOn(CLOCK, 'now').mockReturnValue(Date.parse(`${day}T09:00:00Z`));
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1);
  let text = '';
  const stream = { write: (more: string) => (text += more) };
  try {
    await runCli(args, { directory, environment: gitEnvironment(), stdout: stream, stderr: stream });
  } catch (error) {
    const { code, message, fix } = describeError(error);
    text += `drumroll: ${message}\n${fix}\n(${code})\n`;
  }
  return withoutProgress(text);
}

function applied(plan: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const side = (mark: string): string =>
    lines
      .filter(line => line.startsWith(mark) || line.startsWith(' '))
      .map(line => line.slice(1))
      .join('\n');
  expect(plan, 'the diff is of what the plan says').toContain(side('-'));
  return plan.replace(side('-'), () => side('+'));
}

afterEach(() => vi.restoreAllMocks());

test('the story of the page', async () => {
  const page = docs('launches.md');
  const directory = scene();
  const plan = join(directory, PLAN);
  let written = '';
  let end = 0;
  for (const match of page.matchAll(BLOCK)) {
    const { on, day = '', session, diff, planHead } = match.groups ?? {};
    written += page.slice(end, match.index);
    end = match.index + match[0].length;
    if (diff !== undefined) {
      writeFileSync(plan, applied(readFileSync(plan, 'utf8'), diff));
      written += match[0];
    } else if (planHead !== undefined) {
      written += `${planHead}${readFileSync(plan, 'utf8')}\`\`\``;
    } else {
      written += on;
      for (const line of session?.match(/^\$ .*$/gm) ?? [])
        written += `${line}\n${await shown(directory, day, line.slice(2))}`;
      written += '```';
    }
  }
  await expect(written + page.slice(end)).toMatchFileSnapshot('../../docs/launches.md');
});

test('what the README shows is of that story', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const shownThere = [...readme.matchAll(/```console\n([\s\S]*?)```/g)].map(([, session = '']) => session);
  expect(shownThere.length).toBeGreaterThan(0);
  for (const session of shownThere) expect(docs('launches.md')).toContain(session);
});

test('what the gate prints for programs is what its schema says, also through the command line', async () => {
  const directory = scene();
  await shown(directory, '2026-05-04', 'drumroll --quiet launch start scheduled-exports');
  const printed = await shown(directory, '2026-05-04', 'drumroll --quiet gate --launch scheduled-exports --json');
  const json: unknown = JSON.parse(printed.slice(0, printed.lastIndexOf('\ndrumroll:')));
  const validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(docs('gate.schema.json')));
  expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
});
