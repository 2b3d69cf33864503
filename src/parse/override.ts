/** Parse, overrides: a file that somebody wrote after the merge in; the notes in it out. It wins over everything else. */
import { type Block, outlineOf } from '../markdown/outline.ts';
import { headingKey, sectionsOf } from '../markdown/sections.ts';
import type { Note, SettingsFile } from '../model.ts';
import { isUpgradeHeading, readUpgrade } from './note-breaking.ts';
import { notesOfBlocks } from './note-section.ts';

/** Where they lie; collect reads them there. */
export const OVERRIDE_FOLDER = '.github/drumroll/overrides';

/** The pull request's number or the start of the commit's id that the file is named after: `412.md`, `0123456789ab.md`; null for any other. */
export function targetOf({ path }: SettingsFile): number | string | null {
  const [, number, sha] = /^(?:pr-|#)?(?:([1-9]\d{0,8})|(?:c-)?([0-9a-f]{7,64}))\.md$/i.exec(path) ?? [];
  if (number !== undefined) return Number(number);
  return sha?.toLowerCase() ?? null;
}

/**
 * The first sentence is the headline, the rest what readers gain; each item of a list is a change of its own; `none` leaves the change out;
 * `Fixed: …` says what kind it is; what stands below `## Breaking change` or `## Migration guide` says what to do.
 * @returns Null where the text is too intricate to be read in time; none where it is empty.
 */
export function readOverride({ path, text }: SettingsFile): readonly Note[] | null {
  const blocks = outlineOf(text);
  if (blocks === null) return null;
  const upgrade = readUpgrade({ blocks, whole: blocks });
  const found = notesOfBlocks(withoutUpgrade(blocks).map(asText));
  const told = found.filter(({ isNone }) => !isNone);
  const source = `${OVERRIDE_FOLDER}/${path}`;
  const frame = { rule: 'note.override', source } as const;
  if (told.length === 0)
    return found.length === 0
      ? []
      : [{ text: '', category: null, visibility: 'internal', breaking: false, migration: '', ...frame }];
  return told.map(({ text: words, category, breaking, migration }, at) => {
    const breaks = breaking || category === 'breaking' || (at === 0 && upgrade.breaking);
    return {
      text: words,
      category: breaks ? 'breaking' : category,
      visibility: 'public',
      breaking: breaks,
      migration: at === 0 && upgrade.text !== '' ? upgrade.text : migration,
      ...frame,
    };
  });
}

function withoutUpgrade(blocks: readonly Block[]): readonly Block[] {
  const own = new Set(sectionsOf(blocks, isUpgradeHeading).flatMap(section => section.blocks));
  return blocks.filter(
    block => !own.has(block) && !(block.kind === 'heading' && isUpgradeHeading(headingKey(block.text))),
  );
}

/** A heading is the headline. */
function asText(block: Block): Block {
  return block.kind === 'heading' && block.text !== '' ? { kind: 'text', text: block.text, isItalic: false } : block;
}
