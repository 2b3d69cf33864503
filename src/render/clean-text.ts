/** Render: in goes text from outside, out comes one line of it that holds nothing invisible. */

/** Printable ASCII with single spaces, as nearly all text is, stays as it is. */
const NEEDS_WORK = /[^ -~]| {2}|^ | $/;
/** White space is dealt with apart; variation selectors choose between text and emoji, joiners shape words and emoji families. */
const INVISIBLE =
  /(?!\s|\u0085|\p{Variation_Selector}|\p{Join_Control})[\p{Cc}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]|\ufeff/gu;
/** After ASCII, joiners have nothing to shape and only deceive. */
const IDLE_JOINERS = /(?<![^\0-\x7f])\p{Join_Control}+/gu;

/**
 * Makes one trimmed line with single spaces and drops control characters, bidirectional overrides (CVE-2021-42574) and
 * other characters that no reader can see. Half a surrogate pair becomes U+FFFD.
 */
export function cleanText(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(IDLE_JOINERS, '')
    .replace(/\p{Surrogate}/gu, '\u{FFFD}')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
