import {
  type Agreement,
  agreementStateOn,
  agreementSteps,
  signingProblems,
} from '@jatkopolku/domain/agreement';
import { buyingProblem, isBarred } from '@jatkopolku/domain/eligibility';
import { isProcured } from '@jatkopolku/domain/framework';
import { type LocalDate, type Problem, type Result, must, success } from '@jatkopolku/kernel';

import { moveRecord } from '../change-record.ts';
import { asExpected, countedAgain, countedAgreements } from '../counted.ts';
import type { Saved } from '../create-record.ts';
import { type CheckDeps, checkCompany } from '../eligibility/check-company.ts';
import { readInspection } from '../eligibility/inspect.ts';
import type { Change, Records, Witness } from '../records.ts';
import { type Refusal, allow, refuse } from '../refuse.ts';
import { type ExpectedAgreement, termOf } from './create-agreement.ts';
import { lotHeld, lotsHeldBy } from './held-lots.ts';

export type ExpectedToday = ExpectedAgreement & { readonly today: LocalDate };

/**
 * Signs an agreement, or gives every reason against it. The company is checked again, and that check is the one
 * that was looked at: if it changes at the same moment, the agreement is not signed.
 */
export async function signAgreement(
  deps: CheckDeps,
  { today, ...expected }: ExpectedToday,
  { signedOn }: { readonly signedOn: LocalDate },
): Saved<Agreement> {
  const { records } = deps;
  const checked = await checkedNow(deps, expected, today);
  if (!checked.ok) return checked;
  const signing = { signedOn, ...checked.value };
  return countedAgain(
    () => trySigning(records, { today, ...expected }, signing),
    asExpected(records, 'agreement', expected),
  );
}

interface Signing extends CheckedNow {
  readonly signedOn: LocalDate;
}

function trySigning(
  records: Records,
  { today, ...expected }: ExpectedToday,
  { signedOn, problems, witnesses }: Signing,
): Saved<Agreement> {
  const beside: Change[] = [];
  return moveRecord(records, {
    kind: 'agreement',
    step: agreementSteps.sign,
    event: 'agreement-signed',
    ...expected,
    witnesses,
    edit: async (agreement, state) => {
      const term = await termOf(records, agreement);
      const framework = await frameworkOf(records, agreement);
      const signing = { framework, term, signedOn, today };
      const signed = { ...agreement, signedOn, state };
      const record = { ...signed, state: agreementStateOn(signed, term, today) };
      const counted = await countedAgreements(records, agreement);
      const held = lotsHeldBy(counted.items, agreement.frameworkId, today);
      beside.push(counted.adding(agreement.agreementId));
      const taken = held.includes(agreement.lot) ? [lotHeld(agreement.lot, '')] : [];
      return allow(record, [...signingProblems(agreement, signing), ...taken, ...problems]);
    },
    beside: () => beside,
  });
}

export interface CheckedNow {
  readonly problems: readonly Problem[];
  readonly witnesses: readonly Witness[];
}

/** What the company check and the provider's own declaration say today; own units and other authorities are not asked about. */
export async function checkedNow(
  deps: CheckDeps,
  { key, actor }: ExpectedAgreement,
  today: LocalDate,
): Promise<Result<CheckedNow, Refusal>> {
  const agreement = await deps.records.get('agreement', key);
  if (!agreement) return refuse('not-found');
  const { providerId, scope } = agreement.record;
  if (!isProcured(await frameworkOf(deps.records, agreement.record))) {
    return success({ problems: [], witnesses: [] });
  }
  const checked = await checkCompany(deps, providerId, { actor, today, purpose: 'signing' });
  if (!checked.ok) return checked;
  const { record: check, version } = checked.value;
  const code = buyingProblem({ check, scope, today });
  const declared = await readInspection(deps.records, providerId);
  const problems: Problem[] = code ? [{ code }] : [];
  if (isBarred(declared.record)) problems.push({ code: 'exclusion-ground-declared' });
  const witnesses: Witness[] = [
    { kind: 'check', key: { providerId }, version },
    { kind: 'inspection', key: { providerId }, version: declared.version },
  ];
  return success({ problems, witnesses });
}

async function frameworkOf(records: Records, agreement: Agreement) {
  return must(await records.get('framework', agreement), 'the framework').record;
}
