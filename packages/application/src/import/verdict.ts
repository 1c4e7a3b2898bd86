import type { RejectedRow } from '@jatkopolku/contracts';
import type { ProblemCode } from '@jatkopolku/kernel';

/** What became of a file's rows. */
export interface Verdict<T> {
  /** Accepted rows, those that change nothing included. */
  readonly accepted: number;
  /** Accepted rows' records that the region does not hold yet, in file order. */
  readonly fresh: readonly T[];
  readonly rejected: readonly RejectedRow[];
}

/** Collects a verdict row by row. */
export interface Tally<T> {
  accepted: number;
  readonly fresh: T[];
  readonly rejected: RejectedRow[];
}

export function emptyTally<T>(): Tally<T> {
  return { accepted: 0, fresh: [], rejected: [] };
}

export function reject<T>(tally: Tally<T>, row: number, codes: readonly ProblemCode[]): void {
  tally.rejected.push({ row, codes });
}

export function accept<T>(tally: Tally<T>, fresh?: T): void {
  tally.accepted += 1;
  if (fresh !== undefined) tally.fresh.push(fresh);
}
