/** Channels, e-mail: an announcement in; an HTML document and a text that says the same out. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Problem } from '../errors.ts';
import { type Announcement, type Built, type Field, hasWords, type Piece, problemAt, unfit } from './announcement.ts';
import { buttonProblems } from './button.ts';
import { BODY_STYLE, BUTTON_STYLE, COLUMN_STYLE, PREHEADER_STYLE, STYLES } from './email-styles.ts';
import { fitPieces } from './fit-pieces.ts';
import { htmlOf, levelled } from './html.ts';
import { remarkOnLeftOut, withMore } from './left-out.ts';
import { plainText } from './plain-text.ts';

/** Gmail shows no more than 102 KB of a mail, in the encoding in which it is sent. @see https://www.spamresource.com/2022/01/what-is-gmail-clipping-and-what-to-do.html */
const HTML_LIMIT = 90_000;
/** Octets of a line of a mail, without the word `Subject: `. @see https://www.rfc-editor.org/rfc/rfc5322#section-2.1.1 */
const SUBJECT_LIMIT = 998 - 'Subject: '.length;

type Fields = Announcement['fields'];

/** @param fullText Where the whole text can be read; null where that is not known. */
export function buildEmail({ pieces, fields, remarks, problems }: Announcement, fullText: string | null): Built {
  const all = [...problems, ...fieldProblems(fields)];
  const { subject } = fields;
  if (all.length > 0 || subject === undefined) return unfit(remarks, all);
  const fitted = fitPieces(
    pieces,
    kept => Buffer.byteLength(document(fields, subject, withMore(kept, fullText))) <= HTML_LIMIT,
  );
  if (fitted === null || !pieces.some(hasWords)) {
    const why = `has no words, or its first part alone is longer than the ${HTML_LIMIT / 1000} KB that mail programs show`;
    return unfit(remarks, [problemAt(0, 'text', why)]);
  }
  const kept = withMore(fitted, fullText);
  const text = `${twin(kept, fields)}\n`;
  const head = [`Subject: ${subject.value}`, ...(fields.preheader ? [`Preheader: ${fields.preheader.value}`] : [])];
  return {
    files: [
      { suffix: '.html', text: document(fields, subject, kept) },
      { suffix: '.txt', text },
    ],
    shown: `${head.join('\n')}\n\n${text}`,
    remarks: [...remarks, ...remarkOnLeftOut(fitted, `mail programs show about ${HTML_LIMIT / 1000} KB`)],
    problems: [],
  };
}

function fieldProblems({ subject, button, link, lang }: Fields): readonly Problem[] {
  const problems: Problem[] = [];
  if (subject === undefined)
    problems.push(problemAt(1, 'subject', 'is missing: write `subject: …` between two lines of `---`'));
  else if (Buffer.byteLength(subject.value) > SUBJECT_LIMIT)
    problems.push(problemAt(subject.line, 'subject', `is longer than the ${SUBJECT_LIMIT} bytes that a mail can have`));
  problems.push(...buttonProblems(button, link));
  if (lang !== undefined && !/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(lang.value))
    problems.push(problemAt(lang.line, 'lang', 'must be a language such as en or pt-BR'));
  return problems;
}

function document(fields: Fields, subject: Field, all: readonly Piece[]): string {
  const pieces = levelled(all, 0);
  const { preheader, lang } = fields;
  const at = buttonPlace(pieces);
  const content = [BREAK, ...htmlOf(pieces.slice(0, at)), BREAK, ...button(fields), ...htmlOf(pieces.slice(at)), BREAK];
  const head = element(
    'head',
    {},
    lined([
      element('meta', { charSet: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light' }),
      element('title', {}, [{ type: 'text', value: subject.value }]),
    ]),
  );
  // Mail programs show the text inside of a page of theirs, which has landmarks of its own.
  const article = { role: 'article', ariaLabel: subject.value, style: COLUMN_STYLE };
  const hidden =
    preheader === undefined
      ? []
      : [element('div', { style: PREHEADER_STYLE }, [{ type: 'text', value: preheader.value }])];
  const body = element('body', { style: BODY_STYLE }, lined([...hidden, element('div', article, content.map(styled))]));
  const html = element('html', { lang: lang?.value ?? 'en' }, lined([head, body]));
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, BREAK, html] })}\n`;
}

/** Behind the first paragraph that is no greeting, where readers see it without scrolling. */
function buttonPlace(pieces: readonly Piece[]): number {
  const first = pieces.findIndex(({ kind, node }) => {
    if (kind !== 'block' || node.type !== 'paragraph') return false;
    const words = plainText([{ kind, node, level: 0, line: 0, list: null, entry: null }]);
    return !(words.length <= LONGEST_GREETING && /[,，]$/.test(words));
  });
  return first < 0 ? pieces.length : first + 1;
}

/** `Hi {{contact.first_name}},` */
const LONGEST_GREETING = 80;

function button({ button, link }: Fields): readonly ElementContent[] {
  if (button === undefined || link === undefined) return [];
  const text: ElementContent = { type: 'text', value: button.value };
  return [
    element('p', { style: 'margin: 8px 0 24px;' }, [element('a', { href: link.value, style: BUTTON_STYLE }, [text])]),
    BREAK,
  ];
}

function twin(pieces: readonly Piece[], { button, link }: Fields): string {
  const at = buttonPlace(pieces);
  const call = button === undefined || link === undefined ? '' : `${button.value}: ${link.value}`;
  return [plainText(pieces.slice(0, at)), call, plainText(pieces.slice(at))].filter(part => part !== '').join('\n\n');
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

const BREAK: ElementContent = { type: 'text', value: '\n' };

/** Lines that people can read, and that no mail program has to break. */
function lined(children: readonly ElementContent[]): readonly ElementContent[] {
  return [BREAK, ...children.flatMap(child => [child, BREAK])];
}

function styled(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const style = node.properties.style ?? STYLES[node.tagName];
  // Code in a block has the block's look.
  const children = node.tagName === 'pre' ? node.children : node.children.map(styled);
  return { ...node, properties: { ...node.properties, ...(style === undefined ? {} : { style }) }, children };
}
