import { expect, test } from 'vitest';
import { guestName, issueMark, type LineFacts, pathInLine, releaseLine } from '../../src/publish/line.ts';

const line = (facts: Partial<LineFacts>) =>
  releaseLine({ releaseBranch: 'main', isDefaultBranch: true, package: null, guest: null, ...facts });

test.each<[string, Partial<LineFacts>, string, string, string]>([
  ['the default branch', {}, 'releases/next', 'drumroll/main', 'releases/next.json'],
  [
    'a maintenance branch',
    { releaseBranch: '2.3.x', isDefaultBranch: false },
    'releases/next-2.3',
    'drumroll/2.3.x',
    'releases/next-2.3.json',
  ],
  [
    'a branch of another name',
    { releaseBranch: 'release/lts', isDefaultBranch: false },
    'releases/next-release-lts',
    'drumroll/release/lts',
    'releases/next-release-lts.json',
  ],
  [
    'a package',
    { package: '@tidewater/cli' },
    'releases/next-tidewater-cli',
    'drumroll/main-tidewater-cli',
    'releases/next-tidewater-cli.json',
  ],
  [
    'a guest in a shared drafts repository',
    { guest: 'app' },
    'app/releases/next',
    'drumroll/app/main',
    'releases/app/next.json',
  ],
])('%s has a folder, branch and state of its own', (_title, facts, folder, branch, statePath) => {
  expect(line(facts)).toMatchObject({ folder, branch, statePath });
});

test('documents move to the folder of their line', () => {
  const maintenance = line({ releaseBranch: '2.3.x', isDefaultBranch: false });
  expect(pathInLine('releases/next/announcements/team.slack.md', maintenance)).toBe(
    'releases/next-2.3/announcements/team.slack.md',
  );
  expect(pathInLine('extra.md', maintenance)).toBe('releases/next-2.3/extra.md');
});

test.each([
  ['tidewater/app', 'tidewater/drafts', 'app'],
  ['tidewater/app', 'northwind/drafts', 'tidewater/app'],
])('%s in %s is called %s', (slug, drafts, name) => {
  expect(guestName(slug, drafts)).toBe(name);
});

test.each(['a--b', 'x-->y', 'v1.0.0 --><script>', '--', '-'])('no marker can be ended from inside: %s', hostile => {
  const mark = issueMark(line({ releaseBranch: hostile, isDefaultBranch: false, package: hostile }), hostile);
  expect(mark).not.toMatch(/--|[<>]/);
});
