import type { MonthComparisonJson } from '@jatkopolku/contracts';
import { type Cents, sumCents } from '@jatkopolku/kernel';

type Figures = MonthComparisonJson['remaining'];
type ProviderFigures = Figures['providers'][number];

/** What a month's amount is called; the text of a payer's own names the payer. */
type FigureName =
  | 'payer'
  | 'held'
  | 'compensation'
  | 'travel'
  | 'heldTravel'
  | 'fees'
  | 'bonuses'
  | 'providers'
  | 'state';

/** An amount of a month, as a row of a table. */
export interface FigureRow {
  readonly name: FigureName;
  readonly payer: string | undefined;
  /** Null where days make no sense. */
  readonly days: number | null;
  /** Null for what is not paid yet. */
  readonly amount: Cents | null;
  readonly isTotal: boolean;
}

export function feesOf({ lots }: ProviderFigures): Cents {
  return sumCents(lots.map((lot) => lot.fee_cents));
}

export function daysOf({ lots }: ProviderFigures): number {
  return lots.reduce((days, lot) => days + lot.days, 0);
}

export function bonusesOf({ bonuses }: ProviderFigures): Cents {
  return sumCents(bonuses.map((bonus) => bonus.amount_cents));
}

function row(name: FigureName, days: number | null, amount: Cents | null): FigureRow {
  const isTotal = name === 'compensation' || name === 'providers';
  return { name, payer: undefined, days, amount, isTotal };
}

/** The amounts of a month in the order in which they are read: clients', then providers', then the State's. */
export function figureRows(figures: Figures): readonly FigureRow[] {
  const { compensation, travel, held_travel: held, providers, days } = figures;
  const byPayer = Object.entries(compensation.by_payer).map(([payer, paid]) => ({
    ...row('payer', paid.days, paid.amount_cents),
    payer,
  }));
  const paidDays = byPayer.reduce((sum, paid) => sum + (paid.days ?? 0), 0);
  return [
    ...byPayer,
    row('held', compensation.held_days, null),
    row('compensation', paidDays + compensation.held_days, compensation.total_cents),
    row('travel', travel.days, travel.amount_cents),
    ...(held ? [row('heldTravel', held.days, held.amount_cents)] : []),
    row(
      'fees',
      providers.reduce((sum, one) => sum + daysOf(one), 0),
      sumCents(providers.map(feesOf)),
    ),
    row('bonuses', null, sumCents(providers.map(bonusesOf))),
    row('providers', null, figures.provider_total_cents),
    row('state', days, figures.state_compensation_cents),
  ];
}

/** What clients get in all: the 9 EUR a day and their travel. */
export function clientsTotal({
  compensation,
  travel,
}: Pick<Figures, 'compensation' | 'travel'>): Cents {
  return sumCents([compensation.total_cents, travel.amount_cents]);
}

export function rowKey({ name, payer }: FigureRow): string {
  return payer === undefined ? name : `${name} ${payer}`;
}

/** Whether the row has anything to show: one without days and without an amount does not. */
export function isFilled({ days, amount }: FigureRow): boolean {
  return (days ?? 0) !== 0 || (amount ?? 0) !== 0;
}
