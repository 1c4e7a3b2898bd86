import { type Caller, decidesOn } from '@jatkopolku/domain/access';
import type { Claim, ClaimId } from '@jatkopolku/domain/outcome';
import { type Result, success } from '@jatkopolku/kernel';

import { protectedClients } from '../protected-clients.ts';
import type { Records } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

/** Where a client went on to: a person's workplace or school. */
export type ClaimedCounterpart = Pick<Claim, 'counterpartName' | 'counterpartBusinessId'>;

type Looker = Pick<Caller, 'userId' | 'roles'>;

/**
 * Where a client with a protected address went on to, for the one who decides the claim.
 * @returns `not-decider` to all others, `nothing-withheld` for another client's claim.
 */
export async function readClaimCounterpart(
  records: Records,
  claimId: ClaimId,
  caller: Looker,
): Promise<Result<ClaimedCounterpart & Pick<Claim, 'clientId'>, Refusal>> {
  const stored = await records.get('claim', { claimId });
  if (!stored) return refuse('not-found');
  const { clientId, counterpartName, counterpartBusinessId } = stored.record;
  const isProtected = (await protectedClients(records, [clientId])).has(clientId);
  if (!isProtected) return refuse('nothing-withheld');
  return decidesOn(caller, stored.record)
    ? success({ clientId, counterpartName, counterpartBusinessId })
    : refuse('not-decider');
}
