import {
  type MoneyPiece,
  type ReconciledKind,
  type RunRest,
  moneyKindOf,
  reconciledKinds,
  restOfRun,
} from '@jatkopolku/domain/payment';
import { type Line, type Run, runSteps } from '@jatkopolku/domain/settlement';
import { type Clock, type Month, formatEuros, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import { readingOnce } from '../reading-once.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';
import { inBookedMonth } from '../settlement/release-run.ts';
import { splitMonth } from '../settlement/split-month.ts';
import type { RunName } from '../settlement/statements.ts';
import { bookedMoney } from './money-pieces.ts';

/** A run with what of it is not paid yet. */
interface ReconciledRun extends Pick<Run, 'runNo' | 'type' | 'state'>, RunRest {
  readonly version: number;
}

/** Where the region's own money of a month is: what is owed of each kind, and what is left of each run. */
export interface Reconciliation {
  readonly month: Month;
  readonly kinds: readonly ReconciledKind[];
  readonly runs: readonly ReconciledRun[];
}

/** Holds what is owed of a month, as the facts are now, against what was booked, sent and paid. Changes nothing. */
export async function readReconciliation(
  region: Records,
  { month }: { readonly month: Month },
): Promise<Reconciliation> {
  const records = readingOnce(region);
  const [{ counted, pieces }, heads, tallies] = await Promise.all([
    bookedMoney(records, month),
    records.listWithin('run', { month }),
    records.list('monthTally', { month }),
  ]);
  const { owed, split } = await splitMonth(records, { month, counted, tallies });
  const unbooked = split.flatMap(({ going, waiting }) => [
    ...going.flatMap((line) => unbookedPiece(line, 'open')),
    ...waiting.flatMap(({ line }) => unbookedPiece(line, 'held')),
  ]);
  const heldTravel = owed.map(({ account }): MoneyPiece => {
    const { amountCents } = account.heldTravel;
    return { kind: 'travel', runNo: null, amountCents, standing: 'held' };
  });
  return {
    month,
    kinds: reconciledKinds([...pieces, ...unbooked, ...heldTravel]),
    runs: heads.map(({ record: { runNo, type, state }, version }) => ({
      runNo,
      type,
      state,
      version,
      ...restOfRun(pieces, runNo),
    })),
  };
}

function unbookedPiece(line: Line, standing: MoneyPiece['standing']): MoneyPiece[] {
  const kind = moneyKindOf(line);
  return kind ? [{ kind, runNo: null, amountCents: line.amountCents, standing }] : [];
}

interface ReconcileDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/**
 * Finance says that all of a run is paid: it is over. What a payment that comes back later owes again is paid by a
 * batch as before.
 * @returns `run-open` with what is left of it, `not-in-this-state` for one that is not released.
 */
export function reconcileRun(
  { records, clock }: ReconcileDeps,
  expected: Expected<RunName>,
): Saved<Run> {
  return moveRecord(records, {
    kind: 'run',
    step: runSteps.reconcile,
    event: 'reconciled',
    ...expected,
    edit: async (run, state) => {
      const { pieces } = await bookedMoney(records, run.month);
      const rest = restOfRun(pieces, run.runNo);
      if (rest.pieces > 0) {
        const details = { count: rest.pieces, amount: formatEuros(rest.amountCents) };
        return refuse({ code: 'run-open', details });
      }
      const reconciled = { at: clock.businessNow(), by: expected.actor };
      return success({ ...run, state, reconciled });
    },
    beside: (run) => inBookedMonth(records, run),
  });
}
