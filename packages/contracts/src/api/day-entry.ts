import {
  MAX_TRAVEL_CENTS,
  absenceReasons,
  attendanceStatuses,
  sheetSchema,
} from '@jatkopolku/domain/attendance';
import { centsSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { hoursText } from './fields.ts';

const { providerId, month, clientId, placementId } = sheetSchema.shape;
export const sheetKey = z.strictObject({ providerId, month, clientId, placementId });
export const SHEET_PATH = '/sheets/{providerId}/{month}/{clientId}/{placementId}';

const dayEntrySchema = z.strictObject({
  status: z.enum(attendanceStatuses),
  /** Hours of an attended day, 4–8, such as `4` or `7.5`. */
  hours: hoursText.nullable(),
  absenceReason: z.enum(absenceReasons).nullable(),
  travelCents: centsSchema.min(0).max(MAX_TRAVEL_CENTS).nullable(),
});

/** Day of the month, two digits → its entry; null takes the day away. */
export const dayEntriesSchema = z
  .record(z.string().regex(/^(0[1-9]|[12]\d|3[01])$/), dayEntrySchema.nullable())
  .refine((days) => Object.keys(days).length > 0, 'at least one day');
