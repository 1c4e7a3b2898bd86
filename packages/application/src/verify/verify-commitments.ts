import { isDeepStrictEqual } from 'node:util';

import { type BookedAgreement, leftOf } from '@jatkopolku/domain/commitment';

import { bookedYear } from '../commitment/first-book.ts';
import type { Records } from '../records.ts';
import { openBudget } from '../settlement/budget.ts';
import type { Finding } from './finding.ts';

/** Years whose commitments say something else of what is booked than their runs, or are drawn on beyond what is set. */
export async function verifyCommitments(records: Records): Promise<Finding[]> {
  const books = await records.list('commitmentBook');
  const found = books.map(async ({ record: { year, booked } }): Promise<Finding[]> => {
    const [{ pools }, runs] = await Promise.all([
      openBudget(records, year),
      bookedYear(records, year),
    ]);
    const isSame = isDeepStrictEqual(amountsOf(booked), amountsOf(runs.booked));
    const overdrawn = [...pools].filter(([, pool]) => leftOf(pool) < 0);
    return [
      ...(isSame ? [] : [{ fault: 'commitment-book-differs', where: `${year}` } as const]),
      ...overdrawn.map(([name]) => ({ fault: 'overdrawn', where: `${year} ${name}` }) as const),
    ];
  });
  return (await Promise.all(found)).flat();
}

function amountsOf(booked: readonly BookedAgreement[]) {
  return booked
    .filter(({ amountCents }) => amountCents !== 0)
    .map(({ agreementId, amountCents }) => ({ agreementId, amountCents }));
}
