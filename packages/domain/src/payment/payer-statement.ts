import { type Amount, type Line, HELD, OWN_PAYER } from '@jatkopolku/domain/settlement';
import { byText, sumCents } from '@jatkopolku/kernel';

import type { PayerClient, PayerRun, PayerStatement } from './payer-statement-schema.ts';

interface PaidLine extends PayerClient {
  readonly payer: string;
}

/**
 * What Kela and the funds pay by the lines of a run, payer by payer in the order of their codes. The county
 * reports it and pays none of it. A client of several placements is in a statement once; who comes to
 * nothing is not in it.
 */
export function payerStatements(lines: readonly Line[]): PayerStatement[] {
  const byPayer = Map.groupBy(lines.flatMap(paidByOthers), ({ payer }) => payer);
  return [...byPayer]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([payer, own]) => ({ payer, ...sumOf(own), clients: clientsOf(own) }))
    .filter(({ clients }) => clients.length > 0)
    .map((statement, index) => ({ payerNo: index + 1, ...statement }));
}

/** The statements of a run in short. */
export function payerTotals(lines: readonly Line[]): PayerRun['payers'] {
  return payerStatements(lines).map(({ clients, ...share }) => ({
    ...share,
    clients: clients.length,
  }));
}

function paidByOthers(line: Line): PaidLine[] {
  if (line.kind !== 'compensation' || line.payer === OWN_PAYER || line.payer === HELD) return [];
  const { clientId, payer, days, amountCents } = line;
  return [{ clientId, payer, days, amountCents }];
}

function clientsOf(lines: readonly PaidLine[]): PayerClient[] {
  return [...Map.groupBy(lines, ({ clientId }) => clientId)]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([clientId, own]) => ({ clientId, ...sumOf(own) }))
    .filter(({ days, amountCents }) => days !== 0 || amountCents !== 0);
}

function sumOf(amounts: readonly Amount[]): Amount {
  return {
    days: amounts.reduce((sum, { days }) => sum + days, 0),
    amountCents: sumCents(amounts.map(({ amountCents }) => amountCents)),
  };
}
