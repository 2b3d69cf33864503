/** Keeps the rules of ARCHITECTURE.md: what may import what, what is pure, how files are named. */
import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = new URL('../', import.meta.url).pathname;
const files = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => name.replaceAll('\\', '/'));
const source = (file: string): string => readFileSync(`${root}src/${file}`, 'utf8');
/** Code without comments and texts, so that a word in a sentence is not taken for a call. */
const code = (file: string): string =>
  source(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
const imports = (file: string): readonly string[] =>
  [...source(file).matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(match => match[1] ?? '');
const stageOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '');

/** Stages in which nothing waits and nothing touches the world. */
const PURE = [
  'parse',
  'classify',
  'compose',
  'render',
  'reconcile',
  'markdown',
  'init',
  'check',
  'launch',
  'gate',
  'channels',
];
/** The order of the stages, in its parts. */
const PIPELINE = new Set(['pipeline.ts', 'gather.ts', 'launches.ts', 'with-pages.ts', 'review.ts', 'deliver.ts']);
const STAGES = ['config', 'collect', ...PURE, 'publish'];
/** In publish, what reads and writes waits, and what puts both together; everything else there is as pure as the stages before. */
const WAITING = /^publish\/(?:publish-|read\/|write\/)/;

const isPure = (file: string): boolean =>
  PURE.includes(stageOf(file)) || (stageOf(file) === 'publish' && !WAITING.test(file));

describe('between collect and plan', () => {
  test.each(files.filter(isPure))('%s is synchronous and pure', file => {
    expect(code(file)).not.toMatch(/\basync\b|\bawait\b|\bprocess\b|Date\.now|new Date\(\)|Math\.random/);
    expect(imports(file).filter(name => /^(?:@actions\/|node:(?!crypto|path))/.test(name))).toEqual([]);
  });
});

describe('a stage', () => {
  test.each(files.filter(file => STAGES.includes(stageOf(file))))(
    '%s imports only the nouns and its own folder',
    file => {
      const stage = stageOf(file);
      const foreign = imports(file)
        .filter(name => name.startsWith('.'))
        .map(name => posix.join(posix.dirname(file), name))
        .filter(path => stageOf(path) !== stage && !/^(?:model|errors)\.ts$|^markdown\/|\.hbs$/.test(path));
      expect(foreign, `${stage} may import ../model.ts, ../errors.ts, ../markdown/ and its own files`).toEqual([]);
    },
  );

  test.each(files.filter(file => ['config', 'collect', 'publish'].includes(stageOf(file))))(
    '%s reaches the world through the edges only',
    file => {
      expect(
        imports(file).filter(name => /^(?:@actions\/|node:(?:fs|child_process|http|https|net|os|process))/.test(name)),
      ).toEqual([]);
      expect(code(file)).not.toMatch(/\bprocess\.|Date\.now|new Date\(\)/);
    },
  );
});

test('only the pipeline and the commands know the order of the stages', () => {
  const knowing = files.filter(file => {
    const stages = new Set(imports(file).map(name => stageOf(posix.join(posix.dirname(file), name))));
    return STAGES.filter(stage => stages.has(stage) && stage !== stageOf(file)).length > 1;
  });
  expect(
    knowing.filter(file => !PIPELINE.has(file) && stageOf(file) !== 'commands' && stageOf(file) !== 'edges'),
  ).toEqual([]);
});

describe('every file', () => {
  test.each(files)('%s says in its first line what it is for', file => {
    expect(source(file).replace(/^#!.*\n/, '')).toMatch(/^\/\*\* [A-Z]/);
  });

  test.each(files.filter(file => source(file).split('\n').length > 250))('%s is long and says why', file => {
    expect(source(file).split('\n')[0]).toMatch(/in one (?:file|list) so that/);
  });

  test.each(files)('%s has a telling kebab-case name and no default export', file => {
    expect(file).toMatch(/^(?:[a-z-]+\/){0,2}[a-z][a-z0-9-]*(?:\.d)?\.ts$/);
    expect(file).not.toMatch(/utils|helpers(?<!text-helpers)|common|manager|index\.ts/);
    if (!file.endsWith('.d.ts')) expect(code(file)).not.toMatch(/export default|export \*/);
  });
});

test('the only top-level catch of each door is its own', () => {
  expect(files.filter(file => /^try \{/m.test(source(file))).sort()).toEqual(['action.ts', 'cli.ts']);
});
