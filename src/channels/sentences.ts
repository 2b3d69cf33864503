/** Channels, sentences: inline mdast in; the same cut behind each sentence that ends outside of links and formats out. */
import type { PhrasingContent } from 'mdast';
import { splitSentence } from '../markdown/split-sentence.ts';

export function sentencesOf(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const sentences: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') {
      sentences.push([]);
      continue;
    }
    if (node.type !== 'text') {
      sentences.at(-1)?.push(node);
      continue;
    }
    // What follows may begin with a capital that stands in bold.
    let rest = node.value;
    for (let [first, others] = splitSentence(rest); others !== ''; [first, others] = splitSentence(rest)) {
      sentences.at(-1)?.push({ type: 'text', value: first });
      sentences.push([]);
      rest = others;
    }
    if (rest !== '') sentences.at(-1)?.push({ type: 'text', value: rest });
  }
  return sentences.filter(sentence => sentence.length > 0);
}
