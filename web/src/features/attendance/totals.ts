import { type Sheet, daysOf, fromDayCode } from '@jatkopolku/domain/attendance';
import { rateOn } from '@jatkopolku/domain/law';
import { type Cents, type Month, ZERO_CENTS, cents } from '@jatkopolku/kernel';

import type { Row } from './row.ts';

/** What a month's days come to. */
export interface Totals {
  readonly present: number;
  readonly absent: number;
  /** The client's 9 EUR a day, when a benefit's payer is known: settling decides. */
  readonly compensation: Cents;
  readonly travel: Cents;
  /** The provider's day price for each attended day. */
  readonly fee: Cents;
}

export const noTotals: Totals = {
  present: 0,
  absent: 0,
  compensation: ZERO_CENTS,
  travel: ZERO_CENTS,
  fee: ZERO_CENTS,
};

export function totalsOf(month: Month, days: Sheet['days'], dayPrice: Cents = ZERO_CENTS): Totals {
  let [present, absent, compensation, travel] = [0, 0, 0, 0];
  for (const [date, code] of daysOf({ month, days })) {
    const day = fromDayCode(code);
    if (day.status === 'absent') {
      absent += 1;
      continue;
    }
    present += 1;
    compensation += rateOn('dailyCompensationCents', date) ?? 0;
    travel += day.travelCents ?? 0;
  }
  const fee = cents(present * dayPrice);
  return { present, absent, compensation: cents(compensation), travel: cents(travel), fee };
}

const counted = new WeakMap<Row, Totals>();

/** What a client's month comes to; counted once for each row as it is. */
export function rowTotals(month: Month, row: Row): Totals {
  const known = counted.get(row);
  if (known) return known;
  const totals = totalsOf(month, row.days, row.agreement?.dayPriceCents);
  counted.set(row, totals);
  return totals;
}

export function addTotals(a: Totals, b: Totals): Totals {
  return {
    present: a.present + b.present,
    absent: a.absent + b.absent,
    compensation: cents(a.compensation + b.compensation),
    travel: cents(a.travel + b.travel),
    fee: cents(a.fee + b.fee),
  };
}

export function addCents(a: Cents, b: Cents): Cents {
  return cents(a + b);
}
