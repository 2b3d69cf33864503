/** Publish: in go the notes as they stand, out comes what a release shows of them: no questions and suggestions to colleagues. */
import { askEnd, startsAsk } from './own-asks.ts';

const FENCE = /^[^\S\n]*(?:>[^\S\n]*)*(`{3,}|~{3,})/;

/** Drafts can be published by hand, so what is never published does not stand in them. Only lines of our own go. */
export function releaseBody(notes: string): string {
  const lines = notes.replace(/\r\n?/g, '\n').split('\n');
  const kept: string[] = [];
  let fence = '';
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, mark = ''] = FENCE.exec(line) ?? [];
    if (fence === '' && startsAsk(line)) at = askEnd(lines, at);
    else if (fence !== '' || line.trim() !== '' || (kept.at(-1) ?? '').trim() !== '') kept.push(line);
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
  }
  return kept.join('\n').trim();
}
