import { type Agreement, dayPriceOn } from '@jatkopolku/domain/agreement';
import { type Attended, attendedDates } from '@jatkopolku/domain/attendance';
import type { Bonus, Claim } from '@jatkopolku/domain/outcome';
import { type Cents, sumCents } from '@jatkopolku/kernel';

import { HELD } from './schema.ts';
import type { SheetAccount } from './sheet-account.ts';
import type { ClientDays, ExpectedDays, StatementBonus } from './statement-shapes.ts';

/** What a client's sheet comes to for the provider, day price by day price. */
export function clientDays({ sheet, agreement, days }: SheetAccount): ClientDays {
  const attended = days.flatMap(({ amounts }) => amounts ?? []);
  const prices = attended.map(({ feeCents }) => feeCents);
  const heldDays = attended.filter(({ payer }) => payer === HELD).length;
  return { ...pricedDays(sheet, agreement, prices), heldDays };
}

/** The same of a sheet that is not accepted yet, with how far it is. */
export function expectedDays(account: SheetAccount): ExpectedDays {
  const { state, returnCategory } = account.sheet;
  return { ...clientDays(account), state, returnCategory };
}

/** The same from the days in short, which say nothing of who pays the client. */
export function shortClientDays(attended: Attended, agreement: Agreement): ClientDays {
  const prices = attendedDates(attended).map((date) => dayPriceOn(agreement, date));
  return { ...pricedDays(attended, agreement, prices), heldDays: 0 };
}

function pricedDays(
  {
    clientId,
    placementId,
    agreementId,
  }: Pick<Attended, 'clientId' | 'placementId' | 'agreementId'>,
  { lot }: Pick<Agreement, 'lot'>,
  prices: readonly Cents[],
): Omit<ClientDays, 'heldDays'> {
  return {
    clientId,
    placementId,
    agreementId,
    lot,
    prices: [...Map.groupBy(prices, (price) => price)]
      .toSorted(([a], [b]) => a - b)
      .map(([dayPriceCents, own]) => ({ dayPriceCents, days: own.length })),
    days: prices.length,
    feeCents: sumCents(prices),
  };
}

export function statementBonus({ claim, part }: Bonus<Claim>): StatementBonus {
  const { claimId, clientId, pathType } = claim;
  const { partNo, amountCents, approvedOn } = part;
  return { claimId, clientId, pathType, partNo, amountCents, approvedOn };
}
