import {
  type Cents,
  type DaySet,
  NO_DAYS,
  ZERO_CENTS,
  cents,
  daysOfBoth,
  daysOfEither,
  hasDate,
  oneDay,
  sumCents,
} from '@jatkopolku/kernel';

import { isAttended, travelIn } from './day.ts';
import { heldTravel } from './held-travel.ts';
import type { Sheet } from './schema.ts';

/** A sheet's days without their hours: all that its amounts are made of. */
export interface SheetDays {
  readonly attended: DaySet;
  readonly absent: DaySet;
  /** Attended days for which travel was claimed, claims of nothing among them. */
  readonly travelDays: number;
  /** What of the travel is owed. */
  readonly travelCents: Cents;
  /** On how many days a part of it is held above the region's cap, and how much that is. */
  readonly heldTravelDays: number;
  readonly heldTravelCents: Cents;
}

type CountedSheet = Pick<Sheet, 'month' | 'days' | 'cappedTravel' | 'uncounted'>;

/**
 * The days 1 to 31 by their keys in a sheet: to ask for each takes less time than to have those listed that are
 * there, and a number finds a key of two digits without becoming a text.
 */
const dates = Array.from({ length: 31 }, (_, at) => ({
  key: at < 9 ? `0${at + 1}` : at + 1,
  date: oneDay(at + 1),
}));

/** Reads the days of a sheet that count in one go. */
export function sheetDays(sheet: CountedSheet): SheetDays {
  let [attended, absent] = [NO_DAYS, NO_DAYS];
  let [travelDays, claimedCents] = [0, 0];
  for (const { key, date } of dates) {
    const code = sheet.days[key];
    if (code === undefined || daysOfBoth(sheet.uncounted, date) !== NO_DAYS) continue;
    if (!isAttended(code)) {
      absent = daysOfEither(absent, date);
      continue;
    }
    attended = daysOfEither(attended, date);
    const travelCents = travelIn(code);
    if (travelCents === null) continue;
    travelDays += 1;
    claimedCents += travelCents;
  }
  const { heldTravelDays, heldTravelCents } = heldIn(sheet);
  const travelCents = cents(claimedCents - heldTravelCents);
  return { attended, absent, travelDays, travelCents, heldTravelDays, heldTravelCents };
}

type Held = Pick<SheetDays, 'heldTravelDays' | 'heldTravelCents'>;

const NONE_HELD: Held = { heldTravelDays: 0, heldTravelCents: ZERO_CENTS };

function heldIn(sheet: CountedSheet): Held {
  if (sheet.cappedTravel.length === 0) return NONE_HELD;
  const held = heldTravel(sheet).filter(
    ({ date, heldCents }) => heldCents > 0 && !hasDate(sheet.uncounted, date),
  );
  const heldTravelCents = sumCents(held.map(({ heldCents }) => heldCents));
  return { heldTravelDays: held.length, heldTravelCents };
}
