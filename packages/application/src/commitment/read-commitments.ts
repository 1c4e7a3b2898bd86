import { isSigned } from '@jatkopolku/domain/agreement';
import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type Commitment,
  type CostCentre,
  type Cover,
  type PlacedAgreement,
  type Pool,
  type Use,
  coverName,
  drawnOf,
  endsOf,
  lacking,
  lastDayOf,
  poolOf,
} from '@jatkopolku/domain/commitment';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Cents, type LocalDate, ZERO_CENTS, byText, localDate } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { type Budget, budgetOf } from '../settlement/budget.ts';

/** A commitment with what is drawn of it. */
export interface DrawnCommitment extends Versioned<Commitment> {
  readonly drawnCents: Cents;
}

/** What is set aside for an agreement or a lot, by which cost centres, and how much more its lines wait for. */
export interface PoolUse extends Use {
  /** Of a commitment for one agreement. */
  readonly providerId: ProviderId | null;
  readonly costCentres: CostCentre['code'][];
  readonly missingCents: Cents;
}

/** An agreement of the year for which nothing is set aside: its bookings are not checked. */
export interface UnsetAgreement extends PlacedAgreement {
  readonly providerId: ProviderId;
  /** Null in a year in which nothing is set aside: its bookings are not counted then. */
  readonly bookedCents: Cents | null;
}

/** What a region has set aside in a calendar year, what of it is booked, and whose it is. */
export interface YearCommitments {
  readonly year: number;
  readonly isSet: boolean;
  readonly uses: PoolUse[];
  readonly unset: UnsetAgreement[];
  readonly items: DrawnCommitment[];
  readonly costCentres: Versioned<CostCentre>[];
}

export async function readCommitments(records: Records, year: number): Promise<YearCommitments> {
  const book = await records.get('commitmentBook', { year });
  const [commitments, costCentres, terms] = await Promise.all([
    records.listWithin('commitment', { year }),
    records.list('costCentre'),
    loadTerms(records),
  ]);
  const budget = budgetOf({ year, book, commitments });
  return {
    year,
    isSet: book !== undefined,
    uses: usesOf(budget, terms),
    unset: unsetOf(budget, terms),
    items: commitments.map((stored) => ({ ...stored, drawnCents: drawn(stored, budget) })),
    costCentres,
  };
}

type Terms = Awaited<ReturnType<typeof loadTerms>>;

async function loadTerms(records: Records) {
  const [agreements, frameworks, options] = await Promise.all([
    records.list('agreement'),
    records.list('framework'),
    records.list('option'),
  ]);
  return {
    agreements: agreements.map(({ record }) => record),
    frameworks: frameworks.map(({ record }) => record),
    options: options.map(({ record }) => record),
  };
}

function usesOf({ year, book, pools }: Budget, terms: Terms): PoolUse[] {
  const missing = new Map(
    lacking({ short: book?.record.short ?? [] }, pools).map((one) => [
      coverName(one.cover),
      one.missingCents,
    ]),
  );
  const inOrder = [...pools].toSorted(([, a], [, b]) => byCover(a.cover, b.cover));
  return inOrder.map(([name, pool]) => ({
    ...useOf(year, pool, terms),
    providerId: providerOf(pool.cover, terms.agreements),
    costCentres: [...new Set(pool.commitments.map(({ costCentre }) => costCentre))],
    missingCents: missing.get(name) ?? ZERO_CENTS,
  }));
}

/** Framework by framework and lot by lot, what is for a whole lot before its agreements. */
function byCover(a: Cover, b: Cover): number {
  return (
    byText(a.frameworkId, b.frameworkId) ||
    a.lot - b.lot ||
    byText(a.agreementId ?? '', b.agreementId ?? '')
  );
}

function useOf(year: number, { cover, setCents, bookedCents }: Pool, terms: Terms): Use {
  const lastDay = lastDayOf(year, endsOf(cover, terms.agreements, terms));
  return { cover, setCents, bookedCents, lastDay };
}

function providerOf({ agreementId }: Cover, agreements: readonly Agreement[]): ProviderId | null {
  return agreements.find((one) => one.agreementId === agreementId)?.providerId ?? null;
}

function unsetOf({ year, book, pools }: Budget, terms: Terms): UnsetAgreement[] {
  const booked = new Map(
    book?.record.booked.map(({ agreementId, amountCents }) => [agreementId, amountCents]),
  );
  return terms.agreements
    .filter((agreement) => !poolOf(pools, agreement))
    .filter((agreement) => booked.has(agreement.agreementId) || isOfYear(agreement, year, terms))
    .map(({ agreementId, frameworkId, lot, providerId }) => ({
      agreementId,
      frameworkId,
      lot,
      providerId,
      bookedCents: book ? (booked.get(agreementId) ?? ZERO_CENTS) : null,
    }));
}

/** Whether something may be bought by the agreement in the year. */
function isOfYear(agreement: Agreement, year: number, terms: Terms): boolean {
  const first: LocalDate = localDate(`${year}-01-01`);
  const { startsOn } = terms.frameworks.find(
    ({ frameworkId }) => frameworkId === agreement.frameworkId,
  ) ?? { startsOn: first };
  const ends = endsOf(agreement, terms.agreements, terms);
  const isBegun = startsOn <= localDate(`${year}-12-31`);
  return isSigned(agreement) && isBegun && ends.some((end) => end >= first);
}

function drawn({ record }: Versioned<Commitment>, { pools }: Budget): Cents {
  const pool = pools.get(coverName(record));
  if (!pool) return ZERO_CENTS;
  return drawnOf(pool.commitments, pool.bookedCents).get(record.commitmentId) ?? ZERO_CENTS;
}
