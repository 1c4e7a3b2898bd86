/** So many reads are under way at a time: more would only wait for each other. */
const AT_ONCE = 10;

/** Works on each of them, a few at a time, and gives what came of it in their order. */
export async function someAtOnce<T, U>(
  all: readonly T[],
  work: (one: T) => Promise<U>,
): Promise<U[]> {
  const done: U[] = [];
  for (let first = 0; first < all.length; first += AT_ONCE) {
    done.push(...(await Promise.all(all.slice(first, first + AT_ONCE).map(work))));
  }
  return done;
}
