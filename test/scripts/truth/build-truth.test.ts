import { expect, test } from 'vitest';
import { buildTruth } from '../../../scripts/truth/build-truth.ts';
import { styleNamed } from '../../../scripts/truth/styles.ts';
import { formatTruth, parseTruth } from '../../../scripts/truth/truth-file.ts';
import { openGit } from '../../../src/edges/git.ts';
import { gitEnvironment, RepositoryBuilder } from '../../support/repository.ts';

const NEW = '## 1.1.0\n\n### Fixes\n\n- Fix tides (#3)\n';
const OLD = '## 1.0.0\n\nReleased on 2025-12-24.\n\n### Features\n\n- Add tides (#2)\n\n## 0.9.0\n\n- Prose only\n';

function tides() {
  const builder = new RepositoryBuilder();
  builder.commit('Start (#1)');
  builder.tag('v0.8.0');
  builder.commit('Tidy up');
  builder.tag('v0.9.0');
  builder.commit('Add tides (#2)');
  builder.tag('v1.0.0', { message: 'annotated' });
  builder.commit('Fix tides (#3)');
  builder.commit('Update CI (#4)', {
    files: { 'CHANGELOG.md': NEW, 'changelogs/old.md': OLD, 'changelogs/a.txt': OLD },
  });
  builder.tag('v1.1.0');
  return builder.write();
}
const gitOf = ({ directory }: { readonly directory: string }) => openGit(directory, gitEnvironment());

test('a truth joins files, tags and history, and says what cannot be measured', async () => {
  const { releases, dropped } = await buildTruth(gitOf(tides()), styleNamed('uv'));
  expect(releases).toEqual([
    {
      version: '1.1.0',
      date: '2026-01-06',
      entries: [{ category: 'Fixes', text: 'Fix tides', prs: [3] }],
      tag: 'v1.1.0',
      previousTag: 'v1.0.0',
      candidates: [4, 3],
    },
    {
      version: '1.0.0',
      date: '2025-12-24',
      entries: [{ category: 'Features', text: 'Add tides', prs: [2] }],
      tag: 'v1.0.0',
      previousTag: 'v0.9.0',
      candidates: [2],
    },
  ]);
  expect(dropped).toEqual(['0.9.0: none of its 0 entries names one of the 0 pull requests']);
  expect(parseTruth('truth.json', formatTruth(releases))).toEqual(releases);
});

test.each([
  ['a file that was named and is not there', ['NEWS.md'], 'HEAD has no NEWS.md.'],
  ['a folder without Markdown', ['notes/'], 'HEAD has no notes/.'],
])('%s is an error', async (_, changelogs, message) => {
  await expect(buildTruth(gitOf(tides()), styleNamed('headings'), changelogs)).rejects.toThrow(message);
});

test('a repository without any usual changelog is told how to name one', async () => {
  const builder = new RepositoryBuilder();
  builder.commit('Start');
  await expect(buildTruth(gitOf(builder.write()), styleNamed('uv'))).rejects.toThrow('Name the file with --changelog.');
});

test.each([
  ['no JSON', '> drumroll@0.1.0 truth\n[]', 'npm run --silent'],
  ['an object', '{}', 'is no truth'],
  ['a release without a tag', '[{"version":"1"}]', '0.tag'],
])('a truth file with %s is refused', (_, text, message) => {
  expect(() => parseTruth('truth.json', text)).toThrow(message);
});
