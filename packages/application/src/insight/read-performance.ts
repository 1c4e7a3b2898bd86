import { type Agreement, type AgreementTerm, agreementTerm } from '@jatkopolku/domain/agreement';
import type { Claim } from '@jatkopolku/domain/outcome';
import { type Performance, performanceOf } from '@jatkopolku/domain/performance';
import type { Placement } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { settleProvider } from '@jatkopolku/domain/settlement';
import {
  type DateRange,
  type LocalDate,
  type Month,
  dateRange,
  monthsOf,
  must,
} from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import type { Records } from '../records.ts';

export interface ProviderPerformance extends Performance {
  readonly providerId: ProviderId;
  /** From the beginning of the running terms to the day as of which it is counted; null where no agreement has begun. */
  readonly range: DateRange | null;
}

/**
 * How a provider has done over its running terms as of a day. Reads what belongs to the provider by the
 * provider's index, its months, and its placements' reviews and grades; nothing of anybody else.
 */
export async function readPerformance(
  records: Records,
  providerId: ProviderId,
  asOf: LocalDate,
): Promise<ProviderPerformance> {
  const agreements = await runningAgreements(records, providerId, asOf);
  const range = rangeOf(agreements, asOf);
  const empty = { accounts: [], claims: [], feedback: [], reviews: [] };
  if (!range) {
    const nothing = performanceOf({ ...empty, range: { start: asOf, end: asOf } });
    return { providerId, range: null, ...nothing };
  }
  const own = agreements.map(({ agreement }) => agreement);
  const [placements, stored] = await Promise.all([
    listOfProvider(records, 'placement', providerId),
    listOfProvider(records, 'claim', providerId),
  ]);
  const ids = new Set(own.map(({ agreementId }) => agreementId));
  const ownPlacements = placements
    .map(({ record }) => record)
    .filter(({ agreementId }) => ids.has(agreementId));
  const claims = stored.map(({ record }) => record);
  const [accounts, followed] = await Promise.all([
    settled(records, { providerId, range, agreements: own, placements: ownPlacements, claims }),
    followedUp(records, ownPlacements),
  ]);
  const known = new Set(ownPlacements.map(({ placementId }) => placementId));
  const ownClaims = claims.filter(({ placementId }) => known.has(placementId));
  return {
    providerId,
    range,
    ...performanceOf({ range, accounts, claims: ownClaims, ...followed }),
  };
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
  const running = begun.filter(({ term }) => asOf <= term.end);
  const latest = begun
    .map(({ term }) => term.start)
    .toSorted()
    .at(-1);
  return running.length > 0 ? running : begun.filter(({ term }) => term.start === latest);
}

function rangeOf(agreements: readonly InTerm[], asOf: LocalDate): DateRange | undefined {
  const start = agreements
    .map(({ term }) => term.start)
    .toSorted()
    .at(0);
  const end = agreements
    .map(({ term }) => term.end)
    .toSorted()
    .at(-1);
  if (start === undefined || end === undefined) return undefined;
  return dateRange(start, end < asOf ? end : asOf);
}

interface Own {
  readonly providerId: ProviderId;
  readonly range: DateRange;
  readonly agreements: readonly Agreement[];
  readonly placements: readonly Placement[];
  readonly claims: readonly Claim[];
}

/** Each agreement's months, as they are settled; who pays the clients makes no difference to the provider. */
async function settled(
  records: Records,
  { providerId, range, agreements, placements, claims }: Own,
) {
  const months = monthsOf(range);
  const stored = await Promise.all(
    months.map((month) => records.listWithin('sheet', { providerId, month })),
  );
  const agreementOf = new Map(
    placements.map(({ placementId, agreementId }) => [placementId, agreementId]),
  );
  return agreements.map((agreement) => {
    const own = claims.filter(
      ({ placementId }) => agreementOf.get(placementId) === agreement.agreementId,
    );
    const accountOf = (month: Month, place: number) =>
      settleProvider({
        month,
        providerId,
        sheets: (stored[place] ?? [])
          .filter(({ record }) => record.agreementId === agreement.agreementId)
          .map(({ record, version }) => ({ sheet: record, version })),
        claims: own,
        agreementOf: () => agreement,
        benefitsOf: () => [],
      });
    return { agreement, accounts: months.map(accountOf) };
  });
}

/** So many placements are asked about at a time. */
const AT_A_TIME = 25;

async function followedUp(records: Records, placements: readonly Placement[]) {
  const found = [];
  for (let from = 0; from < placements.length; from += AT_A_TIME) {
    const group = placements.slice(from, from + AT_A_TIME).map(async ({ placementId }) => ({
      reviews: await records.list('review', { placementId }),
      feedback: await records.list('feedback', { placementId }),
    }));
    found.push(...(await Promise.all(group)));
  }
  return {
    reviews: found.flatMap(({ reviews }) => reviews.map(({ record }) => record)),
    feedback: found.flatMap(({ feedback }) => feedback.map(({ record }) => record)),
  };
}
