import { type DatedValue, type LocalDate, invariant, valueOn } from '@jatkopolku/kernel';

/** Act 1397/2016 on public procurement, in force from 1.1.2017: its limits for social services (Annex E). */
export const procurementLimits = {
  /** A framework agreement lasts so long at most, with its options; longer only when its object gives a reason. */
  frameworkMonthsMax: [{ value: 48, from: undefined, source: '1397/2016 §42' }],
  /** From here on a procurement of social or health services is of national size. */
  socialThresholdCents: [
    { value: 40_000_000, from: undefined, source: '1397/2016 §25, Annex E items 1–4' },
  ],
  /** Small changes stay below this share of the first value, all of them together. */
  smallChangePercent: [{ value: 10, from: undefined, source: '1397/2016 §136.2(5)' }],
  /** An additional service or what could not be foreseen comes to this share at most, each by itself. */
  largeChangePercent: [{ value: 50, from: undefined, source: '1397/2016 §136.2(2) and (3)' }],
} as const satisfies Record<string, readonly DatedValue<number>[]>;

export type ProcurementLimit = keyof typeof procurementLimits;

export function procurementLimitOn(name: ProcurementLimit, date: LocalDate): number {
  const value = valueOn<number>(procurementLimits[name], date);
  invariant(value !== undefined, `limit ${name} has a value on ${date}`);
  return value;
}
