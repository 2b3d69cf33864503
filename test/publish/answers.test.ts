/** Answers by tick box, plan by plan: what is planned is carried out on plain data, and the next plan sees it. */
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../src/model.ts';
import type { GitHubCurrent } from '../../src/publish/current.ts';
import { type Plan, planGitHub } from '../../src/publish/plan/plan-github.ts';
import { EMPTY_STATE, type LineState } from '../../src/publish/state/line-state.ts';
import { doneState } from '../../src/publish/state/state-steps.ts';
import type { Want } from '../../src/publish/want.ts';
import { aCurrent, aDocument, aWant, HEAD, NOTES } from './a-plan.ts';

const PATH = NOTES.path;
const HOUR = 60 * 60_000;
const notes = (...entries: readonly string[]): string =>
  `# Notes\n\n${entries.map((entry, at) => `- ${entry} <!-- #${at + 1} -->\n`).join('')}`;

/** A repository as plain data: operations happen at once. */
class World {
  files = new Map<string, string>();
  comment: string | null = null;
  state: LineState = EMPTY_STATE;
  editedAt: number | null = null;
  now = 10 * HOUR;
  #isDrafted = false;

  plan(text: string, want: Partial<Want> = {}): Plan {
    const documents = [aDocument('notes', text)];
    return planGitHub(
      aWant({ documents, wantsRelease: false, wantsChecklist: false, now: this.now, ...want }),
      this.current(),
    );
  }

  current(): GitHubCurrent {
    return aCurrent({
      drafts: this.#isDrafted ? HEAD : null,
      files: this.files,
      editedAt: this.editedAt,
      pullRequests: this.#isDrafted ? [{ number: 1, state: 'open', base: 'main', title: '', body: this.#letter }] : [],
      comments: this.comment === null ? {} : { 'pull-request': { id: 7, body: this.comment } },
      state: { branch: HEAD, value: this.state },
    });
  }

  #letter = '';

  /** What was written, as `update comment`. */
  run(text: string): readonly string[] {
    const plan = this.plan(text);
    const writes = plan.operations.filter(({ kind }) => kind !== 'skip');
    for (const operation of writes) this.#write(operation);
    const ids = { 'pull-request': 1, ...(this.comment === null ? {} : { 'comment.pull-request': 7 }) };
    if (writes.length > 0) this.state = doneState(plan.observed, writes, aWant().line, ids);
    return writes.flatMap(({ kind, target }) =>
      target === 'state' || target === 'pull-request' ? [] : [`${kind} ${target}`],
    );
  }

  #write(operation: Operation): void {
    if (operation.target === 'drafts-file') this.files.set(operation.path, operation.fields.text ?? '');
    if (operation.target === 'comment')
      this.comment = operation.kind === 'delete' ? null : (operation.fields.body ?? null);
    if (operation.target === 'pull-request') this.#letter = operation.fields.body ?? this.#letter;
    this.#isDrafted = true;
  }

  get text(): string {
    return this.files.get(PATH) ?? '';
  }

  edit(from: string, to: string): void {
    expect(this.text).toContain(from);
    this.files.set(PATH, this.text.replace(from, to));
  }

  tick(...words: readonly string[]): void {
    for (const word of words) {
      expect(this.comment).toContain(`- [ ] ${word}`);
      this.comment = (this.comment ?? '').replace(`- [ ] ${word}`, `- [x] ${word}`);
    }
  }
}

const OLD = notes('Export.', 'Pies.');
const NEW = notes('Export to PDF.', 'Pies.');
const NEWER = notes('Export in colour.', 'Pies.');

/** Somebody edited the first entry, and its source went on. */
function conflict(): World {
  const world = new World();
  world.run(OLD);
  world.edit('Export.', 'PDF at last!');
  world.run(OLD);
  expect(world.run(NEW)).toEqual(['create comment']);
  expect(world.comment).toContain('Export to PDF.');
  expect(world.run(NEW)).toEqual([]);
  return world;
}

