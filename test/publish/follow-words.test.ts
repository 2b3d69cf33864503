/** Edit once, flows everywhere: real documents, a person's random edits, and what the next runs make of them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadReconciler } from '../../src/deliver.ts';
import type { Current, Document, FileOperation, WordsByEntry } from '../../src/model.ts';
import { followersOf, isSource, sourceFirst } from '../../src/publish/follow-words.ts';
import { canonicalHash } from '../../src/publish/plan/canonical.ts';
import { plan } from '../../src/publish/plan/plan.ts';
import { DOCUMENTS } from '../../src/render/documents.ts';
import { loadRenderers } from '../../src/render/own-templates.ts';
import { render } from '../../src/render/render.ts';
import { releaseOf } from '../support/evidence.ts';
import { randomRuns } from '../support/random-runs.ts';
import { aDocument } from './a-plan.ts';

const reconciler = await loadReconciler();
const renderers = await loadRenderers(DOCUMENTS.map(({ template }) => template));
const release = releaseOf([
  'feat: export dashboards as PDF (#1)\n\nRelease-Note: Export dashboards as PDF. Boards read them on paper.',
  'feat(api)!: require a key (#2)\n\nBREAKING CHANGE: Send the header.',
  'feat(charts): draw pies (#3)',
  'fix: no crash on empty names (#4)',
  'fix(sso): no loops (#5)',
  'perf: open files at once (#6)',
  'feat!: drop the old format (#7)',
  'fix: accents survive (#8)',
]);
const IDS = release.changes.map(({ id }) => id.replace('pr-', '#'));
const rules = { areas: { sso: 'Single sign-on' }, highlights: 2, feedbackUrl: null, owners: {}, isReviewed: true };

function rendered(words?: WordsByEntry): readonly Document[] {
  const told = words === undefined ? rules : { ...rules, words };
  return render(release, renderers, { only: null, documents: {} }, told);
}

const documents = rendered();
const pathOf = (name: string): string => documents.find(document => document.name === name)?.path ?? '';
const NOTES = pathOf('notes');

/** A disk in memory. */
class Disk {
  texts = new Map<string, string>();
  memories: Record<string, Current['memories'][string]> = {};
  written: Record<string, readonly string[]> = {};

  /** @param only The one document to write. */
  run(only?: string): readonly FileOperation[] {
    const current: Current = {
      files: documents.map(({ path }) => ({ path, text: this.texts.get(path) ?? null, isForeign: false })),
      state: { path: '.drumroll.json', text: null, isForeign: false },
      written: this.written,
      memories: this.memories,
    };
    const retell = ({ words }: { readonly words: WordsByEntry }) => rendered(words);
    const wanted = documents.filter(({ name }) => only === undefined || name === only);
    const notes = wanted.some(isSource) ? null : (documents.find(isSource) ?? null);
    const operations = plan(wanted, current, { reconciler, retell, answers: {}, notes });
    for (const { kind, path, text, memory } of operations) {
      if (memory !== null) this.memories[path] = memory;
      if (kind === 'skip') continue;
      this.texts.set(path, text);
      this.written[path] = [canonicalHash(text)];
    }
    return operations;
  }

  text(path: string): string {
    return this.texts.get(path) ?? '';
  }

  edit(path: string, change: (line: string) => string): void {
    this.texts.set(path, this.text(path).split('\n').map(change).join('\n'));
  }
}

const kindsOf = (operations: readonly FileOperation[]): readonly string[] => operations.map(({ kind }) => kind);

/** The line in which an entry stands, in a document with markers or with links. */
function isAbout(line: string, id: string): boolean {
  return line.includes(`<!-- ${id} -->`) || line.includes(`/pull/${id.slice(1)})`);
}

