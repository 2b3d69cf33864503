/** Render: in goes an address from outside, out comes one that is safe in a Markdown link and in an HTML attribute. */
import { cleanText } from './clean-text.ts';

const PROTOCOLS = ['http:', 'https:', 'mailto:'];

/**
 * The address as the URL standard writes it, or an empty text for anything but http, https and mailto, and for addresses
 * with a name and password in them: `https://bank.example@evil.example` only deceives.
 * @see https://url.spec.whatwg.org/#url-parsing
 */
export function escapeUrl(text: string): string {
  const address = cleanText(text);
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !PROTOCOLS.includes(url.protocol) || url.username !== '' || url.password !== '') return '';
  return (
    url.href
      // What ends a link destination, a table cell or an attribute, and what Markdown would read inside a destination.
      .replace(
        /[\s()<>"'`|\\^{}[\]*~]/g,
        character => `%${character.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
      )
      // `&copy;` would be read as an entity.
      .replace(/(&#?\w{1,31});/g, '$1%3B')
  );
}
