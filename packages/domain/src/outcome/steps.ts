import { stepsOf } from '@jatkopolku/kernel';

import { claimLifecycle } from './lifecycle.ts';
import type { Claim } from './schema.ts';

const makers = ({ submittedBy, amendedBy, secondPart, firstApproval }: Claim) => [
  submittedBy,
  amendedBy,
  secondPart?.filedBy ?? null,
  firstApproval?.by ?? null,
];

/** What happens to a claim: nobody who filed or amended it decides it, and nobody approves it twice. */
export const claimSteps = stepsOf(claimLifecycle, {
  approve: makers,
  reject: makers,
  return: makers,
});
