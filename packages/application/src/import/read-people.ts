import type { Row } from '@jatkopolku/contracts';
import {
  type Benefit,
  type Client,
  type ClientInput,
  type ClientSecrets,
  benefitProblems,
  clientSchema,
  ownPersonId,
  parseBenefitKind,
} from '@jatkopolku/domain/client';
import {
  type Feedback,
  type Placement,
  type Review,
  importedCourse,
  isGrade,
  parseCoaching,
  parseInstructorQualification,
  parsePlanType,
  placementProblems,
  placementStateOn,
} from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  type ProblemCode,
  birthOf,
  id,
  parseIban,
  parsePersonalIdentityCode,
} from '@jatkopolku/kernel';

import type { Vault } from '../ports.ts';
import { type Named, nameOf } from './judge-keyed.ts';
import { type KnownRecords, termOf } from './known-records.ts';
import { type Candidate, complete, optional, read } from './read-fields.ts';

/** A client read from a row: sealed when it is written. */
export type UnsealedClient = Client & { readonly secrets?: ClientSecrets };

export async function readClient(
  { fields }: Row<'clients'>,
  vault: Vault,
  today: LocalDate,
): Promise<Named<UnsealedClient>> {
  const code = parsePersonalIdentityCode(fields.personal_identity_code);
  const iban = optional(fields.iban, parseIban);
  const codes: ProblemCode[] = [];
  if (!code) codes.push('invalid-personal-identity-code');
  if (iban === undefined) codes.push('invalid-iban');
  const identityMark = code && (await vault.mark('identity', code));
  const clientId = id<'Client'>(fields.client_id);
  const input = complete<ClientInput>({
    clientId,
    personId: ownPersonId(clientId),
    firstName: fields.first_name,
    lastName: fields.last_name,
    municipality: fields.municipality,
    language: fields.language,
    sealed: '',
    identityMark,
    ibanMark: iban ? await vault.mark('iban', iban) : iban,
    birthAhead: code && birthOf(code) > today,
  });
  const secrets = code && iban !== undefined ? { personalIdentityCode: code, iban } : undefined;
  const record = input && { ...clientSchema.parse(input), ...(secrets && { secrets }) };
  return { codes, record, names: clientNames({ clientId: fields.client_id, identityMark }) };
}

/** A client is named by its id and by its identity codes, earlier ones too. */
export function clientNames(client: {
  clientId: string;
  identityMark: string | undefined;
  formerMarks?: readonly string[];
}): string[] {
  const { clientId, identityMark, formerMarks = [] } = client;
  const marks = [...(identityMark ? [identityMark] : []), ...formerMarks];
  return [nameOf('id', clientId), ...marks.map((mark) => nameOf('identity', mark))];
}

/** A row that names a client by an earlier code, as the county's register still may, means the same client. */
export function withCodeOfNow(
  named: Named<UnsealedClient>,
  known: Client | undefined,
): Named<UnsealedClient> {
  const { record } = named;
  if (!record || !known) return named;
  return known.formerMarks.includes(record.identityMark)
    ? { ...named, record: { ...record, identityMark: known.identityMark, birthAhead: false } }
    : named;
}

/** A benefit's content; its position among the client's benefits is given when it is written. */
export type BenefitContent = Omit<Benefit, 'position'>;

export function readBenefit(
  { fields }: Row<'benefits'>,
  knownRecords: KnownRecords,
): Candidate<BenefitContent> {
  const content = {
    clientId: id<'Client'>(fields.client_id),
    benefit: parseBenefitKind(fields.benefit),
    payer: fields.payer,
    validFrom: read.date(fields.valid_from),
    validTo: optional(fields.valid_to, read.date),
  };
  const codes = benefitProblems({
    ...content,
    clientKnown: knownRecords.clients.has(content.clientId),
  });
  return { codes, record: complete<BenefitContent>(content) };
}

export function readPlacement(
  { fields }: Row<'placements'>,
  knownRecords: KnownRecords,
  today: LocalDate,
): Candidate<Placement> {
  const agreement = knownRecords.agreements.get(id<'Agreement'>(fields.agreement_id));
  const dates = {
    startsOn: read.date(fields.starts_on),
    endsOn: read.date(fields.ends_on),
    endedOn: optional(fields.ended_on, read.date),
  };
  const known = {
    ...dates,
    placementId: id<'Placement'>(fields.placement_id),
    clientId: id<'Client'>(fields.client_id),
    agreementId: id<'Agreement'>(fields.agreement_id),
    providerId: agreement?.providerId,
    daysPerWeek: read.whole(fields.days_per_week),
    hoursPerDay: read.hours(fields.hours_per_day),
    serviceStartedOn: fields.service_started_on,
    renews: null,
    planType: parsePlanType(fields.plan_type),
    planSignedOn: read.date(fields.plan_signed_on),
    reviewIntervalMonths: fields.review_interval_months,
    goal: fields.goal,
    description: fields.description,
    support: '',
    otherServices: '',
    instructor: fields.instructor,
    instructorQualification: optional(
      fields.instructor_qualification ?? '',
      parseInstructorQualification,
    ),
    instructorCompetence: fields.instructor_competence ?? '',
    coaching: parseCoaching(fields.coaching),
    endReason: fields.end_reason,
  };
  const codes = placementProblems({
    ...known,
    clientKnown: knownRecords.clients.has(known.clientId),
    agreementTerm: agreement && termOf(knownRecords, agreement),
  });
  const isUnreadable = known.instructorQualification === undefined;
  if (isUnreadable && !codes.includes('unknown-value')) codes.push('unknown-value');
  const planned = complete<Placement>({ ...importedCourse, ...known, state: 'planned' });
  return { codes, record: planned && { ...planned, state: placementStateOn(planned, today) } };
}

export function readReview(
  { fields }: Row<'reviews'>,
  knownRecords: KnownRecords,
): Candidate<Review> {
  const record = complete<Review>({
    placementId: id<'Placement'>(fields.placement_id),
    intervalMonths: fields.interval_months,
    dueOn: read.date(fields.due_on),
    doneOn: optional(fields.done_on, read.date),
  });
  const isKnown = knownRecords.placements.has(id<'Placement'>(fields.placement_id));
  return {
    codes: [
      ...(isKnown ? [] : (['unknown-placement'] as const)),
      ...(record ? [] : (['invalid-date'] as const)),
    ],
    record,
  };
}

export function readFeedback(
  { fields }: Row<'feedback'>,
  knownRecords: KnownRecords,
): Candidate<Feedback> {
  const placementId = id<'Placement'>(fields.placement_id);
  const grade = read.whole(fields.grade);
  return {
    codes: [
      ...(knownRecords.placements.has(placementId) ? [] : (['unknown-placement'] as const)),
      ...(isGrade(grade) ? [] : (['grade-out-of-range'] as const)),
    ],
    record: complete<Feedback>({ placementId, givenOn: fields.given_on, grade }),
  };
}
