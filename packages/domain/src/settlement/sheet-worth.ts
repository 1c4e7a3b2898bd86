import { type Agreement, dayPricesIn } from '@jatkopolku/domain/agreement';
import { type Sheet, type SheetDays, sheetDays } from '@jatkopolku/domain/attendance';
import { type Benefit, type ClientId, payingBenefits } from '@jatkopolku/domain/client';
import { ratesIn } from '@jatkopolku/domain/law';
import {
  type Cents,
  type DaySet,
  type Month,
  type Stretch,
  NO_DAYS,
  ZERO_CENTS,
  cents,
  countDays,
  daysOfBoth,
  daysOfEither,
  daysOfMonth,
  daysWithout,
  invariant,
  multiplyCents,
} from '@jatkopolku/kernel';

import type { LineBook } from './line-book.ts';
import { HELD } from './schema.ts';

/** What a sheet's days are worth, and who pays them. */
export interface SheetFacts {
  readonly agreementOf: (agreementId: Agreement['agreementId']) => Agreement;
  readonly benefitsOf: (clientId: ClientId) => readonly Benefit[];
}

/** The month's days, and the law's rates on them. */
export interface MonthRates {
  readonly days: DaySet;
  readonly compensation: readonly Stretch<Cents>[];
  readonly state: readonly Stretch<Cents>[];
}

/**
 * What a month's days are worth at a placement. A price, a rate and a payer each hold on many days alike, so that
 * attended days are counted and not looked up one by one.
 */
export interface SheetWorth {
  readonly sheet: Sheet;
  readonly agreement: Agreement;
  readonly days: SheetDays;
  /** Of every day of the month. */
  readonly prices: readonly Stretch<Cents>[];
  /** Who pays the client which days; days in none of them are held. */
  readonly paying: readonly Stretch<Benefit>[];
  readonly rates: MonthRates;
}

export function monthRates(month: Month): MonthRates {
  return {
    days: daysOfMonth(month),
    compensation: ratesIn('dailyCompensationCents', month),
    state: ratesIn('stateCompensationCents', month),
  };
}

export function sheetWorth(
  sheet: Sheet,
  { agreementOf, benefitsOf }: SheetFacts,
  rates: MonthRates,
): SheetWorth {
  const agreement = agreementOf(sheet.agreementId);
  const days = sheetDays(sheet);
  const beyond = daysWithout(daysOfEither(days.attended, days.absent), rates.days);
  invariant(beyond === NO_DAYS, 'a sheet has days of its own month');
  return {
    sheet,
    agreement,
    days,
    prices: dayPricesIn(agreement, sheet.month),
    paying: payingBenefits(benefitsOf(sheet.clientId), sheet.month),
    rates,
  };
}

/** Enters what the attended days come to: the provider's fee, the client's 9 EUR, travel, the State's share. */
export function enterSheet(book: LineBook, worth: SheetWorth): void {
  const { sheet, agreement, days, prices, rates } = worth;
  const { agreementId, clientId, placementId } = sheet;
  const { attended, travelDays, travelCents } = days;
  const count = countDays(attended);
  if (count === 0) return;
  const feeCents = sumOver(attended, prices);
  book.enter({ kind: 'fee', agreementId, lot: agreement.lot, days: count, amountCents: feeCents });
  enterCompensations(book, worth, count);
  if (travelDays > 0) {
    const amountCents = travelCents;
    book.enter({ kind: 'travel', clientId, placementId, days: travelDays, amountCents });
  }
  book.enter({ kind: 'state', days: count, amountCents: sumOver(attended, rates.state) });
}

/** The client's days of each payer, and those that nobody pays: without a benefit, or without a rate. */
function enterCompensations(
  book: LineBook,
  { sheet: { clientId, placementId }, days: { attended }, paying, rates }: SheetWorth,
  count: number,
): void {
  const own = { kind: 'compensation', clientId, placementId } as const;
  let heldDays = count;
  for (const { days: paid, value: benefit } of paying) {
    for (const { days: alike, value: rateCents } of rates.compensation) {
      const days = countDays(daysOfBoth(attended, daysOfBoth(paid, alike)));
      if (days === 0) continue;
      heldDays -= days;
      const amountCents = multiplyCents(rateCents, days);
      book.enter({ ...own, payer: benefit.payer, days, amountCents });
    }
  }
  if (heldDays > 0) {
    book.enter({ ...own, payer: HELD, days: heldDays, amountCents: ZERO_CENTS });
  }
}

/** What the days come to, each by the amount of its stretch; days of no stretch come to nothing. */
export function sumOver(days: DaySet, amounts: readonly Stretch<Cents>[]): Cents {
  let sum = 0;
  for (const { days: alike, value } of amounts) sum += countDays(daysOfBoth(days, alike)) * value;
  return cents(sum);
}
