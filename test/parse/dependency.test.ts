import { describe, expect, test } from 'vitest';
import { readBumps } from '../../src/parse/dependency.ts';

type Bump = readonly [name: string, from: string | null, to: string | null];

describe('readBumps', () => {
  test.each<[text: string, expected: readonly Bump[]]>([
    ['Bump assert_cmd from 2.0.13 to 2.0.14', [['assert_cmd', '2.0.13', '2.0.14']]],
    ['bump x from 1.0.0 to 2.0.0 in /dir', [['x', '1.0.0', '2.0.0']]],
    [
      'bump fast-xml-parser from 5.3.7 to 5.5.9 in /a/b in the npm_and_yarn group across 1 directory',
      [['fast-xml-parser', '5.3.7', '5.5.9']],
    ],
    ['bump alpine from `2510918` to `5b10f43` in /docker', [['alpine', '2510918', '5b10f43']]],
    ['Bump zstd from 0.12.2+zstd.1.5.2 to 0.12.3+zstd.1.5.2', [['zstd', '0.12.2+zstd.1.5.2', '0.12.3+zstd.1.5.2']]],
    ['Bump actions/cache from 4 to 5', [['actions/cache', '4', '5']]],
    ['Update pytest requirement from <7,>=6 to >=6,<8', [['pytest', '<7,>=6', '>=6,<8']]],
    ['update dependency @types/node to v20', [['@types/node', null, 'v20']]],
    ['update dependency lodash to v4.18.1 [security]', [['lodash', null, 'v4.18.1']]],
    ['Update Rust crate proc-macro2 to v1.0.89', [['proc-macro2', null, 'v1.0.89']]],
    ['Update Rust crate url to v2.5.7', [['url', null, 'v2.5.7']]],
    ['Update pre-commit hook astral-sh/ruff-pre-commit to v0.13.1', [['astral-sh/ruff-pre-commit', null, 'v0.13.1']]],
    ['update actions/checkout action to v4', [['actions/checkout', null, 'v4']]],
    ['Update debian Docker tag to trixie-20260316', [['debian', null, 'trixie-20260316']]],
    [
      'Update cgr.dev/chainguard/python:latest-dev Docker digest to c3898a5',
      [['cgr.dev/chainguard/python', null, 'c3898a5']],
    ],
    ['bump x 2.6.0 -> 2.7.1', [['x', '2.6.0', '2.7.1']]],
    ['bump x 2.6.0 to 2.7.1', [['x', '2.6.0', '2.7.1']]],
    ['bump x@1.2.3', [['x', null, '1.2.3']]],
    ['bump @scope/x to 1.2.3', [['@scope/x', null, '1.2.3']]],
    ['Update `smp` to version 0.9.1', [['smp', null, '0.9.1']]],
    ['Upgrade Hawk to 0.1.13', [['Hawk', null, '0.1.13']]],
    ['Upgrade reqwest to 0.13', [['reqwest', null, '0.13']]],
    ['Upgrade Rust toolchain to 1.84.0', [['Rust', null, '1.84.0']]],
    ['Update to `cargo-dist` v0.23.0', [['cargo-dist', null, 'v0.23.0']]],
    ['update `resolve.exports` to `2.0.1` to fix `*` resolution', [['resolve.exports', null, '2.0.1']]],
    ['bump rand to 0.8.6 and fix RUSTSEC-2026-0097', [['rand', null, '0.8.6']]],
    [
      'Update hyper-util to v0.1.20 and system-configuration to v0.7.0',
      [
        ['hyper-util', null, 'v0.1.20'],
        ['system-configuration', null, 'v0.7.0'],
      ],
    ],
    ['Update Rust to 1.98 and MSRV to 1.96', []],
    ['Bump timeout from 5 to 10', []],
    ['Bump timeout from 1.5.0 to 2.0.0', []],
    ['Bump MSRV to 1.85 and Edition 2024', []],
    ['Bump the test timeout from 90s -> 120s', []],
    ['bump minimum node version to 14.18.0', []],
    ['Update preview port to 4173', []],
    ['Update strip-components to 2', []],
    ['Upgrade Depot runners from macOS 14 to 15', []],
    ['Update references from s3 to setup.vector.dev', []],
    ['update all non-major dependencies', []],
    ['update babel monorepo', []],
    ['Update pre-commit dependencies', []],
    ['bump the g group across 1 directory with 3 updates', []],
    ['lock file maintenance', []],
    ['bump x', []],
    ['Add a bump command', []],
  ])('%s', (text, expected) => {
    expect(readBumps(text, false)).toEqual(expected.map(([name, from, to]) => ({ name, from, to })));
  });

  test.each<[text: string, expected: readonly Bump[]]>([
    ['bump x from 1 to 2', [['x', '1', '2']]],
    ['bump darling version', [['darling', null, null]]],
    ['update VRL', [['VRL', null, null]]],
    ['update all non-major dependencies', []],
    ['update lockfile', []],
    ['bump deps', []],
    ['update deny.toml', []],
  ])('where dependencies are expected: %s', (text, expected) => {
    expect(readBumps(text, true)).toEqual(expected.map(([name, from, to]) => ({ name, from, to })));
  });
});
