/** Render: in goes inline text, out comes Markdown that shows exactly its characters, wherever in a line a template puts it. */
import { codeWords } from './code-words.ts';
import { codeSpan, inlineTokens } from './inline.ts';

/**
 * Escapes for GitHub Flavored Markdown only what would act, so that the source stays pleasant to read.
 *
 * What GitHub itself links after Markdown (mentions, `#12`, commits, addresses, emoji names) becomes code: GitHub knows no
 * other escape that people can copy. A backslash and entities do not work, zero-width characters end up in copied package
 * names, and an empty comment is one more thing to read in the source.
 * @see https://github.com/github/cmark-gfm/issues/181
 * @see https://github.com/renovatebot/renovate/issues/568
 */
export function escapeMarkdown(text: string): string {
  const tokens = codeWords(inlineTokens(text), MAY_BE_LINKED, isLinkedByGitHub);
  const line = tokens.map(({ kind, value }) => (kind === 'code' ? escapeCode(value) : escapeText(value))).join('');
  return escapeEnds(line);
}

const LINKED_BY_GITHUB: readonly RegExp[] = [
  // Addresses, `www.`, e-mail, mentions of people and teams, `owner/name@sha`. Also decorators and `@scope/package`.
  /:\/\/|www\.|@\.?[\w-]/i,
  // `#12`, `owner/name#12`, `GH-12`.
  /#\d|\bgh-\d/i,
  // Commits: GitHub links seven digits and more. Words and numbers (`effaced`, `20260616`) do not look like one.
  /\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,64}\b/i,
  // Emoji names, but not the minutes in `10:20:30`.
  /:(?!\d+:)[\w+-]+:|:100:|:1234:/,
  // Mathematics: `$x$`. A price can open, but never close it.
  /\$(?!\d)/,
];
/** A sign of each of them; most texts have none. */
const MAY_BE_LINKED = /[:@#$]|www\.|gh-\d|\d[a-f]|[a-f]\d/i;

function isLinkedByGitHub(word: string): boolean {
  return LINKED_BY_GITHUB.some(pattern => pattern.test(word));
}

/**
 * In this order: a backslash before what it would escape; what always acts; asterisks and underscores that could open or
 * close emphasis, so not ` * ` and not `snake_case`; tags and autolinks, so not `a < b`; entities; strikethrough, so not
 * `~5 MB` and `~/.config`, which can open but never close it.
 */
const ACTIVE =
  /\\(?=[!-/:-@[-`{-~]|$)|[`[\]|]|\*(?!\s)|(?<!\s)\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[a-z/!?]|$)|&(?=#?\w{1,31};)|~(?![\d/])|(?<=\S)~/giu;

/** What {@link ACTIVE} looks for, without its conditions. */
const MAY_ACT = /[\\`[\]|*_<&~]/;

function escapeText(text: string): string {
  if (!MAY_ACT.test(text)) return text;
  return text.replace(ACTIVE, '\\$&');
}

/**
 * What acts even in code goes between two spans: `|` ends a table's cell, `]:` defines a link where the span is a link's text,
 * and the runner takes `##[` anywhere in a line for a command.
 */
function escapeCode(code: string): string {
  return code
    .split(/(\||\](?=:)|(?<=##)\[)/)
    .map((part, index) => (index % 2 === 1 ? `\\${part}` : part === '' ? '' : codeSpan(part)))
    .join('');
}

const MAY_BEGIN_BLOCK = /^[-#+>:=\d]/;

/**
 * The line may begin a block: heading, list, quote, the line under a heading or table head, thematic break, or a workflow
 * command (`::`). It may end a heading, where a last run of `#` is dropped.
 * @see https://github.com/actions/runner/blob/079cdb1d05fe0ec50f8c51de5a4fa51d0eb189b0/src/Runner.Common/ActionCommand.cs
 */
function escapeEnds(line: string): string {
  if (!MAY_BEGIN_BLOCK.test(line) && !line.endsWith('#')) return line;
  return line
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|::|:?-+:?$|=+$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/(?<=\s)(?=#+$)/, '\\');
}
