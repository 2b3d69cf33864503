/** Channels, the look of an e-mail: an element's name in; its inline style out. Mail programs drop style sheets. */

const TEXT = '#1f2328';
const QUIET = '#59636e';
const LINK = '#0550ae';
const LINE = '#d1d9e0';

/** Every pair of colours has a contrast of 4.5 and more (WCAG 2.2, 1.4.3). */
export const COLOURS = [
  { front: TEXT, back: '#ffffff' },
  { front: QUIET, back: '#ffffff' },
  { front: LINK, back: '#ffffff' },
  { front: '#ffffff', back: LINK },
  { front: TEXT, back: '#f6f8fa' },
] as const;

const FONT = "-apple-system, BlinkMacSystemFont, 'Segoe UI', Helvetica, Arial, sans-serif";
const CODE = 'font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 14px; background: #f6f8fa;';
const HEADING = 'margin: 28px 0 8px; line-height: 1.3; font-weight: 600;';

export const BODY_STYLE = 'margin: 0; padding: 0; background: #ffffff;';
export const COLUMN_STYLE = `max-width: 600px; margin: 0 auto; padding: 24px 20px; font-family: ${FONT}; font-size: 16px; line-height: 1.5; color: ${TEXT}; overflow-wrap: break-word;`;
/** Shown behind the subject in a list of mails, and nowhere else. */
export const PREHEADER_STYLE =
  'display: none; max-height: 0; max-width: 0; overflow: hidden; opacity: 0; font-size: 1px; line-height: 1px; color: #ffffff;';
export const BUTTON_STYLE = `display: inline-block; padding: 12px 20px; border-radius: 6px; background: ${LINK}; color: #ffffff; font-weight: 600; text-decoration: none;`;

export const STYLES: Readonly<Record<string, string>> = {
  p: 'margin: 0 0 16px;',
  h1: `${HEADING} margin: 0 0 16px; font-size: 26px;`,
  h2: `${HEADING} font-size: 20px;`,
  h3: `${HEADING} font-size: 17px;`,
  h4: `${HEADING} font-size: 16px;`,
  h5: `${HEADING} font-size: 16px;`,
  h6: `${HEADING} font-size: 16px;`,
  ul: 'margin: 0 0 16px; padding-left: 24px;',
  ol: 'margin: 0 0 16px; padding-left: 24px;',
  li: 'margin: 0 0 6px;',
  a: `color: ${LINK}; text-decoration: underline;`,
  code: `${CODE} padding: 1px 4px; border-radius: 4px;`,
  pre: `${CODE} margin: 0 0 16px; padding: 12px; border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere;`,
  blockquote: `margin: 0 0 16px; padding-left: 14px; border-left: 3px solid ${LINE}; color: ${QUIET};`,
  hr: `margin: 24px 0; border: 0; border-top: 1px solid ${LINE};`,
  img: 'max-width: 100%; height: auto; border: 0;',
  table: 'width: 100%; margin: 0 0 16px; border-collapse: collapse; font-size: 15px;',
  th: `padding: 6px 12px 6px 0; border-bottom: 2px solid ${LINE}; text-align: left; vertical-align: bottom;`,
  td: `padding: 6px 12px 6px 0; border-bottom: 1px solid ${LINE}; vertical-align: top;`,
};
