/** Test support: one random history of a checklist, played and checked. In: rounds of both sides. Out: nothing, or a failure that says which promise broke. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Desk, newDesk, runAt } from './a-desk.ts';
import { aDocument, aWant } from './a-plan.ts';

const DEEDS = [
  'tick',
  'tick',
  'delete',
  'reword',
  'add',
  'copy',
  'move',
  'move',
  'write',
  'write below',
  'rename heading',
  'delete heading',
  'remove mark',
  'CRLF',
  'LF',
  'bullets',
] as const;

interface Deed {
  readonly does: (typeof DEEDS)[number];
  readonly at: number;
  readonly to: number;
}

/** Lines of our own: which there are, what they say, what is done, in which section; and what people do before that run. */
interface Round {
  readonly tasks: readonly {
    readonly id: number;
    readonly words: number;
    readonly isDone: boolean;
    readonly in: number;
  }[];
  readonly deeds: readonly Deed[];
  readonly cut: 'before' | 'after' | null;
}

const task = fc.record({ id: fc.nat(7), words: fc.nat(3), isDone: fc.boolean(), in: fc.nat(1) });

export function issueHistory(mostRounds: number): fc.Arbitrary<readonly Round[]> {
  const round = fc.record({
    tasks: fc.uniqueArray(task, { selector: ({ id }) => id, minLength: 1, maxLength: 7 }),
    deeds: fc.array(fc.record({ does: fc.constantFrom(...DEEDS), at: fc.nat(30), to: fc.nat(30) }), { maxLength: 4 }),
    cut: fc.constantFrom(null, null, 'before', 'after'),
  });
  return fc.array(round, { minLength: 2, maxLength: mostRounds });
}

const SECTIONS = ['Before', 'After'];
const wordsOf = (id: number, words: number): string => `Task t${id} says ${['a', 'b', 'c', 'd'][words]} things`;

function generated({ tasks }: Round): string {
  const sections = SECTIONS.map((name, at) => {
    const lines = tasks
      .filter(one => one.in === at)
      .map(({ id, words, isDone }) => `- [${isDone ? 'x' : ' '}] ${wordsOf(id, words)} <!-- t${id} -->\n`);
    return lines.length === 0 ? '' : `### ${name}\n${lines.join('')}\n`;
  });
  return `# Release\n\n${sections.join('')}Left out: ${tasks.length} things.\n`;
}

