import { legalFormGroup } from '@jatkopolku/domain/eligibility';
import type { CounterpartOutcome } from '@jatkopolku/domain/outcome';
import { type BusinessId, type Result, parseBusinessId, success } from '@jatkopolku/kernel';

import type { CompanyRegister } from '../ports.ts';
import { type Refusal, refuse } from '../refuse.ts';
import type { ClaimedPath } from './judge-path.ts';

/** What the register of organisations says of where a path leads. */
export interface Counterpart {
  readonly outcome: CounterpartOutcome;
  /** Its registered name; null where the register has none. */
  readonly name: string | null;
  /** Whether it has the form of a company; null where the register does not say. */
  readonly isCompany: boolean | null;
}

/** Asks the register for a counterpart. A register that does not answer keeps nobody from filing. */
export async function lookUpCounterpart(
  register: CompanyRegister,
  written: string,
): Promise<Result<Counterpart, Refusal>> {
  const businessId: BusinessId | undefined = parseBusinessId(written);
  if (!businessId) return refuse('invalid-business-id');
  const lookup = await register.lookUp(businessId);
  if (lookup.outcome === 'found') {
    const { name, formCode } = lookup.facts;
    return success({ outcome: 'found', name, isCompany: legalFormGroup(formCode) === 'company' });
  }
  const outcome = lookup.outcome === 'failed' ? 'no-answer' : 'not-found';
  return success({ outcome, name: null, isCompany: null });
}

/** What the register says of where a path leads, at the moment of filing; null where it does not say. */
export async function isCompanyBy(
  register: CompanyRegister,
  { counterpartBusinessId }: Pick<ClaimedPath, 'counterpartBusinessId'>,
): Promise<boolean | null> {
  const looked = await lookUpCounterpart(register, counterpartBusinessId);
  return looked.ok ? looked.value.isCompany : null;
}
