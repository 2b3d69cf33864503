/** Init, git-cliff: `commit_parsers` in, of which the first that matches counts; rules out, which are asked in the same way. */
import type { Carried, Judgement, Left, Reading, Survey } from './finding.ts';
import { judgeHeading } from './heading.ts';
import { agrees, QUIETER } from './section.ts';
import { list, mapping, named, text } from './values.ts';

/** A parser that takes the rest needs no rule: what no rule matches is judged by Drumroll. */
const EVERYTHING = /^\^?\(?(?:\.[*+]?)?\)?\$?$/;

/** What a parser may look at that a rule here cannot. */
const FOREIGN = ['body', 'footer', 'sha', 'field', 'pattern'];

interface Parser extends Judgement {
  readonly message: string;
  readonly where: string;
  /** The words that the message must start with, one of them; null when it may start with any. */
  readonly starts: readonly string[] | null;
  /** Whether Drumroll judges so by itself. */
  readonly isUsual: boolean;
}

/** Messages are matched by Rust's regular expressions, which are those of RE2 but for a few; what RE2 refuses is sorted out later. */
export function parserRules(value: unknown, survey: Survey): Reading {
  const parsers: Parser[] = [];
  const left: Left[] = [];
  for (const [index, item] of list(value).entries()) {
    const parser = mapping(item);
    const where = `git.commit_parsers[${index}]`;
    const message = typeof parser.message === 'string' ? parser.message : null;
    const foreign = FOREIGN.filter(key => parser[key] !== undefined);
    if (foreign.length > 0) left.push({ where, why: `a rule here does not look at ${foreign.join(' or ')}` });
    else if (message !== null && !EVERYTHING.test(message)) {
      const read = readParser(message, parser, where, survey);
      if (read === null) continue;
      const isShown = parser.skip !== true;
      if (isShown && read.visibility !== 'public') left.push({ where: read.where, why: QUIETER });
      // Of types, Drumroll knows more than a section of maintenance that is shown.
      if (!isShown || read.isUsual || read.visibility !== 'internal') parsers.push(read);
    }
  }
  return { carried: needed(parsers).map(toRule), left };
}

function readParser(
  message: string,
  parser: Readonly<Record<string, unknown>>,
  where: string,
  survey: Survey,
): Parser | null {
  const group = text(parser.group);
  if (parser.skip !== true && group === null) return null;
  const judgement: Judgement =
    parser.skip === true ? { category: null, visibility: 'internal' } : judgeHeading(group ?? '');
  const label = parser.skip === true ? 'skip' : named(group ?? '');
  const types = typesOf(message, survey);
  return {
    ...judgement,
    message,
    where: `${where} ${label}`,
    starts: startsOf(message, /^\^([a-z]{2,})/),
    isUsual: types.length > 0 && types.every(type => agrees(judgement, survey.judgeType(type))),
  };
}

/** Types that a message with this pattern starts with; empty when other messages match too. `^doc` is also `docs`. */
function typesOf(message: string, survey: Survey): readonly string[] {
  const starts = startsOf(message, /^\^([a-z]{2,})(?![a-z[?*+])/) ?? [];
  const found = starts.map(start => survey.types.filter(type => type.startsWith(start)));
  return found.some(types => types.length === 0) ? [] : found.flat();
}

function startsOf(message: string, pattern: RegExp): readonly string[] | null {
  const starts = message.split('|').map(part => pattern.exec(part)?.[1]);
  return starts.every(start => start !== undefined) ? starts : null;
}

/** A rule that changes nothing is needed only before one that could match the same messages. */
function needed(parsers: readonly Parser[]): readonly Parser[] {
  const kept: Parser[] = [];
  for (const parser of parsers.toReversed())
    if (!parser.isUsual || kept.some(({ starts }) => overlap(starts, parser.starts))) kept.push(parser);
  return kept.reverse();
}

function overlap(ones: Parser['starts'], others: Parser['starts']): boolean {
  if (ones === null || others === null) return true;
  return ones.some(one => others.some(other => one.startsWith(other) || other.startsWith(one)));
}

function toRule({ message, category, visibility, where }: Parser): Carried {
  return { kind: 'rule', when: { title: [message] }, category, visibility, where };
}

/** What a pattern for tags has before its first digit: `app-` of `^app-[0-9].*`; null when that is not plain text. */
export function literalPrefix(pattern: string): string | null {
  const match = /^\^?((?:[\w@/ -]|\\[.\-/])*)(?:\[0-9\]|\\d|\(\?:?\[0-9\]|\(\\d)/.exec(pattern);
  return match?.[1]?.replaceAll('\\', '') ?? null;
}
