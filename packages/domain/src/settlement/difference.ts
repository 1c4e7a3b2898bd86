import { cents } from '@jatkopolku/kernel';

import { LineBook } from './line-book.ts';
import type { Line } from './schema.ts';

/**
 * What remains to be booked: the full account less everything booked for the month so far.
 * Booking the difference makes the next difference empty, so settling twice equals settling once.
 */
export function difference(full: readonly Line[], booked: readonly Line[]): Line[] {
  const remainder = new LineBook();
  for (const line of full) remainder.enter(line);
  for (const line of booked) remainder.enter(negated(line));
  return remainder.lines().filter(({ days, amountCents }) => days !== 0 || amountCents !== 0);
}

function negated(line: Line): Line {
  return { ...line, days: 0 - line.days, amountCents: cents(0 - line.amountCents) };
}
