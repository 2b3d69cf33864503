/** Where entries are put in, changed and taken out, everything around them stays: blank lines, line endings, words, lists. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/reconcile/outcome.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';

const A = '- Export to CSV. <!-- #1 -->\n';
const B = '- Dark mode. <!-- #2 -->\n';
const C = '- Charts load. <!-- #3 -->\n';
const D = '- Menus close. <!-- #4 -->\n';
const WHY = '> ✍️ **Why?** Asked: mia-k.\n';

interface Case {
  readonly before: string;
  readonly current: string;
  readonly next: string;
  readonly text: string;
  /** How each entry fared, and after a bar what is told. */
  readonly fared: string;
  readonly answers?: Readonly<Record<string, Answer>>;
}

function check({ before, current, next, text, fared, answers = {} }: Case): void {
  const base = reconcile({ base: null, current: null, next: before }).memory;
  const first = reconcile({ base, current, next, answers });
  expect(first.text).toBe(text);
  const told = first.conflicts.map(({ kind, id }) => `${kind} ${id}`).join(', ');
  const states = first.entries.map(({ id, state }) => `${id} ${state}`).join(', ');
  expect(told === '' ? states : `${states} | ${told}`).toBe(fared);
  const second = reconcile({ base: first.memory, current: first.text, next });
  expect([second.text, second.memory]).toEqual([first.text, first.memory]);
}

const titled = (cases: Readonly<Record<string, Case>>): readonly (readonly [what: string, one: Case])[] =>
  Object.entries(cases);

