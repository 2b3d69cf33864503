/** Render: in goes inline text, out comes Slack's mrkdwn that shows its characters. */
import { codeWords } from './code-words.ts';
import { inlineTokens } from './inline.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Escapes the three characters that Slack has escapes for, which also stops `<!channel>` and `<@U1>`. Slack has none for
 * emphasis, names, channels, addresses and emoji, so those words become code. A backtick cannot stand in code: it becomes an apostrophe.
 * @see https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export function escapeSlack(text: string): string {
  return codeWords(inlineTokens(text), MAY_BE_ACTIVE, isActiveInSlack)
    .map(({ kind, value }) => (kind === 'code' ? `\`${escapeCharacters(value)}\`` : escapeCharacters(value)))
    .join('');
}

/** Emphasis at a word's edge, names, channels, addresses, emoji, and `>`, which quotes at the start of a line even when escaped. */
const ACTIVE_IN_SLACK = /^[*_~>]|[*_~]$|[@#][a-z]|:\/\/|www\.|:(?!\d+:)[\w+-]+:/i;
/** A sign of each of them. */
const MAY_BE_ACTIVE = /[*_~>@#:]|www\./i;

function isActiveInSlack(word: string): boolean {
  return ACTIVE_IN_SLACK.test(word);
}

function escapeCharacters(text: string): string {
  return text.replace(/[&<>]/g, character => ENTITIES[character] ?? character).replaceAll('`', "'");
}
