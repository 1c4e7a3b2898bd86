import type { Cents } from '@jatkopolku/kernel';

/** Travel of one day above this is asked about once more, never refused: by bus it is 3–17 euros in the region. */
export const MAX_USUAL_TRAVEL_CENTS = 4_000;

export function isUsualTravel(amount: Cents): boolean {
  return amount <= MAX_USUAL_TRAVEL_CENTS;
}
