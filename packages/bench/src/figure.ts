/** What a figure is to reach: a ratio or a count, never an absolute time. */
export type Goal = { readonly atMost: number } | { readonly atLeast: number };

/** One number that a bench found. */
export interface Figure {
  /** The bench's own id, or what follows it after a dot. */
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** `×` for a ratio; else what is counted. */
  readonly unit: string;
  readonly goal: Goal;
  /** The lowest and highest of the rounds, where there were several. */
  readonly spread?: readonly [number, number];
  /** What the ratio was made of, for who reads the table. */
  readonly note?: string;
}

export function isMet({ value, goal }: Figure): boolean {
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

export function goalText(goal: Goal): string {
  return 'atMost' in goal ? `≤ ${goal.atMost}` : `≥ ${goal.atLeast}`;
}

/** By how much of itself a figure is worse than another measurement of the same; negative where it is better. */
export function worseBy({ value, goal }: Figure, kept: number): number {
  if (value === kept) return 0;
  return 'atMost' in goal ? value / kept - 1 : kept / value - 1;
}
