import type { ProviderInvoice } from '@jatkopolku/domain/invoice';
import { type MoneyPiece, type MoneyStanding, moneyKindOf } from '@jatkopolku/domain/payment';
import { type Line, type Run, type Statement, isReleased } from '@jatkopolku/domain/settlement';
import { type Cents, type Month, cents } from '@jatkopolku/kernel';

import {
  type FollowInBatches,
  billName,
  clientMoneyName,
  followBatches,
} from '../payment/follow-batches.ts';
import type { Records } from '../records.ts';
import { loadBooked } from '../settlement/load-booked.ts';

/** What runs of a month booked of the region's own money, and what has become of it. */
export interface BookedMoney {
  readonly runs: readonly Run[];
  readonly counted: readonly Statement[];
  readonly pieces: readonly MoneyPiece[];
}

/** Follows all that a month's runs booked through the batches. */
export async function bookedMoney(records: Records, month: Month): Promise<BookedMoney> {
  const [{ runs, counted }, stored] = await Promise.all([
    loadBooked(records, month),
    records.listWithin('invoice', { month }),
  ]);
  const invoices = stored.map(({ record }) => record);
  const [ofClients, ofProviders] = await Promise.all([
    followBatches(records, 'clients', firstOf(runs)),
    followBatches(records, 'providers', firstOf(invoices)),
  ]);
  const standings = { ofClients, ofProviders, invoices: byName(invoices) };
  const pieces = runs.flatMap((run) => {
    const own = counted.filter(({ runNo }) => runNo === run.runNo);
    return [...own.flatMap((one) => piecesOf(run, one, standings)), ...vatOf(run, standings)];
  });
  return { runs, counted, pieces };
}

function firstOf(taken: readonly Pick<Run, 'batchNo'>[]): number | undefined {
  const batches = taken.flatMap(({ batchNo }) => batchNo ?? []);
  return batches.length > 0 ? Math.min(...batches) : undefined;
}

function byName(invoices: readonly ProviderInvoice[]): ReadonlyMap<string, ProviderInvoice> {
  return new Map(invoices.map((one) => [billName(one), one]));
}

interface Standings {
  readonly ofClients: FollowInBatches;
  readonly ofProviders: FollowInBatches;
  readonly invoices: ReadonlyMap<string, ProviderInvoice>;
}

function piecesOf(run: Run, statement: Statement, standings: Standings): MoneyPiece[] {
  return statement.lines.flatMap((line) => {
    const kind = moneyKindOf(line);
    if (!kind) return [];
    const standing = isReleased[run.state] ? standingOf(run, statement, line, standings) : 'open';
    return [{ kind, runNo: run.runNo, amountCents: line.amountCents, standing }];
  });
}

function standingOf(
  run: Run,
  { providerId }: Pick<Statement, 'providerId'>,
  line: Line,
  { ofClients, ofProviders, invoices }: Standings,
): MoneyStanding {
  if ('clientId' in line) {
    return ofClients(clientMoneyName(line.clientId, run.month), run.batchNo);
  }
  const name = billName({ ...run, providerId });
  return ofProviders(name, invoices.get(name)?.batchNo ?? null);
}

/** The VAT of what was billed of a run: nothing booked it. */
function vatOf({ month, runNo }: Run, { ofProviders, invoices }: Standings): MoneyPiece[] {
  return [...invoices.values()]
    .filter((one) => one.month === month && one.runNo === runNo && one.document.vat.vatCents > 0)
    .map((one) => ({
      kind: 'vat' as const,
      runNo,
      amountCents: signed(one.document.vat.vatCents, one.document.type),
      standing: ofProviders(billName(one), one.batchNo),
    }));
}

function signed(amount: Cents, type: ProviderInvoice['document']['type']): Cents {
  return type === 'credit-note' ? cents(0 - amount) : amount;
}
