/** Channels, in-app: an announcement in; a message as JSON for an application to show out. */
import { toHtml } from 'hast-util-to-html';
import type { Problem } from '../errors.ts';
import { isPlainAddress } from './addresses.ts';
import { type Announcement, type Built, hasWords, type Piece, problemAt, unfit } from './announcement.ts';
import { buttonProblems } from './button.ts';
import { fitPieces } from './fit-pieces.ts';
import { htmlOf, levelled } from './html.ts';
import { IN_APP_LIMITS, type InAppMessage } from './in-app-schema.ts';
import { remarkOnLeftOut, withMore } from './left-out.ts';
import { inlinePlain, plainText, WORDS } from './plain-text.ts';

/**
 * @param audience Of the file's name.
 * @param fullText Where the whole text can be read; null where that is not known.
 */
export function buildInApp(
  { pieces, fields, remarks, problems }: Announcement,
  audience: string,
  fullText: string | null,
): Built {
  const { button, link, lang } = fields;
  const heading = pieces[0]?.kind === 'title' ? pieces[0] : undefined;
  const title =
    fields.title?.value ?? (heading?.node.type === 'heading' ? inlinePlain(heading.node.children, WORDS) : '');
  const all: Problem[] = [...problems, ...buttonProblems(button, link)];
  const titleLine = fields.title?.line ?? heading?.line ?? 1;
  if (title === '')
    all.push(problemAt(1, 'title', 'is missing: begin with `# …`, or write `title: …` between two lines of `---`'));
  else if (title.length > IN_APP_LIMITS.title) all.push(tooLong(titleLine, 'title', title.length, IN_APP_LIMITS.title));
  if (button !== undefined && button.value.length > IN_APP_LIMITS.button)
    all.push(tooLong(button.line, 'button', button.value.length, IN_APP_LIMITS.button));
  if (link !== undefined && !isPlainAddress(link.value) && all.length === 0)
    all.push(
      problemAt(link.line, 'link', 'must be an address without merge fields: no mail program fills them in here'),
    );
  const body = heading === undefined || fields.title !== undefined ? pieces : pieces.slice(1);
  const lengthOf = (kept: readonly Piece[]): number => plainText(kept).length;
  const fitted = fitPieces(body, kept => lengthOf(withMore(kept, fullText)) <= IN_APP_LIMITS.body);
  if (!body.some(hasWords)) all.push(problemAt(0, 'text', 'has no words below its title'));
  else if (fitted === null) {
    const first = body[0] === undefined ? [] : [body[0]];
    all.push(tooLong(body[0]?.line ?? 0, 'text', lengthOf(first), IN_APP_LIMITS.body));
  }
  if (fitted === null || all.length > 0) return unfit(remarks, all);
  const kept = withMore(fitted, fullText);
  const message: InAppMessage = {
    schema: 1,
    audience,
    language: lang?.value ?? 'en',
    title,
    body: plainText(kept),
    html: toHtml({ type: 'root', children: [...htmlOf(levelled(kept, 1))] }),
    button: button === undefined || link === undefined ? null : { text: button.value, link: link.value },
  };
  const text = `${JSON.stringify(message, null, 2)}\n`;
  const limit = `a message in an application has ${IN_APP_LIMITS.body} characters`;
  return {
    files: [{ suffix: '.json', text }],
    shown: text,
    remarks: [...remarks, ...remarkOnLeftOut(fitted, limit)],
    problems: [],
  };
}

function tooLong(line: number, path: string, length: number, limit: number): Problem {
  return problemAt(line, path, `has ${length.toLocaleString('en-US')} characters of ${limit}`);
}
