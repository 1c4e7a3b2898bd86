import type { ClientTotals, FeedbackAverage, Punctuality } from '@jatkopolku/domain/insight';

/** The reports as `report … --json` prints them. */
export function toClientsJson(totals: ClientTotals) {
  return {
    clients: totals.clients,
    days: totals.days,
    bonus_claims: totals.bonusClaims,
    bonus_cents: totals.bonusCents,
  };
}

export function toReviewsJson(reviews: ReadonlyMap<string, Punctuality>) {
  const rows = [...reviews].map(([interval, { due, onTime }]) => [
    interval,
    { due, on_time: onTime },
  ]);
  return Object.fromEntries(rows) as Record<string, { due: number; on_time: number }>;
}

export function toCountsJson(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(counts);
}

export function toFeedbackJson({ answers, average }: FeedbackAverage) {
  return { answers, feedback_average: average };
}
