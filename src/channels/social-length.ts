/** Channels, the length of a post: a text in; its characters as the network counts them, and never fewer, out. */
import { BARE_ADDRESS } from './addresses.ts';

/** What every address counts, however long. @see https://docs.x.com/fundamentals/counting-characters */
const ADDRESS_LENGTH = 23;
/** Latin and its neighbours, and punctuation, count one; everything else two. @see https://github.com/twitter/twitter-text/blob/master/config/v3.json */
const NARROW = /[\u{0}-\u{10FF}\u{2000}-\u{200D}\u{2010}-\u{201F}\u{2032}-\u{2037}]/u;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u{20E3}/u;
/** The network also links `example.com`; which endings it knows changes, so each counts as the longer of both. */
const BARE_NAME = /(?<![\w@./-])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/[^\s]*)?/gi;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function postLength(text: string): number {
  let length = 0;
  const withoutAddresses = text.normalize('NFC').replace(BARE_ADDRESS, address => {
    // An address that the network does not know counts as its text.
    const isKnown = /^https?:\/\/[\w.-]+\.[a-z]{2,}(?:[/:?#]|$)/i.test(address);
    length += isKnown ? ADDRESS_LENGTH : Math.max(ADDRESS_LENGTH, weight(address));
    return '';
  });
  const rest = withoutAddresses.replace(BARE_NAME, name => {
    length += Math.max(ADDRESS_LENGTH, weight(name));
    return '';
  });
  return length + weight(rest);
}

function weight(text: string): number {
  let sum = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    // A family of four is one emoji.
    if (EMOJI.test(segment) && !/^[\u{0}-\u{FF}]$/u.test(segment)) sum += 2;
    else for (const character of segment) sum += NARROW.test(character) ? 1 : 2;
  }
  return sum;
}
