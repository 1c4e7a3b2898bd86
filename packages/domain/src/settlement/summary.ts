import type { LotNumber } from '@jatkopolku/domain/framework';
import type { ClaimId } from '@jatkopolku/domain/outcome';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Cents, type Month, byText, sumCents } from '@jatkopolku/kernel';

import type { ProviderAccount } from './lines.ts';
import { type Amount, NOTHING } from './own-line.ts';
import { HELD, type Line, type LineOf } from './schema.ts';

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
  const lines = accounts.flatMap((account) => account.lines);
  const state = ofKind(lines, 'state');
  const providers = accounts.flatMap(summariseProvider);
  return {
    month,
    clients: new Set(ofKind(lines, 'compensation').map((line) => line.clientId)).size,
    days: sumDays(state),
    stateCompensationCents: sumAmounts(state),
    compensation: summariseCompensation(ofKind(lines, 'compensation')),
    travel: total(ofKind(lines, 'travel')),
    heldTravel: total(accounts.map(({ heldTravel }) => heldTravel ?? NOTHING)),
    providers: providers.toSorted((a, b) => byText(a.providerId, b.providerId)),
    providerTotalCents: sumCents(providers.map((provider) => provider.totalCents)),
  };
}

function ofKind<Kind extends Line['kind']>(lines: readonly Line[], kind: Kind): LineOf<Kind>[] {
  return lines.filter((line): line is LineOf<Kind> => line.kind === kind);
}

function sumDays(lines: readonly Amount[]): number {
  return lines.reduce((days, line) => days + line.days, 0);
}

function sumAmounts(lines: readonly Amount[]): Cents {
  return sumCents(lines.map((line) => line.amountCents));
}

function total(lines: readonly Amount[]): Amount {
  return { days: sumDays(lines), amountCents: sumAmounts(lines) };
}

function summariseCompensation(
  lines: readonly LineOf<'compensation'>[],
): MonthSummary['compensation'] {
  const paid = Map.groupBy(
    lines.filter((line) => line.payer !== HELD),
    (line) => line.payer,
  );
  const byPayer = [...paid]
    .toSorted(([a], [b]) => byText(a, b))
    .map(([payer, own]) => [payer, total(own)] as const);
  return {
    byPayer: new Map(byPayer),
    heldDays: sumDays(lines.filter((line) => line.payer === HELD)),
    totalCents: sumAmounts(lines),
  };
}

/** A provider without days or bonuses is left out. */
function summariseProvider({ providerId, lines }: Summed): ProviderSummary[] {
  const fees = ofKind(lines, 'fee');
  const bonuses = ofKind(lines, 'bonus');
  if (fees.length === 0 && bonuses.length === 0) return [];
  const lots = [...Map.groupBy(fees, (line) => line.lot)]
    .toSorted(([a], [b]) => a - b)
    .map(([lot, own]) => ({ lot, days: sumDays(own), feeCents: sumAmounts(own) }));
  return [
    {
      providerId,
      lots,
      bonuses: [...Map.groupBy(bonuses, ({ claimId }) => claimId)]
        .map(([claimId, own]) => ({ claimId, amountCents: sumAmounts(own) }))
        .toSorted((a, b) => byText(a.claimId, b.claimId)),
      totalCents: sumAmounts([...fees, ...bonuses]),
    },
  ];
}
