import type { PayerDocument } from '@jatkopolku/contracts/letters/payer-statement-letter';
import type { ClientId } from '@jatkopolku/domain/client';
import { rateRowsIn } from '@jatkopolku/domain/law';
import {
  type NamedPayerClient,
  type PayerClient,
  type PayerStatement,
  payerStatements,
} from '@jatkopolku/domain/payment';
import { type Result, byText, monthRange, must, success } from '@jatkopolku/kernel';

import { type Refusal, refuse } from '../refuse.ts';
import { type RunName, statementsIn } from '../settlement/statements.ts';
import { someAtOnce } from '../some-at-once.ts';
import type { PaymentDeps } from './batch-head.ts';
import { releaseDayOf } from './read-payer-statements.ts';

/**
 * A payer's statement with the names and identity codes of its clients, by which the payer finds them. A run
 * never changes, so its statement has the same days whenever it is read; names are those of today.
 * @returns `not-found` for no such run or payer, and while the run is not released: there is no statement then.
 */
export async function openPayerStatement(
  deps: PaymentDeps,
  { payerNo, ...name }: RunName & Pick<PayerStatement, 'payerNo'>,
): Promise<Result<PayerDocument, Refusal>> {
  const run = (await deps.records.get('run', name))?.record;
  const releasedOn = run && releaseDayOf(run);
  if (!run || !releasedOn) return refuse('not-found');
  const counted = await statementsIn(deps.records, [run]);
  const statements = payerStatements(counted.flatMap(({ lines }) => lines));
  const own = statements.find((one) => one.payerNo === payerNo);
  if (!own) return refuse('not-found');
  const rates = rateRowsIn('dailyCompensationCents', monthRange(run.month)).map(
    ({ value, from, source }) => ({ amountCents: value, from: from ?? null, source }),
  );
  const { month, runNo, type } = run;
  const clients = await namedClients(deps, own.clients);
  return success({ ...own, month, runNo, type, releasedOn, rates, clients });
}

/** In the order of their names. */
async function namedClients(
  { records, vault }: PaymentDeps,
  paid: readonly PayerClient[],
): Promise<NamedPayerClient[]> {
  const stored = await records.getMany('client', paid);
  const known = new Map<ClientId, (typeof stored)[number]['record']>(
    stored.map(({ record }) => [record.clientId, record]),
  );
  const named = await someAtOnce(paid, async (one) => {
    const { sealed, firstName, lastName } = must(known.get(one.clientId), 'the client');
    const { personalIdentityCode } = await vault.open(sealed, one.clientId);
    return { ...one, firstName, lastName, personalIdentityCode };
  });
  return named.toSorted(
    (a, b) =>
      byText(a.lastName, b.lastName) ||
      byText(a.firstName, b.firstName) ||
      byText(a.clientId, b.clientId),
  );
}
