import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/defaults.ts';
import { loadConfig } from '../../src/config/load.ts';

const load = (text: string) => loadConfig({ path: '.github/drumroll.yml', text });

describe('loadConfig', () => {
  test('without a file the defaults hold', async () => {
    expect(await loadConfig(null)).toBe(DEFAULT_CONFIG);
  });

  test.each([
    ['an empty file', ''],
    ['comments only', '# product: Tidewater\n'],
    ['null', '~\n'],
    ['an empty document', '---\n...\n'],
    ['keys whose values are commented out', 'product:\nrules:\n#  - when: …\ninternal:\n  paths:\n'],
  ])('%s means the defaults', async (_, text) => {
    expect(await load(text)).toStrictEqual(DEFAULT_CONFIG);
  });

  test('what is set stands beside the defaults', async () => {
    expect(await load('product: Tidewater\ninternal:\n  scopes: [ops]\n')).toStrictEqual({
      ...DEFAULT_CONFIG,
      product: 'Tidewater',
      internal: { ...DEFAULT_CONFIG.internal, scopes: ['ops'] },
    });
  });

  test('a byte order mark and Windows line endings are no part of it', async () => {
    expect(await load('\uFEFFproduct: Tidewater\r\nbots:\r\n  - tide-ci\r\n')).toMatchObject({
      product: 'Tidewater',
      bots: ['tide-ci'],
    });
  });
});

test('what every start loads names no package: zod, yaml, re2js and picomatch wait until they are needed', () => {
  for (const file of [
    'load',
    'defaults',
    'rules',
    'pattern',
    'glob',
    'release-tag',
    'tag-parser',
    'inputs',
    'outputs',
  ]) {
    const source = readFileSync(new URL(`../../src/config/${file}.ts`, import.meta.url), 'utf8');
    const imported = [...source.matchAll(/^import (?!type ).*from '([^']+)'/gm)].map(([, name]) => name);
    expect(imported.filter(name => !/^\.\/(?:defaults|pattern|glob|release-tag)\.ts$/.test(name ?? ''))).toEqual([]);
  }
});
