/** Parse, the reader's side: a sentence in; whether it speaks to readers alone, and its safe rewriting, out. */

/** Verbs whose sentence can be turned around: the thing itself is what allows. */
const ALLOWS =
  /^(?:(?:this|it|the (?:new )?\w{1,30})(?: (?:pr|pull request|change|patch|commit|option|flag|setting))? )?(?:now |also )?(?:allows?|lets?|enables?|makes? it possible for) (?:you|users|customers|admins|administrators|operators|people)(?: to)? (?=[a-z])/i;
/** They would point at nobody once the subject is "you". */
const OTHERS = /\b(?:they|them|themselves|he|she|him|her|his|we|us|our|i|my|me)\b/i;

/** "This allows users to V" → "You can now V"; everything else as written, with a capital and a period. */
export function forReaders(sentence: string): string {
  const match = ALLOWS.exec(sentence);
  const isSafe = match !== null && !OTHERS.test(sentence);
  const text = isSafe ? `You can now ${sentence.slice(match[0].length).replace(/\btheir\b/g, 'your')}` : sentence;
  const capital = /^\p{Ll}[\p{Ll}'’]*[ ,]/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return /[.!?…]$/.test(capital) ? capital : `${capital.replace(/[\s,;:]{1,10}$/, '')}.`;
}

/** What readers can do now and could not before: of a sentence without "now", nobody can tell whether it is the problem. */
const NEWS =
  /^(?:(?:now you can|you can now)\b|you (?:no longer (?:need|have)|need not)\b|(?:all )?(?:users|customers|admins|administrators|operators|people|everyone) (?:can now|(?:no longer|now no longer) (?:need|have)|need not)\b|with this(?: change| release)?, (?:you|users) can\b)/i;
/** The same in a purpose, "so that …", which tells what is gained. */
const GAIN =
  /^(?:you|(?:all )?(?:users|customers|admins|administrators|operators|people|everyone)) (?:can|no longer|need not|do not have to|don't have to)\b/i;
/** We, tickets, addresses, names of people, reviewers' business, blame, promises, hype. */
const NOT_FOR_READERS =
  /\b(?:we|our|us|i|my|me|pr|prs|pull request|commit|reviewers?|maintainers?|contributors?|ci|developers of|customers? (?:reported|complained|asked)|refactor\w*|mutex|regression|nil|null pointer|stack ?trace|test suite|unit tests?|implementation|codebase|internally|under the hood|hack\w*|workaround|unfortunately|stupid\w*|will|soon|shortly|please|simply|just|easily|obviously|revolutionary|blazing\w*|game-chang\w*)\b|#\d|\b[A-Z]{2,10}-\d+\b|https?:|@\w|[\w)]\(\)|[\w-]\/[\w-]+\.\w|!|\b[0-9a-f]{7,40}\b/i;
/** Longer sentences are hard to read at a glance. */
const MOST_WORDS = 30;

/**
 * Whether a sentence may stand in a draft as what readers gain. In doubt not.
 * @param isPurpose Whether it stood after "so that".
 */
export function speaksToReaders(sentence: string, isPurpose: boolean): boolean {
  return (
    (NEWS.test(sentence) || (isPurpose && GAIN.test(sentence))) &&
    !NOT_FOR_READERS.test(sentence) &&
    sentence.split(' ').length <= MOST_WORDS &&
    !sentence.endsWith(':')
  );
}
