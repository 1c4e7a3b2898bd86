import { invariant } from '@jatkopolku/kernel';

/** The project's work and its baseline's; each call does it once. */
export interface Sides {
  readonly ours: () => unknown;
  readonly base: () => unknown;
  /** What the baseline's next work needs; it is not measured. */
  readonly prepare?: () => unknown;
}

export interface Turns {
  /** Each gives one ratio; the median of these is the figure. */
  readonly rounds: number;
  /** How often each side works in a round, in turns. */
  readonly times: number;
  /** How often each side works before anything is measured. */
  readonly warm: number;
  /** Milliseconds; the machine's own otherwise. */
  readonly now?: () => number;
}

export interface Ratio {
  readonly value: number;
  readonly spread: readonly [number, number];
  /** Medians of all rounds, in milliseconds. */
  readonly oursMs: number;
  readonly baseMs: number;
  /** All of our own times. */
  readonly times: readonly number[];
}

/**
 * Our time by the baseline's: the median of the rounds' ratios of medians. Both sides work in turns, the
 * first one changing, so that what else the machine does meets them alike.
 */
export async function measureRatio(sides: Sides, turns: Turns): Promise<Ratio> {
  const { rounds, times, warm, now = () => performance.now() } = turns;
  for (let turn = 0; turn < warm; turn += 1) {
    await sides.ours();
    sides.prepare?.();
    await sides.base();
  }
  const ours: number[][] = [];
  const base: number[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const taken = { ours: [] as number[], base: [] as number[] };
    for (let turn = 0; turn < times; turn += 1) {
      const order =
        (turn + round) % 2 === 0 ? (['ours', 'base'] as const) : (['base', 'ours'] as const);
      sides.prepare?.();
      for (const side of order) taken[side].push(await timeOf(sides[side], now));
    }
    ours.push(taken.ours);
    base.push(taken.base);
  }
  const ratios = ours.map((own, round) => median(own) / median(base[round] ?? []));
  return {
    value: median(ratios),
    spread: [Math.min(...ratios), Math.max(...ratios)],
    oursMs: median(ours.flat()),
    baseMs: median(base.flat()),
    times: ours.flat(),
  };
}

async function timeOf(work: Sides['ours'], now: () => number): Promise<number> {
  const began = now();
  await work();
  return now() - began;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which this share of all lies. */
export function quantile(values: readonly number[], share: number): number {
  invariant(values.length > 0, 'Something was measured');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** What a ratio was made of. */
export function timesText({ oursMs, baseMs }: Pick<Ratio, 'oursMs' | 'baseMs'>): string {
  return `${digits(oursMs)} ms against ${digits(baseMs)} ms`;
}

/** Three digits that count. */
export function digits(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const places = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(places, 4));
}
