/** Publish: entries that a person edited while their source went on. In: a path and the conflicts there. Out: what the comment says of them. */
import type { TextConflict } from '../../model.ts';
import type { Offer } from './offer.ts';

/** Names every entry once, with the words that the source has for it now, to copy from. */
export function conflictOffer(path: string, conflicts: readonly TextConflict[]): Offer {
  const changed = conflicts.filter(({ kind, generated }) => kind === 'changed' && generated !== null);
  const gone = conflicts.filter(({ kind, generated }) => kind === 'gone' || (kind === 'changed' && generated === null));
  const missing = conflicts.filter(({ kind }) => kind === 'missing');
  const parts = [
    ...(changed.length === 0
      ? []
      : [`${names(changed)} ${changed.length === 1 ? 'has' : 'have'} other words in the source now`]),
    ...(gone.length === 0 ? [] : [`${names(gone)} ${gone.length === 1 ? 'is' : 'are'} gone from the source`]),
    ...(missing.length === 0 ? [] : [`${names(missing)} ${missing.length === 1 ? 'is' : 'are'} not there`]),
  ];
  const text = [...changed, ...missing].map(({ generated }) => (generated ?? '').trimEnd()).join('\n');
  return {
    name: path,
    text: text === '' ? null : `${text}\n`,
    remark: `\`${path}\`: ${parts.join('; ')}. What a person wrote stays; everything else is up to date.`,
  };
}

/** As code, so that no pull request hears of it. What has no id is called what it is. */
function names(conflicts: readonly TextConflict[]): string {
  return conflicts.map(({ id }) => nameOf(id)).join(', ');
}

function nameOf(id: string): string {
  if (id.startsWith('§')) return 'a paragraph';
  return id.startsWith('=') ? 'a line' : `\`${id.replace(/^~/, '').replaceAll('`', '')}\``;
}
