import { type LocalDate, type Problem, addDays, stepProblem } from '@jatkopolku/kernel';

import type { Claim, Hold } from './schema.ts';
import { claimSteps } from './steps.ts';

/** So long a claim may be put aside at a time: no law says it, a provider waits for its money meanwhile. */
export const MAX_HOLD_DAYS = 60;

/** Whether a claim is put aside on a day: on the day until which it is, it waits for a decision again. */
export function isOnHold(
  { hold }: { readonly hold: Pick<Hold, 'until'> | null },
  today: LocalDate,
): boolean {
  return hold !== null && today < hold.until;
}

/** Who may not decide a claim puts it aside no more than that: it is looked at by somebody else. */
export function holdProblem(claim: Claim, userId: string): Problem | undefined {
  return stepProblem(claimSteps.return, claim, userId);
}

/** Why a claim is not put aside so: until a day that is ahead and not far, with the reason. */
export function holdReasons({ until, reason }: Omit<Hold, 'by'>, today: LocalDate): Problem[] {
  const isNear = today < until && until <= addDays(today, MAX_HOLD_DAYS);
  return [
    ...(isNear ? [] : [{ code: 'hold-outside' as const, at: '/until' }]),
    ...(reason === '' ? [{ code: 'reason-missing' as const, at: '/reason' }] : []),
  ];
}