/** @param word Stands nowhere else; every line that a person writes or changes holds HUMAN. */
function act(body: string, { does, at, to }: Deed, word: string): string {
  const ending = body.includes('\r\n') ? '\r\n' : '\n';
  const lines = body.split(/\r?\n/);
  const pick = (pattern: RegExp, by: number): number => {
    const found = [...lines.keys()].filter(index => pattern.test(lines[index] ?? ''));
    return found.length === 0 ? -1 : (found[by % found.length] ?? -1);
  };
  const any = pick(/^[-*] \[/, at);
  const ours = pick(/^[-*] \[.\] Task /, at);
  const place = pick(/^[-*] \[/, to);
  if (does === 'CRLF' || does === 'LF') return lines.join(does === 'LF' ? '\n' : '\r\n');
  if (does === 'bullets') return lines.map(line => line.replace(/^[-*] /, at % 2 === 0 ? '- ' : '* ')).join(ending);
  if (does === 'remove mark') return body.replace(/<!-- drumroll:.*? -->/, '');
  if (does === 'write') return `HUMAN${word} first.${ending}${ending}${body}`;
  if (does === 'write below') return `${body}${ending}HUMAN${word} last.`;
  if (does === 'rename heading' || does === 'delete heading') {
    const heading = pick(/^### [BA]/, at);
    if (heading >= 0) lines.splice(heading, 1, ...(does === 'rename heading' ? [`### HUMAN${word}`] : []));
    return lines.join(ending);
  }
  if (any < 0) return body;
  const line = lines[does === 'tick' || does === 'move' ? any : ours] ?? '';
  if (does === 'add') lines.splice(any, 0, `- [${to % 2 === 0 ? 'x' : ' '}] HUMAN${word}`);
  else if (does === 'tick') lines[any] = line.replace(/\[(.)\]/, (_, box: string) => (box === ' ' ? '[x]' : '[ ]'));
  else if (does === 'move') {
    lines.splice(any, 1);
    lines.splice(place > any ? place - 1 : place, 0, line);
  } else if (ours < 0) return body;
  else if (does === 'delete') lines.splice(ours, 1);
  else if (does === 'reword') lines[ours] = `${line} HUMAN${word}`;
  else if (does === 'copy') lines.splice(place, 0, `${line} HUMAN${word}`);
  return lines.join(ending);
}

/** Our lines by number, in order: what they say, and whether they are ticked. */
function ourLines({ issue }: Desk): ReadonlyMap<number, { readonly words: string; readonly isTicked: boolean }[]> {
  const found = new Map<number, { words: string; isTicked: boolean }[]>();
  for (const line of (issue?.body ?? '').split(/\r?\n/)) {
    const [, box, words = '', id] = /^[-*] \[(.)\] (Task t(\d) .*)$/.exec(line) ?? [];
    if (id === undefined || line.includes('HUMAN')) continue;
    found.set(Number(id), [...(found.get(Number(id)) ?? []), { words, isTicked: box !== ' ' }]);
  }
  return found;
}

function humanLines({ issue }: Desk): readonly string[] {
  return (issue?.body ?? '').split(/\r?\n/).filter(line => line.includes('HUMAN'));
}

export function checkIssueHistory(rounds: readonly Round[]): void {
  const desk = newDesk();
  let words = 0;
  const deleted = new Set<number>();
  /** Those whose box a person had a say in: we may leave it to them. */
  const touched = new Set<number>();
  const ticks = new Map<number, 'ours' | 'a person’s' | 'taken away'>();
  for (const round of rounds) {
    const before = ourLines(desk);
    if (desk.issue !== null) {
      const body = round.deeds.reduce((text, deed) => act(text, deed, `x${++words}x`), desk.issue.body);
      desk.issue = { ...desk.issue, body };
    }
    const standing = ourLines(desk);
    for (const [id, [line]] of before) {
      const [now] = standing.get(id) ?? [];
      if (now !== undefined && now.isTicked !== line?.isTicked) touched.add(id);
      if (now === undefined) deleted.add(id);
      else if (now.isTicked && line?.isTicked === false) ticks.set(id, 'a person’s');
      else if (!now.isTicked && line?.isTicked === true) {
        if (ticks.get(id) === 'ours') ticks.set(id, 'taken away');
        else if (ticks.get(id) === 'a person’s') ticks.delete(id);
      }
    }
    const want = aWant({
      documents: [aDocument('checklist', generated(round), { channel: 'checklist', visibility: 'internal' })],
      wantsPullRequest: false,
      wantsRelease: false,
      // Long after the last run, so that no read is late.
      now: 3_600_000,
    });
    const human = humanLines(desk);
    if (round.cut !== null) {
      const whole = { ...desk };
      runAt(whole, want);
      runAt(desk, want, round.cut);
      runAt(desk, want);
      // Which heading stands over them may differ where a person took one away meanwhile.
      expect(ourLines(desk), 'a run that was cut short is completed').toEqual(ourLines(whole));
    } else runAt(desk, want);
    expect(humanLines(desk).toSorted(), 'no line of a person is lost, changed or doubled').toEqual(human.toSorted());
    const now = ourLines(desk);
    for (const id of deleted) expect(now.has(id), `t${id} was deleted or reworded and is back`).toBe(false);
    for (const [id, lines] of now) expect(lines, `t${id} is there twice`).toHaveLength(1);
    for (const { id, words: version } of round.tasks)
      if (!deleted.has(id)) expect(now.get(id)?.[0]?.words, `t${id} is up to date`).toBe(wordsOf(id, version));
    for (const [id, tick] of [...ticks]) {
      const [line] = now.get(id) ?? [];
      if (line === undefined) {
        if (!deleted.has(id)) expect(tick, `t${id} was ticked by a person and is gone`).not.toBe('a person’s');
        ticks.delete(id);
      } else if (tick !== 'ours') expect(line.isTicked, `t${id}: ${tick}`).toBe(tick === 'a person’s');
      else if (!line.isTicked) ticks.delete(id);
    }
    for (const [id, [line]] of now) if (line?.isTicked === true && !ticks.has(id)) ticks.set(id, 'ours');
    for (const { id, isDone } of round.tasks)
      if (!deleted.has(id) && !touched.has(id))
        expect(now.get(id)?.[0]?.isTicked, `t${id} is ticked where it is done`).toBe(isDone);
    expect(runAt(desk, want), 'a second run writes nothing').toEqual([]);
    // Whose heading it is that a person renamed while they deleted the next one shows only once the lines below it have moved.
    const { state } = desk;
    expect(runAt(desk, want), 'nor does a third').toEqual([]);
    expect(desk.state, 'and it remembers nothing else').toEqual(state);
  }
}
