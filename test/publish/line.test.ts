import { expect, test } from 'vitest';
import {
  guestName,
  issueMark,
  type LineFacts,
  notesPath,
  pathInLine,
  releaseLine,
  shippedPath,
} from '../../src/publish/line.ts';

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
  const launch = { ...maintenance, folder: 'app/launches/exports' };
  expect(pathInLine('launches/exports/customers.blog.md', launch)).toBe('app/launches/exports/customers.blog.md');
  expect(pathInLine('docs/launches/exports/a.md', launch)).toBe('app/launches/exports/docs/launches/exports/a.md');
  expect(pathInLine('launches/exports', launch)).toBe('app/launches/exports/launches/exports');
  expect(notesPath(launch)).toBe('app/launches/exports/notes.md');
});

test.each<[string, Partial<LineFacts>, string]>([
  ['of the product', {}, 'releases/2.4.0/notes.md'],
  ['of a maintenance branch', { releaseBranch: '2.3.x', isDefaultBranch: false }, 'releases/2.4.0/notes.md'],
  ['of a package', { package: '@tidewater/cli' }, 'releases/tidewater-cli-2.4.0/notes.md'],
  ['of a guest', { guest: 'app' }, 'app/releases/2.4.0/notes.md'],
])('a released text %s has a folder of its version', (_title, facts, path) => {
  const one = line(facts);
  expect(shippedPath(notesPath(one), one, facts.package ?? null, '2.4.0')).toBe(path);
});

test.each([
  ['10.20.30.x', 'releases/next-10.20.30'],
  ['2.x', 'releases/next-2'],
  ['v2.3.x', 'releases/next-v2.3.x'],
  ['2.3.xy', 'releases/next-2.3.xy'],
  ['--a/..', 'releases/next-a'],
])('the branch %s has the folder %s', (releaseBranch, folder) => {
  expect(line({ releaseBranch, isDefaultBranch: false }).folder).toBe(folder);
});

test.each<[string, Partial<LineFacts>, string, string]>([
  ['the default branch', {}, 'v2.3.0', 'drumroll:next v2.3.0'],
  ['a guest', { guest: 'a---b' }, 'x', 'drumroll:a-b/next x'],
  ['a base with other signs', {}, 'cli@2.3+b /a:::b--c', 'drumroll:next cli@2.3+b-/a-b-c'],
])('the mark of a checklist names %s and what its release starts at', (_title, facts, base, mark) => {
  expect(issueMark(line(facts), base)).toBe(mark);
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
