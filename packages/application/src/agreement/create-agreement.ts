import {
  type Agreement,
  type AgreementTerm,
  agreementTerm,
  isPriced,
  isResponsiblePersonQualified,
  defaultsOfAgreement,
} from '@jatkopolku/domain/agreement';
import { type LocalDate, type Problem, must } from '@jatkopolku/kernel';

import { type Expected, changeRecord } from '../change-record.ts';
import { type Asking, type Saved, createRecord } from '../create-record.ts';
import type { Records } from '../records.ts';
import { allow, refuse } from '../refuse.ts';
import { heldLots, lotHeld } from './held-lots.ts';

/** What a draft has until somebody says otherwise. */
export const defaultsOfDraft = {
  ...defaultsOfAgreement,
  // The company check is a record of its own; only imported agreements carry their reviews.
  reviewDecision: '',
  reviewReason: '',
  signedOn: null,
  state: 'draft',
} as const;

/** What is agreed before anything is signed. */
export type MakeAgreement = Pick<
  Agreement,
  | 'agreementId'
  | 'frameworkId'
  | 'providerId'
  | 'lot'
  | 'scope'
  | 'dayPriceCents'
  | 'places'
  | 'capCents'
  | 'responsiblePerson'
  | 'qualification'
  | 'experienceYears'
  | 'instructors'
>;

/**
 * Writes the draft of an agreement that comes from no application: with an own unit, another
 * authority, or a provider whose tender was held elsewhere.
 */
export async function createAgreement(
  records: Records,
  command: MakeAgreement,
  { actor, today }: Asking<LocalDate>,
): Saved<Agreement> {
  const [framework, lot, provider, held] = await Promise.all([
    records.get('framework', command),
    records.get('lot', command),
    records.get('provider', command),
    heldLots(records, command, today),
  ]);
  const problems: Problem[] = [];
  if (!framework) problems.push({ code: 'unknown-framework' });
  else if (!lot) problems.push({ code: 'unknown-lot' });
  if (!provider) problems.push({ code: 'unknown-provider' });
  if (!isResponsiblePersonQualified(command)) {
    problems.push({ code: 'responsible-person-unqualified' });
  }
  if (framework && !isPriced(command, framework.record)) {
    problems.push({ code: 'price-by-procedure', at: '/dayPriceCents' });
  }
  if (held.includes(command.lot)) problems.push(lotHeld(command.lot, '/lot'));
  if (problems.length > 0) return refuse(...problems);
  const record: Agreement = { ...defaultsOfDraft, ...command };
  return createRecord(records, { kind: 'agreement', record, actor });
}

export type ExpectedAgreement = Expected<Pick<Agreement, 'agreementId'>>;

/** Who answers for the activity at the provider. */
export type ResponsiblePerson = Pick<
  Agreement,
  'responsiblePerson' | 'qualification' | 'experienceYears'
>;

export function changeResponsiblePerson(
  records: Records,
  expected: ExpectedAgreement,
  person: ResponsiblePerson,
): Saved<Agreement> {
  const codes = isResponsiblePersonQualified(person)
    ? []
    : (['responsible-person-unqualified'] as const);
  const edit = (record: Agreement) => allow({ ...record, ...person }, codes);
  return changeRecord(records, { kind: 'agreement', ...expected, edit });
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
