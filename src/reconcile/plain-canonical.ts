/** Reconcile, canonical form without a parser: one simple block in; exactly what the parser would make of it out, or null. */
import { canonicalNode } from './canonical-node.ts';
import { plainInline } from './plain-inline.ts';

const START = /^(?:([-*+] |\d{1,9}[.)] )(\[[ xX]\] )?|(#{1,6}) |(> ))?/;
/** Begins with nothing that could begin another block. */
const CONTENT = /^(?:[\p{L}●✍💡"'“(]|\*\*[\p{L}\p{N}]|`[^`]|\[[^ \]]|\\[!-/:-@[-`{-~]|\d+(?![\d.)])|\d+[.)][^ \t])/u;
const LONGEST = 4_000;

/** Most of what is generated is such lines, and parsing one takes twenty times as long. */
export function plainCanonical(text: string): string | null {
  if (text.length > LONGEST) return null;
  const lines = text.split(/\r\n?|\n/);
  const [start = '', bullet, task, heading, quote] = START.exec(text) ?? [];
  if (heading !== undefined && lines.length > 1) return null;
  const content: string[] = [];
  for (const [index, line] of lines.entries()) {
    const own = contentOf(line, index === 0 ? start : bullet !== undefined ? ' '.repeat(bullet.length) : quote);
    if (own === null || !CONTENT.test(own) || (lines.length > 1 && own.includes('|'))) return null;
    // Two spaces at its end would break the line.
    if (index < lines.length - 1 && own.endsWith('  ')) return null;
    content.push(own.replace(/[ \t]+$/, ''));
  }
  const source = content.join('\n');
  if (heading !== undefined && source.endsWith('#')) return null;
  const value = plainInline(source);
  if (value === null) return null;
  if (heading !== undefined) return canonicalNode('heading', [String(heading.length)], value);
  const paragraph = canonicalNode('paragraph', [], value);
  if (bullet !== undefined) return canonicalNode('item', [task === undefined ? '' : 'task'], paragraph);
  return quote === undefined ? paragraph : canonicalNode('blockquote', [], paragraph);
}

function contentOf(line: string, prefix: string | undefined): string | null {
  if (prefix === undefined) return line;
  return line.startsWith(prefix) ? line.slice(prefix.length) : null;
}
