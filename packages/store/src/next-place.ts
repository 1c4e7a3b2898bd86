/**
 * The first text at or after a text that can begin in one of the ways: the text itself when it does, else
 * the next beginning; undefined when none is left. Each way is a list of signs in order, one for each letter.
 */
export function nextPlace(ways: readonly (readonly string[])[], from: string): string | undefined {
  const signs = Array.from(from);
  const wrong = ways.findIndex((way, at) => !way.includes(signs[at] ?? ''));
  if (wrong < 0) return from;
  for (let at = wrong; at >= 0; at -= 1) {
    const sign = signs[at];
    const next = ways[at]?.find((one) => sign === undefined || one > sign);
    if (next !== undefined) {
      const first = ways.slice(at + 1).map((way) => way[0] ?? '');
      return [...signs.slice(0, at), next, ...first].join('');
    }
  }
  return undefined;
}
