import { byText, cents } from '@jatkopolku/kernel';

import { addLines, lineKey } from './lines.ts';
import type { Line } from './schema.ts';

/**
 * What remains to be booked: the full account less everything booked for the month so far.
 * Booking the difference makes the next difference empty, so settling twice equals settling once.
 */
export function difference(full: readonly Line[], booked: readonly Line[]): Line[] {
  const remainder = new Map<string, Line>();
  for (const line of full) add(remainder, line);
  for (const line of booked) add(remainder, negated(line));
  return [...remainder]
    .filter(([, line]) => line.days !== 0 || line.amountCents !== 0)
    .toSorted(([a], [b]) => byText(a, b))
    .map(([, line]) => line);
}

function add(lines: Map<string, Line>, line: Line): void {
  const key = lineKey(line);
  const known = lines.get(key);
  lines.set(key, known ? addLines(known, line) : line);
}

function negated(line: Line): Line {
  return { ...line, days: 0 - line.days, amountCents: cents(0 - line.amountCents) };
}
