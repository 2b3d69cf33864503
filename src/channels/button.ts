/** Channels, the button: its fields in the front matter in; what is wrong with them out. */
import type { Problem } from '../errors.ts';
import { safeAddress } from './addresses.ts';
import { type Field, problemAt } from './announcement.ts';

/** Both or none, and the address one that leads somewhere. */
export function buttonProblems(button: Field | undefined, link: Field | undefined): readonly Problem[] {
  if (button !== undefined && link === undefined)
    return [problemAt(button.line, 'button', 'needs `link` too: the address that it opens')];
  if (link === undefined) return [];
  if (safeAddress(link.value) === null)
    return [problemAt(link.line, 'link', 'must be a whole http, https or mailto address')];
  return button === undefined ? [problemAt(link.line, 'link', 'needs `button` too: the words on it')] : [];
}