/** A person's words in place of the entry's, whatever form it has. */
function reworded(line: string, id: string, words: string): string {
  return isAbout(line, id) ? line.replace(/^(#+ |- (?:\*\*[^*]+:\*\* )?).*?( <!--.*)$/, `$1${words}$2`) : line;
}

/** The first lines and the subject sum up what is new, and are no entry. */
function withoutSummary(text: string): string {
  return text.replace(/^(?:(?:\*\*)?In this release\b|subject:).*$/gm, '');
}

const FOLLOWING = ['internal-changelog', 'support.brief', 'customers.email', 'team.slack'].map(pathOf);

test('whatever people edit, untouched entries follow the notes and edited ones stay and are told', () => {
  const runs = { ...randomRuns(60), seed: 20261122 };
  let [followed, kept] = [0, 0];
  fc.assert(
    fc.property(
      fc.subarray(IDS),
      fc.array(fc.record({ path: fc.constantFrom(...FOLLOWING), id: fc.constantFrom(...IDS) }), { maxLength: 4 }),
      fc.boolean(),
      (inNotes, elsewhere, isLater) => {
        const disk = new Disk();
        disk.run();
        for (const { path, id } of elsewhere)
          disk.edit(path, line =>
            isAbout(line, id) && !line.includes('MINE') ? line.replace(/(?<=^(?:- |\*\*|\| ).)/, 'MINE ') : line,
          );
        if (isLater) disk.run();
        const before = new Map(FOLLOWING.map(path => [path, disk.text(path)]));
        for (const id of inNotes) disk.edit(NOTES, line => reworded(line, id, `Human${id.slice(1)} said so.`));
        const notes = disk.text(NOTES);
        const operations = disk.run();

        expect(withoutSummary(disk.text(NOTES))).toBe(withoutSummary(notes));
        for (const path of FOLLOWING) {
          const text = disk.text(path);
          const mine = (before.get(path) ?? '').split('\n').filter(line => line.includes('MINE'));
          // A row of a table belongs to the whole of it.
          for (const line of mine) expect(text.split('\n')).toContain(line);
          const told = operations.find(operation => operation.path === path)?.conflicts ?? [];
          const hasOwnRow = mine.some(line => line.startsWith('|'));
          for (const id of inNotes) {
            const isShown = documents
              .find(document => document.path === path)
              ?.text.split('\n')
              .some(line => isAbout(line, id));
            const isMine = mine.some(line => isAbout(line, id)) || (hasOwnRow && ['#2', '#7'].includes(id));
            const isThere = withoutSummary(text).includes(`Human${id.slice(1)} said so`);
            if (isMine) expect(isThere).toBe(false);
            else if (isShown) expect([path, id, isThere]).toEqual([path, id, true]);
            if (isMine && !hasOwnRow) expect(told.map(conflict => conflict.id.replace('~', ''))).toContain(id);
            if (isMine) kept++;
            else followed++;
          }
        }
        expect(new Set(kindsOf(disk.run()))).toEqual(new Set(['skip']));

        disk.texts.set(NOTES, documents.find(isSource)?.text ?? '');
        disk.run();
        for (const path of FOLLOWING) expect(disk.text(path)).toBe(before.get(path));
        expect(disk.text(NOTES)).toBe(documents.find(isSource)?.text);
        expect(new Set(kindsOf(disk.run()))).toEqual(new Set(['skip']));
      },
    ),
    runs,
  );
  expect(followed).toBeGreaterThan(runs.numRuns);
  expect(kept).toBeGreaterThanOrEqual(runs.numRuns / 3);
});

describe('words that a person gave an entry of the notes', () => {
  function afterEdit(id: string, words: string): Disk {
    const disk = new Disk();
    disk.run();
    disk.edit(NOTES, line => reworded(line, id, words));
    disk.run();
    return disk;
  }

  test.each<[string, string, string, string, string]>([
    ['stand in a sentence of a list', '#6', 'Files open fast', 'support.brief', '- Files open fast. ([#6]'],
    [
      'stand without a period where they are a heading',
      '#1',
      'PDF at last',
      'customers.email',
      '**PDF at last** <!-- #1 -->',
    ],
    ['bring their second sentence along', '#4', 'Empty works. Try it', 'team.slack', '- Empty works. Try it.'],
    ['do not name an area twice', '#5', 'No more loops', 'team.slack', '- Single sign-on: No more loops.'],
    [
      'are escaped for where they go',
      '#6',
      '@sam <img src=x> a | b https://x.y',
      'support.brief',
      '- `@sam` a \\| b `https://x.y`. ([#6]',
    ],
    ['are no template', '#4', '{{version}} works', 'team.slack', '- {{version}} works.'],
    [
      'are not set in the past where they name what breaks',
      '#7',
      'Remove your old files',
      'support.brief',
      '| Remove your old files. ([#7]',
    ],
    ['get no code that they had not', '#4', 'Set foo_bar', 'team.slack', '- Set foo_bar.'],
    ['keep the code that they have', '#4', 'Set `foo_bar`', 'team.slack', '- Set `foo_bar`.'],
    ['lead where their title did', '#1', 'PDF at last', 'support.brief', 'In this release: PDF at last'],
  ])('%s', (_title, id, words, name, expected) => {
    const disk = afterEdit(id, words);
    expect(disk.text(pathOf(name))).toContain(expected);
  });

  test('say below a heading of what breaks what to do, and below others what a reader gains', () => {
    const disk = new Disk();
    disk.run();
    disk.texts.set(
      NOTES,
      disk
        .text(NOTES)
        .replace('Send the header.', 'Ask for a key.\n\nThen send it.')
        .replace('Boards read them on paper.', 'Hand them out.'),
    );
    disk.run();
    expect(disk.text(pathOf('customers.email'))).toMatch(/Requires a key\. Ask for a key\. Then send it\. <!-- #2 -->/);
    expect(disk.text(pathOf('internal-changelog'))).toMatch(/<!-- #2 -->\n {2}Ask for a key\.\n {2}Then send it\.\n/);
    expect(disk.text(pathOf('customers.email'))).toContain('<!-- #1 -->\n\nHand them out.\n');
  });

  test('that leave out what a reader gains are not asked for it', () => {
    const disk = new Disk();
    disk.run();
    disk.texts.set(NOTES, disk.text(NOTES).replace('\n\nBoards read them on paper.', ''));
    disk.run();
    expect(disk.text(pathOf('customers.email'))).not.toContain('✍️');
    expect(disk.text(pathOf('customers.email'))).not.toContain('Boards read');
  });

  test('move no entry, and leave the checklist as it was', () => {
    const disk = afterEdit('#4', `${'Long '.repeat(40)}. With a gain`);
    const idsIn = (text: string) => [...text.matchAll(/<!-- (#\d) -->/g)].map(([, id]) => id);
    for (const { path, text } of documents) expect(idsIn(disk.text(path))).toEqual(idsIn(text));
    expect(disk.text(pathOf('checklist'))).toBe(documents.find(({ name }) => name === 'checklist')?.text);
  });

  test('do not bring a line twice where somebody had written their own', () => {
    const disk = new Disk();
    disk.run();
    const slack = pathOf('team.slack');
    disk.edit(slack, line => line.replace('Accents survive.', 'Accents, hooray!'));
    for (const words of ['Accents stay', 'Accents are safe', 'Accents survive.']) {
      disk.edit(NOTES, line => reworded(line, '#8', words));
      disk.run();
      expect(disk.text(slack).match(/Accents/g)).toHaveLength(1);
      expect(disk.text(slack)).toContain('- Accents, hooray!');
    }
  });

  test('hold where only another document is written', () => {
    const disk = afterEdit('#4', 'Names may be empty');
    const slack = pathOf('team.slack');
    const text = disk.text(slack);
    expect(kindsOf(disk.run('team.slack'))).toEqual(['skip']);
    disk.edit(NOTES, line => reworded(line, '#4', 'No name, no crash'));
    const notes = disk.text(NOTES);
    expect(disk.run('team.slack')).toMatchObject([{ path: slack, kind: 'update' }]);
    expect(disk.text(slack)).toBe(text.replace('Names may be empty', 'No name, no crash'));
    expect(disk.text(NOTES)).toBe(notes);
  });

  test('are told from the first time in a text that is made later', () => {
    const disk = afterEdit('#4', 'Names may be empty');
    const slack = pathOf('team.slack');
    const text = disk.text(slack);
    disk.texts.delete(slack);
    delete disk.memories[slack];
    expect(disk.run().find(({ path }) => path === slack)).toMatchObject({ kind: 'create' });
    expect(disk.text(slack)).toBe(text);
    expect(new Set(kindsOf(disk.run()))).toEqual(new Set(['skip']));
  });

  test('are asked for by nobody while no entry is edited', () => {
    const never = () => {
      throw new Error('nothing was edited');
    };
    const disk = new Disk();
    disk.run();
    const files = documents.map(({ path }) => ({ path, text: disk.text(path), isForeign: false }));
    const current: Current = {
      files,
      state: { path: 's', text: null, isForeign: false },
      written: {},
      memories: disk.memories,
    };
    expect(kindsOf(plan(documents, current, { reconciler, retell: never, answers: {}, notes: null }))).not.toContain(
      'update',
    );
    const paragraph = disk.text(NOTES).replace('## ', 'By hand.\n\n## ');
    const edited = files.map(file => (file.path === NOTES ? { ...file, text: paragraph } : file));
    plan(documents, { ...current, files: edited }, { reconciler, retell: never, answers: {}, notes: null });
  });
});

describe('the first line of the notes, which sums them up', () => {
  const summaryOf = (disk: Disk): string => /^\*\*In this release:.*$/m.exec(disk.text(NOTES))?.[0] ?? '';
  const rename = (disk: Disk, words: string): void => disk.edit(NOTES, line => reworded(line, '#1', words));
  const begun = (): Disk => {
    const disk = new Disk();
    disk.run();
    expect(summaryOf(disk)).toBe('**In this release:** Export dashboards as PDF, and 5 more.');
    return disk;
  };

  test('follows a headline that a person changed, again and back', () => {
    const disk = begun();
    const before = disk.text(NOTES);
    for (const words of ['PDF at last', 'Boards get paper']) {
      rename(disk, words);
      disk.run();
      expect(summaryOf(disk)).toBe(`**In this release:** ${words}, and 5 more.`);
      expect(new Set(kindsOf(disk.run()))).toEqual(new Set(['skip']));
    }
    rename(disk, 'Export dashboards as PDF');
    disk.run();
    expect(disk.text(NOTES)).toBe(before);
  });

  test('does not follow what does not stand in it', () => {
    const disk = begun();
    const before = summaryOf(disk);
    disk.edit(NOTES, line => reworded(line, '#4', 'Names may be empty'));
    disk.run();
    expect(summaryOf(disk)).toBe(before);
  });

  test.each<[string, (disk: Disk) => void]>([
    ['together with the headline', disk => rename(disk, 'PDF at last')],
    [
      'after it had followed',
      disk => {
        rename(disk, 'PDF at last');
        disk.run();
      },
    ],
  ])('stays as a person wrote it %s, and nobody is asked about it', (_, first) => {
    const disk = begun();
    first(disk);
    disk.edit(NOTES, line => line.replace(/^\*\*In this release:.*/, 'Paper for your board.'));
    for (let run = 0; run < 2; run++) {
      expect(disk.run().find(({ path }) => path === NOTES)?.conflicts).toEqual([]);
      expect(disk.text(NOTES)).toContain('\nPaper for your board.\n');
      expect(summaryOf(disk)).toBe('');
    }
  });

  test('says nothing as code or mention that a person only wrote', () => {
    const disk = begun();
    rename(disk, '@sam, see <b>x</b>');
    disk.run();
    expect(summaryOf(disk)).toContain('`@sam`');
    expect(summaryOf(disk)).not.toContain('<b>');
  });
});

describe('a text follows another', () => {
  const words: WordsByEntry = new Map([['#1', { title: 'T.', text: '' }]]);
  test.each<[string, Partial<Document>, Partial<Document>, boolean]>([
    ['that is as public', { visibility: 'public' }, { visibility: 'public' }, true],
    ['that is more public', { visibility: 'public' }, { visibility: 'internal' }, true],
    ['that is as internal', { visibility: 'internal' }, { visibility: 'internal' }, true],
    ['that is less public: never', { visibility: 'internal' }, { visibility: 'public' }, false],
    ['unless it is a checklist', { visibility: 'public' }, { visibility: 'internal', channel: 'checklist' }, false],
  ])('%s', (_title, from, to, isFollowing) => {
    const source = aDocument('notes', 'a', from);
    const follower = aDocument('other', 'b', to);
    const texts = followersOf([source, follower], { source, words }, () => [
      { ...source, text: 'A' },
      { ...follower, text: 'B' },
    ]);
    expect([...texts]).toEqual(isFollowing ? [[follower.path, 'B']] : []);
  });

  test('which is read first, wherever it is listed', () => {
    const [notes, one, two] = ['notes', 'one', 'two'].map(name => aDocument(name, name));
    if (!notes || !one || !two) throw new Error('three documents');
    expect(sourceFirst([one, notes, two])).toEqual([notes, one, two]);
    expect(sourceFirst([one, two])).toEqual([one, two]);
  });
});
