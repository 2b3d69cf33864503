/** Reconcile, canonical form of simple words: Markdown without anything that could pair with anything else in; what they say out, or null. */
import { canonicalNode } from './canonical-node.ts';
import { canonicalText } from './canonical-text.ts';

/** Words; an escape; `code`; **bold words**; a link; a link of code. Whatever else means something to Markdown is left to the parser. */
const TOKEN =
  /([^\\`*_~[\]<>&!\u0000-\u001f]+|\n|>|!(?!\[)|&(?![#\p{L}])|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))|\\([!-/:-@[-`{-~])|(?<!`)`([^`\\\n]+)`(?!`)|(?<=^|[ \n])\*\*([\p{L}\p{N}](?:(?:[^\\`*_~[\]<>&!\u0000-\u001f]|\\[!-/:-@[-`{-~])*[\p{L}\p{N}:?.])?)\*\*(?=[ \n]|$)|\[([^\\`*_~[\]<>&!\u0000-\u001f]+)\]\(([^\s()<>\\&`]+)\)|\[`([^`\\[\]<>\n]+)`\]\(([^\s()<>\\&`]+)\)/uy;

const ESCAPE = /\\([!-/:-@[-`{-~])/g;

/** @param source Of one paragraph, without white space at its ends. */
export function plainInline(source: string): string | null {
  let words = '';
  let value = '';
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const found = TOKEN.exec(source);
    if (found === null) return null;
    const [, plain, escaped, code, strong, label, url, codeLabel, codeUrl] = found;
    if (plain !== undefined || escaped !== undefined) {
      words += plain ?? escaped;
      continue;
    }
    if (words !== '') value += canonicalText(words);
    words = '';
    if (code !== undefined) value += codeNode(code);
    else if (strong !== undefined) value += canonicalNode('strong', [], canonicalText(strong.replace(ESCAPE, '$1')));
    else if (label !== undefined) value += linkNode(url, canonicalText(label));
    else value += linkNode(codeUrl, codeNode(codeLabel ?? ''));
  }
  return words === '' ? value : value + canonicalText(words);
}

function codeNode(code: string): string {
  const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
  return canonicalNode('inlineCode', [], canonicalText(isPadded ? code.slice(1, -1) : code));
}

function linkNode(url: string | undefined, inner: string): string {
  return canonicalNode('link', [url, null, '', ''], inner);
}
