/** Render: in goes a template's syntax tree, out comes for each printed expression what it becomes part of. */
import { isNode } from './template-ast.ts';

/** Where text can stand. The last two are whole templates: `x.json.hbs` and `x.mrkdwn.hbs`; all others are Markdown. */
export type TextPlace = 'Markdown' | 'address' | 'HTML' | 'front matter' | 'JSON' | 'mrkdwn';

/** The text so far, as much of it as decides what the next text is part of. */
interface Before {
  readonly line: string;
  readonly block: 'start' | 'front matter' | 'Markdown' | 'HTML' | 'comment';
}

/**
 * Finds the place of everything printed, so that the lint can tell when it would be escaped for another: Markdown's escapes
 * mean nothing in `<summary>{{md title}}</summary>`. Reads the template from top to bottom as if every block ran once.
 */
export function textPlaces(name: string, program: hbs.AST.Program): ReadonlyMap<hbs.AST.Node, TextPlace> {
  const places = new Map<hbs.AST.Node, TextPlace>();
  const whole = /\.json\.hbs$/.test(name) ? 'JSON' : /\.mrkdwn\.hbs$/.test(name) ? 'mrkdwn' : null;
  read(program, { line: '', block: 'start' });
  return places;

  function read(part: hbs.AST.Program | undefined, start: Before): Before {
    let before = start;
    for (const statement of part?.body ?? []) {
      if (isNode(statement, 'ContentStatement')) before = afterText(before, statement.value);
      else if (isNode(statement, 'BlockStatement')) before = read(statement.inverse, read(statement.program, before));
      else if (isNode(statement, 'MustacheStatement')) {
        places.set(statement, whole ?? placeAfter(before));
        before = afterText(before, 'x');
      }
    }
    return before;
  }
}

function afterText(before: Before, text: string): Before {
  const [first = '', ...rest] = text.split('\n');
  return rest.reduce((state, line) => ({ line, block: blockAfter(state) }), { ...before, line: before.line + first });
}

/**
 * Tags that open a block which Markdown does not reach into, up to the next blank line.
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
const HTML_BLOCK =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|center|dd|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|li|link|main|nav|ol|p|pre|script|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul)(?:\s|\/?>|$)/i;
const COMMENT = /^ {0,3}<!--/;

function blockAfter({ line, block }: Before): Before['block'] {
  if (block === 'front matter' || (block === 'start' && line === '---')) {
    return block !== 'start' && line === '---' ? 'Markdown' : 'front matter';
  }
  if (block === 'comment' || COMMENT.test(line)) return line.includes('-->') ? 'Markdown' : 'comment';
  if (block === 'HTML' || HTML_BLOCK.test(line)) return line.trim() === '' ? 'Markdown' : 'HTML';
  return 'Markdown';
}

function placeAfter({ line, block }: Before): TextPlace {
  if (block === 'front matter') return block;
  if (/\]\(<?[^\s()]*$/.test(line)) return 'address';
  const isInBlock = block === 'HTML' || block === 'comment' || HTML_BLOCK.test(line) || COMMENT.test(line);
  const isInTag = /<[a-z/!][^<>]*$/i.test(line);
  return isInBlock || isInTag ? 'HTML' : 'Markdown';
}
