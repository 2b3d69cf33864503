/** Reconcile, dress: a generated unit and its neighbour in; its text with that bullet, indent and line ending out. */
import type { Unit } from './document.ts';

/** An item whose looks are copied. */
export interface Model {
  readonly text: string;
  /** What to add to its number: 1 for an item behind it, 0 for one in its place or before it. */
  readonly step: 0 | 1;
}

const BULLET = /^( {0,3})(?:([-+*])|(\d{1,9})([.)]))([ \t]{1,4}|$)/;
const OWN = /^ {0,3}[-+*](?: {1,4}|$)/;

export function dressText(unit: Unit, model: Model | null, lineEnding: string): string {
  const text = unit.text.replace(/\r\n?|\n/g, lineEnding);
  const own = OWN.exec(text)?.[0];
  const theirs = model === null ? null : BULLET.exec(model.text);
  if (unit.kind !== 'item' || model === null || own === undefined || theirs === null) return text;
  const [, indent, sign, number, end, gap] = theirs;
  const mark = sign ?? `${Number(number) + model.step}${end}`;
  const bullet = `${indent}${mark}${gap === '' ? ' ' : gap}`;
  const [first = '', ...others] = text.slice(own.length).split(lineEnding);
  const deeper = bullet.length - own.length;
  const shifted = others.map(line => (line === '' ? line : shift(line, deeper)));
  return [bullet + first, ...shifted].join(lineEnding);
}

function shift(line: string, by: number): string {
  if (by >= 0) return ' '.repeat(by) + line;
  const indent = line.length - line.trimStart().length;
  return line.slice(Math.min(-by, indent));
}
