import { type Claim, claimSteps, milestoneOf } from '@jatkopolku/domain/outcome';
import { success } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import type { ExpectedClaim } from './approve-claim.ts';
import { unmarked } from './unmarked.ts';

/**
 * Takes a claim back while nobody has decided it: it is a draft again, and keeps others from being filed no
 * longer. Submitted again, it is filed on that day.
 */
export function takeBackClaim(
  records: Records,
  { today: _today, ...expected }: ExpectedClaim,
): Saved<Claim> {
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps['take-back'],
    event: 'claim-taken-back',
    ...expected,
    edit: (claim, state) => success({ ...claim, ...unfiled(claim), ...unmarked, state }),
  });
}

/** A second part that is taken back is filed on another day, if it is. */
function unfiled({ state, secondPart }: Claim): Pick<Claim, 'secondPart'> {
  const isSecond = milestoneOf(state) === 'lasting' && secondPart !== null;
  return { secondPart: isSecond ? { ...secondPart, filedOn: null, filedBy: null } : secondPart };
}

/** Gives a claim up for good, before it is decided. It stays readable; another may be filed in its place. */
export function withdrawClaim(
  records: Records,
  { today, ...expected }: ExpectedClaim,
): Saved<Claim> {
  return moveRecord(records, {
    kind: 'claim',
    step: claimSteps.withdraw,
    event: 'claim-withdrawn',
    ...expected,
    edit: (claim, state) => success({ ...claim, ...unmarked, withdrawnOn: today, state }),
  });
}
