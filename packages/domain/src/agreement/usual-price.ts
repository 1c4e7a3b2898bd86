import type { Cents } from '@jatkopolku/kernel';

/**
 * Day prices that a person seldom means otherwise than by a slip of the hand are asked about once more,
 * never refused. The prices of the region’s framework are 24–34 euros.
 */
export const USUAL_DAY_PRICE_CENTS = { least: 1_000, most: 10_000 } as const;

export function isUsualDayPrice(amount: Cents): boolean {
  return amount >= USUAL_DAY_PRICE_CENTS.least && amount <= USUAL_DAY_PRICE_CENTS.most;
}
