import type { LocalDate } from '@jatkopolku/kernel';

import { milestoneOf } from './lifecycle.ts';
import type { Claim } from './schema.ts';

/** The day as of which a claim that is submitted today is filed: one that was returned keeps its own. */
export function filingDay(
  { state, submittedOn }: Pick<Claim, 'state' | 'submittedOn'>,
  today: LocalDate,
): LocalDate {
  return state === 'draft' ? today : submittedOn;
}

/** The day on which what is being decided of a claim was filed: the claim, or its second part. */
export function filedOn({
  state,
  submittedOn,
  secondPart,
}: Pick<Claim, 'state' | 'submittedOn' | 'secondPart'>): LocalDate {
  const isSecond = milestoneOf(state) === 'lasting';
  return (isSecond && secondPart?.filedOn) || submittedOn;
}
