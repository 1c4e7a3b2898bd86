import { type Cents, sumCents } from '@jatkopolku/kernel';

import type { SettlementMonth } from './queries.ts';

type Amounts = Pick<
  SettlementMonth['owed'],
  'feeCents' | 'bonusCents' | 'compensationCents' | 'travelCents'
>;

/** What providers get of a month: their fees and bonuses. */
export function toProviders({ feeCents, bonusCents }: Amounts): Cents {
  return sumCents([feeCents, bonusCents]);
}

/** What clients get of it: the 9 EUR a day, and travel. */
export function toClients({ compensationCents, travelCents }: Amounts): Cents {
  return sumCents([compensationCents, travelCents]);
}

export function allOf(amounts: Amounts): Cents {
  return sumCents([toProviders(amounts), toClients(amounts)]);
}

/** What changed of a booked month since, in amounts; null where nothing did. */
export function lateOf({ late }: Pick<SettlementMonth, 'late'>) {
  if (late.length === 0) return null;
  const changes = late.flatMap((one) => one.changes);
  return {
    causes: [...new Set(changes.map(({ cause }) => cause))],
    amountCents: sumCents(changes.map(({ amountCents }) => amountCents)),
  };
}

/** The months of a year in their order, each with its place; those of which nothing is known are empty. */
export function yearOf<M extends Pick<SettlementMonth, 'month'>>(
  months: readonly M[],
  year: string,
): readonly { readonly name: string; readonly found: M | undefined }[] {
  return Array.from({ length: 12 }, (_, at) => {
    const name = `${year}-${String(at + 1).padStart(2, '0')}`;
    return { name, found: months.find(({ month }) => month === name) };
  });
}

/** The years of the months, the latest first. */
export function yearsOf(months: readonly Pick<SettlementMonth, 'month'>[]): string[] {
  return [...new Set(months.map(({ month }) => month.slice(0, 4)))].toSorted().toReversed();
}
