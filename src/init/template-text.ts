/** Init: the pull request template. In: the one that exists, or null. Out: one with the line that Drumroll reads; null when it has one. */

const HINT = '<!-- For the release notes, in one sentence: what do readers gain? Or: none -->';
const FIELD = 'Release-Note:';
const NEW = `<!-- What changes, and why? -->\n\n`;

/** Fields for notes that Drumroll reads already, outside of comments. */
const FIELDS = [
  /^[#*_\s>-]*release[ -]?notes?\b/im,
  /^[`~]{3,}[ \t]*(?:dev-)?release-?notes?\b/im,
  /^#{1,6}[ \t]*changelog entry\b/im,
  /^notes:/im,
  /^==\s*release notes/im,
];

/** Adds two lines and changes none; line endings stay as they are. */
export function templateText(existing: string | null): string | null {
  const old = existing ?? '';
  if (old.trim() === '') return `${NEW}${HINT}\n\n${FIELD}\n`;
  const visible = old.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  if (FIELDS.some(field => field.test(visible))) return null;
  const end = /\r\n/.test(old) ? '\r\n' : '\n';
  const field = `${HINT}${end}${end}${FIELD}${end}`;
  // Below something that never ends, the field would be part of it.
  if (isOpen(old)) return `${field}${end}${old}`;
  const gap = old.endsWith(`${end}${end}`) ? '' : old.endsWith('\n') ? end : `${end}${end}`;
  return `${old}${gap}${field}`;
}

function isOpen(text: string): boolean {
  if (text.lastIndexOf('<!--') > text.lastIndexOf('-->')) return true;
  return (text.match(/^ {0,3}(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
}
