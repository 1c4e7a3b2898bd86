import { type LocalDate, addDays, toDayNumber } from '@jatkopolku/kernel';

import { type ClaimTerms, lastClaimDay, pathWindow } from './path-window.ts';

/** Until when a placement can earn a bonus. */
export interface ClaimRoom {
  /** The last day on which a path may start. */
  readonly pathStartsBy: LocalDate;
  /** The last day on which a claim for it may be filed. */
  readonly claimBy: LocalDate;
  /** Days left to file it, today included; none when it is too late. */
  readonly daysLeft: number;
}

export function claimRoom(terms: ClaimTerms, today: LocalDate): ClaimRoom {
  const pathStartsBy = pathWindow(terms).end;
  const claimBy = lastClaimDay(pathStartsBy, terms);
  const daysLeft = Math.max(0, toDayNumber(addDays(claimBy, 1)) - toDayNumber(today));
  return { pathStartsBy, claimBy, daysLeft };
}
