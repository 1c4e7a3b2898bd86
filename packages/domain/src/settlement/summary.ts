import type { ClientId } from '@jatkopolku/domain/client';
import type { LotNumber } from '@jatkopolku/domain/framework';
import type { ClaimId } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Cents, type Month, byText, sumCents } from '@jatkopolku/kernel';

import type { ProviderAccount } from './lines.ts';
import { type Amount, NOTHING, isOwnLine } from './own-line.ts';
import { HELD, type Line } from './schema.ts';
import { Sums, sumAmounts } from './sums.ts';

export interface ProviderSummary {
  readonly providerId: ProviderId;
  readonly lots: readonly {
    readonly lot: LotNumber;
    readonly days: number;
    readonly feeCents: Cents;
  }[];
  readonly bonuses: readonly { readonly claimId: ClaimId; readonly amountCents: Cents }[];
  readonly totalCents: Cents;
}

/** A region's month in figures. */
export interface MonthSummary {
  readonly month: Month;
  /** Clients with an accepted attended day. */
  readonly clients: number;
  readonly days: number;
  readonly stateCompensationCents: Cents;
  readonly compensation: {
    readonly byPayer: ReadonlyMap<string, Amount>;
    readonly heldDays: number;
    readonly totalCents: Cents;
  };
  readonly travel: Amount;
  /** Travel above the region's cap that nobody has accepted: it is owed to nobody. */
  readonly heldTravel: Amount;
  readonly providers: readonly ProviderSummary[];
  readonly providerTotalCents: Cents;
}

/** An account, or lines of one: what is held is known of a whole account alone. */
type Summed = Pick<ProviderAccount, 'providerId' | 'lines'> &
  Partial<Pick<ProviderAccount, 'heldTravel'>>;

export function summarise(month: Month, accounts: readonly Summed[]): MonthSummary {
  const clients = new Set<ClientId>();
  const byKind = new Sums<Line['kind']>();
  const byPayer = new Sums<string>();
  for (const line of accounts.flatMap(({ lines }) => lines)) {
    byKind.add(line.kind, line);
    if (line.kind !== 'compensation') continue;
    clients.add(line.clientId);
    byPayer.add(line.payer, line);
  }
  const providers = accounts.flatMap(summariseProvider);
  const { days, amountCents: stateCompensationCents } = byKind.of('state');
  return {
    month,
    clients: clients.size,
    days,
    stateCompensationCents,
    compensation: {
      byPayer: new Map(byPayer.all(byText).filter(([payer]) => payer !== HELD)),
      heldDays: byPayer.of(HELD).days,
      totalCents: byKind.of('compensation').amountCents,
    },
    travel: byKind.of('travel'),
    heldTravel: sumAmounts(accounts.map(({ heldTravel }) => heldTravel ?? NOTHING)),
    providers: providers.toSorted((a, b) => byText(a.providerId, b.providerId)),
    providerTotalCents: sumCents(providers.map((provider) => provider.totalCents)),
  };
}

/** A provider without days or bonuses is left out. */
function summariseProvider({ providerId, lines }: Summed): ProviderSummary[] {
  const own = lines.filter(isOwnLine);
  if (own.length === 0) return [];
  const lots = new Sums<LotNumber>();
  const bonuses = new Sums<ClaimId>();
  for (const line of own) {
    if (line.kind === 'fee') lots.add(line.lot, line);
    else bonuses.add(line.claimId, line);
  }
  return [
    {
      providerId,
      lots: lots
        .all((a, b) => a - b)
        .map(([lot, { days, amountCents }]) => ({ lot, days, feeCents: amountCents })),
      bonuses: bonuses.all(byText).map(([claimId, { amountCents }]) => ({ claimId, amountCents })),
      totalCents: sumAmounts(own).amountCents,
    },
  ];
}
