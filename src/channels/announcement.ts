/** Channels, the nouns: an announcement as it was read, and what a channel takes of it. Nothing is loaded with them. */
import type { Code, Heading, List, Paragraph, RootContent } from 'mdast';
import type { Problem } from '../errors.ts';

/** Channels that take something else than the Markdown that people edit. */
export const BUILT_CHANNELS = ['email', 'in-app', 'slack', 'social'] as const;
export type BuiltChannel = (typeof BUILT_CHANNELS)[number];

export function isBuilt(channel: string): channel is BuiltChannel {
  return BUILT_CHANNELS.some(one => one === channel);
}

/** What front matter may hold: what the recipient gets beside the text, and nothing else. */
export const FIELDS = ['subject', 'preheader', 'title', 'button', 'link', 'lang'] as const;
export type FieldName = (typeof FIELDS)[number];

export interface Field {
  readonly value: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** Something that the person who wrote the text should know. `message` is a whole sentence. */
export interface Remark {
  /** In the file, from 1; 0 where it is about no line. */
  readonly line: number;
  readonly message: string;
}

/**
 * A block of the text, or one item of a list. Whatever has an `entry` may be left out with all others that have the same, where a
 * channel takes no more; what has none holds the text together.
 */
export interface Piece {
  /** A label is a bold line that stands for a heading; its level is 7. */
  readonly kind: 'title' | 'heading' | 'item' | 'block';
  /** Of a title or heading, else 0. */
  readonly level: number;
  readonly node: Heading | Paragraph | List | Code | RootContent;
  /** In the file, from 1. */
  readonly line: number;
  /** The list that an item is of: items of the same one belong together. */
  readonly list: List | null;
  readonly entry: number | null;
}

export interface Announcement {
  readonly fields: Readonly<Partial<Record<FieldName, Field>>>;
  readonly pieces: readonly Piece[];
  readonly remarks: readonly Remark[];
  /** What is wrong in the front matter; it stops every channel. */
  readonly problems: readonly Problem[];
}

/** A rule alone is no text. */
export function hasWords({ node }: Piece): boolean {
  return node.type !== 'thematicBreak';
}

/** One file that a channel takes; `suffix` follows the announcement's name: `.html`. */
export interface ChannelFile {
  readonly suffix: string;
  readonly text: string;
}

export interface Built {
  readonly files: readonly ChannelFile[];
  /** For people to look at. */
  readonly shown: string;
  readonly remarks: readonly Remark[];
  /** Why it cannot go out as it is; then there are no files. */
  readonly problems: readonly Problem[];
}

/** A problem of the text as a whole or of one line. */
export function problemAt(line: number, path: string, message: string): Problem {
  return { line, column: 0, path, message, value: null, allowed: [] };
}

/** Nothing but the reasons. */
export function unfit(remarks: readonly Remark[], problems: readonly Problem[]): Built {
  return { files: [], shown: '', remarks, problems };
}
