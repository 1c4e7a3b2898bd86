import { type Agreement, dayPriceOn } from '@jatkopolku/domain/agreement';
import { type Attended, attendedDates } from '@jatkopolku/domain/attendance';
import type { Bonus, Claim } from '@jatkopolku/domain/outcome';
import { type Cents, sumCents } from '@jatkopolku/kernel';

/** What accounts come to for those who buy: days, for how many clients, and what the provider earns. */
export interface Figures {
  /** Clients with an accepted attended day, each once. */
  readonly clients: number;
  readonly days: number;
  readonly feeCents: Cents;
  readonly bonusCents: Cents;
}

/** What an agreement is bought for: its days and its bonuses, of whatever time. */
export interface Bought {
  readonly agreement: Agreement;
  readonly attended: readonly Attended[];
  readonly bonuses: readonly Bonus<Claim>[];
}

/** The figures of one agreement, or of several together: those of the settlements of the same months. */
export function figuresOf(bought: readonly Bought[]): Figures {
  const sheets = bought.flatMap(({ attended }) => attended.filter(hasDays));
  const fees = bought.flatMap(({ agreement, attended }) =>
    attended.flatMap(attendedDates).map((date) => dayPriceOn(agreement, date)),
  );
  const bonuses = bought.flatMap((one) => one.bonuses);
  return {
    clients: new Set(sheets.map(({ clientId }) => clientId)).size,
    days: fees.length,
    feeCents: sumCents(fees),
    bonusCents: sumCents(bonuses.map(({ part }) => part.amountCents)),
  };
}

function hasDays({ attended }: Attended): boolean {
  return attended.length > 0;
}
