/** Channels, reading: an announcement's file and its published text in; fields, pieces and remarks, with their lines in the file, out. */
import type { Definition, List, RootContent } from 'mdast';
import { entryIdsIn } from '../markdown/entry-marker.ts';
import { frontMatterOf } from '../markdown/front-matter.ts';
import { withoutInvisible } from '../markdown/visible-lines.ts';
import { type Announcement, hasWords, type Piece, type Remark } from './announcement.ts';
import { readFields } from './fields.ts';
import { maskMergeFields } from './merge-fields.ts';
import { readBody } from './read-body.ts';
import { tameBlock } from './tame.ts';

/**
 * @param file As it stands on disk, for the front matter and for lines that people find again.
 * @param published The same without front matter, markers and questions to colleagues.
 */
export function readAnnouncement(file: string, published: string): Announcement {
  const front = maskMergeFields(withoutInvisible(frontMatterOf(file).join('\n')));
  const { fields, problems } = readFields(front.text.split('\n'), front.restore);
  const { text, restore } = maskMergeFields(withoutInvisible(published));
  const fileLines = withoutInvisible(file).split('\n');
  const lineInFile = lineFinder(fileLines, restore(text).split('\n'));
  const isMarked = ({ line }: Piece): boolean => entryIdsIn(fileLines[line - 1] ?? '', () => false).length > 0;
  const placed = readBody(text);
  const definitions = new Map<string, Definition>();
  for (const { node } of placed)
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
  const remarks = new Map<string, Remark>();
  const tame = (node: RootContent, line: number): RootContent | null => {
    // The first place of each is enough to find the others.
    const remark = (message: string): void => {
      if (!remarks.has(message)) remarks.set(message, { line, message });
    };
    return tameBlock(node, { definitions, restore, remark });
  };
  const pieces = placed.flatMap(({ node, line: start }): readonly Piece[] => {
    if (node.type === 'list') return itemsOf(node, lineInFile, tame);
    const line = lineInFile(start);
    const own = tame(node, line);
    return own === null ? [] : [pieceOf(own, line)];
  });
  return { fields, problems, remarks: [...remarks.values()], pieces: withEntries(withoutOuterRules(pieces), isMarked) };
}

/** What is published is the file without some lines and ends of lines, so both can be walked at once. */
function lineFinder(file: readonly string[], published: readonly string[]): (line: number) => number {
  const lines: number[] = [];
  let at = 0;
  for (const text of published) {
    const words = text.trimEnd();
    const end = Math.min(file.length, at + MOST_UNPUBLISHED);
    let found = at;
    while (found < end && !file[found]?.startsWith(words)) found++;
    // A line that lost something in its middle has the place of the one before.
    if (found < end) at = found + 1;
    lines.push(Math.max(1, at));
  }
  return line => lines[line - 1] ?? line;
}

/** Lines in a row that are not published; searching for more would take quadratic time. */
const MOST_UNPUBLISHED = 1_000;

/** A rule at an end sets nothing apart: it is what empty front matter looks like. */
function withoutOuterRules(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.slice(pieces.findIndex(hasWords), pieces.findLastIndex(hasWords) + 1);
}

/** Each as a list of its own, with its own number. */
function itemsOf(
  list: List,
  lineInFile: (line: number) => number,
  tame: (node: RootContent, line: number) => RootContent | null,
): readonly Piece[] {
  return list.children.flatMap((item, index): readonly Piece[] => {
    const start = list.ordered ? { start: (list.start ?? 1) + index } : {};
    const line = lineInFile(item.position?.start.line ?? 1);
    const node = tame({ ...list, ...start, children: [item] }, line);
    return node === null ? [] : [{ kind: 'item', level: 0, node, line, list, entry: null }];
  });
}

function pieceOf(node: RootContent, line: number): Piece {
  const level = node.type === 'heading' ? node.depth : isLabel(node) ? LABEL_LEVEL : 0;
  return { kind: level > 0 ? 'heading' : 'block', level, node, line, list: null, entry: null };
}

const LABEL_LEVEL = 7;

function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';
}

/**
 * An item is an entry. So is the section of a heading that has an entry's marker or begins with a sentence, lists and all; of a
 * label, only what follows at once. The first heading is the title.
 */
function withEntries(pieces: readonly Piece[], isMarked: (piece: Piece) => boolean): readonly Piece[] {
  let entry = 0;
  let section: { readonly entry: number; readonly isLabel: boolean } | null = null;
  return pieces.map((piece, index): Piece => {
    if (piece.kind === 'heading') {
      section = null;
      if (index === 0 && piece.node.type === 'heading') return { ...piece, kind: 'title' };
      if (pieces[index + 1]?.kind !== 'block' && !isMarked(piece)) return piece;
      section = { entry: entry++, isLabel: piece.level === LABEL_LEVEL };
      return { ...piece, entry: section.entry };
    }
    if (section !== null) {
      const own = section.entry;
      if (section.isLabel) section = null;
      return { ...piece, entry: own };
    }
    return piece.kind === 'item' ? { ...piece, entry: entry++ } : piece;
  });
}
