import { type Sheet, countedDays, isAttended } from '@jatkopolku/domain/attendance';
import { type Benefit, payingBenefit } from '@jatkopolku/domain/client';
import { rateOn } from '@jatkopolku/domain/law';
import {
  type Cents,
  type LocalDate,
  type Month,
  ZERO_CENTS,
  byText,
  sumCents,
} from '@jatkopolku/kernel';

import { HELD } from './schema.ts';

/** Accepted days of a month that another pays by other benefits: what the one pays less, and the other more. */
export interface PayerMove {
  readonly month: Month;
  /** {@link HELD} where nobody paid. */
  readonly from: string;
  /** {@link HELD} where nobody pays from now on. */
  readonly to: string;
  readonly days: number;
  readonly amountCents: Cents;
}

type PaidSheet = Pick<Sheet, 'month' | 'days' | 'uncounted' | 'state'>;

/** What other benefits do to the client's compensation (1290/2002 ch. 10 §6.2): only accepted days are paid. */
export function payerMoves(
  sheets: readonly PaidSheet[],
  before: readonly Benefit[],
  after: readonly Benefit[],
): PayerMove[] {
  const moved = sheets
    .filter(({ state }) => state === 'accepted')
    .flatMap((sheet) =>
      countedDays(sheet)
        .filter(([, code]) => isAttended(code))
        .map(([date]) => ({
          month: sheet.month,
          from: payerOf(before, date),
          to: payerOf(after, date),
          amountCents: rateOn('dailyCompensationCents', date) ?? ZERO_CENTS,
        })),
    )
    .filter(({ from, to }) => from !== to);
  return [...Map.groupBy(moved, ({ month, from, to }) => JSON.stringify([month, from, to]))]
    .toSorted(([a], [b]) => byText(a, b))
    .flatMap(([, own]) => sumOf(own));
}

function payerOf(benefits: readonly Benefit[], date: LocalDate): string {
  return payingBenefit(benefits, date)?.payer ?? HELD;
}

function sumOf(own: readonly Omit<PayerMove, 'days'>[]): PayerMove[] {
  const [first] = own;
  if (!first) return [];
  const amountCents = sumCents(own.map((one) => one.amountCents));
  return [{ ...first, days: own.length, amountCents }];
}
