import { type Cents, sumCents } from '@jatkopolku/kernel';

import type { ProviderAccount } from './lines.ts';
import type { Line } from './schema.ts';

/** What accounts come to for those who buy: days, for how many clients, and what the provider earns. */
export interface Figures {
  /** Clients with an accepted attended day, each once. */
  readonly clients: number;
  readonly days: number;
  readonly feeCents: Cents;
  readonly bonusCents: Cents;
}

/** The figures of one account, or of several together. */
export function figuresOf(accounts: readonly ProviderAccount[]): Figures {
  const lines = accounts.flatMap((account) => account.lines);
  const clients = lines.flatMap((line) => (line.kind === 'compensation' ? [line.clientId] : []));
  const fees = lines.filter(({ kind }) => kind === 'fee');
  return {
    clients: new Set(clients).size,
    days: fees.reduce((days, line) => days + line.days, 0),
    feeCents: sumAmounts(fees),
    bonusCents: sumAmounts(lines.filter(({ kind }) => kind === 'bonus')),
  };
}

function sumAmounts(lines: readonly Line[]): Cents {
  return sumCents(lines.map(({ amountCents }) => amountCents));
}
