/** A real Markdown parser as judge: what does a reader see of text that went through `md`, wherever a template put it? */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect } from 'vitest';
import { escapeMarkdown } from '../../src/render/escape-markdown.ts';
import { inlineTokens } from '../../src/render/inline.ts';

/** A place in a template, with the nodes above the text: type, and index among its siblings. */
export interface Place {
  readonly name: string;
  readonly around: (markdown: string) => string;
  readonly path: readonly (readonly [type: string, index: number])[];
}

const inItem = [
  ['list', 0],
  ['listItem', 0],
  ['paragraph', 0],
] as const;

/** Every place that our own templates use, and some that others will. */
export const PLACES: readonly Place[] = [
  { name: 'a paragraph', around: markdown => markdown, path: [['paragraph', 0]] },
  { name: 'a bullet', around: markdown => `- ${markdown}`, path: inItem },
  { name: 'a task', around: markdown => `- [ ] ${markdown}`, path: inItem },
  { name: 'a numbered step', around: markdown => `1. ${markdown}`, path: inItem },
  { name: 'a heading', around: markdown => `### ${markdown}`, path: [['heading', 0]] },
  {
    name: 'a quote',
    around: markdown => `> ${markdown}`,
    path: [
      ['blockquote', 0],
      ['paragraph', 0],
    ],
  },
  {
    name: 'a table head',
    around: markdown => `| ${markdown} | b |\n|---|---|\n| c | d |`,
    path: [
      ['table', 0],
      ['tableRow', 0],
      ['tableCell', 0],
    ],
  },
  {
    name: 'a table cell',
    around: markdown => `| a | b |\n|---|---|\n| ${markdown} | d |`,
    path: [
      ['table', 0],
      ['tableRow', 1],
      ['tableCell', 0],
    ],
  },
  { name: 'bold words', around: markdown => `- **${markdown}**: b`, path: [...inItem, ['strong', 0]] },
  {
    name: 'a link',
    around: markdown => `[${markdown}](https://example.com)`,
    path: [
      ['paragraph', 0],
      ['link', 0],
    ],
  },
];

const FRAGMENTS = [
  ...' \\`*_[]<>#|~!&@:$=+-.()"\'/',
  ...[
    '``',
    '```',
    '**',
    '__',
    '~~',
    '~~~',
    '---',
    '===',
    '* * *',
    '1.',
    '12)',
    '# ',
    '### ',
    '- ',
    '> ',
    '    ',
    '\n',
    '\n\n',
    '\t',
  ],
  ...['a', 'B', '7', 'é', '界', '👩‍👩‍👧', '\u200b', '\u202e', '\0', '\ud800', '\u00a0', 'snake_case', 'word ', ' word'],
  ...[
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<script>',
    '<https://a.b>',
    '&amp;',
    '&#35;',
    '&lt;',
    '[x](y)',
    '![x](y)',
    '[x]: y',
  ],
  ...[
    'https://a.b/c_d',
    'http://',
    'www.a.b',
    'a@b.co',
    '@octocat',
    '@a/b',
    '#12',
    'a/b#12',
    'GH-12',
    '4be1c02',
    '[^1]',
    '[ ] ',
  ],
  ...[
    ':tada:',
    '::set-output name=a::b',
    '##[add-mask]',
    '$x$',
    '$5',
    '`a|b`',
    '`##[x]`',
    '``a`b``',
    '|---|',
    ':--',
    '<a@b.co>',
  ],
];

/** Mostly fragments that mean something to Markdown, GitHub or a runner; sometimes anything at all. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map(fragments => fragments.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/**
 * What GitHub links in the text of rendered Markdown, outside of code.
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const LINKED_BY_GITHUB = [
  /(?:^|\W)@[a-z\d]/i,
  /#\d/,
  /\bgh-\d/i,
  /\b4be1c02\b/,
  /https?:\/\/\w|\bwww\.\w/i,
  /\w@\w+\.\w/,
  /:tada:/,
];

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** Fails unless a reader sees exactly the characters of the text, as text and code, and GitHub finds nothing to link. */
export function expectExactlyShown(text: string, { around, path }: Place): void {
  const expected = inlineTokens(text)
    .map(token => token.value)
    .join('');
  if (expected === '') return;
  const nodes = nodesAt(around(escapeMarkdown(text)), path);
  expect(nodes.map(({ type, value }) => value ?? `<${type}>`).join('')).toBe(expected);
  for (const { type, value = '' } of nodes) {
    expect(['text', 'inlineCode']).toContain(type);
    if (type === 'text') for (const linked of LINKED_BY_GITHUB) expect(value).not.toMatch(linked);
  }
}

function nodesAt(markdown: string, path: Place['path']): readonly Node[] {
  let node: Node = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  expect(node.children).toHaveLength(1);
  for (const [type, index] of path) {
    const child: Node = node.children?.[index] ?? { type: 'nothing' };
    expect(child.type).toBe(type);
    node = child;
  }
  return node.children ?? [];
}
