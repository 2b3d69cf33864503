/** Channels, Slack: an announcement in; a message of Block Kit within its limits out. */
import type { Heading, PhrasingContent, RootContent } from 'mdast';
import type { Problem } from '../errors.ts';
import { type Announcement, type Built, hasWords, type Piece, problemAt, unfit } from './announcement.ts';
import { buttonProblems } from './button.ts';
import { fitPieces } from './fit-pieces.ts';
import { remarkOnLeftOut, withMore } from './left-out.ts';
import { inlinePlain, plainText, WORDS } from './plain-text.ts';
import { sentencesOf } from './sentences.ts';
import { slackInline, slackText } from './slack-text.ts';

/** @see https://docs.slack.dev/reference/block-kit/blocks/header-block */
const HEADER_LIMIT = 150;
/** @see https://docs.slack.dev/reference/block-kit/blocks/section-block */
const SECTION_LIMIT = 3_000;
/** @see https://docs.slack.dev/reference/block-kit/blocks */
const MOST_BLOCKS = 50;
/** Slack documents no limit of a whole message, and refuses those above some 13,200 characters. @see https://github.com/slackapi/bolt-js/issues/2509 */
const MESSAGE_LIMIT = 12_000;

type Block =
  | { readonly type: 'divider' }
  | {
      readonly type: 'header';
      readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false };
    }
  | {
      readonly type: 'section';
      readonly text: { readonly type: 'mrkdwn'; readonly text: string; readonly verbatim: true };
    };

/** @param fullText Where the whole text can be read; null where that is not known. */
export function buildSlack({ pieces, fields, remarks, problems }: Announcement, fullText: string | null): Built {
  const wrong = [...problems, ...buttonProblems(fields.button, fields.link), ...pieces.flatMap(longSentence)];
  if (wrong.length > 0) return unfit(remarks, wrong);
  const button = fields.button === undefined || fields.link === undefined ? null : [fields.button, fields.link];
  const closing: readonly PhrasingContent[] =
    button === null
      ? []
      : [{ type: 'link', url: button[1]?.value ?? '', children: [{ type: 'text', value: button[0]?.value ?? '' }] }];
  const blocksOf = (kept: readonly Piece[]): readonly Block[] => blocks(kept, slackInline(closing));
  const fitted = fitPieces(pieces, kept => areAllowed(blocksOf(withMore(kept, fullText))));
  if (fitted === null || !pieces.some(hasWords)) return unfit(remarks, [problemAt(0, 'text', NOTHING_FITS)]);
  const message = { text: fallback(pieces), blocks: blocksOf(withMore(fitted, fullText)) };
  const text = `${JSON.stringify(message, null, 2)}\n`;
  const limit = `a message to Slack holds ${MOST_BLOCKS} blocks and about ${MESSAGE_LIMIT.toLocaleString('en-US')} characters`;
  return {
    files: [{ suffix: '.json', text }],
    shown: text,
    remarks: [...remarks, ...remarkOnLeftOut(fitted, limit)],
    problems,
  };
}

const NOTHING_FITS = 'has no words, or its first part alone is longer than a message to Slack';

function areAllowed(all: readonly Block[]): boolean {
  return all.length <= MOST_BLOCKS && JSON.stringify(all).length <= MESSAGE_LIMIT;
}

function blocks(pieces: readonly Piece[], closing: string): readonly Block[] {
  const made: Block[] = [];
  let section = '';
  const end = (): void => {
    if (section !== '') made.push({ type: 'section', text: { type: 'mrkdwn', text: section, verbatim: true } });
    section = '';
  };
  const add = (text: string, gap: string): void => {
    if (section.length + gap.length + text.length > SECTION_LIMIT) end();
    section += section === '' ? text : gap + text;
  };
  let previous: Piece | null = null;
  for (const piece of pieces) {
    const { node } = piece;
    if (node.type === 'thematicBreak') {
      end();
      made.push({ type: 'divider' });
    } else if (piece.kind === 'title' && isHeader(node)) {
      end();
      made.push({ type: 'header', text: { type: 'plain_text', text: headerText(node), emoji: false } });
    } else {
      if (piece.kind === 'heading' && piece.level < 7) end();
      const isNext =
        previous !== null &&
        (piece.list !== null ? previous.list === piece.list || previous.level > 0 : previous.level > 0);
      for (const [index, text] of partsOf(node).entries()) add(text, index > 0 ? ' ' : isNext ? '\n' : '\n\n');
    }
    previous = piece;
  }
  if (closing !== '') add(closing, '\n\n');
  end();
  return made;
}

function isHeader(node: RootContent): node is Heading {
  return node.type === 'heading' && headerText(node).length <= HEADER_LIMIT;
}

function headerText(node: Heading): string {
  return inlinePlain(node.children, WORDS).replace(/\s+/g, ' ');
}

/** A block that no section holds is cut between sentences. */
function partsOf(node: RootContent): readonly string[] {
  const text = slackText(node);
  if (text.length <= SECTION_LIMIT) return text === '' ? [] : [text];
  return node.type === 'paragraph' ? sentencesOf(node.children).map(sentence => slackInline(sentence)) : [text];
}

function longSentence({ node, line }: Piece): readonly Problem[] {
  if (partsOf(node).every(part => part.length <= SECTION_LIMIT)) return [];
  const what = node.type === 'paragraph' ? 'one sentence' : 'one part of it';
  return [
    problemAt(
      line,
      'text',
      `is too long for Slack: ${what} has more than ${SECTION_LIMIT.toLocaleString('en-US')} characters`,
    ),
  ];
}

/** What a notification shows: the title, or the first sentence or line. */
function fallback(pieces: readonly Piece[]): string {
  const first = pieces.find(hasWords);
  if (first === undefined) return '';
  const { node } = first;
  const words =
    node.type === 'heading' || node.type === 'paragraph'
      ? inlinePlain(sentencesOf(node.children)[0] ?? [], WORDS)
      : (plainText([first]).trim().split('\n')[0] ?? '');
  return slackInline([{ type: 'text', value: words }]);
}
