/** Publish: an entry that a person edited while its source went on. In: the conflict, where it is, which boxes are ticked. Out: the question to people, in Markdown. */

import { entryIdOf } from '../../markdown/entry-id.ts';
import type { Change, TextConflict } from '../../model.ts';
import type { Told } from '../follow-words.ts';
import { type BoxKey, box, boxKey } from '../plan/boxes.ts';
import type { Want } from '../want.ts';
import { codeSpan } from './code-span.ts';
import { fenced } from './fenced.ts';

/** What the comment asks. */
export interface Question {
  /** What happened, and between it and the boxes both texts; the texts are left out where there is no room. */
  readonly head: string;
  readonly texts: string;
  readonly boxes: string;
}

/** What is known beside the conflict. */
export interface Asking {
  /** Where the entry stands. */
  readonly path: string;
  /** Words that people gave entries of another file, which this one follows; null where there are none. */
  readonly told: Told | null;
  /** Boxes that are ticked in the comment as it stands. */
  readonly ticks: ReadonlySet<string>;
  /** Whether the ticks wait to be carried out; else those that are left were no answer. */
  readonly isWaiting: boolean;
}

const BOXES: Readonly<Record<TextConflict['kind'], { readonly keep: string; readonly take: string }>> = {
  changed: { keep: 'Keep what stands there', take: 'Take the new words' },
  gone: { keep: 'Keep what stands there', take: 'Take it out' },
  missing: { keep: 'Leave it out', take: 'Put it in' },
};

export function question(
  conflict: TextConflict,
  { path, told, ticks, isWaiting }: Asking,
  want: Pick<Want, 'release' | 'mayNameChanges' | 'markdown'>,
): Question {
  const { id, kind, yours, generated } = conflict;
  const keys = { keep: boxKey('keep', path, conflict), take: boxKey('take', path, conflict) };
  const isTicked = (key: BoxKey): boolean => ticks.has(key);
  const remark = isWaiting ? '' : remarkOn(isTicked(keys.keep), isTicked(keys.take));
  const words = BOXES[kind];
  return {
    head: `**${nameOf(id)}** in ${codeSpan(path)}: ${happened(kind, told?.words.has(entryOf(id)) ? told.source.path : null)}${sourceOf(conflict, want)}.`,
    texts: [
      ...(yours.trim() === '' ? [] : [`What stands there:\n\n${fenced(yours)}`]),
      ...(generated === null
        ? []
        : [`${kind === 'missing' ? 'It would be' : 'The new words'}:\n\n${fenced(generated)}`]),
    ].join('\n\n'),
    boxes: [
      ...(remark === '' ? [] : [`${remark}\n`]),
      box(words.keep, keys.keep, isTicked(keys.keep)),
      box(words.take, keys.take, isTicked(keys.take)),
    ].join('\n'),
  };
}

function happened(kind: TextConflict['kind'], follows: string | null): string {
  if (kind === 'missing') return 'it is not there, so somebody deleted it, or it is new';
  if (kind === 'gone') return 'somebody edited it, and this release has nothing any more that it is made from';
  if (follows !== null) return `somebody edited it, and ${codeSpan(follows)} has other words for the same by now`;
  return 'somebody edited it, and what it is made from changed since';
}

function remarkOn(isKept: boolean, isTaken: boolean): string {
  if (isKept && isTaken) return 'Both boxes are ticked, so nothing was done. Untick one.';
  if (isTaken)
    return 'The new words cannot be put there, because other entries stand in the same place. Change the words by hand, or keep them.';
  return '';
}

const MOST_NAMED = 3;

/** Numbers as code and names without a sign before them: nobody is called, and no pull request hears of it. */
function sourceOf(
  { id, kind }: TextConflict,
  { release, mayNameChanges, markdown }: Pick<Want, 'release' | 'mayNameChanges' | 'markdown'>,
): string {
  const change = mayNameChanges && kind !== 'gone' ? changeOf(id, release.changes) : undefined;
  if (change === undefined) return '';
  const numbers = change.pullRequests.map(({ number, repository }) =>
    repository === null || repository === release.repository.slug ? `#${number}` : `${repository}#${number}`,
  );
  const places = numbers.length > 0 ? numbers : change.commits.map(sha => sha.slice(0, 12));
  const names = change.authors.map(({ login, name }) => markdown(login ?? name));
  const parts = [
    ...(places.length === 0 ? [] : [`from ${listed(places.map(codeSpan))}`]),
    ...(names.length === 0 ? [] : [`by ${listed(names)}`]),
  ];
  return parts.length === 0 ? '' : `. It is ${parts.join(', ')}`;
}

/** Entries are named by their marker, lines without one by the pull request or commit that they link. */
function changeOf(id: string, changes: readonly Change[]): Change | undefined {
  const entry = entryOf(id);
  return changes.find(change => entryIdOf(change.id) === entry);
}

/** `~#412/2` is the second line about `#412`. */
function entryOf(id: string): string {
  return id.startsWith('~') ? id.slice(1).replace(/\/\d+$/, '') : id;
}

/** Of lines without a marker, and of what stands around the entries, there are no names that people know. */
function nameOf(id: string): string {
  if (id.startsWith('~')) return `The line about ${codeSpan(entryOf(id))}`;
  if (id.startsWith('=')) return 'A line';
  if (!id.startsWith('§')) return codeSpan(id);
  const part = /¶(\w+)/.exec(id)?.[1] ?? id.slice(1);
  return PARTS.get(part) ?? 'A part';
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['title', 'The title'],
  ['front', 'The first lines between `---`'],
  ['footer', 'The last words'],
  ['paragraph', 'A paragraph'],
  ['table', 'A table'],
  ['quote', 'A quotation'],
]);

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
