import { sheetSchema } from '@jatkopolku/domain/attendance';
import { lineSchema } from '@jatkopolku/domain/settlement';
import * as z from 'zod';

import { SHEET_PATH, dayEntriesSchema, sheetKey } from './day-entry.ts';
import { type Operation, nothing, versioned } from './operation.ts';
import { whole } from './problems.ts';
import { named } from './subject.ts';

const body = z.strictObject({
  days: dayEntriesSchema,
  /** Compulsory. */
  reason: z.string().trim().max(500).default(''),
});

/** A day that is corrected is judged as one that is logged. */
const DAY_PROBLEMS = whole(
  'not-found',
  'days-same',
  'invalid-date',
  'outside-placement',
  'hours-missing',
  'hours-below-minimum',
  'hours-above-maximum',
  'absence-reason-missing',
  'absence-reason-on-present-day',
  'hours-on-absent-day',
  'travel-without-presence',
  'duplicate-day',
  'day-not-yet',
  'weekly-limit-exceeded',
  'yearly-limit-exceeded',
);

const ofSheet = { subject: named('provider'), params: sheetKey, query: nothing } as const;

/** Months that are accepted and were wrong. */
export const sheetCorrectionOperations = {
  previewCorrection: {
    ...ofSheet,
    method: 'POST',
    path: `${SHEET_PATH}/correction-preview`,
    summary:
      'What a correction of an accepted month sheet would change in money, before it is made; amounts in cents',
    effect: 'read',
    body: body.pick({ days: true }),
    answer: z.strictObject({
      /** What it comes to more than before, or less. */
      lines: z.array(lineSchema),
      /** Whether the next run of the month corrects it. */
      isBooked: z.boolean(),
    }),
    problems: DAY_PROBLEMS,
  },
  correctSheet: {
    ...ofSheet,
    method: 'POST',
    path: `${SHEET_PATH}/correction`,
    summary:
      'The approver corrects the days of an accepted month sheet with a reason, also down to none: the next run books the difference',
    effect: 'change',
    body,
    answer: versioned(sheetSchema),
    problems: {
      ...DAY_PROBLEMS,
      ...whole('not-in-this-state', 'version-stale', 'own-work', 'changed-meanwhile'),
      'reason-missing': '/reason',
    },
  },
} as const satisfies Record<string, Operation>;
