import type { Row } from '@jatkopolku/contracts';
import {
  type Agreement,
  agreementProblems,
  agreementSchema,
  parseQualification,
  signedAgreementStateOn,
  defaultsOfAgreement,
} from '@jatkopolku/domain/agreement';
import { parseScope } from '@jatkopolku/domain/eligibility';
import {
  type Framework,
  type FrameworkId,
  type Lot,
  type Tariff,
  frameworkProblems,
  frameworkSchema,
  frameworkStateOn,
  parsePathType,
  tariffProblems,
  toLotNumber,
  defaultsOfBonus,
  defaultsOfFramework,
  defaultsOfLot,
} from '@jatkopolku/domain/framework';
import {
  type Affiliate,
  type LegalForm,
  type Provider,
  type ProviderRegister,
  declarations,
  providerRegisters,
  defaultsOfProvider,
} from '@jatkopolku/domain/provider';
import { type LocalDate, dateRange, id, parseBusinessId } from '@jatkopolku/kernel';

import { type KnownRecords, hasLot, termOf } from './known-records.ts';
import { type Candidate, complete, oneOf, read, wholeIn } from './read-fields.ts';

const { shape: bounds } = frameworkSchema;

/** What an import holds was tendered. */
const tendered = ['framework', 'dps'] as const;

export function readFramework(
  { fields }: Row<'frameworks'>,
  today: LocalDate,
): Candidate<Framework> {
  const startsOn = read.date(fields.starts_on);
  const endsOn = read.date(fields.ends_on);
  const term = dateRange(startsOn, endsOn);
  const draft = {
    frameworkId: id<'Framework'>(fields.framework_id),
    ...defaultsOfFramework,
    name: fields.name,
    procedure: oneOf(tendered, fields.procedure),
    startsOn,
    endsOn,
    optionCount: wholeIn(bounds.optionCount, fields.option_count),
    optionMonths: wholeIn(bounds.optionMonths, fields.option_months),
    claimWindowDays: wholeIn(bounds.claimWindowDays, fields.claim_window_days),
    claimDeadlineDays: wholeIn(bounds.claimDeadlineDays, fields.claim_deadline_days),
    state: term && frameworkStateOn(term, today),
  };
  return { codes: frameworkProblems(draft), record: complete<Framework>(draft) };
}

/** Lots are 1–3; their framework is looked up apart. */
export function readLot({ fields }: Row<'lots'>, knownRecords: KnownRecords): Candidate<Lot> {
  const frameworkId = id<'Framework'>(fields.framework_id);
  const lot = toLotNumber(read.whole(fields.lot));
  const isKnown = knownRecords.frameworks.has(frameworkId);
  return {
    codes: [
      ...(isKnown ? [] : (['unknown-framework'] as const)),
      ...(lot ? [] : (['unknown-lot'] as const)),
    ],
    record: complete<Lot>({ ...defaultsOfLot, frameworkId, lot, name: fields.name }),
  };
}

export function readTariff(
  { fields }: Row<'tariffs'>,
  knownRecords: KnownRecords,
): Candidate<Tariff> {
  const frameworkId = id<'Framework'>(fields.framework_id);
  const lot = toLotNumber(read.whole(fields.lot));
  const pathType = parsePathType(fields.path_type);
  const amountCents = read.euros(fields.amount_eur);
  const codes = tariffProblems({
    ...placeInFramework(knownRecords, frameworkId, lot),
    pathType,
    amountCents,
  });
  const given = { frameworkId, lot, pathType, amountCents };
  return { codes, record: complete<Tariff>({ ...defaultsOfBonus, ...given }) };
}

function placeInFramework(
  knownRecords: KnownRecords,
  frameworkId: FrameworkId,
  lot: number | undefined,
) {
  return {
    frameworkKnown: knownRecords.frameworks.has(frameworkId),
    lotKnown: hasLot(knownRecords, frameworkId, lot),
  };
}

export function readProvider({ fields }: Row<'providers'>): Candidate<Provider> {
  const businessId = parseBusinessId(fields.business_id);
  const registers = readRegisters(fields.registers);
  const declaresBusinessActivity = oneOf(declarations, fields.declares_business_activity);
  const isListed = registers !== undefined && declaresBusinessActivity !== undefined;
  return {
    codes: [
      ...(businessId ? [] : (['invalid-business-id'] as const)),
      ...(isListed ? [] : (['unknown-value'] as const)),
    ],
    record: complete<Provider>({
      ...defaultsOfProvider,
      providerId: id<'Provider'>(fields.provider_id),
      businessId,
      name: fields.name,
      formCode: fields.form_code as LegalForm,
      registers,
      declaresBusinessActivity,
      municipality: fields.municipality,
    }),
  };
}

/** Each register once; undefined when one of them is none. */
function readRegisters(text: string): ProviderRegister[] | undefined {
  const names = text.split(';').map((name) => name.trim());
  const known = names.filter(Boolean).map((name) => oneOf(providerRegisters, name));
  const each = new Set(known.filter((name) => name !== undefined));
  return known.includes(undefined) ? undefined : [...each];
}

export function readAffiliate(
  { fields }: Row<'affiliates'>,
  knownRecords: KnownRecords,
): Candidate<Affiliate> {
  const providerId = id<'Provider'>(fields.provider_id);
  const businessId = parseBusinessId(fields.business_id);
  return {
    codes: [
      ...(knownRecords.providers.has(providerId) ? [] : (['unknown-provider'] as const)),
      ...(businessId ? [] : (['invalid-business-id'] as const)),
    ],
    record: complete<Affiliate>({ providerId, businessId, name: fields.name }),
  };
}

export function readAgreement(
  { fields }: Row<'agreements'>,
  knownRecords: KnownRecords,
  today: LocalDate,
): Candidate<Agreement> {
  const known = {
    ...defaultsOfAgreement,
    agreementId: id<'Agreement'>(fields.agreement_id),
    frameworkId: id<'Framework'>(fields.framework_id),
    providerId: id<'Provider'>(fields.provider_id),
    lot: toLotNumber(read.whole(fields.lot)),
    scope: parseScope(fields.scope),
    dayPriceCents: read.euros(fields.day_price_eur),
    signedOn: read.date(fields.signed_on),
    responsiblePerson: fields.responsible_person,
    qualification: parseQualification(fields.qualification),
    experienceYears: wholeIn(agreementSchema.shape.experienceYears, fields.experience_years),
    reviewDecision: fields.review_decision,
    reviewReason: fields.review_reason,
  };
  const codes = agreementProblems({
    ...known,
    ...placeInFramework(knownRecords, known.frameworkId, known.lot),
    // What an import holds was bought.
    isProcured: true,
    provider: knownRecords.providers.get(known.providerId),
    review: { decision: fields.review_decision, reason: fields.review_reason },
  });
  const framework = knownRecords.frameworks.get(known.frameworkId);
  const signed = complete<Agreement>({ ...known, state: framework && 'signed' });
  const record = signed && {
    ...signed,
    state: signedAgreementStateOn(termOf(knownRecords, signed), today),
  };
  return { codes, record };
}
