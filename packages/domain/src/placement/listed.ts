import { type LocalDate, sortedByName } from '@jatkopolku/kernel';
import * as z from 'zod';

import { awaitsStart, placementStates } from './lifecycle.ts';
import { type CaseWorker, type Placement, placementSchema } from './schema.ts';

/** What of a placement is late: its decision of start, a review, its evaluation, a month sheet. */
export const lateThings = ['start', 'review', 'evaluation', 'sheet'] as const;
export type LateThing = (typeof lateThings)[number];

/** A placement as a list shows it, with where its client lives and what is late. */
export const listedPlacementSchema = placementSchema
  .pick({
    placementId: true,
    clientId: true,
    providerId: true,
    startsOn: true,
    endsOn: true,
    endedOn: true,
    caseWorker: true,
    instructor: true,
  })
  .extend({
    /** By the day of asking. */
    state: z.enum(placementStates),
    /** Empty where it is not known, or not the reader's to know. */
    municipality: z.string(),
    late: z.array(z.enum(lateThings)),
  });
export type ListedPlacement = z.infer<typeof listedPlacementSchema>;

/** The case worker of placements that nobody has taken yet. */
export const NOBODY = 'nobody';

/** Which placements are listed; what is left out lets all of them through. */
export const placementFilterSchema = z.strictObject({
  /** The user who answers for it, or {@link NOBODY}. */
  caseWorkerId: z.string().min(1).max(128).optional(),
  providerId: placementSchema.shape.providerId.optional(),
  municipality: z.string().min(1).max(100).optional(),
  state: z.enum(placementStates).optional(),
  late: z.enum(lateThings).optional(),
});
export type PlacementFilter = z.infer<typeof placementFilterSchema>;

type Filtered = Pick<
  ListedPlacement,
  'caseWorker' | 'providerId' | 'municipality' | 'state' | 'late'
>;

export function isListed(placement: Filtered, filter: PlacementFilter): boolean {
  const { caseWorkerId, providerId, municipality, state, late } = filter;
  return (
    (caseWorkerId === undefined || (placement.caseWorker?.userId ?? NOBODY) === caseWorkerId) &&
    (providerId === undefined || placement.providerId === providerId) &&
    (municipality === undefined || placement.municipality === municipality) &&
    (state === undefined || placement.state === state) &&
    (late === undefined || placement.late.includes(late))
  );
}

/** Case workers as they are chosen from. */
export function caseWorkersByName(caseWorkers: readonly CaseWorker[]): CaseWorker[] {
  return sortedByName(caseWorkers, ({ name }) => name);
}

interface LateBeside {
  readonly today: LocalDate;
  readonly isEvaluationLate: boolean;
  readonly isSheetLate: boolean;
}

type Followed = Parameters<typeof awaitsStart>[0] &
  Pick<Placement, 'startsOn' | 'nextReviewDueOn'> &
  Pick<ListedPlacement, 'state'>;

/** What of a placement is late; the plan of one that is over is reviewed no more. */
export function lateOf(placement: Followed, { today, ...beside }: LateBeside): LateThing[] {
  const { startsOn, state, nextReviewDueOn } = placement;
  const isOver = state === 'ended';
  const isLate: Record<LateThing, boolean> = {
    start: !isOver && awaitsStart(placement) && startsOn < today,
    review: !isOver && nextReviewDueOn !== null && nextReviewDueOn < today,
    evaluation: beside.isEvaluationLate,
    sheet: beside.isSheetLate,
  };
  return lateThings.filter((thing) => isLate[thing]);
}