describe('an entry that is taken out', () => {
  test.each(
    titled({
      'leaves the end of the text as it was': {
        before: A + B,
        current: (A + B).trimEnd(),
        next: A,
        text: A.trimEnd(),
        fared: '#1 generated',
      },
      'leaves the end as it was below a title too': {
        before: `# T\n\n${A}`,
        current: `# T\n\n${A}`.trimEnd(),
        next: '# T\n',
        text: '# T',
        fared: '',
      },
      'leaves two paragraphs apart': {
        before: `# T\n\n${A}`,
        current: `# T\n\nMine.\n${A}\nAlso mine.\n`,
        next: '# T\n',
        text: '# T\n\nMine.\n\nAlso mine.\n',
        fared: '',
      },
      'stays where a person’s words go on in it': {
        before: `# T\n\n${A}\n## Fixed\n\n${B}`,
        current: `# T\n\nMine.\n\n${A}Also mine.\n\n## Fixed\n\n${B}`,
        next: `# T\n\n## Fixed\n\n${B}`,
        text: `# T\n\nMine.\n\n${A}Also mine.\n\n## Fixed\n\n${B}`,
        fared: '#2 generated, #1 gone | gone #1',
      },
      'leaves the blank lines before what follows': {
        before: `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
        current: `## New\n\n${A}${B}\n\n\n## Fixed\n\n${C}`,
        next: `## New\n\n${A}\n## Fixed\n\n${C}`,
        text: `## New\n\n${A}\n\n\n## Fixed\n\n${C}`,
        fared: '#1 generated, #3 generated',
      },
      'leaves the blank lines before it, if they are more': {
        before: `## New\n\n${A}${B}`,
        current: `## New\n\n\n\n${A}${B}`,
        next: `## New\n\n${B}`,
        text: `## New\n\n\n\n${B}`,
        fared: '#2 generated',
      },
      'leaves a heading that a person put close to it close to what follows': {
        before: `# T\n\n${A}\n## Fixed\n\n${B}`,
        current: `# T\n\n## Mine\n${A}## Fixed\n\n${B}`,
        next: `# T\n\n## Fixed\n\n${B}`,
        text: `# T\n\n## Mine\n## Fixed\n\n${B}`,
        fared: '#2 generated',
      },
      'sets the item before it apart from a heading': {
        before: `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
        current: `## New\n\n${A}${B}## Fixed\n\n${C}`,
        next: `## New\n\n${A}\n## Fixed\n\n${C}`,
        text: `## New\n\n${A}\n## Fixed\n\n${C}`,
        fared: '#1 generated, #3 generated',
      },
      'leaves one list where it stood between two': {
        before: `# T\n\n${A}\nB. <!-- #2 -->\n\n${C}\nBye.\n`,
        current: `# T\n\n${A}\nB. <!-- #2 -->\n\n${C}\nBye.\n`,
        next: `# T\n\n${A}${C}\nBye.\n`,
        text: `# T\n\n${A}${C}\nBye.\n`,
        fared: '#1 generated, #3 generated',
      },
      'leaves blank lines in that list if they stood in one of the two': {
        before: `# T\n\n${A}${D}\nB. <!-- #2 -->\n\n${C}\nBye.\n`,
        current: `# T\n\n${A}\n${D}\nB. <!-- #2 -->\n\n${C}\nBye.\n`,
        next: `# T\n\n${A}${D}${C}\nBye.\n`,
        text: `# T\n\n${A}\n${D}\n${C}\nBye.\n`,
        fared: '#1 generated, #4 generated, #3 generated',
      },
      'may be one of several with bold lines for headings': {
        before: 'Hi,\n\n**A** <!-- #1 -->\n\na\n\n**B** <!-- #2 -->\n\nb\n\nVersion 1.\n',
        current: 'Hi,\n\n**A** <!-- #1 -->\n\na\n\n**B** <!-- #2 -->\n\nb\n\nVersion 1.\n',
        next: 'Hi,\n\n**B** <!-- #2 -->\n\nb2\n\n**C** <!-- #3 -->\n\nc\n\nVersion 1.\n',
        text: 'Hi,\n\n**B** <!-- #2 -->\n\nb2\n\n**C** <!-- #3 -->\n\nc\n\nVersion 1.\n',
        fared: '#2 generated, #3 generated',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('an entry that is put in', () => {
  test.each(
    titled({
      'stands apart at the end of a list with blank lines': {
        before: A + B,
        current: `${A}\n${B}`,
        next: A + B + C,
        text: `${A}\n${B}\n${C}`,
        fared: '#1 generated, #2 generated, #3 generated',
      },
      'stands apart at its beginning': {
        before: A + B,
        current: `${A}\n${B}`,
        next: C + A + B,
        text: `${C}\n${A}\n${B}`,
        fared: '#3 generated, #1 generated, #2 generated',
      },
      'looks like the next one where it is the first': {
        before: B,
        current: '*  Dark mode. <!-- #2 -->\n*  Mine.\n',
        next: A + B,
        text: '*  Export to CSV. <!-- #1 -->\n*  Dark mode. <!-- #2 -->\n*  Mine.\n',
        fared: '#1 generated, #2 generated',
      },
      'stands close to the first one below a heading that a person put close': {
        before: `## New\n\n${B}`,
        current: `## New\n${B}`,
        next: `## New\n\n${A}${B}`,
        text: `## New\n${A}${B}`,
        fared: '#1 generated, #2 generated',
      },
      'stands apart from words that a person put close': {
        before: `## New\n\n${B}`,
        current: `## New\n\nMine:\n${B}`,
        next: `## New\n\n${A}${B}`,
        text: `## New\n\nMine:\n\n${A}${B}`,
        fared: '#1 generated, #2 generated',
      },
      'leaves the blank lines below a heading': {
        before: `## New\n\n${B}`,
        current: `## New\n\n\n\n${B}`,
        next: `## New\n\n${A}${B}`,
        text: `## New\n\n\n\n${A}${B}`,
        fared: '#1 generated, #2 generated',
      },
      'takes no words of a person in, as a highlight behind an item': {
        before: `## New\n\n${A}`,
        current: `## New\n\n${A}\nMine.\n`,
        next: `## New\n\n${A}\n### Dark <!-- #2 -->\n\nEasier.\n`,
        text: `## New\n\n${A}\nMine.\n\n### Dark <!-- #2 -->\n\nEasier.\n`,
        fared: '#1 generated, #2 generated',
      },
      'takes none in as a bold line either, but those before a person’s heading': {
        before: `## New\n\n${A}`,
        current: `## New\n\n${A}\nMine.\n\n## Mine\n\nAnd mine.\n`,
        next: `## New\n\n${A}\n**Dark** <!-- #2 -->\n\nEasier.\n`,
        text: `## New\n\n${A}\nMine.\n\n**Dark** <!-- #2 -->\n\nEasier.\n\n## Mine\n\nAnd mine.\n`,
        fared: '#1 generated, #2 generated',
      },
      'takes none in as a highlight, but does not pass the next entry': {
        before: `## New\n\n${A}${B}`,
        current: `## New\n\n${A}\nMine.\n\n${B}`,
        next: `## New\n\n${A}\n### Search <!-- #5 -->\n\n${B}`.replace(B, '- Dark mode.\n'),
        text: `## New\n\n${A}\nMine.\n\n### Search <!-- #5 -->\n\n- Dark mode.\n`,
        fared: '#1 generated, #5 generated',
      },
      'stands before code that nobody closed, with its section': {
        before: `## New\n\n${A}`,
        current: `## New\n\n${A}\n\`\`\`\ncode`,
        next: `## New\n\n${A}\n## Fixed\n\n${B}${C}`,
        text: `## New\n\n${A}\n## Fixed\n\n${B}${C}\n\`\`\`\ncode`,
        fared: '#1 generated, #2 generated, #3 generated',
      },
      'stands before code that nobody closed, where nothing else is left': {
        before: A,
        current: '```\ncode',
        next: A + B,
        text: `${B}\n\`\`\`\ncode`,
        fared: '#1 deleted, #2 generated',
      },
      'leaves a heading as a formatter wrote it': {
        before: `## New\n\n${A}`,
        current: `New\n---\n\n${A}`,
        next: `## New\n\n${A}${B}`,
        text: `New\n---\n\n${A}${B}`,
        fared: '#1 generated, #2 generated',
      },
      'stands apart in its middle': {
        before: A + B,
        current: `${A}\n${B}`,
        next: A + C + B,
        text: `${A}\n${C}\n${B}`,
        fared: '#1 generated, #3 generated, #2 generated',
      },
      'stands close to an only one, whatever follows': {
        before: A,
        current: `${A}\nMine.\n`,
        next: A + C,
        text: `${A}${C}\nMine.\n`,
        fared: '#1 generated, #3 generated',
      },
      'stands close in a list without blank lines, whatever follows': {
        before: A + B,
        current: `${A}${B}\nMine.\n`,
        next: A + B + C,
        text: `${A}${B}${C}\nMine.\n`,
        fared: '#1 generated, #2 generated, #3 generated',
      },
      'stands close below a heading that a person put close': {
        before: `## New\n\n${A}\n## Fixed\n\n${B}`,
        current: `## New\n${A}## Fixed\n${B}`,
        next: `## New\n\n${A}${C}\n## Fixed\n\n${D}${B}`,
        text: `## New\n${A}${C}\n## Fixed\n${D}${B}`,
        fared: '#1 generated, #3 generated, #4 generated, #2 generated',
      },
      'comes with its section, and more in each': {
        before: `## New\n\n${A}`,
        current: `## New\n\n${A}\nMine.\n\n## Ours\n\nBye.\n`,
        next: `## Action\n\n${B}${C}\n## New\n\n${A}${D}\n## Fixed\n\n- E. <!-- #5 -->\n- F. <!-- #6 -->\n`,
        text: `## Action\n\n${B}${C}\n## New\n\n${A}${D}\nMine.\n\n## Fixed\n\n- E. <!-- #5 -->\n- F. <!-- #6 -->\n\n## Ours\n\nBye.\n`,
        fared: '#2 generated, #3 generated, #1 generated, #4 generated, #5 generated, #6 generated',
      },
      'stands between paragraphs where entries are paragraphs': {
        before: '# T\n\nA. <!-- #1 -->\n\nB. <!-- #2 -->\n\nBye.\n',
        current: '# T\n\nA. <!-- #1 -->\n\nMine.\n\nB. <!-- #2 -->\n\nBye.\n',
        next: '# T\n\nA2. <!-- #1 -->\n\nC. <!-- #3 -->\n\nB2. <!-- #2 -->\n\nBye.\n',
        text: '# T\n\nA2. <!-- #1 -->\n\nC. <!-- #3 -->\n\nMine.\n\nB2. <!-- #2 -->\n\nBye.\n',
        fared: '#1 generated, #3 generated, #2 generated',
      },
      'stands before last words that a person wrote anew': {
        before: `# T\n\n${A}\nVersion 1.\n`,
        current: `# T\n\n${A}\nOur version 1.\n`,
        next: `# T\n\n${A}${B}\nVersion 2.\n`,
        text: `# T\n\n${A}${B}\nOur version 1.\n`,
        fared: '#1 generated, #2 generated',
      },
      'stands before our last words, though a person wrote on behind them': {
        before: `# T\n\n${A}\nVersion 1.\n`,
        current: `# T\n\n${A}\nVersion 1.\n\nMine.\n`,
        next: `# T\n\n${A}${B}\nVersion 2.\n`,
        text: `# T\n\n${A}${B}\nVersion 2.\n\nMine.\n`,
        fared: '#1 generated, #2 generated',
      },
      'stands before our last words, though a person put a heading over them': {
        before: `# T\n\n${A}\nVersion 1.\n`,
        current: `# T\n\n${A}\n## Mine\n\nVersion 1.\n`,
        next: `# T\n\n${A}${B}\nVersion 2.\n`,
        text: `# T\n\n${A}${B}\n## Mine\n\nVersion 2.\n`,
        fared: '#1 generated, #2 generated',
      },
      'brings no last words back that a person deleted': {
        before: `# T\n\n${A}\nVersion 1.\n`,
        current: `# T\n\n${A}`,
        next: `# T\n\n${A}${B}\nVersion 2.\n`,
        text: `# T\n\n${A}${B}`,
        fared: '#1 generated, #2 generated',
      },
      'may have last words below it that a person wrote on behind': {
        before: '## New\n\n### Export <!-- #1 -->\n\nAll.\n\nVersion 1.\n',
        current: '## New\n\n### Export <!-- #1 -->\n\nAll.\n\nVersion 1.\n\nMine.\n',
        next: '## New\n\n### Export <!-- #1 -->\n\nAll of it.\n\nVersion 2.\n',
        text: '## New\n\n### Export <!-- #1 -->\n\nAll of it.\n\nVersion 2.\n\nMine.\n',
        fared: '#1 generated',
      },
      'has a person’s last words in it where we have none': {
        before: '# T\n\n### Export <!-- #1 -->\n\nAll.\n',
        current: '# T\n\n### Export <!-- #1 -->\n\nAll.\n\n[More](https://a.example)\n',
        next: '# T\n\n### Export <!-- #1 -->\n\nAll of it.\n',
        text: '# T\n\n### Export <!-- #1 -->\n\nAll.\n\n[More](https://a.example)\n',
        fared: '#1 edited | changed #1',
      },
      'may come with the first last words': {
        before: `# T\n\n${A}`,
        current: `# T\n\n${A}`,
        next: `# T\n\n${A}${B}\nVersion 2.\n`,
        text: `# T\n\n${A}${B}\nVersion 2.\n`,
        fared: '#1 generated, #2 generated',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('lines end', () => {
  test.each(
    titled({
      'as in the text, where the end has none': {
        before: `## New\n\n${A}`,
        current: `## New\r\n\r\n${A.trimEnd()}`,
        next: `## New\n\n- Export\n  all. <!-- #1 -->\n${B}`,
        text: `## New\r\n\r\n- Export\r\n  all. <!-- #1 -->\r\n${B.trimEnd()}`,
        fared: '#1 generated, #2 generated',
      },
      'as those of the entry before, where they are mixed': {
        before: `## New\n\n${A}${B}`,
        current: `## New\n\n${A}${B.replace('\n', '\r\n')}\r\nMine.\r\n`,
        next: `## New\n\n${A}${B}- Two\n  lines. <!-- #8 -->\n`,
        text: `## New\n\n${A}${B.replace('\n', '\r\n')}- Two\r\n  lines. <!-- #8 -->\r\n\r\nMine.\r\n`,
        fared: '#1 generated, #2 generated, #8 generated',
      },
      'as old Macs end them': {
        before: `## New\n\n${A}`,
        current: `## New\r\r${A.replace('\n', '\r')}`,
        next: `## New\n\n- Export\n  all. <!-- #1 -->\n${B}`,
        text: `## New\r\r- Export\r  all. <!-- #1 -->\r${B.replace('\n', '\r')}`,
        fared: '#1 generated, #2 generated',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('a highlight that lost its marker', () => {
  const top = '## Highlights\n\n### Export';
  test.each(
    titled({
      'is known by its words, and what follows keeps its section': {
        before: `${top} <!-- #1 -->\n\n### Dark <!-- #2 -->\n\nDark.\n\n## Fixed\n\n${C}`,
        current: `${top}\n\n### Dark <!-- #2 -->\n\nDark.\n\n## Fixed\n\n${C}`,
        next: `${top} <!-- #1 -->\n\n### Dark <!-- #2 -->\n\nDarker.\n\n### Search <!-- #5 -->\n\n## Fixed\n\n${C}${D}`,
        text: `${top}\n\n### Dark <!-- #2 -->\n\nDarker.\n\n### Search <!-- #5 -->\n\n## Fixed\n\n${C}${D}`,
        fared: '#1 generated, #2 generated, #5 generated, #3 generated, #4 generated',
      },
      'takes its question along': {
        before: `${top} <!-- #1 -->\n\n${WHY}\n## Fixed\n\n${C}`,
        current: `${top}\n\n${WHY}\n## Fixed\n\n${C}`,
        next: `## Highlights\n\n### Exports <!-- #1 -->\n\nThey export.\n\n## Fixed\n\n${C}`,
        text: `## Highlights\n\n### Exports <!-- #1 -->\n\nThey export.\n\n## Fixed\n\n${C}`,
        fared: '#1 generated, #3 generated',
      },
      'may be the last words of the text': {
        before: `${top} <!-- #1 -->\n`,
        current: `${top}\n`,
        next: `${top} <!-- #1 -->\n\n### Search <!-- #5 -->\n\nIt searches.\n`,
        text: `${top}\n\n### Search <!-- #5 -->\n\nIt searches.\n`,
        fared: '#1 generated, #5 generated',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('a question', () => {
  const entry = (title: string, more = ''): string => `### ${title} <!-- #1 -->\n${more}\n${B}`;
  test.each(
    titled({
      'comes below an untouched entry': {
        before: entry('Export'),
        current: entry('Export'),
        next: entry('Export', `\n${WHY}`),
        text: entry('Export', `\n${WHY}`),
        fared: '#1 generated, #2 generated',
      },
      'does not come below an edited one': {
        before: entry('Export'),
        current: entry('Exports!'),
        next: entry('Export', `\n${WHY}`),
        text: entry('Exports!'),
        fared: '#1 edited, #2 generated',
      },
      'goes from an edited one once it is answered': {
        before: entry('Export', `\n${WHY}`),
        current: entry('Exports!', `\n${WHY}`),
        next: entry('Export'),
        text: entry('Exports!'),
        fared: '#1 edited, #2 generated',
      },
      'that a person deleted does not come back with new words': {
        before: entry('Export', `\n${WHY}`),
        current: entry('Export'),
        next: entry('Exports', `\n${WHY}`),
        text: entry('Exports'),
        fared: '#1 generated, #2 generated',
      },
      'that a person moved to the margin is ours still': {
        before: `- Export. <!-- #1 -->\n  ${WHY}${B}`,
        current: `- Export. <!-- #1 -->\n\n${WHY}\n${B}`,
        next: `- Export all. <!-- #1 -->\n${B}`,
        text: `- Export all. <!-- #1 -->\n\n${B}`,
        fared: '#1 generated, #2 generated',
      },
      'that a person moved to the end of the entry is ours still': {
        before: entry('Export', `\n${WHY}\nAll.\n`),
        current: entry('Export', `\nAll.\n\n${WHY}`),
        next: entry('Export', '\nAll of it.\n'),
        text: entry('Export', '\nAll of it.\n'),
        fared: '#1 generated, #2 generated',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('a marker', () => {
  test.each(
    titled({
      'in a second paragraph does not make the item ours': {
        before: A + B,
        current: `- Export to CSV.\n\n  Second. <!-- #1 -->\n${B}`,
        next: `- Export all. <!-- #1 -->\n${B}`,
        text: `- Export to CSV.\n\n  Second. <!-- #1 -->\n${B}`,
        fared: '#1 edited, #2 generated | changed #1',
      },
      'in a paragraph of its own does not either': {
        before: A + B,
        current: `- Export to CSV.\n\n  <!-- #1 -->\n${B}`,
        next: `- Export all. <!-- #1 -->\n${B}`,
        text: `- Export to CSV.\n\n  <!-- #1 -->\n${B}`,
        fared: '#1 edited, #2 generated | changed #1',
      },
      'in a nested item does not either': {
        before: A + B,
        current: `- Export to CSV.\n  - nested <!-- #1 -->\n${B}`,
        next: `- Export all. <!-- #1 -->\n${B}`,
        text: `- Export to CSV.\n  - nested <!-- #1 -->\n${B}`,
        fared: '#1 edited, #2 generated | changed #1',
      },
      'on the second line of the first paragraph joins two entries': {
        before: A + B + C,
        current: `- Both. <!-- #1 -->\n  And more. <!-- #2 -->\n${C}`,
        next: `- Export all. <!-- #1 -->\n- Dark. <!-- #2 -->\n${C}`,
        text: `- Both. <!-- #1 -->\n  And more. <!-- #2 -->\n${C}`,
        fared: '#1 edited, #2 edited, #3 generated | changed #1, changed #2',
      },
      'of an entry that a person nested keeps both from being taken': {
        before: A + B,
        current: `${A}  ${B}`,
        next: '- Export all. <!-- #1 -->\n- Dark. <!-- #2 -->\n',
        text: `${A}  ${B}`,
        fared: '#1 edited, #2 edited | changed #1, changed #2',
        answers: { '#1': 'take', '#2': 'take' },
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('what a person puts behind a highlight', () => {
  const highlight = (words: string): string => `### Export <!-- #1 -->\n\n${words}\n`;
  const round = (behind: string): Pick<Case, 'before' | 'current' | 'next'> => ({
    before: `${highlight('All.')}\n## Fixed\n\n${B}`,
    current: `${highlight('All.')}\n${behind}\n## Fixed\n\n${B}`,
    next: `${highlight('All of it.')}\n## Fixed\n\n${B}`,
  });
  const apart = (behind: string): Case => ({
    ...round(behind),
    text: `${highlight('All of it.')}\n${behind}\n## Fixed\n\n${B}`,
    fared: '#1 generated, #2 generated',
  });
  const within = (behind: string): Case => ({
    ...round(behind),
    text: round(behind).current,
    fared: '#1 edited, #2 generated | changed #1',
  });

  test.each(
    titled({
      'is apart from it if it is a fold': apart('<details>\n<summary>Mine</summary>\n\nMine.\n\n</details>\n'),
      'is apart from it if it is a heading of its level': apart('### Mine\n\nMine.\n'),
      'is apart from it if it is a heading above it': apart('## Mine\n\nMine.\n'),
      'is a part of it if it is a heading below it': within('#### Mine\n\nMine.\n'),
      'is a part of it if it is a bold line': within('**Mine**\n\nMine.\n'),
      'is a part of it if it is a paragraph': within('Mine.\n'),
      'is a part of it if it is another entry in a quotation': {
        before: `${highlight('All.')}\n## Fixed\n\n${B}${C}`,
        current: `${highlight('All.')}\n> ${B}\n## Fixed\n\n${C}`,
        next: `${highlight('All of it.')}\n## Fixed\n\n- Dark. <!-- #2 -->\n${C}`,
        text: `${highlight('All.')}\n> ${B}\n## Fixed\n\n${C}`,
        fared: '#1 edited, #2 edited, #3 generated | changed #1, changed #2',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('an edited entry', () => {
  test.each(
    titled({
      'is what new ones go behind, whatever a person put there': {
        before: A + B + D,
        current: `${A}- Dark, at last. <!-- #2 -->\n- Mine.\n${D}`,
        next: A + B + C + D,
        text: `${A}- Dark, at last. <!-- #2 -->\n${C}- Mine.\n${D}`,
        fared: '#1 generated, #2 edited, #3 generated, #4 generated',
      },
      'may be quoted': {
        before: A + B,
        current: `${A}\n> Dark mode. <!-- #2 -->\n`,
        next: `${A}- Dark. <!-- #2 -->\n`,
        text: `${A}\n> Dark mode. <!-- #2 -->\n`,
        fared: '#1 generated, #2 edited | changed #2',
      },
    }),
  )('%s', (_, one) => check(one));

  test('loses its question when that is answered, a run after the edit', () => {
    const entry = (title: string, more = ''): string => `### ${title} <!-- #1 -->\n${more}\n${B}`;
    const asking = entry('Export', `\n${WHY}`);
    const edited = entry('Exports!', `\n${WHY}`);
    const base = reconcile({ base: null, current: null, next: asking }).memory;
    const first = reconcile({ base, current: edited, next: asking });
    expect(first.text).toBe(edited);
    expect(reconcile({ base: first.memory, current: edited, next: entry('Export') }).text).toBe(entry('Exports!'));
  });

  test('is not told again of what was told before it was ours for a while', () => {
    const [mine, pdf] = ['- Export! <!-- #1 -->\n', '- Export to PDF. <!-- #1 -->\n'];
    const base = reconcile({ base: null, current: null, next: A }).memory;
    const first = reconcile({ base, current: mine, next: pdf });
    const agreed = reconcile({ base: first.memory, current: pdf, next: pdf });
    const other = reconcile({ base: agreed.memory, current: mine, next: '- Export all. <!-- #1 -->\n' });
    const again = reconcile({ base: other.memory, current: mine, next: A });
    expect([first, other, again].map(({ conflicts }) => conflicts.map(({ isNew }) => isNew))).toEqual([
      [true],
      [true],
      [true],
    ]);
    const third = reconcile({ base: again.memory, current: mine, next: '- Export all. <!-- #1 -->\n' });
    expect(third.conflicts.map(({ isNew }) => isNew)).toEqual([false]);
    const last = reconcile({ base: agreed.memory, current: mine, next: pdf });
    expect(last.conflicts).toEqual([]);
  });
});

test('an entry that a person moves back to where we put it follows the source again', () => {
  const base = reconcile({ base: null, current: null, next: `## New\n\n${A}\n## Fixed\n\n${B}${C}` }).memory;
  const next = `## New\n\n${A}\n## Faster\n\n${B}\n## Fixed\n\n${C}`;
  const moved = reconcile({ base, current: `## New\n\n${A}${B}\n## Fixed\n\n${C}`, next });
  const back = `## New\n\n${A}\n## Fixed\n\n${B}${C}`;
  expect(reconcile({ base: moved.memory, current: back, next }).text).toBe(next);
});

describe('an entry that takes another form where a person changed the order', () => {
  const other = '### Dark <!-- #2 -->\n';
  const forms = {
    heading: '### Export <!-- #1 -->\n',
    label: '**Export** <!-- #1 -->\n',
    item: '- Export. <!-- #1 -->\n',
    words: 'Export. <!-- #1 -->\n',
  };
  const names = ['heading', 'label', 'item', 'words'] as const;
  test.each(names.flatMap(from => names.filter(to => to !== from).map(to => [from, to] as const)))(
    'goes where the source has it: from %s to %s',
    (from, to) =>
      check({
        before: `## New\n\n${forms[from]}\n${other}`,
        current: `## New\n\n${other}\n${forms[from]}`,
        next: `## New\n\n${forms[to]}\n${other}`,
        text: `## New\n\n${forms[to]}\n${other}`,
        fared: '#1 generated, #2 generated',
      }),
  );

  test.each(names)('stays where it is in other words of the same form: %s', name =>
    check({
      before: `## New\n\n${forms[name]}\n${other}`,
      current: `## New\n\n${other}\n${forms[name]}`,
      next: `## New\n\n${forms[name].replace('Export', 'Exports')}\n${other}`,
      text: `## New\n\n${other}\n${forms[name].replace('Export', 'Exports')}`,
      fared: '#1 generated, #2 generated',
    }),
  );
});

describe('an entry that takes another form', () => {
  const heading = '### Export <!-- #1 -->\n\nAll.\n';
  test.each(
    titled({
      'stays where a person moved it into a list, and they are told': {
        before: `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
        current: `## New\n\n${B}\n## Fixed\n\n${C}${A}`,
        next: `## New\n\n${heading}\n${B}\n## Fixed\n\n${C}`,
        text: `## New\n\n${B}\n## Fixed\n\n${C}${A}`,
        fared: '#1 edited, #2 generated, #3 generated | changed #1',
      },
      'goes to its new place if they take it': {
        before: `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
        current: `## New\n\n${B}\n## Fixed\n\n${C}${A}`,
        next: `## New\n\n${heading}\n## Fixed\n\n${C}`,
        text: `## New\n\n${heading}\n## Fixed\n\n${C}`,
        fared: '#1 generated, #3 generated',
        answers: { '#1': 'take' },
      },
      'stands apart from the list that it leaves': {
        before: `## New\n\n${A}${B}${C}`,
        current: `## New\n\n${A}${B}${C}`,
        next: `## New\n\n${B}${C}\n${heading}`,
        text: `## New\n\n${B}${C}\n${heading}`,
        fared: '#2 generated, #3 generated, #1 generated',
      },
      'stands apart as a bold line too': {
        before: `## New\n\n${A}${B}`,
        current: `## New\n\n${A}${B}`,
        next: `## New\n\n${B}\n**Export** <!-- #1 -->\n\nAll.\n`,
        text: `## New\n\n${B}\n**Export** <!-- #1 -->\n\nAll.\n`,
        fared: '#2 generated, #1 generated',
      },
      'stands apart as a paragraph too': {
        before: `## New\n\n${A}${B}`,
        current: `## New\n\n${A}${B}`,
        next: `## New\n\n${B}\nExport. <!-- #1 -->\n`,
        text: `## New\n\n${B}\nExport. <!-- #1 -->\n`,
        fared: '#2 generated, #1 generated',
      },
      'moves from a heading into a list': {
        before: `## New\n\n${heading}\n## Fixed\n\n${C}`,
        current: `## New\n\n${heading}\n## Fixed\n\n${C}`,
        next: `## Fixed\n\n${A}${C}`,
        text: `## Fixed\n\n${A}${C}`,
        fared: '#1 generated, #3 generated',
      },
    }),
  )('%s', (_, one) => check(one));
});
