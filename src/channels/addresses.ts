/** Channels, addresses: what a person or a pull request linked in; the address that may go out, or null, out. */
import { hasMergeField } from './merge-fields.ts';

const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** Http, https and mailto only, and none with a name and password in it, which only deceives. A merge field stays as it was typed. */
export function safeAddress(typed: string): string | null {
  const address = typed.trim();
  // The address for leaving a list is known to the mail program only.
  if (/^(?:\{\{[^{}:]+\}\}|\*\|[A-Z\d_]+\|\*)$/.test(address)) return address;
  if (!/^[a-z]/i.test(address) || !URL.canParse(address)) return null;
  const { protocol, username, password, href } = new URL(address);
  if (!PROTOCOLS.has(protocol) || username !== '' || password !== '') return null;
  return hasMergeField(address) || /^[!#-;=?-~]+$/.test(address) ? address : href;
}

/** For places in which no mail program fills anything in. */
export function isPlainAddress(address: string): boolean {
  return /^(?:https?|mailto):/i.test(address) && !hasMergeField(address);
}

/** A bare address, without the punctuation of the sentence that it stands in. */
export const BARE_ADDRESS = /\bhttps?:\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?()[\]{}]/gi;
