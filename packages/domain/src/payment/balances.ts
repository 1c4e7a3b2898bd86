import type { ClientId } from '@jatkopolku/domain/client';
import { type Line, isPaidToClient } from '@jatkopolku/domain/settlement';
import { type Cents, type Month, ZERO_CENTS, byText, sumCents } from '@jatkopolku/kernel';

import type { Balance } from './schema.ts';

/** What a released run owes clients. */
export interface ReleasedRun {
  readonly month: Month;
  readonly lines: readonly Line[];
}

/** All that the region owed clients before, and all that came since. */
export interface BalanceFacts {
  /** Balances that the batch before left open. */
  readonly open: readonly Balance[];
  /** Runs that were released since. */
  readonly runs: readonly ReleasedRun[];
  /** Payments that came back since: they are owed again. */
  readonly returned: readonly Balance[];
}

/**
 * What the region owes each client, in the order of their ids. Paying is a difference, as settling is: whatever
 * was not paid, came back, or was booked as too much, is in the next balance without a case of its own.
 * @returns nobody whose balance is nothing.
 */
export function balancesOf({ open, runs, returned }: BalanceFacts): Balance[] {
  const book = new Map<ClientId, Balance>();
  const enter = (one: Balance) => book.set(one.clientId, addBalances(book.get(one.clientId), one));
  for (const one of [...open, ...returned]) enter(one);
  for (const { month, lines } of runs) {
    for (const line of lines) {
      const due = dueOf(line, month);
      if (due) enter(due);
    }
  }
  return [...book.values()]
    .filter((one) => one.allowanceCents !== 0 || one.travelCents !== 0)
    .toSorted((a, b) => byText(a.clientId, b.clientId));
}

/** What the region itself owes a client by a line; undefined for what Kela, a fund or nobody pays, and others' money. */
function dueOf(line: Line, month: Month): Balance | undefined {
  const { amountCents } = line;
  if (amountCents === 0 || !isPaidToClient(line) || !('clientId' in line)) return undefined;
  const part = line.kind === 'travel' ? 'travelCents' : 'allowanceCents';
  return balance(line.clientId, month, { [part]: amountCents });
}

function balance(
  clientId: ClientId,
  month: Month,
  { allowanceCents = ZERO_CENTS, travelCents = ZERO_CENTS }: Partial<Balance>,
): Balance {
  return { clientId, allowanceCents, travelCents, months: [month] };
}

function addBalances(a: Balance | undefined, b: Balance): Balance {
  if (!a) return picked(b);
  return {
    clientId: a.clientId,
    allowanceCents: sumCents([a.allowanceCents, b.allowanceCents]),
    travelCents: sumCents([a.travelCents, b.travelCents]),
    months: [...new Set([...a.months, ...b.months])].toSorted(byText),
  };
}

/** A balance alone of what may be more. */
function picked({ clientId, allowanceCents, travelCents, months }: Balance): Balance {
  return { clientId, allowanceCents, travelCents, months: [...months] };
}

/** What a balance comes to. */
export function owedOf({
  allowanceCents,
  travelCents,
}: Pick<Balance, 'allowanceCents' | 'travelCents'>): Cents {
  return sumCents([allowanceCents, travelCents]);
}
