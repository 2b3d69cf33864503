/** Render: in goes inline text, out comes HTML for between tags. */
import { inlineTokens } from './inline.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;',
  ':': '&#58;',
};

/** With what the runner takes for a command: `##[` anywhere in a line, `::` at its start. */
const ACTIVE = /[&<>"']|(?<=##)\[|^:(?=:)/g;

/** Escapes text, and makes code spans `<code>`. */
export function escapeHtml(text: string): string {
  return inlineTokens(text)
    .map(({ kind, value }) => (kind === 'code' ? `<code>${escapeCharacters(value)}</code>` : escapeCharacters(value)))
    .join('');
}

function escapeCharacters(text: string): string {
  return text.replace(ACTIVE, character => ENTITIES[character] ?? character);
}
