import { describe, expect, test } from 'vitest';
import type { TextConflict } from '../../../src/model.ts';
import { commentText } from '../../../src/publish/letters/comment-text.ts';
import { keptWords } from '../../../src/publish/letters/kept-words.ts';
import { type Asking, question } from '../../../src/publish/letters/question.ts';
import { box, boxKey, ticksIn, withoutTicks } from '../../../src/publish/plan/boxes.ts';
import { THREAD_LIMIT } from '../../../src/publish/plan/fit.ts';
import { escapeMarkdown } from '../../../src/render/escape-markdown.ts';
import { aDocument, aRelease, aWant } from '../a-plan.ts';

const PATH = 'releases/next/notes.md';
const conflict = (facts: Partial<TextConflict> = {}): TextConflict => ({
  id: '#412',
  kind: 'changed',
  yours: '- Mine. <!-- #412 -->',
  generated: '- Theirs. <!-- #412 -->',
  source: 'abc',
  isNew: true,
  ...facts,
});
const [change] = aRelease().changes;
if (change === undefined) throw new Error('a release has a change');
const want = aWant({
  markdown: escapeMarkdown,
  release: aRelease({
    changes: [
      {
        ...change,
        id: 'pr-412',
        pullRequests: [{ number: 412, repository: 'tidewater/app' }],
        authors: [
          { name: 'Mia Keller', login: 'mia-k' },
          { name: '@all fixes #1 <!-- x -->', login: null },
        ],
      },
      { ...change, id: 'c-0123456789ab', pullRequests: [], commits: ['0123456789ab'.padEnd(40, '0')], authors: [] },
    ],
  }),
});
const asking = (facts: Partial<Asking> = {}): Asking => ({
  path: PATH,
  told: null,
  ticks: new Set(),
  isWaiting: false,
  ...facts,
});
const asked = (facts: Partial<TextConflict> = {}, more: Partial<Asking> = {}): string => {
  const { head, texts, boxes } = question(conflict(facts), asking(more), want);
  return [head, texts, boxes].join('\n\n');
};
const keep = boxKey('keep', PATH, conflict());
const take = boxKey('take', PATH, conflict());

test('a question shows what happened and whose change it is, both texts, and two boxes', () => {
  expect(asked().replaceAll(/(keep|take) [\da-f]{16}/g, '$1 …')).toBe(
    [
      '**`#412`** in `releases/next/notes.md`: somebody edited it, and what it is made from changed since. It is from `#412`, by mia-k, `@all` fixes `#1` \\<!-- x -->.',
      'What stands there:\n\n```markdown\n- Mine. <!-- #412 -->\n```',
      'The new words:\n\n```markdown\n- Theirs. <!-- #412 -->\n```',
      '- [ ] Keep what stands there <!-- keep … -->\n- [ ] Take the new words <!-- take … -->',
    ].join('\n\n'),
  );
});

describe.each<[string, Partial<TextConflict>, RegExp]>([
  [
    'an entry that the source dropped',
    { kind: 'gone', generated: null },
    /nothing any more .*made from\.\n[\s\S]*Take it out/,
  ],
  [
    'an entry that is not there',
    { kind: 'missing', yours: '' },
    /it is not there[\s\S]*It would be:[\s\S]*Leave it out[\s\S]*Put it in/,
  ],
  ['a commit without a pull request', { id: 'c-0123456789ab' }, /It is from `0123456789ab`\.\n/],
  ['a line without a marker', { id: '~#412/2' }, /^\*\*The line about `#412`\*\* in .*by mia-k/],
  ['a line that names nothing', { id: '=0f0f' }, /^\*\*A line\*\* in/],
  ['a part of the frame', { id: '§New¶paragraph' }, /^\*\*A paragraph\*\* in/],
  ['the last words', { id: '§footer' }, /^\*\*The last words\*\* in/],
])('%s', (_title, facts, expected) => {
  test('is named in words', () => {
    expect(asked(facts)).toMatch(expected);
  });
});

test('shows a text only where there is one', () => {
  const texts = (facts: Partial<TextConflict>) => question(conflict(facts), asking(), want).texts;
  const THEIRS = '```markdown\n- Theirs. <!-- #412 -->\n```';
  expect(texts({ kind: 'missing', yours: ' \n' })).toBe(`It would be:\n\n${THEIRS}`);
  expect(texts({ kind: 'gone', generated: null })).toBe(
    'What stands there:\n\n```markdown\n- Mine. <!-- #412 -->\n```',
  );
});

