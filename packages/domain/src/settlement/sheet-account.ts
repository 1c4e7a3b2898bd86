import { type Agreement, dayPriceOn } from '@jatkopolku/domain/agreement';
import {
  type Day,
  type PresentDay,
  type Sheet,
  dayOf,
  daysOf,
  fromDayCode,
  travelShare,
} from '@jatkopolku/domain/attendance';
import { type Benefit, type ClientId, payingBenefit } from '@jatkopolku/domain/client';
import { rateOn } from '@jatkopolku/domain/law';
import { type Cents, type LocalDate, ZERO_CENTS } from '@jatkopolku/kernel';

import { LineBook } from './line-book.ts';
import { HELD, type HeldReason, type Line } from './schema.ts';

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

/** A day of a sheet, and what it comes to; an absence comes to nothing. */
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

/** What a sheet's days are worth, and who pays them. */
export interface SheetFacts {
  readonly agreementOf: (agreementId: Agreement['agreementId']) => Agreement;
  readonly benefitsOf: (clientId: ClientId) => readonly Benefit[];
}

/** Day by day what a sheet comes to, whatever its state: only accepted ones count. */
export function accountSheet({ sheet, version }: VersionedSheet, facts: SheetFacts): SheetAccount {
  const agreement = facts.agreementOf(sheet.agreementId);
  const benefits = facts.benefitsOf(sheet.clientId);
  const book = new LineBook();
  const days = daysOf(sheet).map(([date, code]): DayAccount => {
    const day = fromDayCode(code);
    if (day.status !== 'present') return { date, day, amounts: null };
    const amounts = amountsOf(day, { date, sheet, agreement, benefits });
    for (const line of linesOfDay(sheet, agreement, amounts)) book.enter(line);
    return { date, day, amounts };
  });
  return { sheet, version, agreement, days, lines: book.lines() };
}

interface DayFacts {
  readonly date: LocalDate;
  readonly sheet: Sheet;
  readonly agreement: Agreement;
  readonly benefits: readonly Benefit[];
}

/** The provider's fee, the client's 9 EUR from one payer, travel, the State's share. */
function amountsOf(
  { travelCents }: PresentDay,
  { date, sheet, agreement, benefits }: DayFacts,
): DayAmounts {
  const capped = sheet.cappedTravel.find(({ day }) => day === dayOf(date));
  const travel = travelShare(travelCents ?? ZERO_CENTS, capped);
  return {
    feeCents: dayPriceOn(agreement, date),
    ...compensationOf(date, benefits),
    travelCents: travelCents === null ? null : travel.owedCents,
    heldTravelCents: travel.heldCents,
    stateCents: rateOn('stateCompensationCents', date) ?? ZERO_CENTS,
  };
}

type Compensation = Pick<DayAmounts, 'payer' | 'heldFor' | 'compensationCents'>;

function compensationOf(date: LocalDate, benefits: readonly Benefit[]): Compensation {
  const rate = rateOn('dailyCompensationCents', date);
  if (rate === undefined) return held('no-rate');
  const benefit = payingBenefit(benefits, date);
  return benefit
    ? { payer: benefit.payer, heldFor: null, compensationCents: rate }
    : held('no-benefit');
}

function held(heldFor: HeldReason): Compensation {
  return { payer: HELD, heldFor, compensationCents: ZERO_CENTS };
}

function linesOfDay(
  { agreementId, clientId, placementId }: Sheet,
  { lot }: Agreement,
  { feeCents, payer, compensationCents, travelCents, stateCents }: DayAmounts,
): Line[] {
  const who = { clientId, placementId };
  return [
    { kind: 'fee', agreementId, lot, days: 1, amountCents: feeCents },
    { kind: 'compensation', ...who, payer, days: 1, amountCents: compensationCents },
    ...(travelCents === null
      ? []
      : [{ kind: 'travel' as const, ...who, days: 1, amountCents: travelCents }]),
    { kind: 'state', days: 1, amountCents: stateCents },
  ];
}