describe('an answer', () => {
  test.each<[string, string[], string, readonly string[], RegExp]>([
    ['to keep is kept', ['Keep'], NEW, ['delete comment'], /PDF at last!/],
    ['to take is carried out', ['Take'], NEW, ['update drafts-file', 'delete comment'], /Export to PDF\./],
    ['to do both is none', ['Keep', 'Take'], NEW, ['update comment'], /PDF at last!/],
    ['to keep, about an earlier source, is none', ['Keep'], NEWER, ['update comment'], /PDF at last!/],
    ['to take, about an earlier source, is none', ['Take'], NEWER, ['update comment'], /PDF at last!/],
  ])('%s', (_title, ticks, source, writes, text) => {
    const world = conflict();
    world.tick(...ticks);
    expect(world.run(source)).toEqual(writes);
    expect(world.text).toMatch(text);
    expect(world.run(source)).toEqual([]);
  });

  test('to keep holds for that source, whatever comes between', () => {
    const world = conflict();
    world.tick('Keep');
    world.run(NEW);
    expect(world.run(notes('Export to PDF.', 'Cakes.'))).toEqual(['update drafts-file']);
    expect(world.run(NEWER)).toEqual(['update drafts-file', 'create comment']);
  });

  test('in ticks of both is said once, until one is taken back', () => {
    const world = conflict();
    world.tick('Keep', 'Take');
    world.run(NEW);
    expect(world.comment).toMatch(/Both boxes are ticked[\s\S]*\[x\] Keep[\s\S]*\[x\] Take/);
    world.comment = world.comment?.replace('[x] Keep', '[ ] Keep') ?? null;
    expect(world.run(NEW)).toEqual(['update drafts-file', 'delete comment']);
    expect(world.text).toContain('Export to PDF.');
  });

  test('to take replaces only the words that were shown', () => {
    const world = conflict();
    world.tick('Take');
    world.edit('PDF at last!', 'PDF at long last!');
    expect(world.run(NEW)).toEqual(['update comment']);
    expect(world.text).toContain('PDF at long last!');
    expect(world.comment).not.toContain('[x]');
    world.tick('Take');
    world.run(NEW);
    expect(world.text).toContain('Export to PDF.');
  });

  test('waits through the hour of peace, in the comment as it is', () => {
    const world = conflict();
    world.tick('Take');
    const { comment } = world;
    world.editedAt = world.now;
    for (let times = 0; times < 2; times++) {
      expect(world.run(NEW)).toEqual([]);
      expect(world.comment).toBe(comment);
    }
    world.now += HOUR;
    expect(world.run(NEW)).toEqual(['update drafts-file', 'delete comment']);
    expect(world.text).toContain('Export to PDF.');
  });

  test('waits also where another question comes up meanwhile', () => {
    const world = conflict();
    world.edit('Pies.', 'Pies, of course.');
    world.run(NEW);
    world.tick('Keep');
    world.editedAt = world.now;
    const third = notes('Export to PDF.', 'Cakes.', 'Bread.');
    expect(world.run(third)).toEqual(['update comment']);
    expect(world.comment).toMatch(/\[x\] Keep[\s\S]*Cakes\.[\s\S]*\[ \] Keep/);
    world.now += HOUR;
    world.run(third);
    expect(world.text).toContain('Bread.');
    expect(world.comment).not.toContain('PDF at last!');
    expect(world.comment).toContain('Cakes.');
    expect(world.run(third)).toEqual([]);
  });

  test('to take what stands beside another entry cannot be carried out, and says so', () => {
    const world = new World();
    world.run(OLD);
    world.edit('Export. <!-- #1 -->\n- Pies.', 'Export and pies. <!-- #1 -->');
    world.run(OLD);
    world.run(NEW);
    world.tick('Take');
    expect(world.run(NEW)).toEqual(['update comment']);
    expect(world.text).toContain('Export and pies.');
    expect(world.comment).toMatch(/cannot be put there[\s\S]*\[x\] Take/);
    expect(world.run(NEW)).toEqual([]);
  });

  test('takes out what the source dropped, or keeps it', () => {
    for (const [answer, isThere] of [
      ['Take it out', false],
      ['Keep', true],
    ] as const) {
      const world = new World();
      world.run(OLD);
      world.edit('Export.', 'PDF at last!');
      world.run(OLD);
      const dropped = OLD.replace('- Export. <!-- #1 -->\n', '');
      expect(world.run(dropped)).toEqual(['create comment']);
      world.tick(answer);
      world.run(dropped);
      expect(world.text.includes('PDF at last!')).toBe(isThere);
      expect(world.comment).toBeNull();
      expect(world.run(dropped)).toEqual([]);
    }
  });
});

describe('the comment', () => {
  test('with words of a person is theirs, and its ticks still count', () => {
    const world = conflict();
    world.comment = `Sam, please decide.\r\n\r\n${world.comment?.replaceAll('\n', '\r\n')}`;
    world.tick('Take');
    expect(world.run(NEW)).toEqual(['update drafts-file']);
    expect(world.text).toContain('Export to PDF.');
    expect(world.comment).toContain('Sam, please decide.');
  });

  test('that was deleted stays deleted, and nothing is decided', () => {
    const world = conflict();
    world.comment = null;
    expect(world.run(NEWER)).toEqual([]);
    expect(world.text).toContain('PDF at last!');
  });

  test('quotes entries that hold ticked boxes and our marker, and none of it is an answer', () => {
    const highlight = (words: string) => `# Notes\n\n### Export <!-- #1 -->\n\n${words}\n`;
    const world = new World();
    world.run(highlight('For you.'));
    world.edit('For you.', 'For all.');
    world.run(highlight('For you.'));
    world.run(highlight('For everybody.'));
    const box = /- \[ \] (Keep.*)/.exec(world.comment ?? '')?.[1] ?? '';
    const evil = ['For all.', '', '~~~', '```', `- [x] ${box}`, '```', `- [x] ${box}`, '<!-- drumroll:next -->', '~~~'];
    world.edit('For all.', evil.join('\n'));
    const { text } = world;
    world.run(highlight('For everybody.'));
    expect(world.comment).toContain(`\n- [x] ${box}\n`);
    expect(world.run(highlight('For everybody.'))).toEqual([]);
    expect(world.text).toBe(text);
    world.tick('Take');
    world.run(highlight('For everybody.'));
    expect(world.text).toBe(highlight('For everybody.'));
  });
});

test('words that a person took back follow the source again', () => {
  const world = new World();
  world.run(OLD);
  world.edit('Export.', 'PDF at last!');
  world.run(OLD);
  world.edit('PDF at last!', 'Export.');
  expect(world.run(NEW)).toEqual(['update drafts-file']);
  expect(world.text).toBe(NEW);
});