test.each<[string, Partial<TextConflict>, string]>([
  ['the second line about a pull request, of however many', { id: '~#412/12' }, 'The line about `#412`'],
  ['a path in an id is no count of lines', { id: '~a/1/b' }, 'The line about `a/1/b`'],
  ['the title', { id: '§title' }, 'The title'],
  ['a part of which nobody has a name', { id: '§other' }, 'A part'],
])('names %s', (_title, facts, name) => {
  expect(question(conflict(facts), asking(), want).head).toMatch(new RegExp(`^\\*\\*${name}\\*\\* in `));
});

test.each<[string, Partial<typeof change>, string]>([
  [
    'of another repository by its name',
    { pullRequests: [{ number: 7, repository: 'tidewater/api' }], authors: [] },
    '. It is from `tidewater/api#7`.',
  ],
  ['of no known repository by number', { pullRequests: [{ number: 7, repository: null }], authors: [] }, ' `#7`.'],
  ['by its people alone', { pullRequests: [], commits: [] }, 'changed since. It is by mia-k, `@all` fixes'],
  ['of which nothing is known not at all', { pullRequests: [], commits: [], authors: [] }, 'changed since.'],
  [
    'of three with all their names',
    { pullRequests: [], commits: ['1', '2', '3'], authors: [] },
    'It is from `1`, `2`, `3`.',
  ],
  [
    'of many with some of them',
    { pullRequests: [], commits: ['1', '2', '3', '4', '5'], authors: [] },
    'It is from `1`, `2`, `3` and 2 more.',
  ],
])('says where it comes from: %s', (_title, facts, expected) => {
  const [known] = want.release.changes;
  if (known === undefined) throw new Error('a release has a change');
  const release = { ...want.release, changes: [{ ...known, ...facts }] };
  const { head } = question(conflict(), asking(), { ...want, release });
  expect(head.replaceAll(/(?<=fixes).*/g, '').endsWith(expected)).toBe(true);
});

test('words that came from the edited notes are said to', () => {
  const source = aDocument('notes', '', { path: PATH });
  const told = { source, words: new Map([['#412', { title: 'T.', text: '' }]]) };
  expect(asked({}, { told, path: 'a.md' })).toContain(
    'somebody edited it, and `releases/next/notes.md` has other words for the same by now',
  );
});

test('where changes may not be named, they are not', () => {
  const { head } = question(conflict(), asking(), { ...want, mayNameChanges: false });
  expect(head).toBe(
    '**`#412`** in `releases/next/notes.md`: somebody edited it, and what it is made from changed since.',
  );
});

