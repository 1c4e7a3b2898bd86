import { setImmediate as nextTurn } from 'node:timers/promises';

/** So many items are read before others get their turn: a few milliseconds' work. */
const TURN = 100;

/** Maps a long list without keeping everybody else waiting: between its parts, what has come in is served. */
export async function mapInTurns<T, U>(all: readonly T[], map: (one: T) => U): Promise<U[]> {
  const mapped: U[] = [];
  for (let first = 0; first < all.length; first += TURN) {
    if (first > 0) await nextTurn();
    for (const one of all.slice(first, first + TURN)) mapped.push(map(one));
  }
  return mapped;
}
