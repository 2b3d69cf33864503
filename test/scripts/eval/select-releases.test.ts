import { describe, expect, test } from 'vitest';
import { selectReleases } from '../../../scripts/eval/select-releases.ts';

const release = (version: string, date: string | null) => ({
  version,
  date,
  entries: [],
  tag: version,
  previousTag: '0',
  candidates: [],
});
const all = [release('1.10.0', '2026-03-01'), release('1.9.0', '2026-02-01'), release('1.8.0', '2026-01-01')];

describe('selectReleases', () => {
  test.each([
    ['nothing', { since: '', until: '' }, ['1.10.0', '1.9.0', '1.8.0']],
    ['a first version, which is included', { since: '1.9.0', until: '' }, ['1.10.0', '1.9.0']],
    ['a last version, which is not', { since: '', until: '1.9.0' }, ['1.8.0']],
    ['days', { since: '2026-01-15', until: '2026-03-01' }, ['1.9.0']],
  ])('takes what is inside %s', (_, split, versions) => {
    expect(selectReleases(all, split).map(({ version }) => version)).toEqual(versions);
  });

  test.each([
    ['an empty part', all, { since: '2.0.0', until: '' }, 'No release'],
    [
      'a day, for a release without one',
      [release('1.0.0', null)],
      { since: '2026-01-01', until: '' },
      '1.0.0 has no date',
    ],
  ])('refuses %s', (_, releases, split, message) => {
    expect(() => selectReleases(releases, split)).toThrow(message);
  });
});
