import { type Recovery, hearingProblem, recoverySteps } from '@jatkopolku/domain/recovery';
import { success } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import { refuse } from '../refuse.ts';
import { type ExpectedRecovery, type RecoveryDeps, markOf } from './open-amount.ts';

/**
 * Finance writes down what the client said, or that nothing came by the last day of the hearing.
 * @returns `hearing-open` for nothing before that day has gone by.
 */
export function hearRecovery(
  deps: RecoveryDeps,
  { name, ...expected }: ExpectedRecovery,
  { said }: { readonly said: string },
): Saved<Recovery> {
  return moveRecord(deps.records, {
    kind: 'recovery',
    step: recoverySteps.hear,
    event: 'recovery-heard',
    ...expected,
    edit: (recovery, state) => {
      const problem = hearingProblem(recovery, said, deps.clock.today());
      if (problem) return refuse(problem);
      const hearing = { ...markOf(deps, { ...expected, name }), said };
      return success({ ...recovery, hearing, state });
    },
  });
}

/** Finance takes a recovery back before it is decided: what is open stays open, and is set against what comes. */
export function withdrawRecovery(
  deps: RecoveryDeps,
  { name, ...expected }: ExpectedRecovery,
  { reason }: { readonly reason: string },
): Saved<Recovery> {
  return moveRecord(deps.records, {
    kind: 'recovery',
    step: recoverySteps.withdraw,
    event: 'recovery-withdrawn',
    ...expected,
    edit: (recovery, state) => {
      const ending = { ...markOf(deps, { ...expected, name }), reason };
      return success({ ...recovery, ending, state });
    },
  });
}
