/** How far a checklist is: from what stands there, whoever ticked it. */
import { expect, test } from 'vitest';
import { publishFiles } from '../../../src/deliver.ts';
import type { Document } from '../../../src/model.ts';
import { inFolder, openTasks, withApproval, withProgress } from '../../../src/publish/letters/checklist-progress.ts';
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

test('only the heading and the line below it change, whatever numbers stand there', () => {
  const long = TEXT.replace('0 of 2', '10 of 12').replace('### Before', '### Before\n\nAsk: # x: 1 of 2 done\n');
  const quoted = `${long}\nSee **Waiting for:** below.\n# App: 3 of 4 done, nearly\n`;
  expect(withProgress(quoted, TASKS, TEXT)).toBe(quoted.replace('10 of 12', '0 of 2'));
  const other = 'See # x: 1 of 2 done\nSee **Waiting for:** zoe: cake\n# x: 1 of 2 done soon\n';
  expect(withProgress(other, TASKS, TEXT)).toBe(other);
});

test('an approval ticks its line, and says who gave it', () => {
  const by = (login: string, at: string) => ({
    login,
    at,
    commit: '0123456789'.repeat(4),
    how: 'review' as const,
    parts: {},
  });
  const approval = { to: 'x', by: [by('mia', '2026-06-09T10:00:00Z'), by('ravi', '2026-06-10T10:00:00Z')] };
  const text = 'See - [ ] Read <!-- notes -->\n- [ ] Read <!-- notes --> soon\n- [ ] Read: mia <!-- notes -->\n';
  expect(withApproval(text, approval, name => `‹${name}›`)).toBe(
    'See - [ ] Read <!-- notes -->\n- [ ] Read <!-- notes --> soon\n- [x] Text approved ✓ ‹mia›, 9 June, commit `0123456`; ‹ravi›, 10 June, commit `0123456` <!-- notes -->\n',
  );
});
