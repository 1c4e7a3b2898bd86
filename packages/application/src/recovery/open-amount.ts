import type { ClientId } from '@jatkopolku/domain/client';
import { owedOf } from '@jatkopolku/domain/payment';
import { type Cents, type Clock, cents } from '@jatkopolku/kernel';

import type { Expected } from '../change-record.ts';
import { type OpenBalances, openBalances } from '../payment/open-balances.ts';
import type { KeyOf, Records, Witness } from '../records.ts';

export interface RecoveryDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** Somebody, by the name that is kept with what they do. */
export interface Named {
  readonly actor: string;
  readonly name: string;
}

/** A recovery as somebody saw it. */
export type ExpectedRecovery = Expected<KeyOf<'recovery'>> & Named;

/** Who does something on the business day. */
export function markOf({ clock }: Pick<RecoveryDeps, 'clock'>, { actor, name }: Named) {
  return { by: actor, name, on: clock.today() };
}

/** What clients have too much now, as long as no batch comes between. */
export interface OpenAmounts extends Pick<OpenBalances, 'balances'> {
  readonly openOf: (clientId: ClientId) => Cents;
  /** No other batch is there: what was judged by these amounts is not written over one. */
  readonly witnesses: readonly Witness[];
}

export async function openAmounts({
  records,
}: Pick<RecoveryDeps, 'records'>): Promise<OpenAmounts> {
  const { balances, batchNo } = await openBalances(records);
  const amounts = new Map(balances.map((one) => [one.clientId, 0 - owedOf(one)]));
  return {
    balances,
    openOf: (clientId) => cents(Math.max(0, amounts.get(clientId) ?? 0)),
    witnesses: [{ kind: 'paymentBatch', key: { batchNo }, version: 0 }],
  };
}
