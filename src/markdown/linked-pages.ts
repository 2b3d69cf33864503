/** Markdown, addresses: a text in; the pages that it sends its readers to out. */
import type { Pages } from '../model.ts';

const ADDRESS = /https:\/\/[^\s<>"'`\\|]+/g;
/** What ends a sentence is no part of an address. */
const END = /[.,;:!?*_\]]+$/;

/** Each address once, in order. Only what every reader could open: `https`, without a name and password. */
export function linkedPages(text: string): readonly string[] {
  const found = [...text.matchAll(ADDRESS)].map(([address]) => trimmed(address)).filter(isWhole);
  return [...new Set(found)];
}

/** Those of them that are not there: https://www.rfc-editor.org/rfc/rfc9110#name-404-not-found, and 410 for what is gone for good. */
export function missingPages(
  text: string,
  pages: Pages = {},
): readonly { readonly url: string; readonly status: number }[] {
  return linkedPages(text).flatMap(url => {
    const status = pages[url];
    return status === 404 || status === 410 ? [{ url, status }] : [];
  });
}

/** Whether each of them answered as a page does; false where a text links none. */
export function isEveryPageThere(text: string, pages: Pages = {}): boolean {
  const linked = linkedPages(text);
  return linked.length > 0 && linked.every(url => Math.floor((pages[url] ?? 0) / 100) === 2);
}

/** `[guide](https://…/page)` ends with a parenthesis that is Markdown's; `…/Page_(chess)` with its own. */
function trimmed(address: string): string {
  const text = address.replace(END, '');
  const opened = text.split('(').length;
  const closed = text.split(')').length;
  return closed > opened ? trimmed(text.slice(0, text.lastIndexOf(')'))) : text;
}

function isWhole(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { username, password, hostname } = new URL(address);
  return username === '' && password === '' && hostname.includes('.');
}
