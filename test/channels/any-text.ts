/** Test support: whatever a text is made of, limits hold, nothing acts, and the two forms of a mail say the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postLength } from '../../src/channels/social-length.ts';
import { build } from './build.ts';
import { slackMessage } from './slack-schema.ts';

const SEED = 20_261_122;

const piece = fc.constantFrom(
  ...[
    '# Title',
    '## Fixed',
    '**Label**',
    '- item',
    '1. one',
    '  - inner',
    '> quote',
    '```',
    '---',
    '| a | b |',
    '|---|---|',
    '    code',
  ],
  ...[
    'Hello there.',
    'One. Two! Three?',
    '*a*',
    '**b',
    '~~c~~',
    '`d',
    '_e_',
    '\\*f\\*',
    'x'.repeat(700),
    'A sentence. '.repeat(60),
  ],
  ...[
    '[a](https://a.example/b)',
    '[a](javascript:alert(1))',
    '[a][r]',
    '[r]: https://r.example',
    '![](x)',
    '![i](https://i.example/i.png)',
  ],
  ...[
    '<script>alert(1)</script>',
    '<b>',
    '<br>',
    '<!-- c -->',
    '<!-- #12 -->',
    '<!channel>',
    '<@U1>',
    '&lt;!here&gt;',
    '<https://a.example|b>',
  ],
  ...[
    '::set-output name=a::b',
    '##[error]x',
    '\u202eturned',
    '{{contact.first_name}}',
    '*|FNAME|*',
    '@everyone',
    '👩‍👩‍👧',
    'https://bare.example/x).',
  ],
);
const markdown = fc
  .array(fc.tuple(piece, fc.constantFrom('\n', '\n\n', ' ', '')), { minLength: 1, maxLength: 40 })
  .map(parts => parts.map(part => part.join('')).join(''));

export function describeAnyText(numRuns: number): void {
  const runs = { seed: SEED, numRuns };
  describe(`random Markdown (seed ${SEED})`, () => {
    test('makes a message that Slack takes, in which nobody is called', () => {
      fc.assert(
        fc.property(markdown, text => {
          for (const { text: json } of build('slack', text).files) {
            expect(JSON.stringify(JSON.parse(json).blocks).length).toBeLessThanOrEqual(12_000);
            for (const block of slackMessage(json).blocks) {
              if (block.type === 'section')
                expect(block.text?.text).not.toMatch(/<(?!(?:https?:\/\/|mailto:)[^<>|]+\|[^<>|]*>)/);
              expect(block.text?.text ?? '').not.toMatch(/\u202e/);
            }
          }
        }),
        runs,
      );
    });

    test('makes a mail of harmless elements, of which the text says every word', () => {
      fc.assert(
        fc.property(markdown, text => {
          const [html, twin] = build('email', `---\nsubject: a\n---\n${text}`).files.map(file => file.text);
          if (html === undefined || twin === undefined) return;
          expect(html).not.toMatch(OTHER_TAG);
          expect(html).not.toMatch(/\u202e/);
          const body = html.slice(html.indexOf('role="article"')).replace(/^[^>]*>/, '');
          const words = [...body.matchAll(/>([^<]+)</g)].map(([, words = '']) => letters(decoded(words)));
          const said = letters(twin);
          expect(words.filter(one => !said.includes(one))).toEqual([]);
        }),
        runs,
      );
    });

    test('makes messages in an application within their limits, and posts of 280 characters', () => {
      fc.assert(
        fc.property(markdown, text => {
          for (const { text: json } of build('in-app', `---\ntitle: a\n---\n${text}`).files) {
            const { body, html } = JSON.parse(json);
            expect(body.length).toBeLessThanOrEqual(600);
            expect(html).not.toMatch(OTHER_TAG);
          }
          for (const { text: post } of build('social', text).files) {
            expect(postLength(post.trimEnd())).toBeLessThanOrEqual(280);
            expect(post.trim()).not.toBe('');
          }
        }),
        runs,
      );
    });
  });
}

/** Any tag that Markdown has no sign for, and any attribute beside those; the writer escapes each other `<`. */
const OTHER_TAG =
  /<(?!!doctype html>|\/?(?:html|head|meta|title|body|div|p|h[1-6]|ul|ol|li|blockquote|pre|hr|br|a|strong|em|del|code|img|table|thead|tbody|tr|th|td)(?: (?:style|lang|charset|name|content|role|aria-label|alt|start|align|scope|src="https?:|href="(?:https?:|mailto:|\{\{))[^>]*)*>)|javascript:alert\(1\)"/;

function decoded(html: string): string {
  return html.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&');
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
