import { type LocalDate, NO_DAYS, daysOfBoth, oneDay } from '@jatkopolku/kernel';
import * as z from 'zod';

import { dayOfMonthSchema, isAttended } from './day.ts';
import { type Sheet, dateIn, sheetSchema } from './schema.ts';

/** The attended days of an accepted sheet, without their hours and travel: what fees are counted from. */
export const attendedSchema = sheetSchema
  .pick({ clientId: true, placementId: true, agreementId: true, month: true })
  .extend({ attended: z.array(dayOfMonthSchema) });
export type Attended = z.infer<typeof attendedSchema>;

/** The days of a month, two digits each, that count; none of a sheet that is not accepted. */
export function attendedOf({
  state,
  days,
  uncounted,
}: Pick<Sheet, 'state' | 'days' | 'uncounted'>): Attended['attended'] {
  if (state !== 'accepted') return [];
  return Object.keys(days)
    .filter((day) => isAttended(days[day] as NonNullable<(typeof days)[string]>))
    .filter((day) => daysOfBoth(uncounted, oneDay(Number(day))) === NO_DAYS)
    .toSorted();
}

export function attendedDates({ month, attended }: Attended): LocalDate[] {
  return attended.map((day) => dateIn(month, day));
}
