/** Commands: how a pull request without a number is called. In: a text of ours, of whatever format. Out: the same in words. */
import { NO_NUMBER } from '../collect/review.ts';

/** Links in Markdown, Slack's and HTML's, code, and the bare number. */
const FORMS = new RegExp(
  [
    `\\[\\\\?#${NO_NUMBER}\\]\\([^)\\s]*\\)`,
    `<[^<>|\\s]*\\|#${NO_NUMBER}>`,
    `<a\\s[^<>]*>#${NO_NUMBER}</a>`,
    `\`#${NO_NUMBER}\``,
    `\\\\?(?<![\\w&])#${NO_NUMBER}\\b`,
  ].join('|'),
  'g',
);

export function withoutNumber(text: string): string {
  return text.replace(FORMS, 'this pull request');
}
