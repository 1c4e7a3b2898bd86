import { type Priced, dayPricesIn } from '@jatkopolku/domain/agreement';
import { type Sheet, sheetDays } from '@jatkopolku/domain/attendance';
import { ratesIn } from '@jatkopolku/domain/law';
import { type Cents, countDays } from '@jatkopolku/kernel';

import { sumOver } from './sheet-worth.ts';

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

/** What comes of the sheet when it is accepted: the settlement books it from the same days in the same way. */
export function sheetTotals(
  sheet: Pick<Sheet, 'month' | 'days' | 'cappedTravel' | 'uncounted'>,
  agreement: Priced | undefined,
): SheetTotals {
  const { attended, absent, travelCents, heldTravelCents } = sheetDays(sheet);
  const prices = agreement ? dayPricesIn(agreement, sheet.month) : [];
  return {
    attended: countDays(attended),
    absent: countDays(absent),
    compensationCents: sumOver(attended, ratesIn('dailyCompensationCents', sheet.month)),
    travelCents,
    heldTravelCents,
    feeCents: sumOver(attended, prices),
  };
}
