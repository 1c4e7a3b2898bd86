import {
  type Caller,
  type Grant,
  type GrantEvent,
  grantProblems,
  grantSteps,
  holdsRole,
  isWorkerOf,
  needsSecond,
  revokeProblem,
} from '@jatkopolku/domain/access';
import { type Clock, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import { type Saved, createRecord } from '../create-record.ts';
import type { EventType, Records } from '../records.ts';
import { refuse } from '../refuse.ts';

/** A role to be given, and to whom. */
export type GrantOffer = Pick<Grant, 'grantId' | 'userId' | 'name' | 'role' | 'providerId'>;

/**
 * Gives somebody a role. A role that two give waits for the second; a provider's manager gives the
 * worker's role of the own provider, and no other.
 */
export async function createGrant(
  { records, clock }: { records: Records; clock: Clock },
  offer: GrantOffer,
  caller: Pick<Caller, 'userId' | 'providerId'>,
): Saved<Grant> {
  const codes = grantProblems({ ...offer, grantedBy: caller.userId });
  const isOthers = caller.providerId !== null && !isWorkerOf(offer, caller.providerId);
  // Who gives roles at one provider learns of no other: not even whether it is there.
  if (isOthers) codes.push('not-allowed');
  else if (offer.providerId && !(await records.get('provider', { providerId: offer.providerId }))) {
    codes.push('unknown-provider');
  }
  if (await isHeld(records, offer)) codes.push('role-held');
  if (codes.length > 0) return refuse(...codes);
  const record: Grant = {
    ...offer,
    state: needsSecond(offer.role) ? 'proposed' : 'active',
    grantedBy: caller.userId,
    grantedAt: clock.businessNow(),
    confirmedBy: null,
    delegation: null,
  };
  const actor = caller.userId;
  return createRecord(records, {
    kind: 'grant',
    record,
    actor,
    event: 'role-granted',
    fresh: ['grantedAt'],
    taken: 'role-held',
  });
}

/** Whether the person has the role already, or is proposed for it, by another grant; a deputy may get it for good. */
export async function isHeld(records: Records, offer: GrantOffer): Promise<boolean> {
  const grants = await records.list('grant', { userId: offer.userId });
  return grants.some(
    ({ record: { grantId, role, providerId, state, delegation } }) =>
      delegation === null &&
      grantId !== offer.grantId &&
      role === offer.role &&
      providerId === offer.providerId &&
      holdsRole[state],
  );
}

export type ExpectedGrant = Expected<Pick<Grant, 'userId' | 'grantId'>>;

const eventTypes: Record<GrantEvent, EventType> = {
  confirm: 'role-confirmed',
  refuse: 'role-refused',
  revoke: 'role-revoked',
};

/** Confirms or refuses a role that waits for the second person: neither its giver nor its holder. */
export function decideGrant(
  records: Records,
  expected: ExpectedGrant,
  step: 'confirm' | 'refuse',
): Saved<Grant> {
  return moveRecord(records, {
    kind: 'grant',
    step: grantSteps[step],
    event: eventTypes[step],
    ...expected,
    edit: (grant, state) => success({ ...grant, state, confirmedBy: expected.actor }),
  });
}

/** Takes a role away; it acts within a minute. */
export function revokeGrant(
  records: Records,
  expected: ExpectedGrant,
  caller: Pick<Caller, 'providerId'>,
): Saved<Grant> {
  return moveRecord(records, {
    kind: 'grant',
    step: grantSteps.revoke,
    event: eventTypes.revoke,
    ...expected,
    edit: (grant, state) => {
      const problem = revokeProblem(grant, caller.providerId);
      return problem ? refuse(problem) : success({ ...grant, state });
    },
  });
}
