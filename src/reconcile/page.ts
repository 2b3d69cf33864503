/** Reconcile, the page: a text's units in; after changes to some, the text again, byte for byte where nothing changed. */
import type { Unit } from './document.ts';
import { dressText, type Model } from './dress-text.ts';

/** A unit where it stands; the first stands for the text's beginning and holds nothing. */
export interface PageNode {
  unit: Unit | null;
  text: string;
  after: string;
  previous: PageNode | null;
  next: PageNode | null;
  /** The node that begins its section: itself for a header. */
  header: PageNode;
  /** Of a header: the last node of its section. */
  last: PageNode;
  isRemoved: boolean;
}

/** A linked list, so that each change takes the same time wherever it is. */
export class Page {
  readonly first: PageNode;
  readonly #head: string;
  readonly #lineEnding: string;

  /** @param isHeader Whether a unit begins a section. */
  constructor(head: string, units: readonly Unit[], isHeader: (unit: Unit) => boolean) {
    this.#head = head;
    this.first = nodeOf(null, null);
    let node = this.first;
    for (const unit of units) {
      const next = nodeOf(unit, isHeader(unit) ? null : node.header);
      link(node, next);
      node = next;
    }
    this.#lineEnding = units.map(({ text, after }) => /\r\n?|\n/.exec(text + after)?.[0]).find(Boolean) ?? '\n';
  }

  /** Every unit that is there, in order. */
  nodes(): readonly PageNode[] {
    const nodes: PageNode[] = [];
    for (let node = this.first.next; node !== null; node = node.next) nodes.push(node);
    return nodes;
  }

  text(): string {
    let text = this.#head;
    for (const { text: own, after } of this.nodes()) text += own + after;
    return text;
  }

  /** Adds a generated unit behind a node, in its section or as a section of its own, dressed like its neighbours. */
  insertAfter(place: PageNode, unit: Unit, isHeader: boolean): PageNode {
    let before = this.#behind(place, unit);
    while (before.unit?.isOpenEnded === true && before.previous !== null) before = before.previous;
    const after = before.next;
    const lineEnding = this.#lineEndingAt(before);
    const isApart = isLoose(before, after);
    const node = nodeOf(unit, isHeader ? null : before.header);
    node.text = dressText(unit, modelOf(before, after), lineEnding);
    // Line endings of its own are those of the generated text.
    node.after = '';
    node.after = after === null ? tailOf(before, lineEnding) : space(node, after, isApart, lineEnding);
    // What ended the text says nothing about the space between two.
    if (after === null && before.unit !== null) before.after = '';
    if (before.unit !== null) before.after = space(before, node, isApart, lineEnding);
    link(before, node);
    if (isHeader)
      // What followed in the old section stays in it only if it stands before the new header.
      for (let one = node.next; one !== null && one.header !== one; one = one.next) {
        one.header = node;
        node.last = one;
      }
    if (isHeader && before.header !== node) before.header.last = before;
    return node;
  }

  insertBefore(place: PageNode, unit: Unit): PageNode {
    return this.insertAfter(place.previous ?? this.first, unit, false);
  }