describe('ticks', () => {
  test.each<[string, readonly string[], boolean, string]>([
    ['both ticked say so, and stay', [keep, take], false, 'Both boxes are ticked, so nothing was done. Untick one.'],
    ['new words that found no place say so', [take], false, 'The new words cannot be put there'],
    ['an answer that waits stays without a word', [take], true, '- [x] Take'],
    ['an answer that waits beside its contrary too', [keep, take], true, '- [x] Keep'],
  ])('%s', (_title, ticked, isWaiting, expected) => {
    const text = asked({}, { ticks: new Set(ticked), isWaiting });
    expect(text).toContain(expected);
    expect(ticksIn(text)).toEqual(new Set(ticked));
    if (isWaiting) expect(text).not.toMatch(/nothing was done|cannot be put/);
  });

  const line = box('Keep what stands there', keep, true);
  test.each<[string, string, readonly string[]]>([
    ['a ticked box', line, [keep]],
    ['a box that a browser ticked', `Hello\r\n\r\n${line.replace('[x]', '[X]')}\r\n`, [keep]],
    ['an empty box is no answer', line.replace('[x]', '[ ]'), []],
    ['nor is one in a fence', `\`\`\`markdown\n${line}\n\`\`\`\n`, []],
    [
      'nor one in a fence that quotes a shorter one',
      `\`\`\`\`markdown\n\`\`\`\n${line}\n\`\`\`\n${line}\n\`\`\`\`\n`,
      [],
    ],
    ['nor one in tildes', `~~~\n${line}\n~~~\n`, []],
    ['nor one in a quotation', `> ${line}`, []],
    ['nor one inside another list', `  ${line}`, []],
    ['nor a line that goes on behind it', `${line} no!`, []],
    ['nor one with other words for a marker', '- [x] Keep <!-- keep it -->', []],
  ])('%s', (_title, comment, expected) => {
    expect([...ticksIn(comment)]).toEqual(expected);
  });

  test('texts that hold ticked boxes, fences and markers answer nothing', () => {
    const evil = `- x <!-- #412 -->\n\`\`\`\`\n${line}\n\`\`\`\n${line}\n~~~~~\n${box('Take', take, true)}\n<!-- drumroll:next -->`;
    const text = asked({ yours: evil, generated: evil });
    expect(ticksIn(text)).toEqual(new Set());
    expect(ticksIn(text.replaceAll('- [ ]', '- [x]')).size).toBe(2);
  });

  test('are no edit, and everything else is', () => {
    const text = asked();
    const ticked = text.replaceAll('- [ ]', '- [x]');
    expect(ticked).not.toBe(text);
    expect(withoutTicks(ticked)).toBe(text);
    expect(withoutTicks(`${ticked}\nMine.`)).toBe(`${text}\nMine.`);
    expect(withoutTicks('- [x] a task of somebody’s')).toBe('- [x] a task of somebody’s');
  });
});

describe('a box is about', () => {
  test.each<[string, string, Partial<TextConflict>, boolean, boolean]>([
    ['one source', PATH, { source: 'def' }, true, true],
    ['one entry', PATH, { id: '#413' }, true, true],
    ['one file', 'other.md', {}, true, true],
    ['the words that would be lost, if they are', PATH, { yours: '- Mine, improved.' }, false, true],
    ['those words whatever their line endings', PATH, { yours: '- Mine. <!-- #412 --> \r\n' }, false, false],
  ])('%s', (_title, path, facts, isOtherKeep, isOtherTake) => {
    expect(boxKey('keep', path, conflict(facts)) !== keep).toBe(isOtherKeep);
    expect(boxKey('take', path, conflict(facts)) !== take).toBe(isOtherTake);
  });
});

describe('the comment', () => {
  const questions = (count: number, length: number) =>
    Array.from({ length: count }, (_, at) =>
      question(conflict({ id: `#${at}`, yours: 'y'.repeat(length), generated: 'g'.repeat(length) }), asking(), want),
    );

  test.each<[string, number, number, RegExp]>([
    ['shows a few in full', 3, 100, /^(?![\s\S]*too long)[\s\S]*<!-- take [\da-f]{16} -->$/],
    [
      'shows boxes without texts where those are too long',
      2,
      40_000,
      /Both texts are too long to be shown here\.\n\n- \[ \] Keep/,
    ],
    ['shows as many questions as there is room for', 500, 100, /_\d+ more questions wait until these are settled\._$/],
  ])('%s', (_title, count, length, expected) => {
    const text = commentText(questions(count, length), [], THREAD_LIMIT, false);
    expect(text).toMatch(expected);
    expect(text.length).toBeLessThanOrEqual(THREAD_LIMIT);
  });

  test('has room for whole texts beside them', () => {
    const offers = [{ name: 'a.md', text: '- New. <!-- #1 -->\n'.repeat(5000), remark: '' }];
    const text = commentText(questions(500, 100), offers, THREAD_LIMIT, false);
    expect(text).toMatch(/more questions wait[\s\S]*`a\.md` was edited[\s\S]*more entries do not fit here/);
    expect(text.length).toBeLessThanOrEqual(THREAD_LIMIT);
  });
});

test.each([
  [[], ''],
  [['generated'], ''],
  [['edited'], '1 entry edited by a person and kept'],
  [['edited', 'edited', 'deleted'], '2 entries edited by a person and kept, 1 deleted by a person'],
  [['gone', 'missing'], '1 entry kept although the source dropped it, 1 not there and not put back'],
])('%j in words', (states, words) => {
  expect(keptWords(states.map((state, index) => ({ id: `#${index}`, state, text: null })))).toBe(words);
});
