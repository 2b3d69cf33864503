/** Questions and suggestions of ours inside an entry, told apart from what a person wrote around them. */
import { describe, expect, test } from 'vitest';
import { askPieces } from '../../src/reconcile/ask-pieces.ts';
import { asksIn } from '../../src/reconcile/asks-in.ts';
import { fingerprints } from '../../src/reconcile/fingerprints.ts';
import { ownText } from '../../src/reconcile/own-text.ts';
import { withoutStaleAsks } from '../../src/reconcile/stale-asks.ts';

const prints = fingerprints();
const WHY = '> ✍️ **Why?** Asked: mia-k.';
const FROM = '> 💡 From #1: faster.';
const hashOf = (ask: string): string => prints.of(ask, []);

describe('pieces', () => {
  test.each<readonly [what: string, text: string, pieces: readonly string[]]>([
    ['a text without asks is one', '- A.\n\n> b\n', ['- A.\n\n> b\n']],
    ['a question goes from its sign to the end', `### A\n\n${WHY}`, ['### A', `ask ${WHY}`]],
    ['each ask is one', `${WHY}\n${FROM}`, [`ask ${WHY}`, `ask ${FROM}`]],
    ['a quotation goes on', `A\n${WHY}\n> Please.\n`, ['A', `ask ${WHY}\n> Please.`]],
    ['white space before the sign belongs to it', `- A\n  ${WHY}\n  > Please.\n`, ['- A', `ask   ${WHY}\n  > Please.`]],
    ['blank lines belong to it', `${WHY}\n\n\n> Please.`, [`ask ${WHY}\n\n\n> Please.`]],
    ['what a person wrote below is theirs', `${WHY}\nBecause.\nAnd so.`, [`ask ${WHY}`, 'Because.\nAnd so.']],
    ['an ask may follow that', `${WHY}\nBecause.\n${FROM}\n`, [`ask ${WHY}`, 'Because.', `ask ${FROM}`]],
    ['a sign elsewhere is none', 'A ✍️ here\n> and 💡 there', ['A ✍️ here\n> and 💡 there']],
    ['all line endings end lines', `A\r${WHY}\r\nBecause.`, ['A', `ask ${WHY}`, 'Because.']],
  ])('%s', (_, text, pieces) => {
    const all = askPieces(text);
    const shown = all.map(({ isAsk, text: own }) => (isAsk ? `ask ${own}` : own));
    expect(shown.map(piece => piece.replace(/^ask {3}>/, 'ask   >'))).toEqual(pieces);
    expect(all.map(piece => piece.text + piece.after).join('')).toBe(text);
  });
});

test('asks are known whatever white space stands before them', () => {
  expect(asksIn(`- A\n\n  ${WHY}\n\n  ${FROM}\n`, prints)).toEqual([hashOf(WHY), hashOf(FROM)]);
  expect(asksIn('- A', prints)).toEqual([]);
});

describe('an entry’s own text', () => {
  test.each([
    ['has no ask of ours', `### A\n\n${WHY}\n\nB.\n`, [hashOf(WHY)], '### A\n\nB.'],
    ['has none in an item', `- A\n\n  ${WHY}\n`, [hashOf(WHY)], '- A'],
    ['has what a person made of one', `### A\n\n${WHY} Me!\n`, [hashOf(WHY)], `### A\n\n${WHY} Me!`],
    ['has an ask that we did not write', `### A\n\n${WHY}\n\n${FROM}\n`, [hashOf(WHY)], `### A\n\n${FROM}`],
    ['without asks is all of it', '- A  ', [hashOf(WHY)], '- A  '],
  ])('%s', (_, text, asks, own) => {
    expect(ownText(text, asks, prints)).toBe(own);
  });
});

describe('from an edited entry', () => {
  test.each([
    ['a question that is answered goes', `### A b\n\n${WHY}\n\nC.`, [hashOf(WHY)], [], '### A b\n\nC.'],
    [
      'one that is still asked stays',
      `### A b\n\n${WHY}\n\nC.`,
      [hashOf(WHY)],
      [hashOf(WHY)],
      `### A b\n\n${WHY}\n\nC.`,
    ],
    ['one that a person changed stays', `### A b\n\n${WHY} Me!`, [hashOf(WHY)], [], `### A b\n\n${WHY} Me!`],
    ['one at the end goes with the blank line before it', `### A b  \n\n${WHY}`, [hashOf(WHY)], [], '### A b  '],
    ['an only one leaves nothing', `${WHY}\n${FROM}`, [hashOf(WHY), hashOf(FROM)], [], ''],
    ['nothing else goes', '### A b\n\n> C', [hashOf(WHY)], [], '### A b\n\n> C'],
  ])('%s', (_, text, ours, wanted, rest) => {
    expect(withoutStaleAsks(text, ours, wanted, prints)).toBe(rest);
  });
});
