import type { Cents } from '@jatkopolku/kernel';

/** When procurement gets the task that an agreement nears what it may come to, and that it is there. */
export const CAP_NEAR_PERCENT = 80;
export const CAP_REACHED_PERCENT = 100;

export type CapStanding = 'within' | 'near' | 'reached';

export interface CapUse {
  readonly standing: CapStanding;
  /** Whole hundredths, rounded down: what is shown as 100 is 100. */
  readonly percent: number;
  /** What is left of it; nothing once it is reached. */
  readonly leftCents: number;
}

/** How much of its cap an agreement has come to. */
export function capUse(capCents: Cents, spentCents: Cents): CapUse {
  const percent = capCents === 0 ? CAP_REACHED_PERCENT : Math.floor((spentCents * 100) / capCents);
  const leftCents = Math.max(0, capCents - spentCents);
  if (percent >= CAP_REACHED_PERCENT) return { standing: 'reached', percent, leftCents };
  return { standing: percent >= CAP_NEAR_PERCENT ? 'near' : 'within', percent, leftCents };
}
