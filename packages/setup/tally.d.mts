export interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

export function tallyCheck(name: string, holds: boolean): Tally;
export function tallyTests(name: string, exitCode: number, report: unknown): Tally;
export function summaryLines(tallies: readonly Tally[]): readonly string[];
export function hasFailed(tallies: readonly Tally[]): boolean;
