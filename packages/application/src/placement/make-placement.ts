import { type Agreement, agreementStateOn } from '@jatkopolku/domain/agreement';
import {
  type Placement,
  parseHours,
  placementProblems,
  placementStateOn,
  reachesBeyond,
} from '@jatkopolku/domain/placement';
import { type LocalDate, type Problem, type ProblemCode, must } from '@jatkopolku/kernel';

import { termOf } from '../agreement/make-agreement.ts';
import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { placesProblems } from './places-problems.ts';

/** A placement as it is agreed; what follows from it, and how it ends, is not told. */
export type AgreedPlacement = Omit<Placement, 'providerId' | 'state' | 'endedOn' | 'endReason'>;

/**
 * Places a client with a provider for 3–24 months, inside the agreement's term, while the agreement takes
 * placements and has places. It is the agreement that was looked at: if it is suspended or terminated at
 * the same moment, nobody is placed.
 */
export async function makePlacement(
  records: Records,
  agreed: AgreedPlacement,
  { actor, today }: Asking<LocalDate>,
): Made<Placement> {
  const agreement = await records.get('agreement', agreed);
  const open = { ...agreed, endedOn: null, endReason: '' };
  const reasons: (Problem | ProblemCode)[] = await judgePlacement(records, open, agreement?.record);
  if (agreement) reasons.push(...(await notTaken(records, agreement.record, { agreed, today })));
  if (reasons.length > 0) return refuse(...reasons);
  const { record: by, version } = must(agreement, 'the agreement');
  const record = { ...open, providerId: by.providerId, state: placementStateOn(open, today) };
  const { agreementId } = agreed;
  const witnesses = [{ kind: 'agreement', key: { agreementId }, version }] as const;
  return makeRecord(records, { kind: 'placement', record, actor, witnesses });
}

/** No new placements by these: nothing was signed yet, it stands still, or was terminated. */
const closed = new Set<Agreement['state']>(['draft', 'checked', 'suspended', 'terminated']);

interface Asked {
  readonly agreed: AgreedPlacement;
  readonly today: LocalDate;
}

/** Why the agreement takes no such placement, neither today nor on its first day. */
async function notTaken(
  records: Records,
  agreement: Agreement,
  { agreed, today }: Asked,
): Promise<Problem[]> {
  const term = await termOf(records, agreement);
  const states = [today, agreed.startsOn].map((day) => agreementStateOn(agreement, term, day));
  const state = states.find((one) => closed.has(one));
  if (state) return [{ code: 'agreement-not-running', details: { state } }];
  return placesProblems(records, agreement, {
    placementId: agreed.placementId,
    ranges: [{ start: agreed.startsOn, end: agreed.endsOn }],
  });
}

/** Every reason against the placement, by the client and the agreement that the region holds. */
export async function judgePlacement(
  records: Records,
  placement: Omit<Placement, 'providerId' | 'state'>,
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
