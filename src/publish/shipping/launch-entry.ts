/** Publish: the words of a launch's dated entry. In: the texts of its stage and the plan's words. Out: the entry, and the text it was made from. */
import type { Launch } from '../../model.ts';
import type { DatedEntry } from '../changelog/dated-entry.ts';
import { publishedText } from './published-text.ts';

/** A text as it stands. */
interface StandingText {
  readonly path: string;
  readonly text: string;
}

/** The entry, and where its words are from. */
export interface LaunchEntry {
  readonly entry: DatedEntry;
  /** The approved text; null where the plan's own words are taken, for want of one. */
  readonly source: StandingText | null;
}

/** Texts for everyone that have a title and go on below it; e-mail greets its reader. */
const SOURCES = ['/customers.blog.md', '/customers.in-app.md'];

/**
 * It is called what readers are told, never what colleagues call the launch: that may be a code name.
 * @param date As readers see it: `20 June 2026`.
 */
export function launchEntry(launch: Launch, texts: readonly StandingText[], date: string): LaunchEntry {
  const source = SOURCES.flatMap(name => texts.find(({ path }) => path.endsWith(name)) ?? [])[0] ?? null;
  const words = source === null ? planWords(launch) : publishedText(source.text);
  const [, title = launch.promise] = /^\s*# +([^\r\n]*)/.exec(words) ?? [];
  const name = title.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return { entry: { name, date, text: withoutDate(words) }, source };
}

/** The plan's words that some text for customers has to hold before they are approved. */
export function planParagraphs({ promise, texts, kind }: Launch): readonly string[] {
  return [promise, texts[kind === 'retirement' ? 'what to do instead' : 'how to use it'] ?? ''].filter(
    text => text.trim() !== '',
  );
}

function planWords(launch: Launch): string {
  const [promise = '', ...others] = planParagraphs(launch);
  return [`# ${promise.replace(/\s+/g, ' ')}`, ...others].join('\n\n');
}

/** The day below a blog's title is the planned one; the entry's heading has the one on which it came. */
function withoutDate(text: string): string {
  return text.replace(/^(\s*# [^\r\n]*[\r\n]+)\d{1,2} [A-Z][a-z]+ \d{4}[ \t]*(?:[\r\n]+|$)/, '$1');
}
