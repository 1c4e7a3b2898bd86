import {
  type Agreement,
  agreementStateOn,
  resumeProblem,
  resumedAfter,
  suspensionProblems,
  terminationProblems,
} from '@jatkopolku/domain/agreement';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import { changeAgreement } from './change-terms.ts';
import type { ExpectedToday } from './sign-agreement.ts';

/** Takes no new placements meanwhile; those that run go on. It ends by itself on its last day. */
export function suspendAgreement(
  records: Records,
  expected: ExpectedToday,
  suspension: NonNullable<Agreement['suspension']>,
): Saved<Agreement> {
  const { today } = expected;
  const event = 'agreement-suspended';
  return changeAgreement(records, { ...expected, event }, (before, { term }) => {
    const record = { ...before, suspension };
    const state = agreementStateOn(record, term, today);
    return allow({ ...record, state }, suspensionProblems(before, suspension, { term, today }));
  });
}

/** Ends a suspension: its last day is yesterday at the earliest. */
export function resumeAgreement(
  records: Records,
  expected: ExpectedToday,
  { until }: { readonly until: LocalDate },
): Saved<Agreement> {
  const { today } = expected;
  const event = 'agreement-resumed';
  return changeAgreement(records, { ...expected, event }, (before, { term }) => {
    const { suspension } = before;
    const problem = resumeProblem(before, today);
    const resumed = suspension && !problem ? resumedAfter(suspension, until, today) : undefined;
    if (!resumed) return refuse(problem ?? { code: 'not-suspended', at: '/until' });
    const record = { ...before, ...resumed };
    return allow({ ...record, state: agreementStateOn(record, term, today) }, []);
  });
}

/**
 * Ends an agreement before its term. What runs by it is not ended with it: each placement that goes on
 * after the last day becomes a task of the case workers, derived from the records until none is left.
 */
export function terminateAgreement(
  records: Records,
  expected: ExpectedToday,
  termination: NonNullable<Agreement['termination']>,
): Saved<Agreement> {
  const { today } = expected;
  const event = 'agreement-terminated';
  return changeAgreement(records, { ...expected, event }, (before, { term }) => {
    const record = { ...before, termination };
    const state = agreementStateOn(record, term, today);
    return allow({ ...record, state }, terminationProblems(before, termination, { term, today }));
  });
}
