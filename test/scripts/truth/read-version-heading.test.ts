import { expect, test } from 'vitest';
import { readVersionHeading } from '../../../scripts/truth/read-version-heading.ts';

test.each([
  ['0.12.5', '0.12.5', ''],
  ['[4.3.3] - 2026-07-16', '4.3.3', '2026-07-16'],
  ['v1.2', '1.2', ''],
  ['8.2.2 (2026-08-20)', '8.2.2', '2026-08-20'],
  ['3.14.0 / 2026-08-17', '3.14.0', '2026-08-17'],
  ['Cargo 1.92 (2026-08-14)', '1.92', '2026-08-14'],
  ['[2.0.0-rc.1] — 2026-01-02', '2.0.0-rc.1', '2026-01-02'],
  ['24.1a1', '24.1a1', ''],
])('reads "%s" as version %s of "%s"', (heading, version, date) => {
  expect(readVersionHeading(heading)).toEqual({ version, date });
});

test.each(['[Unreleased]', 'main', 'Bug fixes', '0.9.x', 'Python 3.14 support', 'What 1.2.3 means for you', '2026'])(
  'does not take "%s" for a version',
  heading => {
    expect(readVersionHeading(heading)).toBeNull();
  },
);
