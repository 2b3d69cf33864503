/** Channels, social: an announcement in; a post of whole sentences out. */
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast';
import { isPlainAddress } from './addresses.ts';
import { type Announcement, type Built, problemAt, unfit } from './announcement.ts';
import { inlinePlain } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import { postLength } from './social-length.ts';

/** @see https://docs.x.com/fundamentals/counting-characters */
const LIMIT = 280;

interface Sentence {
  readonly text: string;
  /** What sets it apart from the one before. */
  readonly gap: string;
  readonly line: number;
}

/** Sentences from the start, as many as fit; the front matter's link stands last and always. */
export function buildSocial({ pieces, fields, remarks, problems }: Announcement): Built {
  const { link } = fields;
  const wrong =
    link === undefined || isPlainAddress(link.value)
      ? problems
      : [...problems, problemAt(link.line, 'link', 'must be a whole http or https address')];
  if (wrong.length > 0) return unfit(remarks, wrong);
  const sentences = pieces.flatMap(({ node, line, list }, index) => {
    const isNextItem = list !== null && pieces[index - 1]?.list === list;
    return linesOf(node).flatMap((nodes, at) =>
      sentencesOf(nodes).map((sentence, place): Sentence => {
        const gap = place > 0 ? ' ' : at > 0 || isNextItem ? '\n' : '\n\n';
        const bullet = list !== null && place === 0 && at === 0 ? '• ' : '';
        return { text: bullet + wordsOf(sentence), gap, line };
      }),
    );
  });
  const post = (count: number): string => {
    const text = sentences.slice(0, count).map(({ gap, text }, index) => (index === 0 ? text : gap + text));
    return [text.join(''), link?.value ?? ''].filter(part => part !== '').join('\n\n');
  };
  let count = 0;
  while (count < sentences.length && postLength(post(count + 1)) <= LIMIT) count++;
  const first = sentences[count];
  if (count === 0) {
    const length = postLength(post(1));
    const why =
      first === undefined ? 'has no words' : `is too long: its first sentence has ${length} characters of ${LIMIT}`;
    return unfit(remarks, [problemAt(first?.line ?? 0, 'text', why)]);
  }
  const text = `${post(count)}\n`;
  const left = sentences.length - count;
  const said = `${left === 1 ? 'One sentence does' : `${left.toLocaleString('en-US')} sentences do`} not fit: a post holds ${LIMIT} characters.`;
  return {
    files: [{ suffix: '.txt', text }],
    shown: text,
    remarks: first === undefined ? remarks : [...remarks, { line: first.line, message: said }],
    problems,
  };
}

/** Paragraphs and items, each as one line; code, tables and rules are nothing for a post. */
function linesOf(node: RootContent | BlockContent | DefinitionContent): readonly (readonly PhrasingContent[])[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node.children];
  if (node.type === 'list') return node.children.flatMap(item => item.children.flatMap(linesOf));
  return node.type === 'blockquote' ? node.children.flatMap(linesOf) : [];
}

/** In code stands what must not act, such as `@everyone` of a pull request's title. The joiner after the sign cannot be seen. */
function wordsOf(sentence: readonly PhrasingContent[]): string {
  return inlinePlain(sentence, {
    address: url => ` ${url}`,
    code: value => value.replace(/[@#$](?=\w)/g, '$&\u2060'),
  })
    .replace(/\s+/g, ' ')
    .trim();
}
