/** Classify, wording: the line that says what was done in; what its words say out. One pass, one token at a time. */
import type { Clue } from './weigh.ts';
import { TOPICS, VERBS, type WordGroup } from './word-groups.ts';

/** A title as its words tell it. */
export interface Wording {
  readonly clues: readonly Clue[];
  /** What it starts with; null for a word that tells nothing. */
  readonly verb: WordGroup | null;
}

/** Nobody's title is longer, and a body pasted into one must not cost time. */
const LONGEST = 400;

/** A word, or a code span as a whole: what stands in it is a name. */
const WORD = /`[^`]*`|[\w'-]+/g;
const OPTION_NAME = /(?:^|[\s`(])(?:--[a-z]|[A-Z]{2,}(?:_[A-Z0-9]+)+)/;
/** `TestCompaction`, `BenchmarkParse`: how Go names its tests. */
const TEST_NAME = /(?:^|[\s`(])(?:Test|Benchmark)[A-Z]/;
const VERSION = /(?:^|\s)v?\d+\.\d/;
const DROPS_SUPPORT = /^(?:drop(?:s|ped)?|end(?:s|ed)?|remove[sd]?) .*\bsupport\b/i;
/** Attacks by their full names. */
const ATTACK =
  /\b(?:(?:sql|command|argument|html|code|header|crlf|shell|template) injection|path traversal|cross-site|remote code execution|privilege escalation|security (?:vulnerability|advisory|fix|issue|hole|update))\b/i;
/** `Lock::with_manifest`: names of code that only its authors call. */
const CODE_PATH = /\w::\w/;
/** Comments of the source: what a product does with comments is for its readers. */
const COMMENT =
  /^(?:add|fix|correct|update|improve|clarify|remove)\w* (?:(?:an?|the|some) )?(?:(?:outdated|stale|misleading) (?:code )?comments?\b|(?:missing |wrong )?(?:code )?comments?(?:\W*$| typos?\b| (?:explaining|describing|why)\b| (?:about|for|in|indicating|on|to) `))/i;
/** ``Implement `Ord` for `Version` ``, as Rust's types do. */
const IMPLEMENTS = /^impl(?:ement)?\w* `[A-Z]\w*` for `[A-Z]\w*`/i;
/** What its authors alone had to see: no release has it. */
const OWN_SLIP = /^fix\w* (?:(?:an?|the|some) )?(?:compil(?:e|ation|er) errors?|bad merges?)\b/i;
/** `Option<MarkerTree>`: a type of Rust's, which only code can name. */
const GENERIC = /\b(?:Option|Vec|Box|Arc|Rc|Cow|RefCell|Mutex|RwLock)<\w/;
const SOURCE_FILE = /`[\w/.-]+\.(?:rs|go|cc|cpp)`/;

const verbOf = formFinder(VERBS);
const topicOf = formFinder(TOPICS);
const OPTION = topicOf('option');
const TESTS = topicOf('test');
const SECURITY = topicOf('vulnerability');
const ABOUT_CODE = topicOf('internal');
const CODE: Clue = { rule: 'wording.code', points: 1 };
const NAMES_VERSION: Clue = { rule: 'wording.version', points: -1 };
const DROPS: Clue = { rule: 'wording.drops-support', points: 4 };

/** Reads a title. */
export function readWording(title: string): Wording {
  const sentence = title.slice(0, LONGEST).replaceAll('’', "'");
  const words = sentence.toLowerCase().match(WORD) ?? [];
  const verb = verbOf(isRepair(words) ? 'fix' : (words[0] ?? '')) ?? null;
  const topics: WordGroup[] = [];
  const add = (topic: WordGroup | undefined) => {
    if (topic !== undefined && !topics.includes(topic)) topics.push(topic);
  };
  for (let at = verb === null ? 0 : 1; at < words.length; at++) add(topicOf(words[at] ?? ''));
  if (OPTION_NAME.test(sentence)) add(OPTION);
  if (TEST_NAME.test(sentence)) add(TESTS);
  if (ATTACK.test(sentence)) add(SECURITY);
  if (isAboutCode(sentence)) add(ABOUT_CODE);
  const clues: Clue[] = verb === null ? [...topics] : [verb, ...topics];
  if (sentence.includes('`') && !CODE_PATH.test(sentence)) clues.push(CODE);
  if (VERSION.test(sentence)) clues.push(NAMES_VERSION);
  if (verb?.rule === 'wording.removes' && DROPS_SUPPORT.test(sentence)) clues.push(DROPS);
  return { clues, verb };
}

/** "Add missing newline" adds nothing new. */
function isRepair(words: readonly string[]): boolean {
  return words[1] === 'missing' && /^add(?:s|ed|ing)?$/.test(words[0] ?? '');
}

function isAboutCode(title: string): boolean {
  return (
    CODE_PATH.test(title) ||
    GENERIC.test(title) ||
    COMMENT.test(title) ||
    OWN_SLIP.test(title) ||
    (title.includes('`') && (SOURCE_FILE.test(title) || IMPLEMENTS.test(title)))
  );
}

/**
 * Makes a function that finds the first group with a word, whatever its inflection. It remembers, as titles use the same words over and
 * over. To write out all forms of all words takes a millisecond before the first title is read, four times as long.
 */
function formFinder(groups: readonly WordGroup[]): (form: string) => WordGroup | undefined {
  const placeOf = new Map<string, number>();
  for (const [place, { words }] of groups.entries())
    for (const word of words.trim().split(/\s+/)) if (!placeOf.has(word)) placeOf.set(word, place);
  const found = new Map<string, WordGroup | undefined>();
  return form => {
    if (found.has(form)) return found.get(form);
    const group = groups[Math.min(...basesOf(form).map(word => placeOf.get(word) ?? groups.length))];
    found.set(form, group);
    return group;
  };
}

/** What a form may be made from: more than English has, as a word that nobody writes does no harm. */
function basesOf(form: string): readonly string[] {
  const bases = [form];
  for (const ending of ['s', 'es']) if (form.endsWith(ending)) bases.push(form.slice(0, -ending.length));
  for (const ending of ['ed', 'ing']) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    bases.push(`${stem}e`);
    if (!stem.endsWith('e')) bases.push(stem);
    // `dropped`, `running`
    if (stem.length > 1 && stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  }
  return bases;
}
