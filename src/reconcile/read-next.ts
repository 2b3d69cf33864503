/** Reconcile, the generated text: Markdown with markers in; its parts with their keys out. */

import type { Block } from '../markdown/block.ts';
import { splitBlocks } from '../markdown/split-blocks.ts';
import { askPieces } from './ask-pieces.ts';
import type { Unit } from './document.ts';
import { findFooter } from './find-footer.ts';
import type { Fingerprints } from './fingerprints.ts';
import { groupUnits } from './group-units.ts';
import { isHeader } from './is-header.ts';
import type { Part } from './part.ts';
import { referencesIn } from './references-in.ts';
import { sectionNamer } from './section-names.ts';

/** All of a generated text is ours, so every short comment in it is a marker. */
export function readNext(text: string, prints: Fingerprints): readonly Part[] {
  const { blocks } = splitBlocks(text);
  const footer: Block | null = findFooter(blocks);
  const units = groupUnits(blocks, isId, block => block === footer);
  const nameSection = sectionNamer();
  const used = new Map<string, number>();
  const parts: Part[] = [];
  let section = '';
  for (const [index, unit] of units.entries()) {
    const { own, asks } = split(unit, prints);
    const hash = prints.of(own, unit.ids);
    const [id] = unit.ids;
    if (id !== undefined && !used.has(id)) {
      used.set(id, 1);
      parts.push({ key: id, unit, role: 'entry', section, fold: '', hash, source: hash, asks });
      continue;
    }
    const source = unit.kind === 'item' && !/\d/.test(own) ? hash : prints.withoutNumbers(own);
    const common = { unit, hash, source, asks };
    if (isTitle(unit, units, index)) {
      parts.push({ key: '§title', role: 'frame', section, fold: '', ...common });
    } else if (isHeader(unit)) {
      const named = nameSection(unit);
      section = named.section;
      parts.push({ key: section, role: 'header', section, fold: named.fold, ...common });
    } else {
      const name = nameOf(unit, section, source);
      const times = (used.get(name) ?? 0) + 1;
      used.set(name, times);
      const key = times === 1 ? name : `${name}/${times}`;
      parts.push({ key, role: 'frame', section, fold: '', ...common });
    }
  }
  return parts;
}

/** Comments in templates are one word, as ids are. */
function isId(): boolean {
  return true;
}

/** The first heading of the highest level names the whole text, not a section. */
function isTitle({ kind, depth, ids }: Unit, units: readonly Unit[], index: number): boolean {
  const isFirst = index === 0 || (index === 1 && units[0]?.kind === 'front');
  return isFirst && kind === 'heading' && depth === 1 && ids.length === 0;
}

/** Items are known by what they name or say, since any of them may come and go; other parts by their place. */
function nameOf(unit: Unit, section: string, source: string): string {
  if (unit.kind === 'front') return '§front';
  if (unit.kind !== 'item') return `§${section.replace(/^§/, '')}¶${unit.kind}`;
  const [reference] = referencesIn(unit.text);
  // A commit that is named in passing changes with each push.
  const isDetail = reference?.startsWith('c-') === true && !/\/commit\/|^\W*`[\da-f]{12}`/.test(unit.text);
  return reference === undefined || isDetail ? `=${source}` : `~${reference}`;
}

function split(unit: Unit, prints: Fingerprints): { readonly own: string; readonly asks: readonly string[] } {
  const pieces = unit.ids.length === 0 ? [] : askPieces(unit.text);
  if (pieces.length < 2) return { own: unit.text, asks: [] };
  return {
    own: pieces
      .filter(({ isAsk }) => !isAsk)
      .map(({ text, after }) => text + after)
      .join('')
      .trimEnd(),
    asks: pieces.filter(({ isAsk }) => isAsk).map(({ text }) => prints.of(text.trimStart(), [])),
  };
}
