import type { GroundCode } from '@jatkopolku/domain/eligibility';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type Line,
  type MonthSummary,
  type ProviderAccount,
  HELD,
  type Withheld,
  hasEnded,
  summarise,
  withhold,
} from '@jatkopolku/domain/settlement';
import { type Cents, type LocalDate, type Month, sumCents } from '@jatkopolku/kernel';

import type { Records } from '../records.ts';
import { type NamedRun, nameRuns } from './list-months.ts';
import { bookedLines, loadBooked, remainderOf } from './load-booked.ts';
import { accountsOf } from './load-month.ts';
import { openPayees } from './open-payees.ts';
import { markOf } from './statements.ts';

/** A month in full, what is booked of it, and what booking it now would add or take away. */
export interface MonthComparison {
  readonly month: Month;
  readonly ended: boolean;
  readonly runs: readonly NamedRun[];
  readonly full: MonthSummary;
  readonly booked: MonthSummary;
  readonly remaining: MonthSummary;
  /** At which providers clients' days are held. */
  readonly held: readonly { readonly providerId: ProviderId; readonly days: number }[];
  /** Whose fees and bonuses wait, and why: they are not in what remains, and are booked once nothing holds them. */
  readonly withheld: readonly {
    readonly providerId: ProviderId;
    readonly amountCents: Cents;
    readonly grounds: readonly GroundCode[];
  }[];
  /** Of which providers anything remains to be booked, be it only another payer of a day. */
  readonly changed: readonly ProviderId[];
  /** Whether facts of the month changed after it was booked, and nobody has looked since. */
  readonly waits: boolean;
  /** Of all that remains: by it the person who books says what the page showed. */
  readonly mark: string;
}

/** Compares what is owed with what is booked. Changes nothing. */
export async function compareMonth(
  records: Records,
  month: Month,
  today: LocalDate,
): Promise<MonthComparison> {
  const late = await records.get('lateChange', { month });
  const { runs, counted } = await loadBooked(records, month);
  const accounts = await accountsOf(records, month);
  const linesBy = (pick: (account: ProviderAccount) => readonly Line[]) =>
    accounts.map((account) => ({ ...account, lines: pick(account) }));
  const payeeOf = await openPayees(records);
  const split = accounts.map((account) => {
    const remaining = remainderOf(account, counted);
    return { ...account, ...withhold(remaining, payeeOf(account.providerId)) };
  });
  const remaining = split.map(({ going, ...account }) => ({ ...account, lines: going }));
  return {
    month,
    ended: hasEnded(month, today),
    runs: await nameRuns(records, runs),
    full: summarise(month, accounts),
    booked: summarise(
      month,
      linesBy(({ providerId }) => bookedLines(counted, providerId)),
    ),
    remaining: summarise(month, remaining),
    held: accounts.flatMap(heldAt),
    withheld: split.flatMap(withheldAt),
    changed: remaining.filter(({ lines }) => lines.length > 0).map(({ providerId }) => providerId),
    waits: late?.record.waits ?? false,
    mark: markOf(remaining),
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
  grounds,
}: Pick<ProviderAccount, 'providerId'> & Withheld): MonthComparison['withheld'] {
  const amountCents = sumCents(waiting.map((line) => line.amountCents));
  return waiting.length === 0 ? [] : [{ providerId, amountCents, grounds }];
}
