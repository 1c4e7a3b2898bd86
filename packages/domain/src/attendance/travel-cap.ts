import {
  type Cents,
  type LocalDate,
  type Problem,
  centsSchema,
  localDateSchema,
  monthOf,
  monthRange,
} from '@jatkopolku/kernel';
import * as z from 'zod';

/** More than any day's journey costs: what is typed above it is a slip. */
export const MAX_TRAVEL_CENTS = 50_000;

/** A change every month for a lifetime. */
const MAX_CAPS = 1_000;

/** From a day on, what a client's travel of one day may come to by itself. */
export const travelCapSchema = z.strictObject({
  from: localDateSchema,
  /** Null for any amount. */
  capCents: centsSchema.min(0).max(MAX_TRAVEL_CENTS).nullable(),
});
export type TravelCap = z.infer<typeof travelCapSchema>;

/** What a region has set for its clients' travel: one record. Caps are in the order of their days. */
export const travelSettingsSchema = z.strictObject({
  settingsId: z.literal('travel'),
  caps: z.array(travelCapSchema).max(MAX_CAPS),
});
export type TravelSettings = z.infer<typeof travelSettingsSchema>;
export type TravelCaps = TravelSettings['caps'];

/** A region that has set nothing: travel of any amount is owed. */
export const noTravelSettings: TravelSettings = { settingsId: 'travel', caps: [] };

/** The region's cap on the travel of the day; null for none. */
export function travelCapOn(caps: TravelCaps, date: LocalDate): Cents | null {
  return caps.findLast(({ from }) => from <= date)?.capCents ?? null;
}

/** The caps with another from its day on: what was planned for a later day goes, and one that changes nothing. */
export function withTravelCap(caps: TravelCaps, asked: TravelCap): TravelCaps {
  const earlier = caps.filter(({ from }) => from < asked.from);
  const isSame = travelCapOn(earlier, asked.from) === asked.capCents;
  return isSame ? earlier : [...earlier, asked];
}

/** Months that are over may be settled: a cap begins in the present one at the earliest. */
export function travelCapProblems({ from }: Pick<TravelCap, 'from'>, today: LocalDate): Problem[] {
  const isPast = from < monthRange(monthOf(today)).start;
  return isPast ? [{ code: 'travel-cap-from-past', at: '/from' }] : [];
}
