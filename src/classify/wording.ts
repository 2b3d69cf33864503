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

const VERB_OF = byForm(VERBS);
const TOPIC_OF = byForm(TOPICS);
const OPTION = TOPIC_OF.get('option');
const TESTS = TOPIC_OF.get('test');
const SECURITY = TOPIC_OF.get('vulnerability');
const ABOUT_CODE = TOPIC_OF.get('internal');
const CODE: Clue = { rule: 'wording.code', points: 1 };
const NAMES_VERSION: Clue = { rule: 'wording.version', points: -1 };
const DROPS: Clue = { rule: 'wording.drops-support', points: 4 };

/** Reads a title. */
export function readWording(title: string): Wording {
  const sentence = title.slice(0, LONGEST).replaceAll('’', "'");
  const words = sentence.toLowerCase().match(WORD) ?? [];
  const verb = VERB_OF.get(words[0] ?? '') ?? null;
  const topics: WordGroup[] = [];
  const add = (topic: WordGroup | undefined) => {
    if (topic !== undefined && !topics.includes(topic)) topics.push(topic);
  };
  for (let at = verb === null ? 0 : 1; at < words.length; at++) add(TOPIC_OF.get(words[at] ?? ''));
  if (OPTION_NAME.test(sentence)) add(OPTION);
  if (TEST_NAME.test(sentence)) add(TESTS);
  if (ATTACK.test(sentence)) add(SECURITY);
  if (CODE_PATH.test(sentence)) add(ABOUT_CODE);
  const clues: Clue[] = verb === null ? [...topics] : [verb, ...topics];
  if (sentence.includes('`') && !CODE_PATH.test(sentence)) clues.push(CODE);
  if (VERSION.test(sentence)) clues.push(NAMES_VERSION);
  if (verb?.rule === 'wording.removes' && DROPS_SUPPORT.test(sentence)) clues.push(DROPS);
  return { clues, verb };
}

function byForm(groups: readonly WordGroup[]): ReadonlyMap<string, WordGroup> {
  const forms = new Map<string, WordGroup>();
  for (const group of groups)
    for (const word of group.words.trim().split(/\s+/))
      for (const form of inflections(word)) if (!forms.has(form)) forms.set(form, group);
  return forms;
}

/** More than English has: a form that nobody writes does no harm. */
function inflections(word: string): readonly string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const doubled = `${word}${word.at(-1) ?? ''}`;
  return [word, `${word}s`, `${word}es`, `${stem}ed`, `${stem}ing`, `${doubled}ed`, `${doubled}ing`];
}
