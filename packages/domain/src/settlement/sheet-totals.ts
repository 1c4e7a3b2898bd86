import { type Priced, dayPriceOn } from '@jatkopolku/domain/agreement';
import { type Sheet, dayOf, daysOf, fromDayCode, travelShare } from '@jatkopolku/domain/attendance';
import { rateOn } from '@jatkopolku/domain/law';
import { type Cents, ZERO_CENTS, sumCents } from '@jatkopolku/kernel';

export interface SheetTotals {
  readonly attended: number;
  readonly absent: number;
  /** To the client for the days, when somebody pays the client's benefit. */
  readonly compensationCents: Cents;
  /** What of the travel is owed, and what is held above the region's cap. */
  readonly travelCents: Cents;
  readonly heldTravelCents: Cents;
  /** To the provider by the agreement's price of a day. */
  readonly feeCents: Cents;
}

/** What comes of the sheet when it is accepted: the settlement books it day by day in the same way. */
export function sheetTotals(
  sheet: Pick<Sheet, 'month' | 'days' | 'cappedTravel'>,
  agreement: Priced | undefined,
): SheetTotals {
  const days = daysOf(sheet).map(([date, code]) => ({ date, day: fromDayCode(code) }));
  const attended = days.filter(({ day }) => day.status === 'present');
  const travel = attended.map(({ date, day }) => {
    const claimed = day.status === 'present' ? day.travelCents : null;
    const capped = sheet.cappedTravel.find((one) => one.day === dayOf(date));
    return travelShare(claimed ?? ZERO_CENTS, capped);
  });
  return {
    attended: attended.length,
    absent: days.length - attended.length,
    compensationCents: sumCents(
      attended.map(({ date }) => rateOn('dailyCompensationCents', date) ?? ZERO_CENTS),
    ),
    travelCents: sumCents(travel.map(({ owedCents }) => owedCents)),
    heldTravelCents: sumCents(travel.map(({ heldCents }) => heldCents)),
    feeCents: sumCents(agreement ? attended.map(({ date }) => dayPriceOn(agreement, date)) : []),
  };
}
