import { type Amount, isNothing } from '@jatkopolku/domain/settlement';
import type { Cents } from '@jatkopolku/kernel';

/** So many days at a price; below zero where they are taken back. */
export interface PricedDays {
  readonly days: number;
  readonly priceCents: Cents;
}

/**
 * The days of a fee by the prices of its month: a booked line has their number and their sum, and with two
 * prices these have one solution. Days that moved from one price to the other are some less and some more.
 * @returns undefined where the prices explain the fee in no way, or in several: nothing is guessed.
 */
export function pricedDays(fee: Amount, prices: readonly Cents[]): PricedDays[] | undefined {
  if (isNothing(fee)) return [];
  const ways = [
    ...prices.flatMap((price) => atOnePrice(fee, price)),
    ...prices.flatMap((lower, at) =>
      prices.slice(at + 1).flatMap((higher) => atTwoPrices(fee, lower, higher)),
    ),
  ];
  return ways.length === 1 ? ways[0] : undefined;
}

function atOnePrice({ days, amountCents }: Amount, priceCents: Cents): PricedDays[][] {
  return days !== 0 && days * priceCents === amountCents ? [[{ days, priceCents }]] : [];
}

function atTwoPrices({ days, amountCents }: Amount, one: Cents, other: Cents): PricedDays[][] {
  const atOther = (amountCents - days * one) / (other - one);
  const atOne = days - atOther;
  if (!Number.isSafeInteger(atOther) || atOther === 0 || atOne === 0) return [];
  return [
    [
      { days: atOne, priceCents: one },
      { days: atOther, priceCents: other },
    ],
  ];
}
