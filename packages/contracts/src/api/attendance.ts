import {
  MAX_TRAVEL_REASON,
  returnCategories,
  sheetDeadlineSchema,
  sheetSchema,
  sheetSettingsSchema,
  takenDaysSchema,
  travelCapSchema,
  travelSettingsSchema,
  travelVerdicts,
} from '@jatkopolku/domain/attendance';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { answerSchema, noAnswer } from '@jatkopolku/domain/remark';
import { localDateSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { closedPeriodOperations } from './closed-period.ts';
import { SHEET_PATH, dayEntriesSchema, sheetKey } from './day-entry.ts';
import {
  changing,
  nothing,
  pageOf,
  pageQuery,
  reading,
  readingSettings,
  versioned,
} from './operation.ts';
import { faultSchema } from './problem-details.ts';
import { whole } from './problems.ts';
import { sheetCorrectionOperations } from './sheet-correction.ts';
import { sliceOf } from './slice-of.ts';
import { named } from './subject.ts';

/** So many clients of a month are saved in one request. */
const MAX_PLACEMENTS = 100;

const returnSchema = z.strictObject({
  /** What has to be mended; compulsory. */
  category: z.enum(returnCategories).nullable().default(null),
  /** The same in words; compulsory. */
  reason: z.string().trim().max(500).default(''),
});

const travelDecisionSchema = z.strictObject({
  verdict: z.enum(travelVerdicts),
  /** Days of the sheet whose travel is above the cap. */
  dates: z.array(localDateSchema).min(1).max(31),
  /** Compulsory. */
  reason: z.string().trim().max(MAX_TRAVEL_REASON).default(''),
});

const sheetChange = {
  method: 'POST',
  effect: 'change',
  subject: named('provider'),
  params: sheetKey,
  query: nothing,
  answer: versioned(sheetSchema),
} as const;
const MOVE_PROBLEMS = whole('not-found', 'not-in-this-state', 'version-stale');

/** Month sheets and the days in them. */
export const attendanceOperations = sliceOf('attendance', {
  listSheets: {
    method: 'GET',
    path: '/sheets/{providerId}/{month}',
    summary: 'Month sheets of a provider’s month',
    effect: 'read',
    subject: named('provider'),
    params: sheetKey.pick({ providerId: true, month: true }),
    query: pageQuery,
    body: nothing,
    answer: pageOf(sheetSchema),
    problems: whole('cursor-invalid', 'not-found'),
  },
  listCalendars: {
    method: 'GET',
    path: '/calendars/{providerId}/{month}',
    summary: 'Which days of a provider’s clients are taken, which the limits are counted from',
    effect: 'read',
    subject: named('provider'),
    params: sheetKey.pick({ providerId: true, month: true }),
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(versioned(takenDaysSchema)) }),
    problems: whole('not-found'),
  },
  readSheet: reading(SHEET_PATH, 'A month sheet', {
    kind: 'sheet',
    subject: named('provider'),
    params: sheetKey,
    schema: sheetSchema,
  }),
  logMonth: {
    method: 'PATCH',
    path: '/sheets/{providerId}/{month}',
    summary:
      'The provider logs days of many clients of a month: of each placement all that are given, or none. What is refused of one holds up no other',
    effect: 'save',
    subject: named('provider'),
    params: sheetKey.pick({ providerId: true, month: true }),
    query: nothing,
    body: z.strictObject({
      placements: z
        .record(placementIdSchema, z.strictObject({ days: dayEntriesSchema }))
        .refine((all) => Object.keys(all).length > 0, 'at least one placement')
        .refine((all) => Object.keys(all).length <= MAX_PLACEMENTS, 'at most 100 placements'),
    }),
    answer: z.strictObject({
      placements: z.array(
        z.strictObject({
          placementId: placementIdSchema,
          saved: versioned(sheetSchema).nullable().describe('Null where the days were refused.'),
          refused: z.array(faultSchema).describe('Why; none where the days were saved.'),
        }),
      ),
    }),
    problems: whole('not-found'),
  },
  logDays: {
    method: 'PATCH',
    path: '/placements/{placementId}/days/{month}',
    summary:
      'The provider logs days of a client’s month: all that are given, or none; null takes a day away',
    effect: 'save',
    subject: named('placement'),
    params: z.strictObject({ placementId: placementIdSchema, month: monthSchema }),
    query: nothing,
    body: z.strictObject({
      days: dayEntriesSchema,
    }),
    answer: versioned(sheetSchema),
    problems: whole(
      'not-found',
      'unknown-placement',
      'not-in-this-state',
      'sheet-empty',
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
      'changed-meanwhile',
    ),
  },
  noteCertificates: {
    ...sheetChange,
    method: 'PUT',
    path: `${SHEET_PATH}/certificates`,
    summary:
      'The provider notes the certificates of sickness that it has seen for a month that is not sent: all of them, by their days alone',
    body: sheetSchema.pick({ certificates: true }),
    problems: {
      ...MOVE_PROBLEMS,
      ...whole('invalid-period', 'certificate-elsewhere', 'day-ahead'),
    },
  },
  submitSheet: {
    ...sheetChange,
    path: `${SHEET_PATH}/submit`,
    summary:
      'Submit a month sheet: one without flags is accepted at once, others wait for a person',
    body: z.strictObject({
      /** To what was asked when the sheet was returned, or what speaks for it otherwise. */
      answer: answerSchema.default(noAnswer),
    }),
    problems: { ...MOVE_PROBLEMS, ...whole('sheet-empty', 'evidence-unusable') },
  },
  takeBackSheet: {
    ...sheetChange,
    path: `${SHEET_PATH}/take-back`,
    summary: 'Its provider takes a submitted month sheet back, until somebody decides on it',
    body: nothing,
    problems: { ...MOVE_PROBLEMS, ...whole('sheet-decided') },
  },
  acceptSheet: {
    ...sheetChange,
    path: `${SHEET_PATH}/accept`,
    summary: 'The approver accepts a submitted month sheet',
    body: nothing,
    problems: { ...MOVE_PROBLEMS, ...whole('own-work') },
  },
  returnSheet: {
    ...sheetChange,
    path: `${SHEET_PATH}/return`,
    summary: 'The approver returns a submitted month sheet, with what to mend and why',
    body: returnSchema,
    problems: {
      ...MOVE_PROBLEMS,
      ...whole('own-work'),
      'return-category-missing': '/category',
      'reason-missing': '/reason',
    },
  },
  decideTravel: {
    ...sheetChange,
    path: `${SHEET_PATH}/travel`,
    summary:
      'The approver decides of a sheet’s days with travel above the region’s cap: all of it is owed, or the cap alone',
    body: travelDecisionSchema,
    problems: {
      ...MOVE_PROBLEMS,
      ...whole('own-work'),
      'reason-missing': '/reason',
      'travel-not-held': '/dates',
    },
  },
  ...sheetCorrectionOperations,
  ...closedPeriodOperations,
  readSheetSettings: readingSettings(
    '/sheets/settings',
    'Within how many business days after its end a month is sent, by first days; the version 0 of none',
    { kind: 'sheetSettings', subject: 'caller', schema: sheetSettingsSchema },
  ),
  changeSheetSettings: changing(
    '/sheets/settings',
    'The admin sets within how many business days months are sent, from a day to come on',
    {
      subject: 'region',
      params: nothing,
      body: sheetDeadlineSchema,
      schema: sheetSettingsSchema,
      problems: { ...whole('changed-meanwhile'), 'sheet-deadline-from-past': '/from' },
    },
  ),
  readTravelSettings: readingSettings(
    '/travel/settings',
    'The region’s caps on a client’s travel of one day, by their first days; the version 0 of none',
    { kind: 'travelSettings', subject: 'caller', schema: travelSettingsSchema },
  ),
  changeTravelSettings: changing(
    '/travel/settings',
    'The admin sets the cap on travel from a day on: what was planned for later days goes',
    {
      subject: 'region',
      params: nothing,
      body: travelCapSchema,
      schema: travelSettingsSchema,
      problems: { ...whole('changed-meanwhile'), 'travel-cap-from-past': '/from' },
    },
  ),
});
