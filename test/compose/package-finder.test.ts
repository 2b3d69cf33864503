import { describe, expect, test } from 'vitest';
import { packageFinder } from '../../src/compose/package-finder.ts';
import type { Package } from '../../src/model.ts';
import { commitOf } from '../parse/commit-of.ts';

const packageOf = (name: string, path: string): Package => ({ name, path, previousVersion: null, version: null });
const PACKAGES = [
  packageOf('@tide/web', 'packages/web'),
  packageOf('@tide/web-icons', 'packages/web/icons'),
  packageOf('cli', 'tools/cli'),
  packageOf('@tide/cli', 'packages/cli'),
  packageOf('root', ''),
  packageOf('twin', 'packages/cli'),
];
const find = packageFinder(PACKAGES);
const withPaths = (...paths: string[]) => find([{ commit: commitOf('x', { paths }), scopes: ['cli'] }]);
const withScopes = (...scopes: string[]) => find([{ commit: commitOf('x'), scopes }]);

describe('by changed paths', () => {
  test.each<[string, string[], string[]]>([
    ['the package that holds it', ['packages/web/a.ts'], ['@tide/web']],
    ['at any depth', ['packages/web/a/b/c/d.ts'], ['@tide/web']],
    ['the innermost', ['packages/web/icons/a/b.svg'], ['@tide/web-icons']],
    ['not one of a longer name', ['packages/web-old/a.ts', 'packages/webs.ts'], []],
    ['not a file called like a folder', ['packages/web'], []],
    ['nothing outside of all', ['README.md', 'packages/a.ts'], []],
    ['the first of two in one folder', ['packages/cli/a.ts'], ['@tide/cli']],
    ['each once, in their order', ['tools/cli/a', 'packages/web/b', 'tools/cli/c'], ['@tide/web', 'cli']],
    ['whatever the scope says', [], []],
  ])('%s', (_, paths, expected) => expect(withPaths(...paths)).toEqual(expected));
});

describe('by scope, where paths are not known', () => {
  test.each<[string, string[], string[]]>([
    ['its name', ['@tide/web'], ['@tide/web']],
    ['its name without the owner, for all that are called so', ['cli'], ['cli', '@tide/cli']],
    ['not a part of it', ['web-i', 'tide', 'icons'], []],
    ['a name that every object has', ['constructor', '__proto__'], []],
  ])('%s', (_, scopes, expected) => expect(withScopes(...scopes)).toEqual(expected));
});

test('without packages nothing is found', () => {
  expect(packageFinder([])([{ commit: commitOf('x', { paths: ['a/b'] }), scopes: ['a'] }])).toEqual([]);
});
