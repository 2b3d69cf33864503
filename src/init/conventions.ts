/** Init: how commits are written here. In: their subjects. Out: a sentence, and scopes that customers may know by another name. */
import type { Survey } from './finding.ts';

const HEADER = /^([a-z][a-z-]{1,20})(?:\(([^()]{1,40})\))?!?: \S/i;
const NUMBER = / \(#\d+\)$/;

const MOST_NAMED = 5;

export function describeSubjects(
  subjects: readonly string[],
  survey: Pick<Survey, 'types' | 'quietScopes'>,
): readonly string[] {
  if (subjects.length === 0) return ['No commits yet.'];
  const headers = subjects.map(subject => HEADER.exec(subject));
  const isKnown = (type: string): boolean => survey.types.includes(type.toLowerCase());
  const conventional = headers.filter(match => match !== null && isKnown(match[1] ?? ''));
  const share = Math.round((100 * conventional.length) / subjects.length);
  const foreign = frequent(
    headers.map(match => match?.[1]?.toLowerCase()).filter(type => type !== undefined && !isKnown(type)),
  );
  const scopes = frequent(headers.map(match => match?.[2]).filter(scope => !survey.quietScopes.includes(scope ?? '')));
  const squashed = Math.round((100 * subjects.filter(subject => NUMBER.test(subject)).length) / subjects.length);
  return [
    `${subjects.length} commits: ${share} % follow Conventional Commits, ${squashed} % name a pull request.`,
    ...(foreign.length > 0 && share >= 50
      ? [`Prefixes that are no known type, and are judged by their words: ${foreign.join(', ')}.`]
      : []),
    ...(scopes.length > 0 ? [`Scopes: ${scopes.join(', ')}. \`areas\` gives them names that customers know.`] : []),
  ];
}

/** Those that come at least three times, most frequent first; only what looks like a name. */
function frequent(words: readonly (string | undefined)[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words)
    if (word !== undefined && /^[\w./@-]+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_NAMED)
    .map(([word]) => word);
}
