import { type Claim, claimWaitsFor, confirmProblem, lookProblem } from '@jatkopolku/domain/outcome';

import { reachOf, refusalOf } from './rights.ts';
import type { Caller } from './roles.ts';

type Looker = Pick<Caller, 'userId' | 'roles'>;

/** Whether somebody may decide the claim as it is: on it, on its correction, or after a look at an import. */
export function decidesOn({ userId, roles }: Looker, claim: Claim): boolean {
  if (reachOf({ roles }, 'decideClaim') === undefined) return false;
  return [
    refusalOf('decideClaim', claim, userId),
    confirmProblem(claim, userId),
    lookProblem(claim, userId),
  ].includes(undefined);
}

/**
 * Whether somebody of its provider still works on the claim of a client with a protected address: they filed or
 * amended it, or it waits for the provider.
 */
export function worksOn({ userId }: Looker, claim: Claim): boolean {
  const makers = [claim.submittedBy, claim.amendedBy, claim.secondPart?.filedBy];
  return claimWaitsFor[claim.state] === 'provider' || makers.includes(userId);
}

/** Whether who may look at evidence may look at that of a claim of a client with a protected address. */
export function looksAtProtected(looker: Looker, claim: Claim): boolean {
  return reachOf(looker, 'readClaim') === 'own' ? worksOn(looker, claim) : decidesOn(looker, claim);
}
