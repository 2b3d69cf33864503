/** Markdown, HTML blocks: a line in; what ends the block that it begins out, as CommonMark says. */

const SECTIONS =
  'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|' +
  'figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|' +
  'option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul';

const KINDS: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [/^<![a-z]/i, />/],
];
const SECTION = new RegExp(`^</?(?:${SECTIONS})(?:\\s|/?>|$)`, 'i');
const LONE_TAG = /^<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?>\s*$/i;

/**
 * @returns What the block's last line holds; `blank` for a block that lasts until a blank line; null where no HTML block begins.
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function htmlEnd(line: string, isInParagraph: boolean): RegExp | 'blank' | null {
  const start = line.trimStart();
  if (!start.startsWith('<')) return null;
  for (const [begins, ends] of KINDS) if (begins.test(start)) return ends;
  if (SECTION.test(start)) return 'blank';
  return !isInParagraph && LONE_TAG.test(start) ? 'blank' : null;
}
