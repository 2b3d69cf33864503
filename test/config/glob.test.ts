import fc from 'fast-check';
import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { compileGlobs, globProblem } from '../../src/config/glob.ts';
import { expectLinear } from '../support/linear-time.ts';

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
    ['tools/**', 'tools/a\nb.txt', true],
    ['tools/*.txt', 'tools/a\u2028b.txt', true],
    ['tools', 'tools/a\nb/c.txt', true],
    ['app/[id]/(group)/page.tsx', 'app/[id]/(group)/page.tsx', true],
    ['é?à/*.md', 'éèà/a.md', true],
  ])('%s and %s: %s', async (glob, path, expected) => {
    expect((await compileGlobs([glob]))(path)).toBe(expected);
  });

  test('without globs nothing matches', async () => {
    expect((await compileGlobs([]))('a')).toBe(false);
  });

  test.each([['*-*-*-*-*.md'], ['+(a|aa)*(a|aa)+(a)'], ['{a,b}*{a,b}*{a,b}*c'], ['**/*-**/*-**/*-x']])(
    'a long name takes %s time in proportion',
    async glob => {
      const matches = await compileGlobs([glob]);
      for (const unit of ['-', 'a', 'a-', '-/']) expectLinear(matches, unit);
    },
  );

  // It knows globs best, and stalls: on short paths without line breaks both must say the same.
  test('globs mean what picomatch says', async () => {
    const part = fc.constantFrom(
      ...'a b docs * ** **/ /** ? / . .md - _ @ + # $ ^ ~ ( ) | é {a,b} {1..3} [ab] [!a] (a|b)'.split(' '),
    );
    const piece = fc.constantFrom(...'a b docs 2 .md .x - _ @ + # $ ^ ~ ( ) | é [a] (b) / /'.split(' '));
    const joined = (one: fc.Arbitrary<string>) =>
      fc.array(one, { minLength: 1, maxLength: 5 }).map(all => all.join(''));
    const path = joined(piece)
      .map(text =>
        text
          .split('/')
          .filter(name => name !== '')
          .join('/'),
      )
      .filter(text => text !== '');
    await fc.assert(
      fc.asyncProperty(joined(part), fc.array(path, { minLength: 10, maxLength: 10 }), async (glob, paths) => {
        fc.pre((await globProblem(glob)) === null);
        const bare = glob.replace(/\/$/, '');
        const expected = picomatch([bare, `${bare}/**`], { dot: true, noextglob: true, strictBrackets: true });
        const matches = await compileGlobs([glob]);
        expect(paths.filter(matches)).toEqual(paths.filter(one => expected(one)));
      }),
      { numRuns: 500, seed: 412 },
    );
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
    ['[z-a]', 'is not a glob: Invalid regular expression'],
    ['(?=a)', 'is not a glob: error parsing regexp'],
    ['a'.repeat(1_999), 'is not a glob: Input length'],
    ['a'.repeat(70_000), 'is not a glob: Input length'],
  ])('%.20s is none', async (glob, expected) => {
    expect(await globProblem(glob)).toContain(expected);
  });
});