  /** New text for a node, dressed like the old one. */
  replace(node: PageNode, unit: Unit): void {
    node.unit = unit;
    node.text = dressText(unit, { text: node.text, step: 0 }, this.#lineEndingAt(node));
  }

  /** The space that sets its neighbours apart stays. */
  remove(node: PageNode): void {
    const { previous, next } = node;
    if (previous === null || node.isRemoved) return;
    node.isRemoved = true;
    if (previous.unit !== null && (next === null || lines(node.after) > lines(previous.after)))
      previous.after = node.after;
    // Nor may they grow together: two paragraphs would be one, and a rule below a paragraph a heading.
    if (previous.unit !== null && next !== null && mayJoin(previous, next) && lines(previous.after) < 2)
      previous.after = twice(this.#lineEndingAt(node));
    // What stood between them kept two lists apart, which are one now.
    if (next !== null && isItem(previous) && isItem(next) && !isItem(node) && !isLooseAround(previous, next))
      previous.after = this.#lineEndingAt(node);
    previous.next = next;
    if (next !== null) next.previous = previous;
    if (node.header === node) giveSection(node, previous.header);
    else if (node.header.last === node) node.header.last = previous;
  }

  /** A heading that turned out to be an entry without its marker begins no section. */
  demote(node: PageNode): void {
    if (node.header !== node || node.previous === null) return;
    const above = node.previous.header;
    giveSection(node, above);
    node.header = above;
    if (above.last === node.previous) above.last = node;
  }

  /** The next unit turned out to be a part of this one. */
  absorb(node: PageNode): void {
    const { next } = node;
    if (next === null) return;
    node.text += node.after + next.text;
    const { after } = next;
    this.remove(next);
    node.after = after;
  }

  /** Behind words that a heading with a marker would take in as its own, were it put before them. */
  #behind(place: PageNode, { kind, ids }: Unit): PageNode {
    let node = place;
    if ((kind !== 'heading' && kind !== 'label') || ids.length === 0) return node;
    while (node.next !== null && node.next.header !== node.next && node.next.unit?.ids.length === 0) node = node.next;
    return node;
  }

  #lineEndingAt(node: PageNode): string {
    return /\r\n?|\n/.exec(node.after)?.[0] ?? /\r\n?|\n/.exec(node.text)?.[0] ?? this.#lineEnding;
  }
}

function nodeOf(unit: Unit | null, header: PageNode | null): PageNode {
  const { text = '', after = '' } = unit ?? {};
  const node = { unit, text, after, previous: null, next: null, isRemoved: false } as unknown as PageNode;
  node.header = header ?? node;
  node.last = node;
  return node;
}

function giveSection({ header, next }: PageNode, above: PageNode): void {
  for (let one = next; one !== null && one.header === header; one = one.next) {
    one.header = above;
    above.last = one;
  }
}

function link(before: PageNode, node: PageNode): void {
  node.previous = before;
  node.next = before.next;
  if (node.next !== null) node.next.previous = node;
  before.next = node;
  if (node.header.last === before) node.header.last = node;
}

/** What ends the text: an only entry, or the last one, ends it as the one before did. */
function tailOf(before: PageNode, lineEnding: string): string {
  return before.unit === null ? lineEnding : before.after;
}

/** The item that a new one between these two looks like. */
function modelOf(before: PageNode, after: PageNode | null): Model | null {
  if (before.unit?.kind === 'item') return { text: before.text, step: 1 };
  return after?.unit?.kind === 'item' ? { text: after.text, step: 0 } : null;
}

/** Whether blank lines stand between the items of the list around here. */
function isLoose(before: PageNode, after: PageNode | null): boolean {
  return isItem(before) && isItem(after) ? lines(before.after) > 1 : isLooseAround(before, after);
}

/** The same, by the items on their other sides. */
function isLooseAround(before: PageNode, after: PageNode | null): boolean {
  const isLooseAbove = isItem(before) && isItem(before.previous) && lines(before.previous.after) > 1;
  return isLooseAbove || (isItem(after) && isItem(after.next) && lines(after.after) > 1);
}

function isItem(node: PageNode | null): node is PageNode {
  return node?.unit?.kind === 'item';
}

/** Line endings between two nodes: of one list as in that list, below a heading as they were, else a blank line. */
function space(before: PageNode, after: PageNode, isApart: boolean, lineEnding: string): string {
  const there = lines(before.after);
  if (before.unit?.kind === 'item' && after.unit?.kind === 'item') return isApart ? twice(lineEnding) : lineEnding;
  const isHead = before.unit?.kind === 'heading' && after.unit?.kind === 'item';
  return there > 1 || (isHead && there === 1) ? before.after : twice(lineEnding);
}

function mayJoin({ unit: before }: PageNode, { unit: after }: PageNode): boolean {
  return before?.kind !== 'heading' && !(before?.kind === 'item' && after?.kind === 'item');
}

function twice(lineEnding: string): string {
  return lineEnding + lineEnding;
}

function lines(after: string): number {
  return after.match(/\r\n?|\n/g)?.length ?? 0;
}
