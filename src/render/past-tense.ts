/** Render: what was done, not what to do. In: a sentence that starts with an order. Out: the same as a report, where that is safe. */
import type { ToldChange } from './tell.ts';

/**
 * Under "Breaking changes", "Remove the fallback" reads as if the reader had to. Verbs whose past form is certain; any
 * other sentence stays.
 */
const PAST: ReadonlyMap<string, string> = new Map(
  'add:added bump:bumped change:changed confine:confined convert:converted default:defaulted deprecate:deprecated disable:disabled disallow:disallowed drop:dropped enable:enabled enforce:enforced expand:expanded increase:increased limit:limited make:made move:moved raise:raised reduce:reduced refactor:refactored reject:rejected remove:removed rename:renamed replace:replaced restrict:restricted switch:switched turn:turned unify:unified update:updated upgrade:upgraded'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
);

/** What these say holds from now on: "Required Node 24" would say the opposite. */
const NOW: ReadonlySet<string> = new Set(['require', 'return']);

/** Words that are nouns as often, and certainly verbs only before what they act on: "and name it", not "and name fields". */
const MORE: ReadonlyMap<string, string> = new Map([
  ['allow', 'allowed'],
  ['name', 'named'],
  ['use', 'used'],
]);
const WITH_OBJECT = /(, (?:and )?| and )(allow|name|use)(?= (?:it|them|the|an?|its|their)\b| `)/g;

/** A verb at the start, or after a comma or "and" that continues the list of what was done. */
const VERB = /(^|, (?:and )?| and )([a-z]+)(?= )/gi;

/**
 * Whether a title says what breaks, so that it must not read like an order. Notes for readers may be orders: "Replace `a` with `b`".
 */
export function isReport({ breaking, benefit, migration, rule, isQuoted }: ToldChange): boolean {
  return breaking && !isQuoted && benefit === null && (migration === '' || !rule.startsWith('note.'));
}

/** "Require X and remove Y" says two things of different times. */
function goesOn(sentence: string): boolean {
  return [...sentence.matchAll(VERB)].some(
    ({ index, 2: verb = '' }) => index > 0 && (PAST.has(verb) || MORE.has(verb) || NOW.has(verb)),
  );
}

/** "Disable X, add Y. → "Disabled X, added Y."; unchanged where the first word is no such verb. */
export function pastTense(sentence: string): string {
  const first = /^[A-Za-z]+/.exec(sentence)?.[0].toLowerCase() ?? '';
  if (NOW.has(first)) return goesOn(sentence) ? sentence : sentence.replace(/^\w+/, '$&s');
  if (!PAST.has(first)) return sentence;
  const report = sentence.replace(WITH_OBJECT, (_, before: string, verb: string) => before + MORE.get(verb));
  return report.replace(VERB, (found, before: string, verb: string) => {
    const past = PAST.get(verb.toLowerCase());
    if (past === undefined) return found;
    return before + (/^[A-Z]/.test(verb) ? past.charAt(0).toUpperCase() + past.slice(1) : past);
  });
}
