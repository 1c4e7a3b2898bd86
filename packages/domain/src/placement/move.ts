import { agreementIdSchema } from '@jatkopolku/domain/agreement';
import { providerIdSchema } from '@jatkopolku/domain/provider';
import {
  type Id,
  type LocalDate,
  type Problem,
  LINE_LENGTH,
  businessDaySchema,
  idSchema,
  problemCodeSchema,
} from '@jatkopolku/kernel';
import * as z from 'zod';

import { lastDayOf, placementStateOn } from './lifecycle.ts';
import {
  type Placement,
  caseWorkerSchema,
  placementIdSchema,
  instructorOf,
  placedInstructorSchema,
} from './schema.ts';

/** So many placements are moved at a time: each is a transaction of its own, and one request waits for all. */
export const MOVED_AT_ONCE = 50;

export type PlacementMoveId = Id<'PlacementMove'>;
export const placementMoveIdSchema = idSchema<'PlacementMove'>();

const instructed = placedInstructorSchema.shape;

/** Where placements move to: another case worker, another instructor at their provider, or another agreement. */
export const moveTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('case-worker'),
    userId: caseWorkerSchema.shape.userId,
  }),
  z.strictObject({ kind: z.literal('instructor'), providerId: providerIdSchema, ...instructed }),
  z.strictObject({
    kind: z.literal('agreement'),
    agreementId: agreementIdSchema,
    /** The first day at the new agreement; the days before it stay where they were. */
    from: businessDaySchema,
    /** Who instructs the clients there. */
    ...instructed,
  }),
]);
export type MoveTarget = z.infer<typeof moveTargetSchema>;
export const moveKinds = [
  'case-worker',
  'instructor',
  'agreement',
] as const satisfies readonly MoveTarget['kind'][];

/** What came of one placement: it moved where nothing spoke against it, and else stays as it was. */
export const movedPlacementSchema = z.strictObject({
  placementId: placementIdSchema,
  problems: z.array(
    z.strictObject({
      code: problemCodeSchema,
      details: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
  /** The placement by which the service goes on at the new agreement. */
  next: placementIdSchema.nullable(),
});
export type MovedPlacement = z.infer<typeof movedPlacementSchema>;

/** Placements that somebody moved in one go, and what came of each so far. */
export const placementMoveSchema = z.strictObject({
  moveId: placementMoveIdSchema,
  to: moveTargetSchema,
  reason: z.string().min(1).max(LINE_LENGTH),
  movedBy: z.string(),
  movedOn: businessDaySchema,
  placements: z.array(movedPlacementSchema).max(MOVED_AT_ONCE),
});
export type PlacementMove = z.infer<typeof placementMoveSchema>;

/** Why a placement does not move there, as far as the placement alone shows it. */
export function moveProblem(
  placement: Placement,
  to: MoveTarget,
  today: LocalDate,
): Problem | undefined {
  const state = placementStateOn(placement, today);
  if (state === 'ended') return { code: 'not-in-this-state', details: { state } };
  switch (to.kind) {
    case 'case-worker':
      return placement.caseWorker?.userId === to.userId ? { code: 'case-worker-same' } : undefined;
    case 'instructor':
      return instructorProblem(placement, to);
    case 'agreement':
      return agreementProblem(placement, to);
  }
}

/** An instructor works at one provider. */
function instructorProblem(
  placement: Placement,
  to: Extract<MoveTarget, { kind: 'instructor' }>,
): Problem | undefined {
  if (placement.providerId !== to.providerId) return { code: 'other-provider' };
  const [now, next] = [Object.values(instructorOf(placement)), Object.values(instructorOf(to))];
  const isSame = now.every((value, at) => value === next[at]);
  return isSame ? { code: 'instructor-same' } : undefined;
}

/** Each of the two has days: the one that ends, and the one by which the service goes on. */
function agreementProblem(
  placement: Placement,
  { agreementId, from }: Extract<MoveTarget, { kind: 'agreement' }>,
): Problem | undefined {
  if (placement.agreementId === agreementId) return { code: 'agreement-same' };
  const isInside = placement.startsOn < from && from <= lastDayOf(placement);
  return isInside ? undefined : { code: 'move-outside-placement' };
}
