/** Channels, merge fields: a text with `{{contact.first_name}}` in; the same with signs that no parser reads out, and a way back. */

/** What mail programs fill in: `{{…}}` of most, `*|…|*` of Mailchimp. Markdown would read some of their signs, and YAML others. */
const FIELD = /\{\{[^{}\n]{1,200}\}\}|\*\|[A-Z\d_:]{1,60}\|\*/g;
/** A private-use character on both sides of a number: no text has them, and no parser knows them. */
const OPEN = '\u{F8FE}';
const SIGN = /\u{F8FE}(\d+)\u{F8FE}/gu;

export interface Masked {
  readonly text: string;
  /** Puts what a person typed back, byte for byte. */
  readonly restore: (value: string) => string;
}

export function maskMergeFields(text: string): Masked {
  const clean = text.replaceAll(OPEN, '');
  const fields: string[] = [];
  const masked = clean.replace(FIELD, field => `${OPEN}${fields.push(field) - 1}${OPEN}`);
  return {
    text: masked,
    restore: value =>
      fields.length === 0 ? value : value.replace(SIGN, (sign, index: string) => fields[Number(index)] ?? sign),
  };
}

/** Whether an address has a part that only the mail program knows. */
export function hasMergeField(address: string): boolean {
  return address.search(FIELD) >= 0;
}
