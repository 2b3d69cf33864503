import { describe, expect, test } from 'vitest';
import { isRelease } from '../../src/parse/release.ts';
import { parseSubject } from '../../src/parse/subject.ts';

describe('isRelease', () => {
  test.each([
    'chore(release): 1.2.3',
    'chore(release): publish v1.2.3 [skip ci]',
    'chore(main): release 1.2.3 (#12)',
    'chore: release main',
    'chore: release',
    'release: v8.2.2',
    'release: plugin-legacy@8.0.0',
    'release: @scope/pkg@1.0.0-beta.1',
    'v1.2.3',
    '2026.11.0',
    'v3.0.0-alpha.0',
    'Release 1.2.3',
    'Release v0.3.0',
    'Bump version to 1.2.3 (#4)',
    'Bump version to v0.1.12 (#2051)',
    'Bump to v0.0.5 for pre-release (#1324)',
    'Bump version in the `pyproject.toml` to 0.8.17 (#15777)',
    'Bump Cargo.toml version to 0.19.0',
    'chore(releasing): Bump Vector version to v0.34.0',
    'chore(releasing): Prepare v0.20.1 release',
    'Prepare for 0.12.5',
    'Version Packages',
    'Version Packages (beta)',
    'chore: version packages',
    'Publish',
    'bump versions',
    'workflow: prepare for release',
    'Add release notes and bump version for 0.8.0 (#14690)',
    'Update the changelog & prepare 2.0.0',
    'Preparation commit',
    'Bump verison to 0.7.3 (#13337)',
  ])('%s is a release', subject => {
    expect(isRelease(parseSubject(subject))).toBe(true);
  });

  test.each([
    'Add release workflow',
    'chore: v3.0.0-beta.9 release notes (#8996)',
    'docs: Fix link in v0.31.0 release docs',
    'Bump Rust version to 1.80',
    'Update to 1.2.3',
    'chore(deps): update vite to 5.0.0',
    'Bump MSRV to 1.85',
    'fix: publish workflow',
    'Version selector for docs',
    'Update the changelog',
    'Add release notes and bump the timeout to 10s',
    'Add release notes and fix the export',
    'Commit the draft on leave',
    'new api',
    'release: fix the script',
    '',
  ])('%s is none', subject => {
    expect(isRelease(parseSubject(subject))).toBe(false);
  });
});
