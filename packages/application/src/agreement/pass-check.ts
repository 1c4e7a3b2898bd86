import { type Agreement, agreementSteps } from '@jatkopolku/domain/agreement';

import type { Saved } from '../create-record.ts';
import type { CheckDeps } from '../eligibility/check-company.ts';
import { allow } from '../refuse.ts';
import { changeAgreement, stepProblems } from './change-terms.ts';
import { type ExpectedToday, checkedNow } from './sign-agreement.ts';

/** Looks into whether the service may be bought from the provider; a draft that passes can be signed. */
export async function passCheck(deps: CheckDeps, expected: ExpectedToday): Saved<Agreement> {
  const { today, ...seen } = expected;
  const checked = await checkedNow(deps, seen, today);
  if (!checked.ok) return checked;
  const { problems, witnesses } = checked.value;
  const { check } = agreementSteps;
  const checking = { ...expected, event: 'agreement-checked', witnesses } as const;
  return changeAgreement(deps.records, checking, (before, standing) => {
    const state = check.after[standing.state] ?? standing.state;
    return allow({ ...before, state }, [...stepProblems(check, standing.state), ...problems]);
  });
}
