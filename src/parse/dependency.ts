/** Parse, dependency bumps: a sentence in; the packages that it moves from one version to another out. */
import type { DependencyBump } from '../model.ts';

const LONGEST = 400;
const VERB = /^(?:\[security\] ?)?(?:bump|update|upgrade|downgrade|pin|roll)(?:s|d|ed|ing)? /i;
const NONE: readonly DependencyBump[] = [];
const TURN: ReadonlySet<string> = new Set(['from', 'to', '->', '→', '=>']);

/** Words around a package's name that say that it is one: `Update Rust crate serde to …`, `update actions/checkout action to …`. */
const NOUNS: ReadonlySet<string> = new Set(
  (
    'crate dependency package module library plugin action tag digest docker image npm pip gem pre-commit hook requirement submodule ' +
    'orb chart helm terraform provider github gradle maven nuget composer toolchain runtime version'
  ).split(' '),
);
/** Words that say nothing beside a name. */
const FILLERS: ReadonlySet<string> = new Set(
  'the rust direct indirect transitive dev peer vendored bundled'.split(' '),
);
/** Those of both that are names as well. */
const TOOL = /^(?:rust|docker|helm|terraform|npm|pip|gradle|maven|nuget|composer)$/i;
/** Names of many things at once: whatever stands before them is not the name of one. */
const PLURALS: ReadonlySet<string> = new Set(
  (
    'dependencies deps packages crates modules libraries actions plugins images all group groups monorepo hooks versions lockfile lockfiles ' +
    'lock manifests snapshots submodules requirements templates docs documentation references links changelog readme development this'
  ).split(' '),
);
/** Settings and measures, which are packages only where a noun says so. */
const SETTINGS: ReadonlySet<string> = new Set(
  (
    'msrv edition copyright license year timeout timeouts limit limits retries retry port size default threshold interval delay ratio ' +
    'max min minimum maximum required count number level coverage memory schema protocol api url link target trampoline'
  ).split(' '),
);
/** What may follow the versions without making the sentence one about something else. */
const TAIL = /^(?:in|across|to|for|because|due|as|since|with|on|after|\(.*|\[.*|-|–|—)$/i;
const NAME = /^(?=[^A-Za-z]{0,3}[A-Za-z])[\w@.+/:#*-]{1,214}$/;
const VERSION = /^(?=.{0,60}\d)[\w^~<>=!*.,+:@/-]{1,100}$|^(?=[a-f]{0,64}$)[a-f]{7,64}$/;
/** A number on its own could be anything's value; these are versions. */
const CERTAIN =
  /^[\^~<>=!]{0,2}v?\d{1,10}\.\d{1,10}\.[\dx*]|^[\^~<>=]{0,2}v\d|^[\^~<>=!]|^(?=[a-f\d]{7,64}$)(?=\d{0,63}[a-f])(?=[a-f]{0,63}\d)/;

/** Whether `text` can be a package's name: only such a name becomes part of an id. */
export function isPackageName(text: string): boolean {
  return NAME.test(text);
}

/**
 * The packages that `text` says were moved; empty for everything that is not certainly a bump, since "Bump timeout from 5 to 10" reads
 * the same. `isExpected`: something else says that this is about dependencies, a scope or a bot.
 */
export function readBumps(text: string, isExpected: boolean): readonly DependencyBump[] {
  const verb = text.length <= LONGEST ? VERB.exec(text)?.[0] : undefined;
  if (verb === undefined) return NONE;
  const isUpgrade = /grade/i.test(verb);
  const words = text.slice(verb.length).split(' ');
  const bumps: DependencyBump[] = [];
  for (let at = 0; at < words.length; ) {
    const clause = readClause(words, at);
    if (!clause || !(isExpected || isCertain(clause, isUpgrade))) return [];
    bumps.push(clause.bump);
    const next = words[clause.end];
    if (next === undefined || TAIL.test(next) || words[clause.end - 1]?.endsWith(',')) return bumps;
    if (next !== 'and' && next !== '&') return [];
    // `Update a to 1.2.3 and b to 4.5.6`: both are bumps, or neither is. `… and fix x` is a remark.
    if (!words.slice(clause.end).some(word => TURN.has(word)))
      return /^(?:fix|remove|use|add|ignore|drop)$/.test(words[clause.end + 1] ?? '') ? bumps : [];
    at = clause.end + 1;
  }
  return bumps;
}

/** One bump, with what speaks for its being one. */
interface Clause {
  readonly bump: DependencyBump;
  /** Index of the first word after it. */
  readonly end: number;
  readonly hasNoun: boolean;
}

// `name from a to b`, `name a -> b`, `name to b`, `to name b`, `name@b`, or the name alone.
function readClause(words: readonly string[], start: number): Clause | null {
  const first = words[start] === 'to' ? start + 1 : start;
  const turn = words.findIndex((word, at) => at >= first && TURN.has(word));
  const before = words.slice(first, turn < 0 ? undefined : turn).map(bare);
  const hasNoun = before.some(word => NOUNS.has(word.toLowerCase()));
  if (turn < 0) {
    const { name, version } = withVersion(before);
    return clauseOf(name, null, version, words.length, hasNoun);
  }
  const isFrom = words[turn] === 'from';
  if (isFrom && words[turn + 2] !== 'to') return null;
  const { name, version } = isFrom ? { name: before, version: bare(words[turn + 1] ?? '') } : withVersion(before);
  const beside = isFrom ? turn + 3 : turn + 1;
  const last = words[beside] === 'version' ? beside + 1 : beside;
  return clauseOf(name, version, bare(words[last] ?? ''), last + 1, hasNoun);
}

function clauseOf(
  words: readonly string[],
  from: string | null,
  to: string | null,
  end: number,
  hasNoun: boolean,
): Clause | null {
  const name = nameAmong(words, hasNoun);
  if (name === null || (to !== null && !VERSION.test(to)) || (from !== null && !VERSION.test(from))) return null;
  return { bump: { name, from, to }, end, hasNoun };
}

function isCertain({ bump: { name, from, to }, hasNoun }: Clause, isUpgrade: boolean): boolean {
  if (to === null) return false;
  if (CERTAIN.test(to) || (from !== null && CERTAIN.test(from)) || hasNoun || /[@/]/.test(name)) return true;
  return to.includes('.') && (isUpgrade || name.includes('-'));
}

// `x 1.2.3`, `x@1.2.3`: the version that stands beside a name.
function withVersion(words: readonly string[]): { name: readonly string[]; version: string | null } {
  const last = words.at(-1) ?? '';
  if (words.length > 1 && /^[\^~]?v?\d/.test(last)) return { name: words.slice(0, -1), version: last };
  const at = last.lastIndexOf('@');
  if (at <= 0 || !VERSION.test(last.slice(at + 1))) return { name: words, version: null };
  return { name: [...words.slice(0, -1), last.slice(0, at)], version: last.slice(at + 1) };
}

function nameAmong(words: readonly string[], hasNoun: boolean): string | null {
  const names = words.filter(word => !NOUNS.has(word.toLowerCase()) && !FILLERS.has(word.toLowerCase()));
  // `Update Rust to …`, `Upgrade Rust toolchain to …`: the name itself is one of those words.
  const name = names.length === 0 ? words.find(word => TOOL.test(word)) : names[0];
  if (
    name === undefined ||
    names.length > 1 ||
    !isPackageName(name) ||
    /\.(?:md|toml|lock|json|ya?ml|txt|cue)$/i.test(name)
  )
    return null;
  const isQualified = hasNoun && !words.some(word => /^version$/i.test(word));
  if (PLURALS.has(name.toLowerCase()) || (SETTINGS.has(name.toLowerCase()) && !isQualified)) return null;
  // An image's tag is its version, not its name.
  return name.includes('/') ? name.replace(/:[\w.-]{1,100}$/, '') : name;
}

// Without code marks, quotation marks and the punctuation of a sentence.
function bare(word: string): string {
  return word.replace(/^[`'"“]{1,3}|[`'"”,.;:]{1,3}$/g, '');
}
