/** Channels, fitting: pieces and a test whether some of them fit in; the most that fit out. Nothing is cut inside. */
import type { Piece } from './announcement.ts';

export interface Fitted {
  readonly pieces: readonly Piece[];
  /** How many entries are left out. */
  readonly leftOut: number;
  /** Line of the first of them, from 1; 0 where none is left out. */
  readonly line: number;
}

/**
 * Leaves out entries from the end, where the least important ones stand; then, of what is left, blocks from the end. The title and
 * the first block stay. Null where even they do not fit.
 * @param fits Is asked some ten times; fewer pieces must never be longer.
 */
export function fitPieces(pieces: readonly Piece[], fits: (kept: Fitted) => boolean): Fitted | null {
  const order = droppingOrder(pieces);
  const without = (count: number): Fitted => {
    const gone = new Set(order.slice(0, count).flat());
    const first = pieces.find(piece => gone.has(piece));
    return { pieces: withoutEmpty(pieces, gone), leftOut: count, line: first?.line ?? 0 };
  };
  if (fits(without(0))) return without(0);
  let [fewest, most] = [1, order.length];
  while (fewest < most) {
    const middle = Math.floor((fewest + most) / 2);
    if (fits(without(middle))) most = middle;
    else fewest = middle + 1;
  }
  const shortest = without(most);
  return fits(shortest) ? shortest : null;
}

function droppingOrder(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const entries = new Map<number, Piece[]>();
  const others: Piece[][] = [];
  for (const piece of pieces) {
    if (piece.entry !== null) entries.set(piece.entry, [...(entries.get(piece.entry) ?? []), piece]);
    else if (piece.kind === 'block') others.push([piece]);
  }
  const order = [...[...entries.values()].toReversed(), ...others.toReversed()];
  const hasFirst = others.length > 0 || entries.size > 0;
  return hasFirst ? order.slice(0, -1) : order;
}

/** A heading goes with the last entry that it stood over; what holds the text together stays. */
function withoutEmpty(pieces: readonly Piece[], gone: ReadonlySet<Piece>): readonly Piece[] {
  const kept: Piece[] = [];
  let hasLost = false;
  let hasEntry = false;
  for (const piece of pieces.toReversed()) {
    if (gone.has(piece)) {
      hasLost = true;
      continue;
    }
    if (piece.kind === 'heading' && piece.entry === null) {
      const isOverHeading = (kept.at(-1)?.level ?? 0) > piece.level;
      if (hasLost && !hasEntry && !isOverHeading) continue;
      hasLost = false;
      hasEntry = false;
    }
    hasEntry ||= piece.entry !== null;
    kept.push(piece);
  }
  return kept.toReversed();
}
