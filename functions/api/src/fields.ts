import type { Operation } from '@jatkopolku/contracts';
import type { ProblemCode } from '@jatkopolku/kernel';

/** The field that a rule's code is about: the first of these names that the operation's body has. */
const fieldsByCode: Partial<Record<ProblemCode, readonly string[]>> = {
  'invalid-period': ['endsOn', 'validTo'],
  'invalid-business-id': ['businessId', 'counterpartBusinessId'],
  'invalid-personal-identity-code': ['personalIdentityCode'],
  'invalid-iban': ['iban'],
  'unknown-framework': ['frameworkId'],
  'unknown-lot': ['lot'],
  'unknown-provider': ['providerId'],
  'unknown-agreement': ['agreementId'],
  'unknown-client': ['clientId'],
  'unknown-placement': ['placementId'],
  'amount-outside-bounds': ['amountCents'],
  'company-excluded': ['providerId'],
  'exclusion-review-missing': ['reviewDecision'],
  'exclusion-review-rejected': ['reviewDecision'],
  'responsible-person-unqualified': ['responsiblePerson'],
  'option-limit-exceeded': ['optionNo'],
  'option-not-contiguous': ['startsOn'],
  'option-decided-late': ['decidedOn'],
  'payer-mismatch': ['payer'],
  'benefit-not-in-force': ['validFrom'],
  'period-too-short': ['endsOn'],
  'period-too-long': ['endsOn'],
  'outside-agreement': ['startsOn'],
  'ended-outside-period': ['endedOn'],
  'days-outside': ['endedOn', 'endsOn'],
  'days-per-week-out-of-range': ['daysPerWeek'],
  'hours-per-day-out-of-range': ['hoursPerDay'],
  'plan-item-missing': ['goal'],
  'plan-signed-late': ['planSignedOn'],
  'instructor-missing': ['instructor'],
  'grade-out-of-range': ['grade'],
  'path-not-in-tariff': ['pathType'],
  'path-outside-window': ['pathStartsOn'],
  'claim-before-start': ['pathStartsOn'],
  'claim-late': ['pathStartsOn'],
  'inside-own-organisation': ['counterpartBusinessId'],
  'no-attended-day': ['placementId'],
  'already-claimed': ['placementId', 'pathStartsOn'],
  'decision-category-missing': ['category'],
  'decision-reason-missing': ['reason'],
  'reason-missing': ['reason'],
  'return-category-missing': ['category'],
  duplicate: ['businessId', 'personalIdentityCode'],
  'invalid-date': ['decidedOn'],
  'file-name-invalid': ['name'],
  'file-type-unsupported': ['mediaType'],
  'file-size-invalid': ['sizeBytes'],
  'file-too-large': ['sizeBytes'],
  'file-hash-invalid': ['sha256'],
};

export function fieldFor(code: ProblemCode, { body }: Operation): string | undefined {
  const shape = 'shape' in body && typeof body.shape === 'object' ? body.shape : {};
  const fields = new Set(Object.keys(shape ?? {}));
  return fieldsByCode[code]?.find((field) => fields.has(field));
}
