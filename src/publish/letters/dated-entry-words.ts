/** Publish: a dated entry's pull request, in words that everybody may read. In: the entry. Out: its branch, title, description and commit message. */
import type { DatedEntry } from '../changelog/dated-entry.ts';

/** The message of our commits on its branch; a person's has another. */
export const ENTRY_MESSAGE = 'docs: add an entry to the changelog';

/** GitHub takes 256 characters. */
const TITLE_LIMIT = 200;
const BRANCH_LIMIT = 60;

/**
 * `drumroll/entry-20-june-2026-your-weekly-export-now-sends-itself`: by what readers are told, since the names of a launch and its
 * stages may be for colleagues alone.
 */
export function entryBranch({ name, date }: DatedEntry): string {
  const words = `${date} ${plainTitle(name)}`
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `drumroll/entry-${shortened(words, BRANCH_LIMIT, /-[^-]*$/)}`;
}

/** One line in which nothing calls a person or closes an issue: a squash makes it a commit's message. */
export function entryTitle({ name, date }: DatedEntry): string {
  const title = plainTitle(name);
  const short = shortened(title, TITLE_LIMIT, /\s+\S*$/);
  return `docs: ${short === title ? title : `${short} …`}, ${date}`;
}

/** What its description says to whoever opens it. */
export function entryDescription(path: string): string {
  return [
    `Merging this adds one entry to ${path}, in the words that were approved.`,
    'You can still edit it here: what you change stays. If you close it without merging, no other one is opened.',
  ].join('\n\n');
}

function plainTitle(name: string): string {
  return name
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>|[*`~]|@(?=\w)|#(?=\d)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Cut where a word ends. */
function shortened(text: string, limit: number, lastWord: RegExp): string {
  const characters = [...text];
  return characters.length <= limit ? text : characters.slice(0, limit).join('').replace(lastWord, '');
}
