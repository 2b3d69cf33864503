/** Parse, overrides: a file that somebody wrote after the merge in; the notes in it out. It wins over everything else. */
import { type Block, outlineOfLines } from '../markdown/outline.ts';
import { headingKey } from '../markdown/sections.ts';
import { visibleLines } from '../markdown/visible-lines.ts';
import type { Category, Note, SettingsFile } from '../model.ts';
import { isUpgradeHeading, readUpgrade, type Upgrade } from './note-breaking.ts';
import { noteCategory } from './note-category.ts';
import { notesOfBlocks } from './note-section.ts';
import type { FoundNote } from './note-text.ts';
import { overrideLines } from './override-lines.ts';
import { isPlaceholder } from './placeholder.ts';

/** Where they lie; collect reads them there. */
export const OVERRIDE_FOLDER = '.github/drumroll/overrides';

/** What a file is about, by its name; seven digits or more may be either. */
export interface OverrideTarget {
  readonly number: number | null;
  /** How the commit's id begins. */
  readonly id: string | null;
}

/** `412.md` is about a pull request, `0123456789ab.md` about a commit; null for any other name. */
export function targetOf({ path }: SettingsFile): OverrideTarget | null {
  const [, number] = /^(?:pr-|#)?([1-9]\d{0,8})\.md$/i.exec(path) ?? [];
  const [, id] = /^(?:c-)?([0-9a-f]{7,64})\.md$/i.exec(path) ?? [];
  if (number === undefined && id === undefined) return null;
  return { number: number === undefined ? null : Number(number), id: id?.toLowerCase() ?? null };
}

/**
 * The first sentence is the headline, the rest what readers gain; each item of a list is a change of its own; `none` leaves the change out;
 * `Fixed: …` says what kind it is, which stands above all rules; words alone leave that to them; what stands below `## Breaking change` or `## Migration guide` says what to do.
 * @returns Null where nothing can be read of what somebody wrote; none where nobody wrote anything.
 */
export function readOverride({ path, text }: SettingsFile): readonly Note[] | null {
  const blocks = outlineOfLines(overrideLines(text))?.map(upright);
  if (blocks === undefined) return null;
  const upgrade = readUpgrade({ blocks, whole: blocks });
  const found = notesIn(withoutUpgrade(blocks));
  const told = found.filter(({ isNone }) => !isNone);
  const frame = { rule: 'note.override', source: `${OVERRIDE_FOLDER}/${path}` } as const;
  if (told.length > 0) return told.map((note, at) => ({ ...noteOf(note, at === 0 ? upgrade : null), ...frame }));
  if (found.length > 0) return [{ ...noteOf(UNTITLED, null), visibility: 'internal', isRuling: true, ...frame }];
  // Who only wrote what to do keeps the title.
  if (upgrade.text !== '') return [{ ...noteOf(UNTITLED, upgrade), ...frame }];
  return isEmpty(text, blocks) ? [] : null;
}

const UNTITLED = { text: '', category: null, breaking: false, migration: '' };

function noteOf(
  { text, category, breaking, migration }: Omit<FoundNote, 'isNone'>,
  upgrade: Upgrade | null,
): Omit<Note, 'rule' | 'source'> {
  const breaks = breaking || category === 'breaking' || upgrade?.breaking === true;
  return {
    text,
    category: breaks ? 'breaking' : category,
    visibility: 'public',
    breaking: breaks,
    migration: upgrade?.text || migration,
    ...(breaks || category !== null ? { isRuling: true } : {}),
  };
}

function isEmpty(text: string, blocks: readonly Block[]): boolean {
  return blocks.length > 0
    ? blocks.every(block => isPlaceholder(block.text))
    : !/[\p{L}\p{N}]/u.test(visibleLines(text).join(' '));
}

/** In forms, italics are what nobody wrote. */
function upright(block: Block): Block {
  return block.kind === 'text' ? { ...block, isItalic: false } : block;
}

function withoutUpgrade(blocks: readonly Block[]): readonly Block[] {
  let level: number | null = null;
  return blocks.filter(block => {
    if (block.kind !== 'heading') return level === null;
    if (isUpgradeHeading(headingKey(block.text))) level = block.level;
    else if (level !== null && block.level <= level) level = null;
    return level === null;
  });
}

/** Blocks that are one note, or a list of them. */
interface Part {
  /** What a heading over a list says of its items: `## Fixed`. */
  readonly kind: Category | null;
  readonly blocks: Block[];
}

/** Text with all that follows is one note; a heading of a list says nothing of its own, and text after one is a note again. */
function notesIn(blocks: readonly Block[]): readonly FoundNote[] {
  const own = blocks.filter(block => block.kind !== 'heading' || block.text !== '');
  const parts: Part[] = [];
  for (const [at, block] of own.entries()) {
    const isOfText = parts.at(-1)?.blocks[0]?.kind === 'text';
    const kind = block.kind === 'heading' && own[at + 1]?.kind === 'item' ? noteCategory(headingKey(block.text)) : null;
    const headsList = block.kind === 'heading' && own[at + 1]?.kind === 'item' && (kind !== null || !isOfText);
    if (headsList) parts.push({ kind, blocks: [] });
    else if (parts.length === 0 || (!isOfText && isText(block) && isListed(parts)))
      parts.push({ kind: null, blocks: [asText(block)] });
    else parts.at(-1)?.blocks.push(asText(block));
  }
  return parts.flatMap(part => notesOfBlocks(part.blocks).map(note => sorted(note, part.kind)));
}

function isText({ kind }: Block): boolean {
  return kind === 'text' || kind === 'heading';
}

function isListed(parts: readonly Part[]): boolean {
  return parts.at(-1)?.blocks.some(({ kind }) => kind === 'item') === true;
}

function sorted(note: FoundNote, kind: Category | null): FoundNote {
  return kind === null || note.category !== null || note.isNone
    ? note
    : { ...note, category: kind, breaking: kind === 'breaking' };
}

/** A heading is the headline. */
function asText(block: Block): Block {
  return block.kind === 'heading' ? { kind: 'text', text: block.text, isItalic: false } : block;
}
