import { type Agreement, agreementStateOn, takesPlacements } from '@jatkopolku/domain/agreement';
import { isMerged } from '@jatkopolku/domain/client';
import {
  type Placement,
  type PlacementCourse,
  newCourse,
  nextReviewDueOn,
  parseHours,
  placementProblems,
  placementStateOn,
  planTextProblems,
  reachesBeyond,
} from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type Problem,
  type ProblemCode,
  contains,
  must,
  dateRange,
} from '@jatkopolku/kernel';

import { termOf } from '../agreement/create-agreement.ts';
import { countedAgain } from '../counted.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { calendarOf } from './calendar-of.ts';
import { caseWorkerOf } from './case-worker.ts';
import { clientOverlaps } from './overlaps.ts';
import { renewedFrom } from './renewed.ts';
import { type Places, takePlace } from './take-place.ts';

/** A placement as it is agreed; what comes of it later is left out. */
export type AgreedPlacement = Omit<Placement, 'providerId' | 'renews' | PlacementCourse> & {
  /** The client's placement that it goes on from, whose service is counted on. */
  readonly renews?: Placement['placementId'] | null | undefined;
};

/** Whether the client may be placed at another agreement on the same days. */
export interface OverlapConfirmed {
  readonly overlapConfirmed?: boolean | undefined;
}

/** What a placement has from the one of another agreement from which it was moved. */
export type MovedCourse = Pick<Placement, 'caseWorker' | 'moveReason' | 'periodStartedOn'>;

interface Placing extends Asking<LocalDate> {
  /** Of one that was moved: who answers for it goes on doing so. */
  readonly moved?: MovedCourse;
}

/**
 * Places a client with a provider for 3–24 months, inside the agreement's term, while the agreement takes
 * placements and has places. It is the agreement that was looked at: if it is suspended or terminated at
 * the same moment, nobody is placed. Who places the client is the case worker; the activity starts by a decision.
 */
export function createPlacement(
  records: Records,
  { overlapConfirmed = false, ...agreed }: AgreedPlacement & OverlapConfirmed,
  asking: Placing,
): Saved<Placement> {
  return countedAgain(() => tryPlacement(records, agreed, { ...asking, overlapConfirmed }));
}

async function tryPlacement(
  records: Records,
  agreed: AgreedPlacement,
  { actor, today, overlapConfirmed, moved }: Placing & { readonly overlapConfirmed: boolean },
): Saved<Placement> {
  // Read before all that is counted: who places the client meanwhile writes it.
  const calendar = await calendarOf(records, { ...agreed, version: 1 });
  const agreement = await records.get('agreement', agreed);
  const wanted = { ...agreed, renews: agreed.renews ?? null };
  const { problems, ...renewed } = await renewedFrom(records, wanted, { calendar, today });
  const { periodStartedOn = null, moveReason = '' } = moved ?? {};
  const open = { ...agreed, ...renewed, ...newCourse, periodStartedOn, moveReason };
  const reasons: (Problem | ProblemCode)[] = await judgePlacement(records, open, agreement?.record);
  // What is moved goes on by the same plan.
  reasons.push(...planTextProblems(agreed, moved && agreed));
  const client = await records.get('client', agreed);
  if (client && isMerged(client.record)) reasons.push({ code: 'client-merged', at: '/clientId' });
  const place = agreement && (await placeFor(records, agreement.record, { agreed, today }));
  reasons.push(...(place?.problems ?? []));
  const range = dateRange(agreed.startsOn, agreed.endsOn);
  const days = { ...agreed, ranges: range ? [range] : [], isConfirmed: overlapConfirmed };
  reasons.push(...(await clientOverlaps(records, days, calendar)), ...problems);
  if (reasons.length > 0) return refuse(...reasons);
  const { record: by, version } = must(agreement, 'the agreement');
  const record = {
    ...open,
    providerId: by.providerId,
    caseWorker: moved?.caseWorker ?? (await caseWorkerOf(records, actor)),
    nextReviewDueOn: nextReviewDueOn(open, []),
    state: placementStateOn(open, today),
  };
  const { agreementId } = agreed;
  const witnesses = [{ kind: 'agreement', key: { agreementId }, version }] as const;
  const beside = [...(place?.beside ?? []), calendar];
  const event = record.renews === null ? 'created' : 'placement-renewed';
  return createRecord(records, { kind: 'placement', record, actor, event, witnesses, beside });
}

interface Asked {
  readonly agreed: AgreedPlacement;
  readonly today: LocalDate;
}

/** Why the agreement takes no such placement, neither today nor on its first day; a day outside its term has its own refusal. */
async function placeFor(
  records: Records,
  agreement: Agreement,
  { agreed, today }: Asked,
): Promise<Places> {
  const term = await termOf(records, agreement);
  const range = dateRange(agreed.startsOn, agreed.endsOn);
  const days = [today, ...(contains(term, agreed.startsOn) ? [agreed.startsOn] : [])];
  const states = days.map((day) => agreementStateOn(agreement, term, day));
  const state = states.find((one) => !takesPlacements[one]);
  if (state) {
    return { problems: [{ code: 'agreement-not-running', details: { state } }], beside: [] };
  }
  return takePlace(records, agreement, {
    placementId: agreed.placementId,
    ranges: range ? [range] : [],
  });
}

/** Every reason against the placement, by the client and the agreement that the region holds. */
export async function judgePlacement(
  records: Records,
  placement: Omit<
    Placement,
    'providerId' | Exclude<PlacementCourse, 'endedOn' | 'periodStartedOn'>
  >,
  agreement: Agreement | undefined,
): Promise<ProblemCode[]> {
  const client = await records.get('client', placement);
  const codes = placementProblems({
    ...placement,
    hoursPerDay: parseHours(placement.hoursPerDay),
    clientKnown: client !== undefined,
    // One that outlasts a terminated agreement can still be ended: its last day is what counts.
    agreementTerm: agreement && (await termOf(records, { ...agreement, termination: null })),
  });
  const last = agreement?.termination?.on;
  if (last !== undefined && reachesBeyond(placement, last)) codes.push('outside-agreement');
  return [...new Set(codes)];
}
