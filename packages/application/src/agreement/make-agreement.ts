import {
  type Agreement,
  type AgreementTerm,
  agreementProblems,
  agreementTerm,
  isResponsiblePersonQualified,
  signedAgreementStateOn,
} from '@jatkopolku/domain/agreement';
import { isProcured } from '@jatkopolku/domain/framework';
import { type LocalDate, type Problem, type ProblemCode, must } from '@jatkopolku/kernel';

import { type Seen, changeRecord } from '../change-record.ts';
import { placeOf } from '../framework/make-framework.ts';
import { type Asking, type Made, makeRecord } from '../make-record.ts';
import type { Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';

/**
 * Signs a provider's agreement of a lot, unless the law forbids buying from the provider. The provider
 * is the one that was checked: if its facts change at the same moment, the agreement is not signed.
 */
export async function makeAgreement(
  records: Records,
  command: Omit<Agreement, 'state'>,
  { actor, today }: Asking<LocalDate>,
): Made<Agreement> {
  const [provider, framework] = await Promise.all([
    records.get('provider', command),
    records.get('framework', command),
  ]);
  const codes: (ProblemCode | Problem)[] = agreementProblems({
    ...command,
    ...(await placeOf(records, command)),
    isProcured: framework === undefined || isProcured(framework.record),
    provider: provider?.record,
    review: { decision: command.reviewDecision, reason: command.reviewReason },
  });
  if (command.signedOn !== null && command.signedOn > today)
    codes.push({ code: 'invalid-date', at: '/signedOn' });
  if (codes.length > 0 || !provider) return refuse(...codes);
  const state = signedAgreementStateOn(await termOf(records, command), today);
  return makeRecord(records, {
    kind: 'agreement',
    record: { ...command, state },
    actor,
    witnesses: [{ kind: 'provider', key: command, version: provider.version }],
  });
}

/** Who answers for the activity at the provider. */
export type ResponsiblePerson = Pick<
  Agreement,
  'responsiblePerson' | 'qualification' | 'experienceYears'
>;

export function changeResponsiblePerson(
  records: Records,
  seen: Seen<Pick<Agreement, 'agreementId'>>,
  person: ResponsiblePerson,
): Made<Agreement> {
  const codes = isResponsiblePersonQualified(person)
    ? []
    : (['responsible-person-unqualified'] as const);
  const edit = (record: Agreement) => allow({ ...record, ...person }, codes);
  return changeRecord(records, { kind: 'agreement', ...seen, edit });
}

/** The agreement's term with its decided options. */
export async function termOf(
  records: Records,
  agreement: Pick<Agreement, 'agreementId' | 'frameworkId' | 'lot' | 'termination'>,
): Promise<AgreementTerm> {
  const { frameworkId } = agreement;
  const [framework, options] = await Promise.all([
    records.get('framework', { frameworkId }),
    records.list('option', { frameworkId }),
  ]);
  return agreementTerm(
    agreement,
    must(framework, 'the framework').record,
    options.map(({ record }) => record),
  );
}
