import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { clientIdSchema } from '@jatkopolku/domain/client';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type LocalDate,
  type Month,
  daySetSchema,
  localDate,
  localDateSchema,
  monthSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { CERTIFICATES_MAX, certificateSchema } from './certificate-schema.ts';
import { type DayCode, dayOfMonthSchema } from './day.ts';
import { cappedTravelSchema } from './held-travel-schema.ts';
import { sheetStates } from './lifecycle.ts';

export const dayCodeSchema = z
  .string()
  .regex(/^(?:[saun]|\d+(?:\.\d+)?(?:\+\d+)?)$/)
  .brand<'DayCode'>();

/** Why a sheet comes back, beside the words: what its workers look at first. */
export const returnCategories = [
  'days-missing',
  'hours-wrong',
  'absence-wrong',
  'travel-wrong',
  'other',
] as const;
export type ReturnCategory = (typeof returnCategories)[number];

/** More people than any provider has: nobody who logged days is ever left out to make room. */
const MAX_LOGGERS = 1_000;

/** A client's month at a placement: one small item, and what is submitted, accepted and settled. */
export const sheetSchema = z.strictObject({
  clientId: clientIdSchema,
  placementId: placementIdSchema,
  providerId: providerIdSchema,
  agreementId: agreementIdSchema,
  month: monthSchema,
  state: z.enum(sheetStates),
  /** Who logged days in it, none of whom accepts it; an import's days have nobody. */
  loggedBy: z.array(z.string()).max(MAX_LOGGERS),
  /** Who last submitted it, or imported it: never the one who accepts it. */
  submittedBy: z.string().nullable(),
  /** The business day on which it was last submitted; an import's is not known. */
  submittedOn: localDateSchema.nullable(),
  /** Why it was last returned, by its kind; null when it was not, or has been submitted again. */
  returnCategory: z.enum(returnCategories).nullable(),
  /** How many remarks are beside it, which say in words what was asked and answered. */
  remarks: z.int().min(0),
  /** Day of the month, two digits → what happened that day. */
  days: z.record(dayOfMonthSchema, dayCodeSchema),
  /** The days whose travel is above the region's cap, in their order; before the sheet is accepted, as decided on. */
  cappedTravel: z.array(cappedTravelSchema).max(31),
  /** Days that have more hours than before, or are new, since the sheet first came back; null while it never did. */
  grown: daySetSchema.nullable(),
  /** How many months in a row, this one the last, had nothing but equal days when they were submitted. */
  regularMonths: z.int().min(0),
  /** Whether a rule accepted it, and no person. */
  acceptedByRule: z.boolean(),
  /**
   * Days that are logged and do not count: when two records of one person were merged, the other one had the day,
   * or the person's limit was full. Nothing is paid for them.
   */
  uncounted: daySetSchema,
  /** Certificates of sickness that somebody of the provider has seen. */
  certificates: z.array(certificateSchema).max(CERTIFICATES_MAX),
  /** Since when the client was ill without a break as the month before ended, when this one was submitted. */
  sickSince: localDateSchema.nullable(),
});
export type Sheet = z.infer<typeof sheetSchema>;

export type SheetKey = Pick<Sheet, 'clientId' | 'placementId' | 'providerId' | 'month'>;

/** The sheet's days in date order. */
export function daysOf(sheet: Pick<Sheet, 'month' | 'days'>): [date: LocalDate, code: DayCode][] {
  return Object.keys(sheet.days)
    .toSorted()
    .flatMap((day) => {
      const code = sheet.days[day];
      return code === undefined ? [] : [[dateIn(sheet.month, day), code]];
    });
}

export function dateIn(month: Month, day: string): LocalDate {
  return localDate(`${month}-${day}`);
}

/** The key of a date among the days of its month's sheet: two digits. */
export function dayOf(date: LocalDate): string {
  return date.slice(8);
}
