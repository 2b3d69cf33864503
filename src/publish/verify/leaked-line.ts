/** Publish, the check afterwards: in goes a public text, out comes the first line of it that is meant for colleagues, or null. */
import { type Line, linesOf } from '../../markdown/leaves.ts';
import { publishedText } from '../shipping/published-text.ts';

/** A marker, a question, a suggestion or front matter: whatever publishing takes out. The mark of a release of ours shows nothing. */
export function leakedLine(text: string): { readonly number: number; readonly text: string } | null {
  const shown = text.replace(/<!-- \/?drumroll:[\w./-]+ -->/g, '');
  const published = publishedText(shown);
  if (published === shown) return null;
  const [lines, left] = [linesOf(shown), linesOf(published)];
  const differs = ({ text: words }: Line, index: number): boolean => words !== left[index]?.text && words.trim() !== '';
  const at = lines.findIndex(differs);
  return at < 0 ? null : { number: at + 1, text: lines[at]?.text ?? '' };
}
