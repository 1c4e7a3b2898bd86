import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type Day,
  type PresentDay,
  type Sheet,
  dayOf,
  daysOf,
  fromDayCode,
  travelShare,
} from '@jatkopolku/domain/attendance';
import type { Benefit } from '@jatkopolku/domain/client';
import {
  type Cents,
  type LocalDate,
  ZERO_CENTS,
  hasDate,
  holdingOn,
  must,
} from '@jatkopolku/kernel';

import { LineBook } from './line-book.ts';
import { HELD, type HeldReason, type Line } from './schema.ts';
import {
  type SheetFacts,
  type SheetWorth,
  enterSheet,
  monthRates,
  sheetWorth,
} from './sheet-worth.ts';

/** A month sheet with the version that a statement will name. */
export interface VersionedSheet {
  readonly sheet: Sheet;
  readonly version: number;
}

/** What an attended day comes to. */
export interface DayAmounts {
  readonly feeCents: Cents;
  /** Who pays the client's 9 EUR; {@link HELD} while nobody does. */
  readonly payer: string;
  /** Why nobody pays the day yet; null for a day that is paid. */
  readonly heldFor: HeldReason | null;
  readonly compensationCents: Cents;
  /** What of the day's travel is owed; null when none was claimed. */
  readonly travelCents: Cents | null;
  /** What of it is above the region's cap, and not accepted. */
  readonly heldTravelCents: Cents;
  readonly stateCents: Cents;
}

/** A day of a sheet, and what it comes to; an absence comes to nothing, nor does a day that does not count. */
export interface DayAccount {
  readonly date: LocalDate;
  readonly day: Day;
  readonly amounts: DayAmounts | null;
}

/** A month sheet's account: its lines are the sum of its days. */
export interface SheetAccount extends VersionedSheet {
  readonly agreement: Agreement;
  readonly days: readonly DayAccount[];
  readonly lines: readonly Line[];
}

/** Day by day what a sheet comes to, whatever its state: only accepted ones count. */
export function accountSheet({ sheet, version }: VersionedSheet, facts: SheetFacts): SheetAccount {
  const worth = sheetWorth(sheet, facts, monthRates(sheet.month));
  const book = new LineBook();
  enterSheet(book, worth);
  const days = daysOf(sheet).map(([date, code]): DayAccount => {
    const day = fromDayCode(code);
    const isPaid = day.status === 'present' && !hasDate(sheet.uncounted, date);
    return { date, day, amounts: isPaid ? amountsOf(date, day, worth) : null };
  });
  return { sheet, version, agreement: worth.agreement, days, lines: book.lines() };
}

function amountsOf(
  date: LocalDate,
  { travelCents }: PresentDay,
  { sheet, prices, paying, rates }: SheetWorth,
): DayAmounts {
  const capped = sheet.cappedTravel.find(({ day }) => day === dayOf(date));
  const travel = travelShare(travelCents ?? ZERO_CENTS, capped);
  return {
    feeCents: must(holdingOn(prices, date), 'the price of a day'),
    ...compensationOf(holdingOn(rates.compensation, date), holdingOn(paying, date)),
    travelCents: travelCents === null ? null : travel.owedCents,
    heldTravelCents: travel.heldCents,
    stateCents: holdingOn(rates.state, date) ?? ZERO_CENTS,
  };
}

type Compensation = Pick<DayAmounts, 'payer' | 'heldFor' | 'compensationCents'>;

function compensationOf(rate: Cents | undefined, benefit: Benefit | undefined): Compensation {
  if (rate === undefined) return held('no-rate');
  return benefit
    ? { payer: benefit.payer, heldFor: null, compensationCents: rate }
    : held('no-benefit');
}

function held(heldFor: HeldReason): Compensation {
  return { payer: HELD, heldFor, compensationCents: ZERO_CENTS };
}
