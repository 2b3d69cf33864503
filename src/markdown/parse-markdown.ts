/** Markdown, the parser: affordable lines in; mdast out. The one place that loads micromark, so import it only where a text is due. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { isAffordable } from './guard.ts';

// Of GitHub's additions those that change what a text says; bare addresses and footnotes are text, and cost most.
const OPTIONS = {
  extensions: [gfmTable(), gfmStrikethrough(), gfmTaskListItem()],
  mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmTaskListItemFromMarkdown()],
};

/** Parses lines of `visibleLines`; null where that would take too long, and they can only be text. */
export function parseMarkdown(lines: readonly string[]): Root | null {
  return isAffordable(lines) ? fromMarkdown(lines.join('\n'), OPTIONS) : null;
}
