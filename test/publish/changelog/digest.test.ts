/** A period in one text: only what was published, newest first. */
import { expect, test } from 'vitest';
import { digest } from '../../../src/publish/changelog/digest.ts';

const release = (version: string, date: string, text = `# T, ${date}\n\n## New\n\n- Of ${version}.\n`) => ({
  version,
  date,
  text,
});
const MAY = { from: '2026-05-01', to: '2026-05-31' };

test('each release has a heading with its text below, and both ends of the period belong to it', () => {
  const releases = [
    release('1.0.0', '2026-04-30'),
    release('1.1.0', '2026-05-01'),
    release('1.3.0', '2026-06-01'),
    release('1.2.0', '2026-05-31'),
  ];
  expect(digest(releases, MAY)).toBe(
    '## 1.2.0 - 2026-05-31\n\n### New\n\n- Of 1.2.0.\n\n## 1.1.0 - 2026-05-01\n\n### New\n\n- Of 1.1.0.\n',
  );
});

test('releases of one day are in the order of their versions', () => {
  const day = ['1.9.0', '1.10.0', '1.10.0-rc.1'].map(version => release(version, '2026-05-05', ''));
  expect(digest(day, MAY)).toBe('## 1.10.0 - 2026-05-05\n\n## 1.10.0-rc.1 - 2026-05-05\n\n## 1.9.0 - 2026-05-05\n');
});

test('one release’s open code does not take in the next one', () => {
  const text = digest([release('1.1.0', '2026-05-02', '```\na'), release('1.0.0', '2026-05-01', 'b')], MAY);
  expect(text).toBe('## 1.1.0 - 2026-05-02\n\n```\na\n```\n\n## 1.0.0 - 2026-05-01\n\nb\n');
});

test('a period without releases is nothing', () => {
  expect(digest([release('1.0.0', '2026-04-30')], MAY)).toBeNull();
});
