/** Scripts, truth: one line of a changelog. In: its Markdown. Out: the text without closing references, and the numbers. */

const LINK = /\[[^[\]]*\]\(([^)\s]*)[^)]*\)/g;
const NUMBER_URL = /https?:\/\/github\.com\/([\w.-]+\/[\w.-]+)\/(?:pull|issues)\/(\d+)(?:[#?/][^\s)>\]]*)?/g;
/** Not `owner/name#12`, `&#12;` or a colour. */
const BARE_NUMBER = /(?<![\w/#&])#(\d+)\b(?!;)/g;

const REFERENCE =
  /^(?:\[(?:#?\d+|[0-9a-f]{7,40})\](?:\([^\s()]*\))?|#\d+|<?https?:\/\/github\.com\/[^\s()]+\/(?:pull|issues)\/\d+>?)$/;

/** What a line says. */
export interface EntryText {
  readonly text: string;
  readonly prs: readonly number[];
}

/** @param own `owner/name` in lower case; links to other repositories are no numbers of ours. */
export function readEntry(markdown: string, own: string): EntryText {
  const line = markdown.replace(/\s+/g, ' ').trim();
  return { text: withoutClosing(line), prs: numbersIn(line, own) };
}

/** The repository that a changelog links to most; empty without links. A tie goes to the one linked first. */
export function findOwnRepository(markdown: string): string {
  const counts = new Map<string, number>();
  for (const [, slug = ''] of markdown.toLowerCase().matchAll(NUMBER_URL))
    counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function numbersIn(line: string, own: string): readonly number[] {
  const plain = line
    .replace(LINK, (link, url: string) => {
      if (url.search(NUMBER_URL) !== -1) return ` ${url} `;
      // Any other link may carry a number in its label: `[#12](https://elsewhere)`.
      return link.startsWith('[#') ? ' ' : link;
    })
    .replace(NUMBER_URL, (_, slug: string, number: string) => (slug.toLowerCase() === own ? ` #${number} ` : ' '));
  return [...new Set([...plain.matchAll(BARE_NUMBER)].map(([, number]) => Number(number)))].filter(
    number => number > 0,
  );
}

/** Takes off brackets that hold nothing but references, or else references that stand bare at the end. */
function withoutClosing(line: string): string {
  const words = line.split(' ');
  let end = words.length;
  for (let start = closingBracket(words, end); start !== null; start = closingBracket(words, end)) end = start;
  if (end === words.length) while (REFERENCE.test(words[end - 1]?.replace(/[,.]$/, '') ?? '')) end--;
  return end === 0 ? line : words.slice(0, end).join(' ');
}

/** Where a bracket of references starts that ends before `end`; null when none does. */
function closingBracket(words: readonly string[], end: number): number | null {
  const last = /^(.*)\)\.?$/.exec(words[end - 1] ?? '')?.[1];
  if (last === undefined) return null;
  for (let at = end - 1; at >= 0; at--) {
    const word = at === end - 1 ? last : (words[at] ?? '');
    if (word === 'and' || word === '&') continue;
    const isFirst = word.startsWith('(');
    if (!REFERENCE.test(word.slice(isFirst ? 1 : 0).replace(/,$/, ''))) return null;
    if (isFirst) return at;
  }
  return null;
}
