import {
  MOVED_AT_ONCE,
  caseWorkerSchema,
  moveTargetSchema,
  movedPlacementSchema,
  placementIdSchema,
  placementMoveSchema,
} from '@jatkopolku/domain/placement';
import { businessDaySchema } from '@jatkopolku/kernel';
import * as z from 'zod';

import { instructed, line } from './fields.ts';
import { type Operation, creating, nothing } from './operation.ts';

const [toCaseWorker, toInstructor, toAgreement] = moveTargetSchema.options;

/** Where they move to; texts as people write them. */
const target = z.discriminatedUnion('kind', [
  toCaseWorker,
  toInstructor.extend(instructed),
  toAgreement.extend({ from: businessDaySchema, ...instructed }),
]);

const moving = {
  to: target,
  reason: line,
  /** A client's placements at other agreements on the same days were seen, and are meant. */
  overlapConfirmed: z.boolean().optional(),
};

function eachOnce<Row>(rows: readonly Row[], idOf: (row: Row) => string): boolean {
  return new Set(rows.map(idOf)).size === rows.length;
}

const placementIds = z
  .array(placementIdSchema)
  .min(1)
  .max(MOVED_AT_ONCE)
  .refine((ids) => eachOnce(ids, String), 'each once');
const placements = z
  .array(z.strictObject({ placementId: placementIdSchema, version: z.int().min(0) }))
  .min(1)
  .max(MOVED_AT_ONCE)
  .refine((rows) => eachOnce(rows, ({ placementId }) => placementId), 'each once');

const problems = {
  'unknown-case-worker': '/to/userId',
  'unknown-agreement': '/to/agreementId',
} as const;

/** Placements that move in one go, to another case worker, instructor or agreement. */
export const placementMoveOperations = {
  listCaseWorkers: {
    method: 'GET',
    path: '/case-workers',
    summary: 'Who may answer for placements today, by name',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: nothing,
    answer: z.strictObject({ items: z.array(caseWorkerSchema) }),
    problems: {},
  },
  previewMove: {
    method: 'POST',
    path: '/placement-moves/preview',
    summary:
      'What would come of each placement that is moved to another case worker, instructor or agreement: nothing is written',
    effect: 'read',
    subject: 'region',
    params: nothing,
    query: nothing,
    body: z.strictObject({ placementIds, ...moving }),
    answer: z.strictObject({
      placements: z.array(
        movedPlacementSchema
          .omit({ next: true })
          /** The version that was looked at; 0 where there is no such placement. */
          .extend({ version: z.int().min(0) }),
      ),
    }),
    problems,
  },
  movePlacements: creating(
    '/placement-moves',
    'The case worker moves placements to another case worker, instructor or agreement, each by itself: the answer says what came of each',
    {
      subject: 'region',
      body: z.strictObject({ placements, ...moving }),
      schema: placementMoveSchema,
      problems: { ...problems, 'changed-meanwhile': '' },
    },
  ),
} as const satisfies Record<string, Operation>;
