/** How far a checklist is: from what stands there, whoever ticked it. */
import { expect, test } from 'vitest';
import { publishFiles } from '../../../src/deliver.ts';
import type { Document } from '../../../src/model.ts';
import { inFolder, openTasks, withProgress } from '../../../src/publish/letters/checklist-progress.ts';
import { CHECKLIST } from '../a-plan.ts';

const TEXT = `# Release app: 0 of 2 done

**Waiting for:** mia: notes · ravi: tag

### Before
- [ ] Read the notes: mia <!-- notes -->
- [ ] Tag it: ravi <!-- tag -->
`;
const TASKS = [
  { line: 'Read the notes: mia', waits: 'notes', who: 'mia', day: '' },
  { line: 'Tag it: ravi', waits: 'tag', who: 'ravi', day: '' },
];
const DOCUMENT: Document = { ...CHECKLIST, text: TEXT, tasks: TASKS };

test('counts every box that stands there, also a person’s own', () => {
  const standing = TEXT.replace('[ ] Read', '[X] Read').replace('- [ ] Tag', '- [ ] Cake\n* [ ] Tag');
  expect(withProgress(TEXT, TASKS, standing)).toContain('# Release app: 1 of 3 done\n\n**Waiting for:** ravi: tag\n\n');
});

test('nobody is waited for once all is ticked, in whatever line endings', () => {
  const standing = TEXT.replaceAll('[ ]', '[x]').replaceAll('\n', '\r\n');
  expect(withProgress(TEXT, TASKS, standing)).toBe(TEXT.replace('0 of 2', '2 of 2').replace(/\*\*Waiting.*\n\n/, ''));
});

test('a box in the middle of a sentence is none, and a name that looks like a pattern is only a name', () => {
  const tasks = [{ line: 'Read the notes: $&', waits: 'notes', who: '$&', day: '' }];
  expect(openTasks(tasks, 'Say - [ ] Read the notes: $&\n')).toEqual([]);
  expect(withProgress(TEXT, tasks, '- [ ] Read the notes: $&\n')).toContain('**Waiting for:** $&: notes\n');
});

test('lines name the folder that they lie in', () => {
  const tasks = [{ line: 'Read (releases/next/notes.md)', waits: '', who: '', day: '' }];
  expect(inFolder({ ...DOCUMENT, tasks }, 'app/releases/next-2.3').tasks[0]?.line).toBe(
    'Read (app/releases/next-2.3/notes.md)',
  );
});

test('a checklist on disk follows its ticks with the next run, and then rests', async () => {
  const files = new Map<string, string>();
  const disk = {
    readTarget: async (path: string) => ({ text: files.get(path) ?? null, isForeign: false }),
    writeAll: async (all: readonly { readonly path: string; readonly text: string }[]) => {
      for (const { path, text } of all) files.set(path, text);
    },
  } as unknown as Parameters<typeof publishFiles>[2];
  const run = () =>
    publishFiles(
      { release: { changes: [] }, documents: [DOCUMENT], launches: [], retell: () => [], notes: async () => null },
      '/out',
      disk,
      { isDryRun: false, answers: {} },
    );
  await run();
  const path = `/out/${CHECKLIST.path}`;
  files.set(path, (files.get(path) ?? '').replace('[ ] Read', '[x] Read'));
  await run();
  expect(files.get(path)).toContain('# Release app: 1 of 2 done\n\n**Waiting for:** ravi: tag\n');
  expect((await run()).map(({ kind }) => kind)).toEqual(['skip']);
});
