import { type SheetTotals, sheetTotals } from '@jatkopolku/domain/settlement';
import { type Month, sumCents } from '@jatkopolku/kernel';

import { type Row, uncountedIn } from './row.ts';

const counted = new WeakMap<Row, SheetTotals>();

/** What a client's month comes to; counted once for each row as it is. */
export function rowTotals(month: Month, row: Row): SheetTotals {
  const known = counted.get(row);
  if (known) return known;
  const { days, agreement, sheet } = row;
  const cappedTravel = sheet?.record.cappedTravel ?? [];
  const uncounted = uncountedIn(row);
  const totals = sheetTotals({ month, days, cappedTravel, uncounted }, agreement);
  counted.set(row, totals);
  return totals;
}

/** What all of them come to. */
export function sumTotals(all: readonly SheetTotals[]): SheetTotals {
  return {
    attended: all.reduce((sum, { attended }) => sum + attended, 0),
    absent: all.reduce((sum, { absent }) => sum + absent, 0),
    compensationCents: sumCents(all.map(({ compensationCents }) => compensationCents)),
    travelCents: sumCents(all.map(({ travelCents }) => travelCents)),
    heldTravelCents: sumCents(all.map(({ heldTravelCents }) => heldTravelCents)),
    feeCents: sumCents(all.map(({ feeCents }) => feeCents)),
  };
}

/** What a client gets: 9 euros a day, when a benefit's payer is known, and travel. */
export function toClient({ compensationCents, travelCents }: SheetTotals) {
  return sumCents([compensationCents, travelCents]);
}
