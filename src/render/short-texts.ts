/** Render: texts for places with little room. In: changes and an address. Out: posts, a message inside the product, an e-mail's subject. */
import { entryMarker } from '../markdown/entry-marker.ts';
import type { Change } from '../model.ts';
import { plainText } from './plain-text.ts';
import type { Selection } from './select-sections.ts';
import type { EntryView, View } from './view-shape.ts';

/** Of X, which is the strictest. @see https://docs.x.com/fundamentals/counting-characters */
const LONGEST_POST = 280;
const MOST_POSTS = 3;
const LONGEST_TITLE = 60;
const LONGEST_MESSAGE = 200;

/** What a message can be made of: highlights, else what is new. Fixes alone make none. */
function told({ highlights, sections }: Selection): readonly Change[] {
  if (highlights.length > 0) return highlights;
  return sections.filter(({ category }) => NEW.has(category)).flatMap(({ changes }) => changes);
}

const NEW: ReadonlySet<string> = new Set(['feature', 'improvement', 'performance']);

/** The weightiest first, whatever section they stand in. */
export function shortList({ highlights, sections, rest }: Selection): readonly Change[] {
  return [...highlights, ...sections.flatMap(({ changes }) => changes), ...rest];
}

/** What does not fit whole is no post: a sentence that stops in the middle says something else. */
export function posts(
  selection: Selection,
  name: string,
  link: string,
  entry: (change: Change) => EntryView,
): View['posts'] {
  const room = LONGEST_POST - (link === '' ? 0 : link.length + 1);
  return told(selection)
    .slice(0, MOST_POSTS)
    .flatMap(change => {
      const { sentence, headline } = entry(change);
      const lead = name === '' ? '' : `${name}: `;
      const text = [`${lead}${sentence}`, `${lead}${headline}.`].find(words => plainText(words).length <= room);
      return text === undefined ? [] : [{ text, link, marker: entryMarker(change.id) }];
    });
}

/** Empty text where nothing is new that fits. */
export function card(selection: Selection, name: string, entry: (change: Change) => EntryView): View['card'] {
  for (const change of told(selection)) {
    const { headline, benefit, sentence } = entry(change);
    const isTitle = benefit !== '' && headline.length <= LONGEST_TITLE;
    const text = isTitle ? benefit : sentence;
    if (text.length <= LONGEST_MESSAGE) return { title: isTitle ? headline : whatIsNew(name), text };
  }
  return { title: whatIsNew(name), text: '' };
}

/** The first highlight that says what a reader gains and fits into a list of mails; else what the mail is about. */
export function subject({ highlights }: Selection, name: string, entry: (change: Change) => EntryView): string {
  const [first] = highlights
    .map(entry)
    .filter(({ benefit, headline }) => benefit !== '' && headline.length <= LONGEST_TITLE);
  return first?.headline ?? whatIsNew(name);
}

/** What must be done, before what is nice to know. */
export function preheader({ action, isWarning, isActionFree }: View['summary']): string {
  if (action === '') return isActionFree === '' ? '' : 'No action needed.';
  return `${isWarning === '' ? 'Action needed' : 'Check before you upgrade'}: ${action}.`;
}

function whatIsNew(name: string): string {
  return `What's new${name === '' ? '' : ` in ${name}`}`;
}
