/** Compose: a title as a sentence for a reader. In: a commit's cleaned subject. Out: inline text that ends with a period. */

/**
 * Turns "allow X to V" around only where the verb after "to" is one of these: "allow access to files" is no such sentence.
 */
const VERBS = new Set(
  'access add be build call cancel change choose connect contain control copy create customize define delete disable download edit enable exclude export fail filter find follow force get handle have hide ignore import include inherit inject install keep limit list load log manage map match modify move omit open opt override overwrite parse pass pick point print publish read receive refer reference reject remove rename render replace report request reset resolve restore return reuse run save search select send set share show sign skip sort specify start stay stop store stream submit support suppress switch sync tag take target test trigger turn update upgrade upload use validate view wait watch write'.split(
    ' ',
  ),
);

/** Names that start a sentence as they are. */
const LOWER_CASE_NAMES = new Set([
  'npm',
  'npx',
  'pnpm',
  'pip',
  'git',
  'gcc',
  'curl',
  'jq',
  'vim',
  'zsh',
  'bash',
  'systemd',
]);

/** "allows users to V", "add the ability to V", "make it possible to V": what every reader can do now. */
const FOR_READER =
  /^(?:(?:allow|let|enable)s?(?:ing)? (?:the )?(?:users?|you|customers?|people|anyone|everyone)(?: to)?|add(?:s|ed)? (?:the |an )?(?:ability|option|possibility)(?: for users)? to|make(?:s)? it possible(?: for users)? to) ([a-z]+)\b/i;

/** "allow X to V": X is short and is no "passing", after which "to" would belong to the verb before it. */
const FOR_THING = /^(?:allow|permit)s? ((?:\S+ ){0,6}?\S+) to ([a-z]+)\b/i;

/** Pronouns that would point at nobody once the subject is "you". */
const OTHER_PEOPLE = /\b(?:they|them|he|she|him|her|his|we|us|our|i|my|me)\b/i;

/**
 * Capital, period, and the few rewritings that cannot change the meaning (DESIGN §9); otherwise the author's words.
 * @param subject One line of inline text.
 * @param product The product's name, which keeps its case at the start.
 */
export function toSentence(subject: string, product: string): string {
  const text = forReader(plain(subject));
  if (text === '') return '';
  const sentence = capitalize(text, product);
  return /[!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** Lists, tables, quotations and code are laid out by their author. */
const LAID_OUT = /^(?:[-+*>|#]|\d{1,9}[.)] |`{3}|~{3})/m;

/**
 * Text that goes on after a title: each paragraph starts and ends like a sentence. No other word changes.
 * @param text Inline text with paragraphs apart by blank lines.
 */
export function toProse(text: string, product: string): string {
  if (LAID_OUT.test(text)) return text;
  return text
    .split('\n\n')
    .map(paragraph => capitalize(withPeriod(paragraph), product))
    .join('\n\n');
}

/** One word alone is no sentence, and an address takes no period. */
function withPeriod(paragraph: string): string {
  const start = paragraph.lastIndexOf(' ');
  const isOpen = start >= 0 && /[\p{L}\p{N}`)]$/u.test(paragraph) && !paragraph.includes('://', start);
  return isOpen ? `${paragraph}.` : paragraph;
}

/** Decoration and credits are no part of what changed: emoji, and addresses in brackets. */
const DECORATION =
  /[([<][^\s()[\]<>@]{1,64}@[^\s()[\]<>@]{1,255}[)\]>]|\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*/gu;

/** Any of it has one of these; nearly no title does. */
const MAY_DECORATE = /[^ -~]|@/;

function plain(subject: string): string {
  const text = MAY_DECORATE.test(subject) ? withoutDecoration(subject) : subject;
  let end = text.length;
  // No regular expression: at every period of a row of them it would look for the end again.
  while (end > 0 && /[\s.;,:]/.test(text.charAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

function withoutDecoration(subject: string): string {
  const text = subject.replace(DECORATION, found => (/^[©®™\d#*]/u.test(found) ? found : ''));
  return text === subject ? text : text.replace(/\s{2,}/g, ' ').trim();
}

function forReader(text: string): string {
  const reader = FOR_READER.exec(text);
  if (reader !== null && VERBS.has((reader[1] ?? '').toLowerCase()) && !OTHER_PEOPLE.test(text)) {
    const rest = text.slice(reader[0].length - (reader[1] ?? '').length);
    return `You can now ${rest.replace(/\btheir\b/g, 'your')}`;
  }
  const thing = FOR_THING.exec(text);
  if (thing === null) return text;
  const [matched, subject = '', verb = ''] = thing;
  const isSafe = VERBS.has(verb.toLowerCase()) && !/^\S+ing\b|,|\bto\b/i.test(subject) && !OTHER_PEOPLE.test(subject);
  return isSafe ? `${subject} can now ${verb}${text.slice(matched.length)}` : text;
}

/** Raises the first letter of an ordinary word; identifiers, paths, flags and lower-case names stay as they are. */
function capitalize(text: string, product: string): string {
  if (/^[A-Z]/.test(text)) return text;
  const [word = ''] = /^\S+/.exec(text) ?? [];
  const isOrdinary = /^\p{Ll}[\p{Ll}\p{M}'’-]*[,:;)]?$/u.test(word);
  const isName = word === product || LOWER_CASE_NAMES.has(word);
  return isOrdinary && !isName ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
