import { byText } from '@jatkopolku/kernel';

import type { EnteredMonth } from './entry.ts';
import { capTravel } from './held-travel.ts';
import type { Sheet } from './schema.ts';
import type { TravelCaps } from './travel-cap.ts';

/**
 * An accepted sheet with other days, or with none: a new version, by which the next run books the difference. Travel
 * of days that stay keeps the cap and the decision that it was accepted by; travel of other days has today's cap.
 */
export function correctedSheet(
  sheet: Sheet,
  { days, uncounted }: Pick<EnteredMonth, 'days' | 'uncounted'>,
  caps: TravelCaps,
): Sheet {
  const isSame = (day: string) => days[day] === sheet.days[day];
  const kept = sheet.cappedTravel.filter(({ day }) => isSame(day));
  const others = capTravel({ ...sheet, days, cappedTravel: [] }, caps).filter(
    ({ day }) => !isSame(day),
  );
  const cappedTravel = [...kept, ...others].toSorted((a, b) => byText(a.day, b.day));
  return { ...sheet, days, uncounted, cappedTravel };
}
