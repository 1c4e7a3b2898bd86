import {
  type Credit,
  MAX_CREDITS,
  type Recovery,
  closingProblem,
  leftOf,
  recoverySteps,
  repaymentProblem,
} from '@jatkopolku/domain/recovery';
import { success } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import { asExpected, countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import { refuse } from '../refuse.ts';
import { type ExpectedRecovery, type RecoveryDeps, markOf, openAmounts } from './open-amount.ts';

/**
 * Finance writes down what came back on the county's account, and on which day. It lowers what the client has too
 * much from the next batch on, once; what is more than that by then is paid back by the same batch.
 * @returns `repayment-above-due`, `repayment-day`, `repayments-full`.
 */
export function noteRepayment(
  deps: RecoveryDeps,
  { name, ...expected }: ExpectedRecovery,
  { amountCents, on }: Pick<Credit, 'amountCents' | 'on'>,
): Saved<Recovery> {
  return moveRecord(deps.records, {
    kind: 'recovery',
    step: recoverySteps.repay,
    event: 'recovery-repaid',
    ...expected,
    edit: (recovery, state) => {
      const problem = repaymentProblem(recovery, { amountCents, on }, deps.clock.today());
      if (problem) return refuse(problem);
      if (recovery.credits.length >= MAX_CREDITS) return refuse('repayments-full');
      const by = { by: expected.actor, name, on };
      const credit: Credit = { kind: 'repaid', amountCents, ...by, batchNo: null };
      return success({ ...recovery, credits: [...recovery.credits, credit], state });
    },
  });
}

/**
 * Finance closes a recovery of which nothing is left: it came back, or was set against what came.
 * @returns `recovery-left` with what is left of it.
 */
export function closeRecovery(deps: RecoveryDeps, expected: ExpectedRecovery): Saved<Recovery> {
  const isAsSeen = asExpected(deps.records, 'recovery', expected);
  return countedAgain(() => closeOnce(deps, expected), isAsSeen);
}

async function closeOnce(
  deps: RecoveryDeps,
  { name, ...expected }: ExpectedRecovery,
): Saved<Recovery> {
  const { openOf, witnesses } = await openAmounts(deps);
  return moveRecord(deps.records, {
    kind: 'recovery',
    step: recoverySteps.close,
    event: 'recovery-closed',
    ...expected,
    witnesses,
    edit: (recovery, state) => {
      const problem = closingProblem(leftOf(recovery, openOf(recovery.clientId)));
      if (problem) return refuse(problem);
      const ending = { ...markOf(deps, { ...expected, name }), reason: '' };
      return success({ ...recovery, ending, state });
    },
  });
}
