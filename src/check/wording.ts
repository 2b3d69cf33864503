/** Check, wording: words for readers in; what is wrong with them out. Nothing but the words is known here. */
import type { CheckRule } from '../model.ts';
import type { Finding } from './check-rules.ts';

type Found = Omit<Finding, 'where'>;

/** Longer texts are cut: nobody reads a finding on their end, and every pattern is tried from every word. */
const LONGEST = 4000;

/** @param text Inline text: plain text with `code spans`, which are somebody's names and left alone. */
export function wordingOf(text: string): readonly Found[] {
  const whole = text.slice(0, LONGEST);
  const prose = whole.replace(/`[^`]*`/g, 'code');
  return [...TESTS.flatMap(test => test(prose, whole)), ...sentenceLengths(prose)];
}

/** Words of those who make it. */
const IMPLEMENTATION =
  /\b(?:refactor(?:ed|ing|s)?|mutex(?:es)?|nil(?: pointer)?(?: dereference)?|null ?pointer(?: exception)?|goroutines?|code ?base|under the hood|internally|unit tests?|test suite|tech(?:nical)? debt|boilerplate|stack ?trace|clean(?:ed)?[- ]?up of (?:the )?code)\b|\b(?:src|lib|pkg|internal|app)\/[\w./-]+\.\w+/i;
const HYPE =
  /\b(?:revolutionary|blazing(?:ly)?(?: fast)?|game[- ]chang\w+|amazing|awesome|incredibl[ey]|exciting|excited|thrilled|delighted|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|seamless(?:ly)?|effortless(?:ly)?|supercharged?|magical(?:ly)?)\b/i;
const FUTURE =
  /\b(?:will (?:be|soon|now|then|no longer|allow|support|add)|soon|shortly|in the near future|upcoming)\b/i;
const WORDY: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b/i, 'to'],
  [/\butili[sz]e\b/i, 'use'],
  [/\butili[sz]es\b/i, 'uses'],
  [/\bleverag(?:e|es|ing)\b/i, 'use'],
  [/\bdue to the fact that\b/i, 'because'],
  [/\bat this point in time\b/i, 'now'],
  [/\bprior to\b/i, 'before'],
  [/\bin the event that\b/i, 'if'],
  [/\ba (?:large|wide) (?:number|variety|range) of\b/i, 'many'],
];

type Test = (prose: string, whole: string) => readonly Found[];

const TESTS: readonly Test[] = [
  readerSubject,
  words('no-implementation', IMPLEMENTATION, word => `“${word}” is about how it is made.`),
  vagueFix,
  ticketId,
  replacements('wordy', WORDY, (word, better) => `“${word}” says no more than “${better}”.`),
  words('hype', HYPE, word => `“${word}” praises, and tells nothing.`),
  words('future', FUTURE, word => `“${word}” speaks of later.`),
];

/** Verbs that a sentence about the pull request has, and what it says without that subject. */
const ORDERS: ReadonlyMap<string, string> = new Map(
  'adds add|fixes fix|improves improve|removes remove|introduces introduce|changes change|updates update|makes make|enables enable|allows allow'
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
);

function readerSubject(prose: string, whole: string): readonly Found[] {
  const [, subject, verb] =
    /^((?:this|the) (?:pr|pull request|change|commit|patch|mr)|we|i|our team)\b(?:'ve| have| has| will| now)?(?: ([a-z]+))?/i.exec(
      prose,
    ) ?? [];
  if (subject === undefined) return [];
  const order = ORDERS.get((verb ?? '').toLowerCase());
  const isPullRequest = /\s/.test(subject) && verb !== undefined && order !== undefined;
  const rest = isPullRequest ? whole.slice(`${subject} ${verb}`.length) : '';
  return [
    {
      rule: 'reader-subject',
      message: `“${subject}” begins the sentence; its reader should.`,
      fix:
        isPullRequest && whole.toLowerCase().startsWith(`${subject} ${verb}`.toLowerCase())
          ? raised(order) + rest
          : null,
    },
  ];
}

/** A text of nothing else says nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'fix fixes fixed fixing resolve resolves resolved correct corrects corrected address addresses addressed make makes made add adds added ' +
    'improve improves improved update updates updated misc miscellaneous various several some minor small general multiple other more a an and ' +
    'the few & bug bugs bugfix bugfixes issue issues problem problems error errors crash crashes improvement improvements enhancement ' +
    'enhancements tweak tweaks change changes performance stability reliability usability stuff things code it'
  ).split(' '),
);

function vagueFix(prose: string): readonly Found[] {
  const said = prose
    .toLowerCase()
    .split(/[\s.,:;!]+/)
    .filter(word => word !== '');
  if (said.length === 0 || !said.every(word => EMPTY_WORDS.has(word))) return [];
  return [
    { rule: 'vague-fix', message: `“${prose.trim()}” does not say what went wrong or is better now.`, fix: null },
  ];
}

/** `TIDE-42`, `#42`, `PR 42`, a commit's id; standards (`UTF-8`, `SHA-256`, `CVE-2026-1`) are no tickets. */
const TICKET =
  /(?<![\w-])(?!(?:UTF|SHA|ISO|RFC|CVE|GHSA|HTTP|AES|RSA|ES|TLS|MD|PEP|IPV|UTC|GMT|WPA|X|CP|BASE|EN|US)-)[A-Z][A-Z0-9]{1,9}-\d{1,6}\b|(?<![\w&])#\d{1,6}\b|\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\b/;

function ticketId(prose: string, whole: string): readonly Found[] {
  const [ticket] = TICKET.exec(prose) ?? [];
  if (ticket === undefined) return [];
  const without = [` (${ticket})`, ` [${ticket}]`, `${ticket}: `, `[${ticket}] `].reduce(
    (text, mark) => text.replace(mark, ''),
    whole,
  );
  return [
    {
      rule: 'ticket-id',
      message: `${ticket} tells customers nothing.`,
      fix: without === whole ? null : raised(without),
    },
  ];
}

const MOST_WORDS = 30;

function sentenceLengths(prose: string): readonly Found[] {
  const sentences = prose.split(/(?<=[.!?]) (?=\p{Lu}|code)/u);
  const longest = Math.max(...sentences.map(sentence => sentence.split(/\s+/).length));
  return longest <= MOST_WORDS
    ? []
    : [
        {
          rule: 'sentence-length',
          message: `A sentence has ${longest} words; ${MOST_WORDS} are easy to read.`,
          fix: null,
        },
      ];
}

function words(rule: CheckRule, pattern: RegExp, message: (word: string) => string): Test {
  return prose => {
    const [word] = pattern.exec(prose) ?? [];
    return word === undefined ? [] : [{ rule, message: message(word), fix: null }];
  };
}

function replacements(
  rule: CheckRule,
  table: readonly (readonly [RegExp, string])[],
  message: (word: string, better: string) => string,
): Test {
  return (prose, whole) => {
    const found = table.flatMap(([pattern, better]) => {
      const [word] = pattern.exec(prose) ?? [];
      return word === undefined ? [] : [{ pattern, better, word }];
    });
    const [first] = found;
    if (first === undefined) return [];
    // A name in code could hold the word as well.
    const fixed = whole.includes('`')
      ? null
      : found.reduce((text, { pattern, better }) => text.replace(pattern, better), whole);
    return [{ rule, message: message(first.word, first.better), fix: fixed === null ? null : raised(fixed) }];
  };
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
