import { type Priced, dayPriceOn } from '@jatkopolku/domain/agreement';
import { type Sheet, daysOf, fromDayCode } from '@jatkopolku/domain/attendance';
import { rateOn } from '@jatkopolku/domain/law';
import { type Cents, ZERO_CENTS, sumCents } from '@jatkopolku/kernel';

export interface SheetTotals {
  readonly attended: number;
  readonly absent: number;
  /** To the client for the days, when somebody pays the client's benefit. */
  readonly compensationCents: Cents;
  readonly travelCents: Cents;
  /** To the provider by the agreement's price of a day. */
  readonly feeCents: Cents;
}

/** What comes of the sheet when it is accepted: the settlement books it day by day in the same way. */
export function sheetTotals(
  sheet: Pick<Sheet, 'month' | 'days'>,
  agreement: Priced | undefined,
): SheetTotals {
  const days = daysOf(sheet).map(([date, code]) => ({ date, day: fromDayCode(code) }));
  const attended = days.filter(({ day }) => day.status === 'present');
  return {
    attended: attended.length,
    absent: days.length - attended.length,
    compensationCents: sumCents(
      attended.map(({ date }) => rateOn('dailyCompensationCents', date) ?? ZERO_CENTS),
    ),
    travelCents: sumCents(
      attended.map(({ day }) =>
        day.status === 'present' ? (day.travelCents ?? ZERO_CENTS) : ZERO_CENTS,
      ),
    ),
    feeCents: sumCents(agreement ? attended.map(({ date }) => dayPriceOn(agreement, date)) : []),
  };
}
