/** Edge: bytes as text. In: bytes. Out: their text; null for what is no UTF-8. */
import { isUtf8 } from 'node:buffer';

/** Taking U+FFFD for a byte that is no UTF-8 would make texts equal that are not, and lose what a person wrote. */
export function strictText(bytes: Buffer): string | null {
  return isUtf8(bytes) ? bytes.toString('utf8') : null;
}
