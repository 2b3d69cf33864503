import { describe, expect, test } from 'vitest';
import { compileGlobs, globProblem } from '../../src/config/glob.ts';

describe('compileGlobs', () => {
  test.each([
    ['docs/**', 'docs/a/b.md', true],
    ['docs', 'docs/a/b.md', true],
    ['docs/', 'docs/a/b.md', true],
    ['docs', 'docs', true],
    ['docs', 'old/docs/a.md', false],
    ['docs', 'docs2/a.md', false],
    ['**/docs', 'old/docs/a.md', true],
    ['*.md', 'README.md', true],
    ['*.md', 'docs/README.md', false],
    ['**/*.md', 'README.md', true],
    ['.github/**', '.github/workflows/ci.yml', true],
    ['**', '.env', true],
    ['src/{a,b}/*.ts', 'src/b/x.ts', true],
    ['src/[ab].ts', 'src/c.ts', false],
    ['src/(a|b).ts', 'src/b.ts', true],
    ['packages/@scope/b', 'packages/@scope/b/x.ts', true],
  ])('%s and %s: %s', async (glob, path, expected) => {
    expect((await compileGlobs([glob]))(path)).toBe(expected);
  });

  test('without globs nothing matches', async () => {
    expect((await compileGlobs([]))('a')).toBe(false);
  });

  test('extended globs, which could take exponential time, are plain text', async () => {
    const matches = await compileGlobs(['+(a|aa)*(a|aa)+(a)']);
    const start = performance.now();
    expect(matches(`${'a'.repeat(5_000)}!`)).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('globProblem', () => {
  test.each(['docs', 'docs/**', '**/*.md', '{a,b}/c', 'a/[bc]', 'a b/c', '..a/b'])('%s is a glob', async glob => {
    expect(await globProblem(glob)).toBeNull();
  });

  test.each([
    ['/docs', 'must be relative'],
    ['./docs', 'must be relative'],
    ['../docs', 'must be relative'],
    ['docs\\a', 'must be relative'],
    ['!docs', 'a leading ! is not understood'],
    ['[a', 'is not a glob: Missing closing'],
    ['{a,b', 'is not a glob: Missing closing'],
    ['a'.repeat(70_000), 'is not a glob: Input length'],
  ])('%.20s is none', async (glob, expected) => {
    expect(await globProblem(glob)).toContain(expected);
  });
});
