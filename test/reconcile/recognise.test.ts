/** Who is who, whatever a person did: entries without markers, sections and folds with other names, frames in other words. */
import { describe, expect, test } from 'vitest';
import { reconcile } from '../../src/reconcile/reconcile.ts';

const A = '- Export to CSV. <!-- #1 -->\n';
const B = '- Dark mode. <!-- #2 -->\n';
const C = '- Charts load. <!-- #3 -->\n';
const D = '- Menus close. <!-- #4 -->\n';
const E = '- Search. <!-- #5 -->\n';
const link = (number: number): string => `([#${number}](https://github.com/a/b/pull/${number}))`;
const fold = (summary: string, inside: string): string =>
  `<details>\n<summary>${summary}</summary>\n\n${inside}\n</details>\n`;

interface Case {
  readonly before: string;
  readonly current: string;
  readonly next: string;
  /** Missing where the text stays. */
  readonly text?: string;
  /** How each entry fared, and after a bar what is told. */
  readonly fared: string;
}

function check({ before, current, next, text = current, fared }: Case): void {
  const base = reconcile({ base: null, current: null, next: before }).memory;
  const first = reconcile({ base, current, next });
  expect(first.text).toBe(text);
  const told = first.conflicts.map(({ kind, id }) => `${kind} ${id}`).join(', ');
  const states = first.entries.map(({ id, state }) => `${id.replace(/^=.*/, '=')} ${state}`).join(', ');
  expect(told === '' ? states : `${states} | ${told}`).toBe(fared);
  const second = reconcile({ base: first.memory, current: first.text, next });
  expect([second.text, second.memory]).toEqual([first.text, first.memory]);
}

const titled = (cases: Readonly<Record<string, Case>>): readonly (readonly [what: string, one: Case])[] =>
  Object.entries(cases);

