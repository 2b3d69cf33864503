import { expect, test } from 'vitest';
import { parseRemote, readRemote } from '../../src/collect/remote.ts';

test.each([
  ['https://github.com/tidewater/app.git', 'tidewater/app', 'https://github.com/tidewater/app', 'app'],
  [
    'https://x-access-token:secret@github.com/tidewater/app',
    'tidewater/app',
    'https://github.com/tidewater/app',
    'app',
  ],
  ['git@github.com:tidewater/app.git', 'tidewater/app', 'https://github.com/tidewater/app', 'app'],
  ['ssh://git@github.com:22/tidewater/app.git', 'tidewater/app', 'https://github.com/tidewater/app', 'app'],
  ['https://gitlab.example.com/group/sub/app.git', 'group/sub/app', 'https://gitlab.example.com/group/sub/app', 'app'],
  ['/srv/git/app.git', null, null, 'app'],
  ['../bundles/vite.bundle', null, null, 'vite'],
  ['file:///srv/git/app/', null, null, 'app'],
  ['C:\\repos\\app', null, null, 'app'],
  ['/srv/git/app/.', null, null, 'app'],
  ['.', null, null, null],
  ['../..', null, null, null],
])('%s', (address, slug, url, name) => {
  expect(parseRemote(address)).toEqual({ slug, url, name });
});

test('origin comes before other remotes, whatever their order', () => {
  const config =
    '[remote "fork"]\n\turl = https://github.com/mia/app\n[remote "origin"]\n\turl = https://github.com/tidewater/app\n';
  expect(readRemote(config).slug).toBe('tidewater/app');
});

test('a repository without remotes names nothing', () => {
  expect(readRemote('[core]\n\tbare = false\n')).toEqual({ slug: null, url: null, name: null });
});
