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

/** Words of those who make it; a `nil` value or a goroutine profile is what readers have to do with. */
const IMPLEMENTATION =
  /\b(?:refactor(?:ed|ing|s)?|mutex(?:es)?|nil (?:pointer|dereference)(?: dereference)?|null ?pointer(?: exception)?|goroutines?(?! (?:profile|dump|view|label|count))|code ?base|under the hood|internally|unit tests?|test suite|tech(?:nical)? debt|boilerplate|clean(?:ed)?[- ]?up of (?:the )?code)\b|\b(?:src|lib|pkg|internal|app)\/[\w./-]+\.\w+/i;
const HYPE =
  /\b(?:revolutionary|blazing(?:ly)?(?: fast)?|game[- ]chang\w+|amazing|(?<!font )awesome|incredibl[ey]|exciting|excited|thrilled|delighted|best[- ]in[- ]class|world[- ]class|cutting[- ]edge|seamless(?:ly)?(?! (?:textures?|tiles?|tiling|patterns?|loops?|looping))|effortless(?:ly)?|supercharged?|magical(?:ly)?)\b/i;
const BELITTLING =
  /\b(?:simply|obviously|of course|needless to say|as everyone knows|all you (?:have|need) to do|(?:you(?: can| could)?|to) just(?= [a-z])|just (?=(?:run|add|set|use|click|open|call|type|install|press|pass)\b))/i;
/** That something goes has to be said before it goes. */
const FUTURE =
  /\b(?:will (?:be (?!removed|dropped|retired|discontinued|withdrawn|disabled|deleted|shut down|turned off)|(?:soon|now|then|no longer|allow|support|add)\b)|(?<!\bas )soon\b(?! as\b)|shortly\b|in the near future\b|upcoming (?:releases?|versions?|features?|updates?|changes?)\b)/i;
const WORDY: readonly (readonly [RegExp, string])[] = [
  [/\bin order to\b/gi, 'to'],
  [/\butili[sz]e\b/gi, 'use'],
  [/\butili[sz]es\b/gi, 'uses'],
  // A ratio may be one of leverage.
  [
    /(?<=\b(?:to|can|could|will|you|we|they) )leverage\b|\bleverage(?= (?:the|an?|your|our|its|their|this|that|these|those)\b)/gi,
    'use',
  ],
  [/\bleverages\b/gi, 'uses'],
  [/\bleveraging\b/gi, 'using'],
  [/\bdue to the fact that\b/gi, 'because'],
  [/\bat this point in time\b/gi, 'now'],
  [/\bprior to\b/gi, 'before'],
  [/\bin the event that\b/gi, 'if'],
  [/\ba (?:large|wide) (?:number|variety|range) of\b/gi, 'many'],
];

type Test = (prose: string, whole: string) => readonly Found[];

const TESTS: readonly Test[] = [
  readerSubject,
  words('no-implementation', IMPLEMENTATION, word => `“${word}” is about how it is made.`),
  vagueFix,
  ticketId,
  replacements('wordy', WORDY, (word, better) => `“${word}” says no more than “${better}”.`),
  words('hype', HYPE, word => `“${word}” praises, and tells nothing.`),
  words('belittling', BELITTLING, word => `“${word.trim()}” makes whoever finds it hard feel slow.`),
  future,
];

/** Verbs that a sentence about the pull request has, and what it says without that subject. */
const ORDERS: ReadonlyMap<string, string> = new Map(
  'adds add|fixes fix|improves improve|removes remove|introduces introduce|changes change|updates update|makes make|enables enable|allows allow'
    .split('|')
    .map(pair => pair.split(' ') as [string, string]),
);

