/** Parse, sections on what breaks and what to do: Home Assistant, Jenkins. In: a body. Out: their paragraphs, empty without any. */
import { sectionsOf } from '../markdown/sections.ts';
import type { NoteBody } from './note-body.ts';
import { oneLine } from './one-line.ts';
import { isPlaceholder, saysNone } from './placeholder.ts';

const BREAKING: ReadonlySet<string> = new Set(['breaking change', 'breaking changes']);
const UPGRADE: ReadonlySet<string> = new Set(['proposed upgrade guidelines', 'upgrade guidelines', 'migration guide']);
/** "This does not break anything", "No, …". */
const DENIES =
  /^(?:no\b(?!\s+longer)|none\b|n\/a\b|(?:this|it) (?:is not|isn't|does not|doesn't|should not|shouldn't)\b|not (?:a )?breaking)/i;

/** What a body says about upgrading. */
export interface Upgrade {
  /** Whether it says that something breaks, not only what to mind. */
  readonly breaking: boolean;
  /** Paragraphs, apart by a blank line; empty for none. */
  readonly text: string;
}

/** Whether a heading, as `headingKey` gives it, opens such a section. */
export function isUpgradeHeading(key: string): boolean {
  return BREAKING.has(key) || UPGRADE.has(key);
}

/** The texts under such headings; what denies a break, and choices in boxes, are none. */
export function readUpgrade({ blocks }: NoteBody): Upgrade {
  const breaking = paragraphsOf(blocks, BREAKING);
  return breaking === ''
    ? { breaking: false, text: paragraphsOf(blocks, UPGRADE) }
    : { breaking: true, text: breaking };
}

function paragraphsOf(blocks: NoteBody['blocks'], headings: ReadonlySet<string>): string {
  const found = sectionsOf(blocks, key => headings.has(key)).flatMap(section => section.blocks);
  const paragraphs = found
    .filter(block => block.kind !== 'fence' && !(block.kind === 'item' && block.checked !== null))
    .filter(block => !(block.kind === 'text' && block.isItalic))
    .map(({ text }) => oneLine(text))
    .filter(text => !saysNone(text) && !isPlaceholder(text));
  const [first = ''] = paragraphs;
  return DENIES.test(first) ? '' : paragraphs.join('\n\n');
}
