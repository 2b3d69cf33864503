/** Reconcile, names of sections: headers in order in; a key for each, and the fold that it stands in, out. */
import type { Unit } from './document.ts';
import { isOwnMark } from './own-mark.ts';
import { FOOTER, MARK } from './part.ts';

/** Names the next header of a generated text. */
export type SectionNamer = (header: Unit) => { readonly section: string; readonly fold: string };

/** Headings are named by their words and those above them, without numbers; folds by their place. */
export function sectionNamer(): SectionNamer {
  const path: { depth: number; name: string }[] = [];
  const used = new Map<string, number>();
  let folds = 0;
  const unique = (name: string): string => {
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    return times === 1 ? name : `${name}/${times}`;
  };
  const fold = (): string => path.findLast(({ depth }) => depth === 0)?.name ?? '';
  return header => {
    if (isOwnMark(header)) return { section: MARK, fold: '' };
    if (header.isFooter) return { section: FOOTER, fold: '' };
    if (header.kind === 'open') {
      const outer = fold();
      const name = unique(`§fold ${++folds}`);
      path.push({ depth: 0, name });
      return { section: name, fold: outer };
    }
    if (header.kind === 'close') {
      const inner = fold();
      while (path.length > 0 && path.pop()?.depth !== 0);
      return { section: `${inner === '' ? '§fold' : inner} end`, fold: fold() };
    }
    while ((path.at(-1)?.depth ?? 0) >= header.depth) path.pop();
    const above = path.at(-1)?.name ?? '';
    const name = unique(`${above === '' ? '§' : `${above} › `}${wordsOf(header.text)}`);
    path.push({ depth: header.depth, name });
    return { section: name, fold: fold() };
  };
}

/** What else has a name that begins with `§`. */
const OWN_NAME = /^(?:title|front|footer|fold\b.*)$/;

/** Without the signs that names are made with, so that no words are taken for another name: not even those that are one. */
function wordsOf(heading: string): string {
  const words = heading
    .replace(/[#*_\\¶›]+|<!--[^<>]*-->/g, ' ')
    .replace(/\d+/g, '0')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' || OWN_NAME.test(words) ? `*${words}` : words;
}
