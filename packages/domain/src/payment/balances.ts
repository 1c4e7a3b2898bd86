import type { ClientId } from '@jatkopolku/domain/client';
import { type Line, isPaidToClient } from '@jatkopolku/domain/settlement';
import { type Cents, type Month, ZERO_CENTS, byText, cents, sumCents } from '@jatkopolku/kernel';

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
  /** What clients paid back, or need not, of what was too much: by it they are owed more, or owe less. */
  readonly credits?: readonly BalanceCredit[];
}

/** A sum that lowers what a client has too much; the months are those that it is of. */
export interface BalanceCredit extends Pick<Balance, 'clientId' | 'months'> {
  readonly amountCents: Cents;
}

/**
 * What the region owes each client, in the order of their ids. Paying is a difference, as settling is: whatever
 * was not paid, came back, or was booked as too much, is in the next balance without a case of its own.
 * @returns nobody whose balance is nothing.
 */
export function balancesOf({ open, runs, returned, credits = [] }: BalanceFacts): Balance[] {
  const book = new Map<ClientId, Balance>();
  const enter = (one: Balance) => book.set(one.clientId, addBalances(book.get(one.clientId), one));
  for (const one of [...open, ...returned]) enter(one);
  for (const { month, lines } of runs) {
    for (const line of lines) {
      const due = dueOf(line, month);
      if (due) enter(due);
    }
  }
  for (const credit of credits) {
    book.set(credit.clientId, credited(book.get(credit.clientId), credit));
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

/**
 * A balance with a credit. Travel that was too much is made good first, then the allowance; what makes all of it
 * good leaves nothing of either, and what is beyond that is allowance.
 */
function credited(
  before: Balance | undefined,
  { clientId, months, amountCents }: BalanceCredit,
): Balance {
  const { allowanceCents, travelCents, ...own } = before ?? {
    clientId,
    allowanceCents: ZERO_CENTS,
    travelCents: ZERO_CENTS,
    months: [...months],
  };
  const missing = 0 - allowanceCents - travelCents;
  const part = Math.min(Math.max(0, 0 - travelCents), amountCents);
  const toTravel = missing > 0 && amountCents >= missing ? 0 - travelCents : part;
  return {
    ...own,
    allowanceCents: cents(allowanceCents + amountCents - toTravel),
    travelCents: cents(travelCents + toTravel),
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
