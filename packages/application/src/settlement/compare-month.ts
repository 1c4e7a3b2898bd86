import type { GroundCode } from '@jatkopolku/domain/eligibility';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type ChangedMonth,
  type Dispute,
  type Line,
  type MonthSummary,
  type ProviderAccount,
  HELD,
  changedSince,
  type WithheldMonth,
  hasEnded,
  inShort,
  summarise,
} from '@jatkopolku/domain/settlement';
import { type Cents, type LocalDate, type Month, sumCents } from '@jatkopolku/kernel';

import { readingOnce } from '../reading-once.ts';
import type { Records } from '../records.ts';
import { type Collected, collectMonth } from './collect-month.ts';
import { type NamedRun, nameRuns } from './list-months.ts';
import { bookedLines, loadBooked } from './load-booked.ts';
import { type MonthCommitments, commitmentsOf } from './month-commitments.ts';
import { splitMonth } from './split-month.ts';
import { markOf, remainderMark } from './statements.ts';

/** A month in full, what is booked of it, and what booking it now would add or take away. */
export interface MonthComparison {
  readonly month: Month;
  readonly ended: boolean;
  readonly runs: readonly (NamedRun & { readonly version: number })[];
  readonly full: MonthSummary;
  readonly booked: MonthSummary;
  readonly remaining: MonthSummary;
  /** At which providers clients' days are held. */
  readonly held: readonly { readonly providerId: ProviderId; readonly days: number }[];
  /** Whose fees and bonuses wait, and why: they are not in what remains, and are booked once nothing holds them. */
  readonly withheld: readonly {
    readonly providerId: ProviderId;
    readonly amountCents: Cents;
    /** By which grounds the company check holds them; none where it does not. */
    readonly grounds: readonly GroundCode[];
    /** Which of its disputes hold any of them. */
    readonly disputes: readonly Dispute['disputeNo'][];
  }[];
  /** What is set aside for the month: nothing, or what waits for more, and what goes unchecked. */
  readonly commitments: MonthCommitments;
  /** Of which providers anything remains to be booked, be it only another payer of a day. */
  readonly changed: readonly ProviderId[];
  /** What changed after the month was booked, and nobody has looked at since. */
  readonly late: readonly ChangedMonth[];
  /** What it lacks, and how it differs from the month before. */
  readonly collected: Collected;
  /** Of all that remains: by it the person who books says what the page showed. */
  readonly mark: string;
}

/** Compares what is owed with what is booked. Changes nothing. */
export async function compareMonth(
  region: Records,
  month: Month,
  today: LocalDate,
): Promise<MonthComparison> {
  const records = readingOnce(region);
  const [{ heads, counted }, bookedMonth, tallies] = await Promise.all([
    loadBooked(records, month),
    records.get('bookedMonth', { month }),
    records.list('monthTally', { month }),
  ]);
  const { owed, budget, split } = await splitMonth(records, { month, counted, tallies });
  const accounts = owed.map(({ account }) => account);
  const linesBy = (pick: (account: ProviderAccount) => readonly Line[]) =>
    accounts.map((account) => ({ ...account, lines: pick(account) }));
  const remaining = split.map(({ providerId, going }) => ({
    providerId,
    lines: going,
    sheets: [],
  }));
  return {
    month,
    ended: hasEnded(month, today),
    runs: await nameRuns(
      records,
      heads.map(({ record, version }) => ({ ...inShort(record), version })),
    ),
    full: summarise(month, accounts),
    booked: summarise(
      month,
      linesBy(({ providerId }) => bookedLines(counted, providerId)),
    ),
    remaining: summarise(month, remaining),
    held: accounts.flatMap(heldAt),
    withheld: split.flatMap(withheldAt),
    commitments: await commitmentsOf(records, budget, split),
    changed: remaining.filter(({ lines }) => lines.length > 0).map(({ providerId }) => providerId),
    collected: await collectMonth(
      records,
      month,
      tallies.map(({ record }) => record),
      today,
    ),
    late: bookedMonth
      ? changedSince(
          bookedMonth.record,
          tallies.map(({ record }) => record),
        )
      : [],
    mark: markOf(
      remaining.map(({ providerId, lines }) => ({ providerId, mark: remainderMark(lines) })),
    ),
  };
}

function heldAt({ providerId, lines }: ProviderAccount): MonthComparison['held'] {
  const days = lines
    .filter((line) => line.kind === 'compensation' && line.payer === HELD)
    .reduce((sum, line) => sum + line.days, 0);
  return days === 0 ? [] : [{ providerId, days }];
}

function withheldAt({
  providerId,
  waiting,
}: Pick<WithheldMonth, 'providerId' | 'waiting'>): MonthComparison['withheld'] {
  // What waits for more to be set aside alone is said beside it.
  const own = waiting.filter(({ reasons }) => reasons.some(({ by }) => by !== 'commitment'));
  if (own.length === 0) return [];
  const amountCents = sumCents(own.map(({ line }) => line.amountCents));
  const reasons = own.flatMap((one) => one.reasons);
  const grounds = reasons.flatMap((reason) => (reason.by === 'check' ? [reason.ground] : []));
  const disputes = reasons.flatMap((reason) => (reason.by === 'dispute' ? [reason.disputeNo] : []));
  return [
    {
      providerId,
      amountCents,
      grounds: [...new Set(grounds)],
      disputes: [...new Set(disputes)],
    },
  ];
}
