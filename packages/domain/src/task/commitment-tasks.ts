import {
  type Commitment,
  type CommitmentBook,
  type CostCentre,
  type Cover,
  type Pools,
  coverName,
  holds,
  lacking,
  monthsOfYear,
} from '@jatkopolku/domain/commitment';
import { firstBookingDay } from '@jatkopolku/domain/settlement';
import { type LocalDate, helsinkiDayOf, must } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

/** A proposed commitment waits for another person who holds its cost centre. */
export function commitmentTask(
  { state, proposal, year, commitmentId, frameworkId, lot, agreementId }: Commitment,
  centre: CostCentre | undefined,
  userId: string,
): Task | undefined {
  const isOthers = proposal.by !== userId && holds(centre, userId);
  if (state !== 'proposed' || !isOthers) return undefined;
  const about = { year, commitmentId, frameworkId, lot, agreementId };
  const since = helsinkiDayOf(proposal.at);
  return { type: 'confirm-commitment', ...about, since, dueOn: null, late: false };
}

/** What is drawn of a year's commitments, and who holds the cost centres. */
export interface BudgetFacts {
  readonly book: CommitmentBook;
  readonly pools: Pools;
  readonly centres: readonly CostCentre[];
}

/** Booked lines that wait for more to be set aside: for those who hold a cost centre of what is set already. */
export function raiseTasks({ book, pools, centres }: BudgetFacts, userId: string): Task[] {
  return lacking(book, pools)
    .filter(({ cover }) => {
      const codes = pools.get(coverName(cover))?.commitments.map(({ costCentre }) => costCentre);
      return centres.some((centre) => codes?.includes(centre.code) && holds(centre, userId));
    })
    .map(({ cover, missingCents }) => ({
      type: 'raise-commitment',
      year: book.year,
      ...cover,
      amountCents: missingCents,
      since: waitsSince(book, cover),
      dueOn: null,
      late: false,
    }));
}

/** Months whose lines have waited for money that is set aside by now: finance books them. */
export function freedTasks({ book, pools }: Pick<BudgetFacts, 'book' | 'pools'>): Task[] {
  const lack = new Set(lacking(book, pools).map(({ cover }) => coverName(cover)));
  const freed = book.short.filter((one) => !lack.has(coverName(one)));
  return [...new Set(freed.map(({ month }) => month))].map((month) => ({
    type: 'settle-freed',
    month,
    since: firstBookingDay(month),
    dueOn: null,
    late: false,
  }));
}

/** The first of its months could be booked from that day on. */
function waitsSince({ short, year }: CommitmentBook, cover: Cover): LocalDate {
  const months = short.filter((one) => coverName(one) === coverName(cover)).map((one) => one.month);
  const [first = monthsOfYear(year)[0]] = months.toSorted();
  return firstBookingDay(must(first, 'a month'));
}
