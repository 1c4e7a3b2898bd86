import type { Outcome } from './use-bulk-approval.ts';

/** How many of the chosen are approved, and how many are not. */
export function countsOf(outcomes: readonly Outcome[]) {
  const approved = outcomes.filter(({ result }) => result === 'approved').length;
  return { approved, refused: outcomes.length - approved };
}
