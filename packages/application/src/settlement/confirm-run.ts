import {
  type Run,
  type RunCause,
  addAmounts,
  amountsOf,
  causesOf,
  changedSince,
  inShort,
} from '@jatkopolku/domain/settlement';
import { type Problem, type Result, success } from '@jatkopolku/kernel';

import type { Change } from '../records.ts';
import { budgetEntry } from './budget-entry.ts';
import type { Closing, ClosingDeps, Noted, Share } from './closing.ts';

/**
 * Writes the head of the run: by this one conditional write the statements that it names count. No run where
 * nothing remains. With it, or by itself, goes up to where the month was computed; and the book of the year's
 * commitments, over what the run was computed from.
 * @returns `changed-meanwhile` when another run took its number: nothing is booked twice; or when what is set
 *   aside in the year, or what is drawn of it, is not as it was: nothing is booked beyond it.
 */
export async function confirmRun(
  { records, clock }: Pick<ClosingDeps, 'records' | 'clock'>,
  closing: Closing & Noted,
  shares: readonly Share[],
): Promise<Result<Run | null, Problem>> {
  const run = headOf(closing, shares, clock.businessNow());
  const entry = budgetEntry(closing, shares);
  const isEmpty = run.statements.length === 0;
  const act = { event: 'booked', actor: closing.actor } as const;
  if (isEmpty) {
    // Of two who look at once one is enough.
    if (hasChanged(closing)) await records.commit([inShortAs(closing, [], closing.runs)], act);
    // What waits for money is written down; where another run has been booked, by that one.
    if (entry.isChanged) await records.commit(entry.changes, act);
    return success(null);
  }
  const month = inShortAs(closing, shares, [...closing.runs, run]);
  const changes = [{ kind: 'run', record: run } as const, month, ...entry.changes];
  const written = await records.commit(changes, act, entry.witnesses);
  return written.ok ? success(run) : written;
}

/** Whether something of a booked month has changed, of which nothing remains. */
function hasChanged({ bookedMonth, tallies }: Closing): boolean {
  const now = tallies.map(({ record }) => record);
  return bookedMonth !== undefined && changedSince(bookedMonth.record, now).length > 0;
}

function inShortAs(
  { month, counted, tallies, bookedMonth: before }: Closing,
  shares: readonly Share[],
  runs: readonly Run[],
): Change<'bookedMonth'> {
  const earlier = amountsOf(counted.flatMap(({ lines }) => lines));
  const accounted = tallies
    .filter(({ record }) => record.moneyVersion > 0)
    .map(({ record: { providerId, moneyVersion } }) => [providerId, moneyVersion] as const);
  return {
    kind: 'bookedMonth',
    record: {
      month,
      runs: runs.map(inShort),
      booked: shares.reduce((sum, { amounts }) => addAmounts(sum, amounts), earlier),
      accounted: Object.fromEntries(accounted),
    },
    before,
  };
}

/** What changed of the providers whose months the run books, since the run before. */
function correctedFor({ bookedMonth, tallies }: Closing, shares: readonly Share[]): RunCause[] {
  if (!bookedMonth) return [];
  const stated = new Set(
    shares.filter(({ statements }) => statements.length > 0).map(({ providerId }) => providerId),
  );
  const own = tallies.map(({ record }) => record).filter((one) => stated.has(one.providerId));
  return causesOf(changedSince(bookedMonth.record, own));
}

function headOf(
  closing: Closing & Noted,
  shares: readonly Share[],
  bookedAt: Run['bookedAt'],
): Run {
  const { month, runNo, actor, notes } = closing;
  const billings = shares.flatMap((share) => share.billings);
  const partsOf = (asked: (typeof billings)[number]['way']) =>
    billings.filter(({ way }) => way === asked).map(({ claimId, partNo }) => ({ claimId, partNo }));
  return {
    month,
    runNo,
    state: 'confirmed',
    type: runNo === 1 ? 'ORIGINAL' : 'CORRECTION',
    bookedAt,
    bookedBy: actor,
    release: null,
    bills: partsOf('bill'),
    refunds: partsOf('refund'),
    statements: shares.flatMap(({ providerId, statements }) =>
      statements.map((named) => ({ providerId, ...named })),
    ),
    causes: correctedFor(closing, shares),
    notes: [...notes],
    batchNo: null,
    reconciled: null,
  };
}
