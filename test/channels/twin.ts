/** Test support: a document and its text in; every part of the document that the text does not say out. */

const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, pre, th, td, li, blockquote';

/** Signs and addresses differ, words do not. */
export function twinLacks(document: Document, text: string): readonly string[] {
  const said = letters(text.replace(/ \((?:https?:|mailto:|\{\{)[^\n]*?\)+/g, ''));
  return [...document.querySelectorAll(BLOCKS)]
    .filter(block => block.querySelector(BLOCKS) === null)
    .map(block => block.textContent ?? '')
    .filter(words => !said.includes(letters(words)));
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
