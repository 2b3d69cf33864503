/** Render: in goes inline text, out come its characters without any markup. */
import { inlineTokens } from './inline.ts';

/** One line as a reader would say it: code spans lose their backticks. It still needs the escaper of the place it goes to. */
export function plainText(text: string): string {
  return inlineTokens(text)
    .map(token => token.value)
    .join('');
}
