import type { Provider } from '@jatkopolku/domain/provider';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Extract, LookupOutcome, RegisterFacts } from './facts.ts';
import { type Finding, type GroundCode, findingOf } from './grounds.ts';
import {
  type LegalFormGroup,
  isPublicEnterprise,
  legalFormGroup,
  sameForm,
} from './legal-forms.ts';

/** What the county itself holds of a provider, beside what the register shows. */
export type Declared = Pick<Provider, 'formCode' | 'withdrewDeclaration'> & {
  /** Null of an organisation that is no provider of the county: nobody asked it. */
  readonly declaresBusinessActivity: Provider['declaresBusinessActivity'] | null;
};

export interface Classified {
  /** For the activity itself; {@link findingOf} gives it for support and guidance. */
  readonly finding: Finding;
  readonly grounds: GroundCode[];
}

export interface Asked {
  readonly lookup: LookupOutcome;
  readonly declared: Declared;
  /** Replaces the register where that does not have the organisation. */
  readonly extract: Extract | null;
  readonly today: LocalDate;
}

/** What the register's answer comes to, with every ground. Whatever is not known is never a pass. */
export function classify(asked: Asked): Classified {
  const grounds = groundsOf(asked);
  return { grounds, finding: findingOf(grounds, 'work-activity') };
}

function groundsOf({ lookup, declared, extract, today }: Asked): GroundCode[] {
  switch (lookup.outcome) {
    case 'found':
      return [...formGrounds(lookup.facts, declared), ...registerGrounds(lookup.facts)];
    case 'not-found':
      return extract && today <= extract.validUntil
        ? ['read-from-extract', ...formGrounds(extract, declared)]
        : ['not-found', ...ownCompanyForm(declared)];
    case 'failed':
      return ['no-answer'];
  }
}

/** What the county itself holds to be a company needs no register to be refused. */
function ownCompanyForm({ formCode }: Declared): GroundCode[] {
  return legalFormGroup(formCode) === 'company' ? ['company-form'] : [];
}

const formGround: Record<LegalFormGroup, GroundCode> = {
  company: 'company-form',
  'public-body': 'public-form',
  'religious-body': 'religious-form',
  'association-or-foundation': 'association-form',
  unclear: 'unclear-form',
};

/** A body that does no business by law need not declare that it does none. */
const declaring = new Set<LegalFormGroup>(['religious-body', 'association-or-foundation']);

function formGrounds({ formCode }: Pick<RegisterFacts, 'formCode'>, declared: Declared) {
  const group = legalFormGroup(formCode);
  const grounds: GroundCode[] = [
    isPublicEnterprise(formCode) ? 'public-enterprise' : formGround[group],
  ];
  if (!sameForm(formCode, declared.formCode)) grounds.push('form-differs');
  if (!declaring.has(group)) return grounds;
  if (declared.declaresBusinessActivity === 'yes') grounds.push('declares-business');
  else if (declared.declaresBusinessActivity === null) grounds.push('declaration-missing');
  // One person's note cannot take back what two must look into.
  else if (declared.withdrewDeclaration) grounds.push('declaration-withdrawn');
  return grounds;
}

/** A company form needs no further ground; every other group is asked about its business. */
function registerGrounds(facts: RegisterFacts): GroundCode[] {
  const isAsked = legalFormGroup(facts.formCode) !== 'company';
  const given: readonly (readonly [GroundCode, boolean])[] = [
    ['trade-register', isAsked && facts.tradeRegister === 'active'],
    ['trade-register-pending', isAsked && facts.tradeRegister === 'pending'],
    ['business-vat', isAsked && facts.businessVat],
    ['prepayment', isAsked && facts.prepayment],
    ['bankruptcy', facts.situations.includes('bankruptcy')],
    ['liquidation', facts.situations.includes('liquidation')],
    ['restructuring', facts.situations.includes('restructuring')],
    ['ceased', facts.ceasedOn !== null || facts.tradeRegister === 'ceased'],
  ];
  return given.flatMap(([code, isGiven]) => (isGiven ? [code] : []));
}