describe('an entry without its marker, in other words, is known by the pull request that it links', () => {
  test.each(
    titled({
      'if it is an item': {
        before: `- Export ${link(1)}. <!-- #1 -->\n${B}`,
        current: `- We export ${link(1)}.\n${B}`,
        next: `- Export all ${link(1)}. <!-- #1 -->\n${B}`,
        fared: '#1 edited, #2 generated | changed #1',
      },
      'if it is a heading': {
        before: `### Export ${link(1)} <!-- #1 -->\n\nAll.\n\n## Fixed\n\n${B}`,
        current: `### We export ${link(1)}\n\nAll.\n\n## Fixed\n\n${B}`,
        next: `### Export all ${link(1)} <!-- #1 -->\n\nAll.\n\n## Fixed\n\n${B}`,
        fared: '#1 edited, #2 generated | changed #1',
      },
      'if it is a bold line': {
        before: `Hi,\n\n**Export ${link(1)}** <!-- #1 -->\n\n**Fixed**\n\n${B}`,
        current: `Hi,\n\n**We export ${link(1)}**\n\n**Fixed**\n\n${B}`,
        next: `Hi,\n\n**Export all ${link(1)}** <!-- #1 -->\n\n**Fixed**\n\n${B}`,
        fared: '#1 edited, #2 generated | changed #1',
      },
      'by the first of several': {
        before: `- Export ${link(1)}. <!-- #1 -->\n${B}`,
        current: `- We export ${link(1)}.\n- Also ${link(1)}.\n${B}`,
        next: `- Export all ${link(1)}. <!-- #1 -->\n${B}`,
        fared: '#1 edited, #2 generated | changed #1',
      },
      'even when the source dropped it': {
        before: `- Export ${link(1)}. <!-- #1 -->\n${B}`,
        current: `- We export ${link(1)}.\n${B}`,
        next: B,
        fared: '#2 generated, #1 gone | gone #1',
      },
      'but not if it is somewhere in a paragraph': {
        before: `- Export ${link(1)}. <!-- #1 -->\n${B}`,
        current: `See ${link(1)}.\n\n${B}`,
        next: `- Export all ${link(1)}. <!-- #1 -->\n${B}`,
        fared: '#1 deleted, #2 generated',
      },
      'and so is a line that never had one, or by its words without numbers': {
        before: '# T\n\n- [ ] It adds 2 features\n- [ ] Ask Mia (#7)\n',
        current: '# T\n\n- [x] It adds 3 features\n- [x] Ask Sam (#7)\n',
        next: '# T\n\n- [ ] It adds 4 features\n- [ ] Ask Mia and Sam (#7)\n',
        fared: '= edited, ~#7 edited | changed ~#7',
      },
      'and of two such lines the untouched one stays ours': {
        before: '# T\n\n- [ ] Same (#7)\n- [ ] Same (#7)\n- [ ] Other\n',
        current: '# T\n\n- [x] Mine (#7)\n- [x] Same (#7)\n- [ ] Other\n',
        next: '# T\n\n- [ ] Same (#7)\n- [ ] Same now (#7)\n- [ ] Other\n',
        fared: '~#7 generated, ~#7/2 edited, = generated | changed ~#7/2',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('a fold', () => {
  test.each(
    titled({
      'is known in order, whatever its summary says': {
        before: `# T\n\n${fold('1 a', A)}\n${fold('1 b', B)}\nBye.\n`,
        current: `# T\n\n${fold('Some', A)}\n${fold('Others', B)}\nBye.\n`,
        next: `# T\n\n${fold('2 a', A + C)}\n${fold('2 b', B + D)}\nBye.\n`,
        text: `# T\n\n${fold('Some', A + C)}\n${fold('Others', B + D)}\nBye.\n`,
        fared: '#1 generated, #3 generated, #2 generated, #4 generated',
      },
      'is known although a person emptied it': {
        before: `# T\n\n${fold('1 a', A)}\nBye.\n`,
        current: `# T\n\n${fold('Some', 'Mine.\n')}\nBye.\n`,
        next: `# T\n\n${fold('2 a', A + C)}\nBye.\n`,
        text: `# T\n\n${fold('Some', `Mine.\n\n${C}`)}\nBye.\n`,
        fared: '#1 deleted, #3 generated',
      },
      'is known although a person emptied it and wrote a heading before it': {
        before: `# T\n\n${fold('1 a', A)}\nBye.\n`,
        current: `# T\n\n## Mine\n\nMine.\n\n${fold('Some', 'Mine.\n')}\nBye.\n`,
        next: `# T\n\n${fold('2 a', A + C)}\nBye.\n`,
        text: `# T\n\n## Mine\n\nMine.\n\n${fold('Some', `Mine.\n\n${C}`)}\nBye.\n`,
        fared: '#1 deleted, #3 generated',
      },
      'of a person does not stand for a section that they deleted': {
        before: `## New\n\n${A}\n## Fixed\n\n${B}`,
        current: `## Fixed\n\n${B}\n${fold('Mine', 'Mine.\n')}`,
        next: `## New\n\n${A}${C}\n## Fixed\n\n${B}`,
        text: `## New\n\n${C}\n## Fixed\n\n${B}\n${fold('Mine', 'Mine.\n')}`,
        fared: '#1 deleted, #3 generated, #2 generated',
      },
      'has an end of its own beside a person’s fold': {
        before: `# T\n\n${A}\nBye.\n`,
        current: `# T\n\n${A}\n${fold('Mine', 'Mine.\n')}\nBye.\n`,
        next: `# T\n\n${A}\n${fold('1 a', C)}\nBye.\n`,
        text: `# T\n\n${A}\n${fold('1 a', C)}\n${fold('Mine', 'Mine.\n')}\nBye.\n`,
        fared: '#1 generated, #3 generated',
      },
      'goes without the fold that a person put behind it': {
        before: `# T\n\n${A}\n${fold('1 a', C)}\nBye.\n`,
        current: `# T\n\n${A}\n${fold('Mine', 'Mine.\n')}\n${fold('1 a', C)}\nBye.\n`,
        next: `# T\n\n${A}\nBye.\n`,
        text: `# T\n\n${A}\n${fold('Mine', 'Mine.\n')}\nBye.\n`,
        fared: '#1 generated',
      },
      'stays while a person has words behind the fold inside it': {
        before: `# T\n\nHi.\n\n${fold('2', fold('1', A))}\nBye.\n`,
        current: `# T\n\nHi.\n\n${fold('2', `${fold('1', A)}\nMine.\n`)}\nBye.\n`,
        next: '# T\n\nHi.\n\nBye.\n',
        text: `# T\n\nHi.\n\n${fold('2', 'Mine.\n')}\nBye.\n`,
        fared: '',
      },
      'goes with the fold inside it': {
        before: `# T\n\nHi.\n\n${fold('2', `## New\n\n${fold('1', A)}`)}\nBye.\n`,
        current: `# T\n\nHi.\n\n${fold('2', `## New\n\n${fold('1', A)}`)}\nBye.\n`,
        next: '# T\n\nHi.\n\nBye.\n',
        text: '# T\n\nHi.\n\nBye.\n',
        fared: '',
      },
      'comes with all its sections': {
        before: `# T\n\n${A}`,
        current: `# T\n\n${A}`,
        next: `# T\n\n${A}\n${fold('2', `### Fixed\n\n${B}\n### Faster\n\n${C}`)}`,
        text: `# T\n\n${A}\n${fold('2', `### Fixed\n\n${B}\n### Faster\n\n${C}`)}`,
        fared: '#1 generated, #2 generated, #3 generated',
      },
      'does not come back with new sections once a person took it away': {
        before: `# T\n\n${A}\n${fold('1', `### Fixed\n\n${B}`)}`,
        current: `# T\n\n${A}\n### Fixed\n\n${B}`,
        next: `# T\n\n${A}\n${fold('2', `### Fixed\n\n${B}${D}\n### Faster\n\n${C}`)}`,
        text: `# T\n\n${A}\n### Fixed\n\n${B}${D}\n### Faster\n\n${C}`,
        fared: '#1 generated, #2 generated, #4 generated, #3 generated',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('a heading that a person renamed is known by the entries below it', () => {
  test.each(
    titled({
      'and so is another one at the same time': {
        before: `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
        current: `## For you\n\n${A}\n## Repaired\n\n${B}${C}`,
        next: `## New\n\n${A}${B}${E}\n## Fixed\n\n${C}${D}`,
        text: `## For you\n\n${A}${E}\n## Repaired\n\n${B}${C}${D}`,
        fared: '#1 generated, #2 generated, #5 generated, #3 generated, #4 generated',
      },
      'if most of them stand there': {
        before: `## New\n\n${A}${B}${C}\n## Fixed\n\n${D}`,
        current: `## One\n\n${A}\n## Two\n\n${B}${C}\n## Fixed\n\n${D}`,
        next: `## New\n\n${A}${B}${C}${E}\n## Fixed\n\n${D}`,
        text: `## One\n\n${A}\n## Two\n\n${B}${C}${E}\n## Fixed\n\n${D}`,
        fared: '#1 generated, #2 generated, #3 generated, #5 generated, #4 generated',
      },
      'but not if it has the name of another one': {
        before: `## New\n\n${A}\n## Fixed\n\n${B}`,
        current: `## Fixed\n\n${A}\n## New\n\n${B}`,
        next: `## New\n\n${A}${C}\n## Fixed\n\n${B}${D}`,
        text: `## Fixed\n\n${A}${D}\n## New\n\n${B}${C}`,
        fared: '#1 generated, #3 generated, #2 generated, #4 generated',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('the frame', () => {
  test.each(
    titled({
      'is known by its place': {
        before: `---\nsubject: a\n---\n# T 1\n\nHi 1.\n\n## New\n\n${A}`,
        current: `---\nsubject: mine\n---\n# My T\n\nMy hi.\n\n## New\n\n${A}`,
        next: `---\nsubject: b\n---\n# U\n\nHello.\n\n## New\n\n${A}`,
        fared: '#1 generated | changed §front, changed §title, changed §¶paragraph',
      },
      'loses a title that a person deleted': {
        before: `# T\n\nHi.\n\n${A}`,
        current: `Hi.\n\n${A}`,
        next: `# U\n\nHello.\n\n${A}`,
        text: `Hello.\n\n${A}`,
        fared: '#1 generated',
      },
      'has no other title further down': {
        before: `# T\n\n## New\n\n${A}`,
        current: `## Mine\n\n# My T\n\n## New\n\n${A}`,
        next: `# U\n\n## New\n\n${A}`,
        fared: '#1 generated',
      },
      'is known below a heading that a person renamed too': {
        before: `# T\n\n## New\n\nIntro.\n\n${A}`,
        current: `# T\n\n## Ours\n\nMy intro.\n\n${A}`,
        next: `# T\n\n## New\n\nOther intro.\n\n${A}`,
        fared: '#1 generated | changed §New¶paragraph',
      },
      'is ours where a person left it': {
        before: `# T\n\nOne.\n\nTwo.\n\n${A}`,
        current: `# T\n\nMy one.\n\nTwo.\n\n${A}`,
        next: `# T\n\nOne, new.\n\nTwo, new.\n\n${A}`,
        text: `# T\n\nMy one.\n\nTwo, new.\n\n${A}`,
        fared: '#1 generated | changed §¶paragraph',
      },
      'is not what a person wrote in another section': {
        before: `# T\n\n## New\n\nIntro.\n\n${A}\n## Fixed\n\n${B}`,
        current: `# T\n\n## New\n\n${A}\n## Fixed\n\nMine.\n\n${B}`,
        next: `# T\n\n## New\n\nIntro, new.\n\n${A}\n## Fixed\n\n${B}`,
        fared: '#1 generated, #2 generated',
      },
      'has tables that people may edit': {
        before: `# T\n\n| a |\n|---|\n| b |\n\n## X\n\n${A}`,
        current: `# T\n\n| a |\n|---|\n| mine |\n\n## X\n\n${A}`,
        next: `# T\n\n| a |\n|---|\n| c |\n\n## X\n\n${A}`,
        fared: '#1 generated | changed §¶table',
      },
    }),
  )('%s', (_, one) => check(one));
});

describe('new entries go', () => {
  test.each(
    titled({
      'behind those that are generated before them, in the order of a person': {
        before: `## New\n\n${A}${B}${C}`,
        current: `## New\n\n${C}${B}${A}`,
        next: `## New\n\n${A}${D}${B}${C}${E}`,
        text: `## New\n\n${C}${E}${B}${A}${D}`,
        fared: '#1 generated, #4 generated, #2 generated, #3 generated, #5 generated',
      },
      'into a section that all others leave': {
        before: `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
        current: `## New\n\n${A}${B}\n## Fixed\n\n${C}`,
        next: `## New\n\n${D}${E}\n## Fixed\n\n${A}${C}${B}`,
        text: `## New\n\n${D}${E}\n## Fixed\n\n${A}${C}${B}`,
        fared: '#4 generated, #5 generated, #1 generated, #3 generated, #2 generated',
      },
    }),
  )('%s', (_, one) => check(one));
});
