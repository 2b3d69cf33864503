/** Publish: when two texts are the same to a person. In: a text. Out: its canonical hash. */
import { createHash } from 'node:crypto';

/**
 * SHA-256 in hex of a text without what editors and browsers change by themselves: line endings, trailing white space
 * and blank lines at the end.
 */
export function canonicalHash(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const canonical = lines
    .map(line => line.trimEnd())
    .join('\n')
    .trimEnd();
  return createHash('sha256').update(canonical).digest('hex');
}
