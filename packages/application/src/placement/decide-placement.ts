import { interruptionNotice } from '@jatkopolku/domain/notification';
import {
  type Placement,
  type PlacementDecision,
  decidedDays,
  rulingProblems,
} from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';
import { must } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import { nextNumber } from '../notification/known-days.ts';
import { justMade } from '../notification/make-notifications.ts';
import type { Change, EventType, Records } from '../records.ts';
import { caseWorkerOf } from './case-worker.ts';
import { type ExpectedPlacement, editPlacement } from './edit-placement.ts';

export type PlacementOrder = Pick<PlacementDecision, 'kind' | 'firstDay' | 'reason'>;

const eventOf = {
  start: 'placement-started',
  interrupt: 'placement-interrupted',
  resume: 'placement-resumed',
} as const satisfies Record<PlacementDecision['kind'], EventType>;

/**
 * Decides that a placement starts, rests or goes on. The decision is a record of its own, written with the
 * placement that it moves: of two who decide at once, one decides.
 */
export function decidePlacement(
  records: Records,
  expected: ExpectedPlacement,
  order: PlacementOrder,
): Saved<Placement> {
  const { kind } = order;
  return editPlacement(records, expected, {
    event: eventOf[kind],
    change: (before) => ({ ...decidedDays(before, order), decisions: before.decisions + 1 }),
    problems: (before) => rulingProblems(before, order, expected.today),
    outside: kind === 'interrupt' ? 'days-in-interruption' : 'days-outside',
    beside: (placement) =>
      besideDecision(records, placement, { ...order, by: expected.actor, on: expected.today }),
  });
}

interface Decided extends PlacementOrder {
  readonly by: string;
  readonly on: LocalDate;
}

/** The decision, and of an interruption the notice to the employment authority. */
async function besideDecision(
  records: Records,
  placement: Placement,
  decided: Decided,
): Promise<readonly Change[]> {
  const decision = await decisionOf(records, placement, decided);
  const about = interruptionNotice(placement, decided);
  if (!about) return [decision];
  const { clientId } = placement;
  const known = await records.list('notification', { clientId });
  const notificationNo = nextNumber(known.map(({ record }) => record));
  const { userId: by, name } = decision.record.decider;
  const made = justMade({ by, name, on: decided.on });
  return [decision, { kind: 'notification', record: { clientId, notificationNo, about, ...made } }];
}

/** The decision with all that its letter says, as it is now. */
async function decisionOf(
  records: Records,
  placement: Placement,
  { by, on, ...order }: Decided,
): Promise<Change<'placementDecision'>> {
  const { placementId, clientId, providerId, agreementId, decisions } = placement;
  const { startsOn, endsOn, daysPerWeek, hoursPerDay, planType } = placement;
  const [client, provider, decider] = await Promise.all([
    records.get('client', { clientId }),
    records.get('provider', { providerId }),
    caseWorkerOf(records, by),
  ]);
  const { firstName, lastName, language } = must(client, 'the client').record;
  const providerName = must(provider, 'the provider').record.name;
  const names = { clientName: `${firstName} ${lastName}`, providerName };
  return {
    kind: 'placementDecision',
    record: {
      ...order,
      placementId,
      decisionNo: decisions,
      clientId,
      providerId,
      agreementId,
      decidedOn: on,
      decider,
      language,
      facts: { ...names, startsOn, endsOn, daysPerWeek, hoursPerDay, planType },
    },
  };
}
