import type { Agreement } from '@jatkopolku/domain/agreement';
import {
  type DayCode,
  type Sheet,
  type TravelVerdict,
  attendedOf,
  dateIn,
  daysOf,
} from '@jatkopolku/domain/attendance';
import type { Benefit, Client } from '@jatkopolku/domain/client';
import type { Commitment } from '@jatkopolku/domain/commitment';
import type { Framework, OptionTerm } from '@jatkopolku/domain/framework';
import type { AccountMap } from '@jatkopolku/domain/journal';
import { type Claim, liveParts } from '@jatkopolku/domain/outcome';
import type { Placement } from '@jatkopolku/domain/placement';
import type { Account, Provider } from '@jatkopolku/domain/provider';
import { type BookedAmounts, type Run, isReleased } from '@jatkopolku/domain/settlement';
import { type Cents, type LocalDate, type Month, countDays, sumCents } from '@jatkopolku/kernel';

/** A framework with its options by their numbers. */
export interface RecordedFramework extends Omit<Framework, 'optionTerms'> {
  readonly optionTerms: readonly (OptionTerm & { readonly no: number })[];
}

/** A sheet with its days by their dates, and how many of them count once it is accepted. */
export interface RecordedSheet extends Omit<Sheet, 'days' | 'cappedTravel' | 'uncounted'> {
  readonly days: readonly { readonly on: LocalDate; readonly code: DayCode }[];
  readonly attendedDays: number | null;
  /** How many days do not count; null where all do. */
  readonly uncounted: number | null;
  /** The days with travel above the cap, each with what was decided of it. */
  readonly cappedTravel: readonly {
    readonly on: LocalDate;
    readonly capCents: Cents;
    readonly verdict: TravelVerdict | null;
    readonly travelCents: Cents | null;
    readonly reason: string | null;
  }[];
}

/** What a run booked of a claim, or took back. */
export interface BookedOfClaim {
  readonly month: Month;
  readonly amountCents: Cents;
}

/** A claim with what of it counts as approved, where anything does, and what runs have booked, let go and paid. */
export interface RecordedClaim extends Claim {
  readonly approvedCents: Cents | null;
  readonly booked: readonly BookedOfClaim[];
  readonly released: readonly BookedOfClaim[];
  readonly paid: readonly BookedOfClaim[];
}

/** A run with what it booked, and what of it may be paid. */
export interface RecordedRun extends Run {
  readonly booked: BookedAmounts;
  readonly releasedCents: Cents | null;
}

/** The records that have a history page, each as the page shows it. */
export interface Recorded {
  framework: RecordedFramework;
  provider: Provider;
  account: Account;
  agreement: Agreement;
  client: Client;
  benefit: Benefit;
  placement: Placement;
  sheet: RecordedSheet;
  claim: RecordedClaim;
  run: RecordedRun;
  commitment: Commitment;
  accountMap: AccountMap;
}
export type HistoryKind = keyof Recorded;

export function recordedFramework({ optionTerms, ...framework }: Framework): RecordedFramework {
  return { ...framework, optionTerms: optionTerms.map((term, at) => ({ no: at + 1, ...term })) };
}

export function recordedSheet(sheet: Sheet): RecordedSheet {
  const days = daysOf(sheet).map(([on, code]) => ({ on, code }));
  const attendedDays = sheet.state === 'accepted' ? attendedOf(sheet).length : null;
  const cappedTravel = sheet.cappedTravel.map(({ day, capCents, decision }) => ({
    on: dateIn(sheet.month, day),
    capCents,
    verdict: decision?.verdict ?? null,
    travelCents: decision?.travelCents ?? null,
    reason: decision?.reason ?? null,
  }));
  const uncounted = countDays(sheet.uncounted) || null;
  return { ...sheet, days, attendedDays, uncounted, cappedTravel };
}

export function recordedClaim(claim: Claim): RecordedClaim {
  const amounts = liveParts(claim).map(({ amountCents }) => amountCents);
  const approvedCents = amounts.length === 0 ? null : sumCents(amounts);
  return { ...claim, approvedCents, booked: [], released: [], paid: [] };
}

/** What the State pays the organiser is nothing that a run pays. */
export function recordedRun(run: Run, booked: BookedAmounts): RecordedRun {
  const { feeCents, bonusCents, compensationCents, travelCents } = booked;
  const paid = sumCents([feeCents, bonusCents, compensationCents, travelCents]);
  return { ...run, booked, releasedCents: isReleased[run.state] ? paid : null };
}
