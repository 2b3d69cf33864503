/** Labels that name a launch, as people type them. */
import { expect, test } from 'vitest';
import { launchOfLabel } from '../../src/compose/launch-of-label.ts';

test.each<[label: string, slug: string | null, name?: string]>([
  ['launch: scheduled-exports', 'scheduled-exports', ''],
  ['launch:scheduled-exports', 'scheduled-exports', ''],
  ['Launch/Scheduled Exports', 'scheduled-exports', 'Scheduled Exports'],
  ['launch :  scheduled_exports ', 'scheduled-exports', ''],
  ['launch: Exporte für alle (v2)', 'exporte-fur-alle-v2', 'Exporte für alle (v2)'],
  [`launch: ${'a'.repeat(59)}-b`, 'a'.repeat(59), ''],
  ['launch: 予約', '4e88-7d04', '予約'],
  ['launch: экспорт!', '44d-43a-441-43f-43e-440-442', 'экспорт!'],
  [`launch: ${'予'.repeat(50)}`, `${'4e88-'.repeat(11)}4e88`, '予'.repeat(50)],
  ['launch', null],
  ['launch:', null],
  ['launch: ✨', null],
  ['launchpad: exports', null],
])('%s', (label, slug, name = '') => {
  expect(launchOfLabel(label)).toEqual(slug === null ? null : { slug, name });
});
