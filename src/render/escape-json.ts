/** Render: in goes inline text, out come the contents of a JSON string. */
import { cleanText } from './clean-text.ts';

/**
 * Without the quotation marks: `"title": "{{json title}}"`. Backticks stay, whoever reads the JSON may show code. What could
 * end a `<script>` around it, or a line in old JavaScript, is written as `\u` escapes, and so is the runner's `##[`.
 * @see https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function escapeJson(text: string): string {
  return JSON.stringify(cleanText(text))
    .slice(1, -1)
    .replace(/[<>&]|(?<=##)\[/g, character => `\\u00${character.charCodeAt(0).toString(16)}`);
}
