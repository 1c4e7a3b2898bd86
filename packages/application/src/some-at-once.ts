/** So many reads are under way at a time: more would only wait for each other. */
const AT_ONCE = 10;

/**
 * Works on each of them, a few at a time, and gives what came of it in their order.
 * @param onDone hears of how many it is done.
 */
export async function someAtOnce<T, U>(
  all: readonly T[],
  work: (one: T) => Promise<U>,
  onDone: (count: number) => void = () => {},
): Promise<U[]> {
  const done: U[] = [];
  for (let first = 0; first < all.length; first += AT_ONCE) {
    done.push(...(await Promise.all(all.slice(first, first + AT_ONCE).map(work))));
    onDone(done.length);
  }
  return done;
}
