import {
  type Agreement,
  type AgreementTerm,
  type Option,
  agreementTerm,
} from '@jatkopolku/domain/agreement';
import type { Framework, Lot } from '@jatkopolku/domain/framework';
import {
  type Cents,
  type LocalDate,
  type Problem,
  ZERO_CENTS,
  cents,
  earlier,
  formatEuros,
  localDate,
  sumCents,
} from '@jatkopolku/kernel';

import { type Pools, coverName, drawnOf, leftOf, poolOf } from './pools.ts';
import type {
  BookedAgreement,
  Commitment,
  CommitmentBook,
  CommitmentId,
  CostCentre,
  Cover,
} from './schema.ts';

/** Whether somebody holds the cost centre, and may confirm what is set aside of it. */
export function holds(centre: Pick<CostCentre, 'holders'> | undefined, userId: string): boolean {
  return centre?.holders.some((holder) => holder.userId === userId) ?? false;
}

/** A cost centre is not given to oneself. */
export function costCentreProblems(
  { holders }: Pick<CostCentre, 'holders'>,
  before: Pick<CostCentre, 'holders'> | undefined,
  actor: string,
): Problem[] {
  const isNew = holds({ holders }, actor) && !holds(before, actor);
  return isNew ? [{ code: 'own-work' }] : [];
}

/** What a commitment is judged by when it is proposed, and when it is confirmed. */
export interface CoverFacts {
  readonly lots: readonly Pick<Lot, 'frameworkId' | 'lot'>[];
  readonly agreement: Pick<Agreement, 'frameworkId' | 'lot'> | undefined;
  readonly costCentre: CostCentre | undefined;
}

/** Why money cannot be set aside so: what it is for, or whose it is, is not known. */
export function coverProblems(
  { frameworkId, lot, agreementId }: Cover,
  { lots, agreement, costCentre }: CoverFacts,
): Problem[] {
  const problems: Problem[] = [];
  const isLot = lots.some((one) => one.frameworkId === frameworkId && one.lot === lot);
  if (!isLot) problems.push({ code: 'unknown-lot', at: '/lot' });
  const isOfLot = agreement?.frameworkId === frameworkId && agreement.lot === lot;
  if (agreementId !== null && !isOfLot)
    problems.push({ code: 'unknown-agreement', at: '/agreementId' });
  if (!costCentre) problems.push({ code: 'unknown-cost-centre', at: '/costCentre' });
  return problems;
}

/**
 * Why so much cannot be set aside: more than that is booked of the year already; or the agreement's bookings
 * have drawn on its lot's commitments, of which more is set aside instead.
 */
export function amountProblems(
  asked: Cover & Pick<Commitment, 'amountCents'>,
  pools: Pools,
  booked: readonly BookedAgreement[],
): Problem[] {
  const own = pools.get(coverName(asked));
  if (own) return [];
  const bookedCents = bookedUnder(asked, pools, booked);
  const isOfLot = asked.agreementId !== null && isCovered(asked, pools);
  if (isOfLot && bookedCents > 0) return [{ code: 'commitment-of-lot-drawn' }];
  if (asked.amountCents >= bookedCents) return [];
  return [
    {
      code: 'commitment-below-booked',
      at: '/amountCents',
      details: { booked: formatEuros(bookedCents) },
    },
  ];
}

function isCovered({ frameworkId, lot }: Cover, pools: Pools): boolean {
  return pools.has(coverName({ frameworkId, lot, agreementId: null }));
}

/** What is booked already of those that the first commitment for them would cover. */
function bookedUnder(asked: Cover, pools: Pools, booked: readonly BookedAgreement[]): Cents {
  const own = booked.filter((one) =>
    asked.agreementId === null
      ? one.frameworkId === asked.frameworkId && one.lot === asked.lot && !poolOf(pools, one)
      : one.agreementId === asked.agreementId,
  );
  return sumCents(own.map(({ amountCents }) => amountCents));
}

/** A commitment on which a booking has drawn is not annulled. */
export function annulProblem(
  { commitmentId, ...cover }: Cover & Pick<Commitment, 'commitmentId'>,
  pools: Pools,
): Problem | undefined {
  const drawnCents = drawnIn(cover, commitmentId, pools);
  return drawnCents > 0
    ? { code: 'commitment-drawn', details: { drawn: formatEuros(drawnCents) } }
    : undefined;
}

function drawnIn(cover: Cover, commitmentId: CommitmentId, pools: Pools): Cents {
  const own = pools.get(coverName(cover));
  return own
    ? (drawnOf(own.commitments, own.bookedCents).get(commitmentId) ?? ZERO_CENTS)
    : ZERO_CENTS;
}

/** What more is needed for what waits, by what covers it: what of it is not there yet. */
export function lacking(
  { short }: Pick<CommitmentBook, 'short'>,
  pools: Pools,
): readonly { readonly cover: Cover; readonly missingCents: Cents }[] {
  return [...Map.groupBy(short, coverName)].flatMap(([name, own]) => {
    const [first] = own;
    const pool = pools.get(name);
    if (!first || !pool) return [];
    const { frameworkId, lot, agreementId } = first;
    const needed = sumCents(own.map((one) => one.neededCents));
    const missingCents = cents(needed - leftOf(pool));
    return missingCents > 0 ? [{ cover: { frameworkId, lot, agreementId }, missingCents }] : [];
  });
}

/** The last day on which something covered is bought in the year; what is left is freed after it. */
export function lastDayOf(year: number, ends: readonly LocalDate[]): LocalDate {
  const newYearsEve = localDate(`${year}-12-31`);
  const [last] = ends.toSorted().toReversed();
  return last === undefined ? newYearsEve : earlier(newYearsEve, last);
}

/** The last days of the agreements that a commitment covers. */
export function endsOf(
  cover: Cover,
  agreements: readonly Agreement[],
  {
    frameworks,
    options,
  }: { readonly frameworks: readonly Framework[]; readonly options: readonly Option[] },
): LocalDate[] {
  const framework = frameworks.find(({ frameworkId }) => frameworkId === cover.frameworkId);
  if (!framework) return [];
  const covered = agreements.filter(
    ({ agreementId, frameworkId, lot }) =>
      frameworkId === cover.frameworkId &&
      lot === cover.lot &&
      (cover.agreementId === null || agreementId === cover.agreementId),
  );
  return covered
    .map((one): AgreementTerm => agreementTerm(one, framework, options))
    .map(({ end }) => end);
}
