import {
  type Agreement,
  type AgreementId,
  type AgreementTerm,
  agreementTerm,
} from '@jatkopolku/domain/agreement';
import type { Attended } from '@jatkopolku/domain/attendance';
import { type Claim, bonusesOf } from '@jatkopolku/domain/outcome';
import { type Performance, performanceOf } from '@jatkopolku/domain/performance';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type DateRange,
  type LocalDate,
  contains,
  dateRange,
  earlier,
  hullOf,
  must,
  rangeOf,
} from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records, Versioned } from '../records.ts';

export interface ProviderPerformance extends Performance {
  readonly providerId: ProviderId;
  /** From the beginning of the running terms to the day as of which it is counted; null where no agreement has begun. */
  readonly range: DateRange | null;
}

/**
 * How a provider has done over its running terms as of a day: from what belongs to the provider by the
 * provider's indexes. The number of calls does not grow with its clients or months.
 */
export async function readPerformance(
  records: Records,
  providerId: ProviderId,
  asOf: LocalDate,
): Promise<ProviderPerformance> {
  const terms = await runningAgreements(records, providerId, asOf);
  const range = rangeOfTerms(terms, asOf);
  if (!range) {
    const nothing = { bought: [], feedback: [], reviews: [], range: rangeOf(asOf, asOf) };
    return { providerId, range: null, ...performanceOf(nothing) };
  }
  const [attended, claims, reviews, feedback] = await Promise.all([
    records.attended(providerId, range),
    listOfProvider(records, 'claim', providerId),
    listOfProvider(records, 'review', providerId),
    listOfProvider(records, 'feedback', providerId),
  ]);
  const agreements = terms.map(({ agreement }) => agreement);
  const ids = new Set(agreements.map(({ agreementId }) => agreementId));
  const ofOwn = <T extends Pick<Agreement, 'agreementId'>>(stored: readonly Versioned<T>[]): T[] =>
    stored.map(({ record }) => record).filter(({ agreementId }) => ids.has(agreementId));
  const bonuses = bonusesOf(claims.map(({ record }) => record)).filter(({ part }) =>
    contains(range, part.approvedOn),
  );
  const earning = bonuses.map(({ claim }) => claim);
  const agreementOf = await placedBy(records, earning, attended);
  return {
    providerId,
    range,
    ...performanceOf({
      range,
      bought: agreements.map((agreement) => ({
        agreement,
        attended: attended.filter(({ agreementId }) => agreementId === agreement.agreementId),
        bonuses: bonuses.filter(({ claim }) => agreementOf(claim) === agreement.agreementId),
      })),
      feedback: ofOwn(feedback),
      reviews: ofOwn(reviews),
    }),
  };
}

/** The agreement of each claim's placement: the days say it, and the placement itself where it has none here. */
async function placedBy(
  records: Records,
  claims: readonly Claim[],
  attended: readonly Attended[],
): Promise<(claim: Claim) => AgreementId | undefined> {
  const known = new Map(
    attended.map(({ placementId, agreementId }) => [placementId, agreementId] as const),
  );
  const others = new Set(
    claims.map(({ placementId }) => placementId).filter((placementId) => !known.has(placementId)),
  );
  const placements = await records.getMany(
    'placement',
    [...others].map((placementId) => ({ placementId })),
  );
  for (const { record } of placements) known.set(record.placementId, record.agreementId);
  return ({ placementId }) => known.get(placementId);
}

interface InTerm {
  readonly agreement: Agreement;
  readonly term: AgreementTerm;
}

/** The signed agreements whose terms run on the day; where none runs any more, those that ended last. */
async function runningAgreements(
  records: Records,
  providerId: ProviderId,
  asOf: LocalDate,
): Promise<readonly InTerm[]> {
  const agreements = (await listOfProvider(records, 'agreement', providerId))
    .map(({ record }) => record)
    .filter(({ signedOn }) => signedOn !== null);
  const ids = [...new Set(agreements.map(({ frameworkId }) => frameworkId))];
  const [frameworks, ...options] = await Promise.all([
    records.getMany(
      'framework',
      ids.map((frameworkId) => ({ frameworkId })),
    ),
    ...ids.map((frameworkId) => records.list('option', { frameworkId })),
  ]);
  const decided = options.flat().map(({ record }) => record);
  const known = new Map(frameworks.map(({ record }) => [record.frameworkId, record]));
  const begun = agreements
    .map((agreement) => {
      const framework = must(known.get(agreement.frameworkId), 'the framework');
      return { agreement, term: agreementTerm(agreement, framework, decided) };
    })
    .filter(({ term }) => term.start <= asOf);
  const running = begun.filter(({ term }) => contains(term, asOf));
  const latest = begun
    .map(({ term }) => term.start)
    .toSorted()
    .at(-1);
  return running.length > 0 ? running : begun.filter(({ term }) => term.start === latest);
}

function rangeOfTerms(agreements: readonly InTerm[], asOf: LocalDate): DateRange | undefined {
  const hull = hullOf(agreements.map(({ term }) => term));
  return hull && dateRange(hull.start, earlier(hull.end, asOf));
}
