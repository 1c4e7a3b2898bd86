import type { Cents } from '@jatkopolku/kernel';

/** Travel of one day above this is asked about once more, never refused: by bus it is 3–17 euros in the region. */
export const USUAL_TRAVEL_MOST_CENTS = 4_000;

export function isUsualTravel(amount: Cents): boolean {
  return amount <= USUAL_TRAVEL_MOST_CENTS;
}
