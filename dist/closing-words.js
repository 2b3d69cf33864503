// src/publish/letters/closing-words.ts
/** Publish: in goes a text, out comes the same in which no `closes #12` closes anything. */
/**
* GitHub closes an issue when a pull request's description or a commit message names it right after one of nine words, as
* `#12`, `GH-12`, `owner/name#12` or an address. A word between the two keeps both readable and closes nothing.
* @see https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
*/
const CLOSING = /(?<![\p{L}\p{N}_])((?:close[sd]?|fix(?:es|ed)?|resolve[sd]?)[*_~]{0,3}:?[*_~]{0,3})(\s+)(?=[[<("'`*_~]{0,6}(?:#\d|gh-\d|[\w.-]+\/[\w.-]+#\d|https?:\/\/\S+\/(?:issues|pull)\/\d))/giu;
/** Replaces `fixes #12` by `fixes issue #12`, and its like. */
function withoutClosingWords(text) {
	return text.replace(CLOSING, "$1$2issue ");
}

export { withoutClosingWords as t };