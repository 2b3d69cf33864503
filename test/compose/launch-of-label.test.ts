/** Labels that name a launch, as people type them. */
import { expect, test } from 'vitest';
import { launchOfLabel } from '../../src/compose/launch-of-label.ts';

test.each<[string, string | null]>([
  ['launch: scheduled-exports', 'scheduled-exports'],
  ['launch:scheduled-exports', 'scheduled-exports'],
  ['Launch/Scheduled Exports', 'scheduled-exports'],
  ['launch :  scheduled_exports ', 'scheduled-exports'],
  ['launch: Exporte für alle (v2)', 'exporte-fur-alle-v2'],
  [`launch: ${'a'.repeat(59)}-b`, 'a'.repeat(59)],
  ['launch', null],
  ['launch:', null],
  ['launch: ✨', null],
  ['launchpad: exports', null],
])('%s', (label, slug) => {
  expect(launchOfLabel(label)).toBe(slug);
});
