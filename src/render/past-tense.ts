/** Render: what was done, not what to do. In: a sentence that starts with an order. Out: the same as a report, where that is safe. */

/**
 * Under "Breaking changes", "Remove the fallback" reads as if the reader had to. Verbs whose past form is certain, and not "require":
 * what "Required node v24" asks for is asked from now on. Any other sentence stays.
 */
const PAST: ReadonlyMap<string, string> = new Map(
  'add:added bump:bumped change:changed confine:confined convert:converted default:defaulted deprecate:deprecated disable:disabled disallow:disallowed drop:dropped enable:enabled enforce:enforced expand:expanded increase:increased limit:limited make:made move:moved raise:raised reduce:reduced refactor:refactored reject:rejected remove:removed rename:renamed replace:replaced restrict:restricted return:returned switch:switched turn:turned unify:unified update:updated upgrade:upgraded'
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
);

/** Words that are nouns as often, and certainly verbs only before what they act on: "and name it", not "and name fields". */
const MORE: ReadonlyMap<string, string> = new Map([
  ['allow', 'allowed'],
  ['name', 'named'],
  ['use', 'used'],
]);
const WITH_OBJECT = /(, (?:and )?| and )(allow|name|use)(?= (?:it|them|the|an?|its|their)\b| `)/g;

/** A verb at the start, or after a comma or "and" that continues the list of what was done. */
const VERB = /(^|, (?:and )?| and )([a-z]+)(?= )/gi;

/** "Disable X, add Y." → "Disabled X, added Y."; unchanged where the first word is no such verb. */
export function pastTense(sentence: string): string {
  const first = /^[A-Za-z]+/.exec(sentence)?.[0].toLowerCase() ?? '';
  if (!PAST.has(first)) return sentence;
  const report = sentence.replace(WITH_OBJECT, (_, before: string, verb: string) => before + MORE.get(verb));
  return report.replace(VERB, (found, before: string, verb: string) => {
    const past = PAST.get(verb.toLowerCase());
    if (past === undefined) return found;
    return before + (/^[A-Z]/.test(verb) ? past.charAt(0).toUpperCase() + past.slice(1) : past);
  });
}
