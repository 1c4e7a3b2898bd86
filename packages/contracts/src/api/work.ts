import { absenceReasons, attendanceStatuses, sheetSchema } from '@jatkopolku/domain/attendance';
import { claimIdSchema, claimSchema } from '@jatkopolku/domain/outcome';
import { placementIdSchema } from '@jatkopolku/domain/placement';
import { centsSchema, monthSchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import {
  type Operation,
  listing,
  nothing,
  pageOf,
  pageQuery,
  reading,
  versioned,
} from './operation.ts';

const { providerId, month, clientId, placementId } = sheetSchema.shape;
const sheetKey = z.strictObject({ providerId, month, clientId, placementId });
const SHEET_PATH = '/sheets/{providerId}/{month}/{clientId}/{placementId}';

const dayEntrySchema = z.strictObject({
  status: z.enum(attendanceStatuses),
  /** Hours of an attended day, 4–8, such as `4` or `7.5`. */
  hours: z
    .string()
    .regex(/^\d{1,2}(\.\d{1,4})?$/)
    .nullable(),
  absenceReason: z.enum(absenceReasons).nullable(),
  travelCents: centsSchema.min(0).nullable(),
});

const reasonSchema = z.strictObject({ reason: z.string().trim().min(1).max(500) });

const sheetChange = {
  method: 'POST',
  slice: 'attendance',
  effect: 'change',
  params: sheetKey,
  query: nothing,
  answer: versioned(sheetSchema),
} as const;
const MOVE_PROBLEMS = ['unknown-sheet', 'not-in-this-state', 'version-stale'] as const;

export const workOperations = {
  listSheets: {
    method: 'GET',
    path: '/sheets/{providerId}/{month}',
    slice: 'attendance',
    summary: 'Month sheets of a provider’s month',
    effect: 'read',
    params: sheetKey.pick({ providerId: true, month: true }),
    query: pageQuery,
    body: nothing,
    answer: pageOf(sheetSchema),
    problems: [],
  },
  readSheet: reading('attendance', SHEET_PATH, 'A month sheet', {
    params: sheetKey,
    schema: sheetSchema,
  }),
  logDays: {
    method: 'PUT',
    path: '/placements/{placementId}/days/{month}',
    slice: 'attendance',
    summary: 'Log days of a client’s month: all that are given, or none; null takes a day away',
    effect: 'save',
    params: z.strictObject({ placementId: placementIdSchema, month: monthSchema }),
    query: nothing,
    body: z.strictObject({
      days: z.record(z.string().regex(/^(0[1-9]|[12]\d|3[01])$/), dayEntrySchema.nullable()),
    }),
    answer: z.strictObject({ record: sheetSchema }),
    problems: ['unknown-placement', 'not-in-this-state', 'duplicate-day', 'weekly-limit-exceeded'],
  },
  submitSheet: {
    ...sheetChange,
    path: `${SHEET_PATH}/submit`,
    summary: 'Submit a month sheet for acceptance',
    body: nothing,
    problems: [...MOVE_PROBLEMS, 'sheet-empty'],
  },
  acceptSheet: {
    ...sheetChange,
    path: `${SHEET_PATH}/accept`,
    summary: 'Accept a submitted month sheet',
    body: nothing,
    problems: [...MOVE_PROBLEMS, 'own-work'],
  },
  returnSheet: {
    ...sheetChange,
    path: `${SHEET_PATH}/return`,
    summary: 'Return a submitted month sheet, with the reason',
    body: reasonSchema,
    problems: [...MOVE_PROBLEMS, 'reason-missing'],
  },
  listClaims: listing('outcome', '/claims', 'Outcome claims', claimSchema),
  readClaim: reading('outcome', '/claims/{claimId}', 'An outcome claim', {
    params: z.strictObject({ claimId: claimIdSchema }),
    schema: claimSchema,
  }),
  decideClaim: {
    method: 'POST',
    path: '/claims/{claimId}/decision',
    slice: 'outcome',
    summary: 'Approve, reject or return a claim',
    effect: 'change',
    params: z.strictObject({ claimId: claimIdSchema }),
    query: nothing,
    body: z.strictObject({
      verdict: z.enum(['approve', 'reject', 'return']),
      reason: z.string().trim().max(1_000).default(''),
    }),
    answer: versioned(claimSchema),
    problems: [
      'unknown-claim',
      'not-in-this-state',
      'version-stale',
      'own-work',
      'decision-reason-missing',
    ],
  },
} as const satisfies Record<string, Operation>;