const VERBS =
  /^['’]? ?(?:has|have|will|now|is|was|also|should|does|rewrites|reworks|refactors|moves|replaces|renames|deletes|drops|implements|ensures|prevents|corrects|resolves|addresses|switches|uses|creates|reverts|bumps|cleans|extends|supports|simplifies|splits|merges|migrates|handles|adjusts|lets|gives|brings)\b/i;

function readerSubject(prose: string, whole: string): readonly Found[] {
  const [, subject, verb] =
    /^((?:this|the) (?:pr|pull request|change|commit|patch|mr)|we|i|our team)(?=[ '’])(?:['’]ve| have| has| will| now)?(?: ([a-z]+))?/i.exec(
      prose,
    ) ?? [];
  if (subject === undefined) return [];
  const order = ORDERS.get((verb ?? '').toLowerCase());
  // "The commit button" is something to press.
  if (/^the /i.test(subject) && order === undefined && !VERBS.test(prose.slice(subject.length))) return [];
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

/** A text of nothing else says nothing; one word alone is rather an example of a title than one. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'fix fixes fixed fixing resolve resolves resolved correct corrects corrected address addresses addressed make makes made add adds added ' +
    'improve improves improved update updates updated misc miscellaneous various several some minor small general multiple other more a an and ' +
    'the few & bug bugs bugfix bugfixes issue issues problem problems error errors crash crashes improvement improvements enhancement ' +
    'enhancements tweak tweaks change changes performance stability reliability usability stuff things code it'
  ).split(' '),
);

const EMPTY_ALONE =
  /^(?:bug|bugs|bugfix|bugfixes|fix|fixes|issues|improvements|enhancements|tweaks|updates?|misc|miscellaneous|performance|stability|stuff)$/;

function vagueFix(prose: string): readonly Found[] {
  const said = prose
    .toLowerCase()
    .split(/[\s.,:;!]+/)
    .filter(word => word !== '');
  if (said.length === 0 || !said.every(word => EMPTY_WORDS.has(word))) return [];
  if (said.length === 1 && !EMPTY_ALONE.test(said.join(''))) return [];
  return [
    { rule: 'vague-fix', message: `“${prose.trim()}” does not say what went wrong or is better now.`, fix: null },
  ];
}

/** Standards, formats and products that are written like tickets. */
const NO_TICKETS =
  'UTF|UCS|SHA|BLAKE|HMAC|CRC|FNV|ISO|IEC|IEEE|ANSI|ECMA|NIST|FIPS|WCAG|SOC|RFC|CVE|CWE|GHSA|RUSTSEC|PYSEC|GO|USN|DSA|RHSA|HTTP|OAUTH|AES|DES|RSA|ES|TLS|' +
  'MD|PEP|IPV|UTC|GMT|WPA|X|CP|BASE|EN|US|COVID|GPT|LLAMA|BERT|MI|RTX|GTX|AVX|SSE|ARM|DDR|USB|HDMI|PCI|MP|MPEG|JPEG|AV|VP|EAN|UPC|ISBN|PDF|CODE|LATIN|KOI|SQL|LTE';
/** `TIDE-42`, `#42` (six digits are a colour), a commit's id, which is no part of a UUID. */
const TICKET = new RegExp(
  `(?<![\\w-])(?!(?:${NO_TICKETS})-)[A-Z][A-Z0-9]{1,9}-\\d{1,6}\\b|(?<![\\w&])#\\d{1,5}\\b|` +
    '(?<![\\w#-])(?=[0-9a-f]*\\d)(?=[0-9a-f]*[a-f])[0-9a-f]{7,40}\\b(?!-)',
);

function ticketId(prose: string, whole: string): readonly Found[] {
  const [ticket] = TICKET.exec(prose) ?? [];
  if (ticket === undefined) return [];
  const without = [` (${ticket})`, ` [${ticket}]`, `${ticket}: `, `[${ticket}] `].reduce(
    (text, mark) => text.replace(mark, ''),
    whole,
  );
  const isMended = without !== whole && !TICKET.test(without);
  const isFromStart = whole.charAt(0) !== without.charAt(0);
  return [
    {
      rule: 'ticket-id',
      message: `${ticket} tells customers nothing.`,
      fix: isMended ? (isFromStart ? raised(without) : without) : null,
    },
  ];
}

/** A deprecation tells of later; it is what it is for. */
function future(prose: string): readonly Found[] {
  const [word] = FUTURE.exec(/deprecat/i.test(prose) ? prose.replace(/\bwill\b/gi, '') : prose) ?? [];
  return word === undefined ? [] : [{ rule: 'future', message: `“${word.trim()}” speaks of later.`, fix: null }];
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
      const [word] = prose.match(pattern) ?? [];
      return word === undefined ? [] : [{ pattern, better, word }];
    });
    const [first] = found;
    if (first === undefined) return [];
    // A name in code could hold the word as well.
    const fixed = whole.includes('`')
      ? null
      : found.reduce(
          (text, { pattern, better }) =>
            text.replace(pattern, word => (/^\p{Lu}/u.test(word) ? raised(better) : better)),
          whole,
        );
    return [{ rule, message: message(first.word, first.better), fix: fixed }];
  };
}

function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
