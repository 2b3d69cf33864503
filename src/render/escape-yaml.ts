/** Render: in goes inline text, out comes a YAML scalar for front matter. */
import { plainText } from './plain-text.ts';

/** What YAML 1.1 or 1.2 reads as something other than text. */
const RESERVED = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;

/** The text without markup, bare where that is safe (people edit front matter) and in double quotes otherwise. */
export function escapeYaml(text: string): string {
  const plain = plainText(text);
  if (isPlain(plain) && !RESERVED.test(plain)) return plain;
  // The runner takes `##[` anywhere in a line for a command.
  return JSON.stringify(plain).replaceAll('##[', '##\\u005b');
}

/** Words, and punctuation that means nothing to YAML inside a line. No colon, no `#`: those depend on their neighbours. */
function isPlain(text: string): boolean {
  return /^\p{L}[\p{L}\p{N} ,.()'’/_%+?!;—–-]*$/u.test(text);
}
