import type { LocalDate } from '@jatkopolku/kernel';

import type { Claim } from './schema.ts';

/** The day as of which a claim that is submitted today is filed: one that was returned keeps its own. */
export function filingDay(
  { state, submittedOn }: Pick<Claim, 'state' | 'submittedOn'>,
  today: LocalDate,
): LocalDate {
  return state === 'draft' ? today : submittedOn;
}
