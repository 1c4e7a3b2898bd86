import {
  type Credit,
  type Recovery,
  decisionProblem,
  leftOf,
  payingEnds,
  recoverySteps,
  repaidOf,
} from '@jatkopolku/domain/recovery';
import { type Cents, cents, formatEuros, sumCents, success } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import { asExpected, countedAgain } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import { refuse } from '../refuse.ts';
import { type ExpectedRecovery, type RecoveryDeps, markOf, openAmounts } from './open-amount.ts';

export interface RecoveryDecision {
  /** What was left when the decider looked: what they decide is all of it. */
  readonly leftCents: Cents;
  /** The rest is waived for good: the client need not pay it, and it is set against nothing. */
  readonly recoverCents: Cents;
  readonly reason: string;
}

/**
 * A second person of finance decides how much the client pays back, after the hearing. What is waived lowers the
 * client's balance from the next batch on. A batch that is made meanwhile is looked at first.
 * @returns `left-changed` where something else is left by now than what was seen; `nothing-to-recover` where all
 *   was set against what came; `recovery-above-open`.
 */
export function decideRecovery(
  deps: RecoveryDeps,
  expected: ExpectedRecovery,
  decision: RecoveryDecision,
): Saved<Recovery> {
  const isAsSeen = asExpected(deps.records, 'recovery', expected);
  return countedAgain(() => decideOnce(deps, expected, decision), isAsSeen);
}

async function decideOnce(
  deps: RecoveryDeps,
  expected: ExpectedRecovery,
  { leftCents: seenCents, recoverCents, reason }: RecoveryDecision,
): Saved<Recovery> {
  const { records } = deps;
  const [{ openOf, witnesses }, settings, now] = await Promise.all([
    openAmounts(deps),
    records.get('paymentSettings', { settingsId: 'payments' }),
    records.get('recovery', expected.key),
  ]);
  if (!now) return refuse('not-found');
  const client = await records.get('client', now.record);
  const isWaived = recoverCents === 0;
  return moveRecord(records, {
    kind: 'recovery',
    step: isWaived ? recoverySteps.waive : recoverySteps.decide,
    event: isWaived ? 'recovery-waived' : 'recovery-decided',
    ...expected,
    witnesses,
    edit: (recovery, state) => {
      if (!settings) return refuse('payments-not-set');
      const leftCents = leftOf(recovery, openOf(recovery.clientId));
      const problem = decisionProblem(recoverCents, leftCents);
      if (leftCents !== seenCents && leftCents > 0)
        return refuse({ code: 'left-changed', details: { amount: formatEuros(leftCents) } });
      if (problem || !client) return refuse(problem ?? 'not-found');
      const mark = markOf(deps, expected);
      const waivedCents = cents(leftCents - recoverCents);
      const versions = { clientVersion: client.version, settingsVersion: settings.version };
      const amounts = { leftCents, recoverCents, waivedCents };
      const decision = { ...mark, reason, ...amounts, payBy: payingEnds(mark.on), ...versions };
      return success({
        ...recovery,
        decision,
        dueCents: sumCents([repaidOf(recovery), recoverCents]),
        credits: [...recovery.credits, ...waived(waivedCents, mark)],
        state,
      });
    },
  });
}

function waived(amountCents: Cents, mark: ReturnType<typeof markOf>): Credit[] {
  return amountCents === 0 ? [] : [{ kind: 'waived', amountCents, ...mark, batchNo: null }];
}
