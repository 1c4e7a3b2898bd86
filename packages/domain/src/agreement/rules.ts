import { type ReviewOutcome, type Scope, companyProblem } from '@jatkopolku/domain/eligibility';
import type { Provider } from '@jatkopolku/domain/provider';
import type { Cents, LocalDate, ProblemCode } from '@jatkopolku/kernel';

import { type Qualification, qualifications } from './schema.ts';

/** The county's terms (EOAK/348/2021): a named responsible person with at least a year of experience. */
export const EXPERIENCE_YEARS_MIN = 1;

export function parseQualification(text: string): Qualification | undefined {
  return qualifications.find((qualification) => qualification === text);
}

/** An agreement as far as it is known: undefined is unreadable and silences what needs it. */
export interface AgreementDraft {
  readonly frameworkKnown: boolean;
  /** Whether the framework has the lot; not looked at when the framework is unknown. */
  readonly lotKnown: boolean;
  /** Whether it is bought: an own unit and cooperation are not, and have no price and no company check. */
  readonly isProcured: boolean;
  readonly provider: Provider | undefined;
  readonly scope: Scope | undefined;
  readonly review: ReviewOutcome;
  readonly dayPriceCents: Cents | undefined;
  readonly signedOn: LocalDate | null | undefined;
  readonly responsiblePerson: string;
  readonly qualification: Qualification | undefined;
  readonly experienceYears: number | undefined;
}

export function agreementProblems(draft: AgreementDraft): ProblemCode[] {
  const problems: ProblemCode[] = [];
  if (!draft.frameworkKnown) problems.push('unknown-framework');
  else if (!draft.lotKnown) problems.push('unknown-lot');
  if (!draft.provider) problems.push('unknown-provider');
  if (!draft.scope) problems.push('unknown-scope');
  const company =
    draft.isProcured && draft.provider && draft.scope
      ? companyProblem(draft.provider, draft.scope, draft.review)
      : undefined;
  if (company) problems.push(company);
  if (!isResponsiblePersonQualified(draft)) problems.push('responsible-person-unqualified');
  if (draft.dayPriceCents === undefined) problems.push('invalid-amount');
  else if (!draft.isProcured && draft.dayPriceCents !== 0) problems.push('not-procured');
  if (draft.signedOn === undefined) problems.push('invalid-date');
  return problems;
}

type ResponsiblePerson = Pick<
  AgreementDraft,
  'responsiblePerson' | 'qualification' | 'experienceYears'
>;

export function isResponsiblePersonQualified(person: ResponsiblePerson): boolean {
  const named = person.responsiblePerson !== '';
  const qualified = person.qualification !== undefined;
  return named && qualified && (person.experienceYears ?? 0) >= EXPERIENCE_YEARS_MIN;
}
