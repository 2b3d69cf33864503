/** Publish, the check afterwards: in goes what was published and what stands in each place, out come the differences in sentences. */

import { nestedText } from '../changelog/nested-text.ts';
import { withoutClosingWords } from '../letters/closing-words.ts';
import { publishedText } from '../shipping/published-text.ts';
import { leakedLine } from './leaked-line.ts';
import { missingPlaces } from './missing-places.ts';
import { firstDifference } from './same-words.ts';
import type { Problem, VersionToCheck } from './version-to-check.ts';

/** Sentences for people, most pressing first; empty where all places say the same. Without notes, the release is what the rest follows. */
export function findDifferences(subject: VersionToCheck): readonly Problem[] {
  return [...missingPlaces(subject), ...leaks(subject), ...otherWords(subject)];
}

function leaks({ release, changelogSection }: VersionToCheck): readonly Problem[] {
  const places = [
    ['GitHub release', release?.isDraft === false ? release.body : ''],
    ['CHANGELOG.md', changelogSection ?? ''],
  ] as const;
  return places.flatMap(([where, text]) => {
    const line = leakedLine(text);
    if (line === null) return [];
    const problem = `Line ${line.number} of the public text is meant for colleagues only: ${quoted(line.text)}.`;
    return [{ where, problem, fix: 'Take it out there.' }];
  });
}

const FIX = 'Publish the notes again, or take over into them what was edited there.';

function otherWords({ published, release, changelogSection }: VersionToCheck): readonly Problem[] {
  const body = release?.isDraft === false ? publishedText(release.body) : null;
  const base = published === null ? body : publishedText(published);
  if (base === null) return [];
  const source = published ?? base;
  const name = published === null ? 'the release' : 'the notes';
  const problems: Problem[] = [];
  const compare = (where: string, expected: string, found: string): void => {
    const problem = differs(name, source, expected, found);
    if (problem !== null) problems.push({ where, problem, fix: FIX });
  };
  if (published !== null && body !== null)
    compare('GitHub release', withoutClosingWords(base), withoutClosingWords(body));
  if (typeof changelogSection === 'string')
    compare('CHANGELOG.md', below(base), below(publishedText(changelogSection)));
  return problems;
}

/** As in a changelog, where a section has no title of its own, and headings are written alike. */
function below(text: string): string {
  return nestedText(text, 2, '\n');
}

function differs(name: string, source: string, expected: string, found: string): string | null {
  const difference = firstDifference(expected, found);
  if (difference === null) return null;
  const { first, second } = difference;
  if (first === null) return `It goes on behind the end of ${name}: ${quoted(second ?? '')}.`;
  const number = lineIn(source, first);
  const line = number === 0 ? name : `line ${number} of ${name}`;
  if (second === null) return `It ends before ${line}: ${quoted(first)}.`;
  return `It differs from ${line}: it says ${quoted(second)} instead of ${quoted(first)}.`;
}

/** From 1. Words may have lost a marker, or stand below another heading now; 0 where they cannot be told. */
function lineIn(source: string, words: string): number {
  const wanted = words.replace(/^ {0,3}#+/, '').trim();
  const lines = source.split(/\r\n|\n|\r/).map(line => line.replace(/^ {0,3}#+/, '').trim());
  const exact = lines.indexOf(wanted);
  return (exact >= 0 ? exact : lines.findIndex(line => line.startsWith(wanted))) + 1;
}

const LONGEST_QUOTE = 120;

/** A line of somebody's text in a sentence of ours: on one line, without what a terminal acts on. */
function quoted(line: string): string {
  const signs = [...line.trim().replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')];
  return `“${signs.length > LONGEST_QUOTE ? `${signs.slice(0, LONGEST_QUOTE).join('')}…` : signs.join('')}”`;
}
