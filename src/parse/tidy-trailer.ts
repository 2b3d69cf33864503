/** Parse, trailers for readers: a trailer in; the same without dress, as `none` where it says so, or nothing for a placeholder, out. */
import type { Trailer } from '../model.ts';
import { oneLine } from './one-line.ts';
import { isPlaceholder, saysNone } from './placeholder.ts';

const FOR_READERS = /^(?:release-notes?|benefit)$/i;
/** Longer comments are no remark on a line. */
const COMMENT = /<!--.{0,400}?-->/g;

/** Only what readers would read is looked at: `Release-Note: **none**`, `Benefit: TBD`. */
export function tidyTrailer(trailer: Trailer): readonly Trailer[] {
  if (!FOR_READERS.test(trailer.token)) return [trailer];
  const value = oneLine(trailer.value.replace(COMMENT, ''));
  if (saysNone(value)) return [{ ...trailer, value: 'none' }];
  return isPlaceholder(value) ? [] : [value === trailer.value ? trailer : { ...trailer, value }];
}
