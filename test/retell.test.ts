/** The pipeline's documents in words that a person gave them: what may not be public stays out of public texts. */
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatEvidence } from '../src/collect/evidence.ts';
import { disk } from '../src/edges/files.ts';
import { openGit } from '../src/edges/git.ts';
import type { Document, Repository } from '../src/model.ts';
import { type Draft, draft } from '../src/pipeline.ts';
import type { Retell } from '../src/publish/follow-words.ts';
import { evidenceOf } from './support/evidence.ts';
import { temporaryFolder } from './support/process.ts';

const MESSAGES = ['feat: draw pies', 'fix: no crash on empty names', 'security: close the export hole'];

async function draftOf(config = '', visibility: Repository['visibility'] = 'private'): Promise<Draft> {
  const { repository, ...evidence } = evidenceOf(MESSAGES);
  const text = formatEvidence({
    ...evidence,
    repository: { ...repository, visibility },
    config: { path: '.github/drumroll.yml', text: config },
  });
  const folder = temporaryFolder();
  writeFileSync(`${folder}/evidence.json`, text);
  return draft(
    {
      directory: folder,
      from: null,
      to: null,
      release: null,
      package: null,
      configFile: null,
      evidenceFile: `${folder}/evidence.json`,
      document: null,
      isFull: true,
      isReviewed: true,
      isShared: true,
    },
    { git: openGit(folder, {}), files: disk },
  );
}

const textOf = (documents: readonly Document[], name: string): string =>
  documents.find(document => document.name === name)?.text ?? '';

/** Words for the entry with this title, or with this marker. */
function said(title: string, words: string, { documents, release }: Draft, standing?: string): Parameters<Retell>[0] {
  const source = documents.find(({ name }) => name === 'notes');
  if (source === undefined) throw new Error('a release has notes');
  const id = release.changes.find(change => change.title === title)?.id ?? title;
  return {
    source: standing === undefined ? source : { ...source, text: standing },
    words: new Map([[id, { title: words, text: '' }]]),
  };
}

test('no words, and words for nothing that is there, change nothing', async () => {
  const drafted = await draftOf();
  const { source } = said('', '', drafted);
  expect(drafted.retell({ source, words: new Map() })).toEqual([...drafted.documents, ...drafted.offered]);
  expect(drafted.retell(said('#999', 'X.', drafted))).toEqual([...drafted.documents, ...drafted.offered]);
});

test('the same documents come back, in the same places', async () => {
  const drafted = await draftOf();
  const told = drafted.retell(said('Draw pies.', 'Pies at last.', drafted));
  const placesOf = (documents: readonly Document[]) => documents.map(({ text: _, ...rest }) => rest);
  expect(placesOf(told)).toEqual(placesOf([...drafted.documents, ...drafted.offered]));
  expect(textOf(told, 'team.slack')).toContain('- Pies at last.');
});

test('in the notes themselves people’s words are told only where entries are summed up', async () => {
  const drafted = await draftOf();
  const notes = textOf(drafted.documents, 'notes');
  const [line] = /^\*\*Security:.*$/m.exec(notes) ?? [];
  expect(line).toBe('**Security:** Close the export hole.');
  const told = textOf(drafted.retell(said('Close the export hole.', 'Exports are safe.', drafted)), 'notes');
  expect(told).toBe(notes.replace('**Security:** Close the export hole', '**Security:** Exports are safe'));
});

test('a word of the deny-list is refused where the person wrote it', async () => {
  const drafted = await draftOf('deny: [Acme]\n');
  const standing = '# Notes\n\n- Pies for ACME. <!-- #3 -->\n';
  expect(() => drafted.retell(said('Draw pies.', 'Pies for ACME.', drafted, standing))).toThrow(
    'releases/next/notes.md:3 is public and holds a word of the deny-list: "Acme".',
  );
});

test('a hole in security stays masked where everybody can read, whatever a person calls it', async () => {
  const drafted = await draftOf('', 'public');
  const HOLE = /export hole|every export/;
  expect(textOf(drafted.documents, 'support.brief')).toMatch(HOLE);
  expect(textOf(drafted.documents, 'notes')).not.toMatch(HOLE);
  const [line, hole] = [
    drafted.retell(said('security', 'Update soon.', drafted)),
    drafted.retell(said('Close the export hole.', 'The hole in every export is closed.', drafted)),
  ];
  for (const name of ['notes', 'internal-changelog']) {
    expect(textOf(line, name) + textOf(hole, name)).not.toMatch(HOLE);
  }
  expect(textOf(line, 'internal-changelog')).toContain('Update soon.');
  // Where only colleagues read nothing is masked, and what stands for the mask is about nothing.
  expect(textOf(hole, 'support.brief')).toContain('The hole in every export is closed.');
  expect(textOf(line, 'support.brief')).toBe(textOf(drafted.documents, 'support.brief'));
});
