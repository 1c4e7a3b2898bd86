import { type DatedValue, type LocalDate, must, valueOn } from '@jatkopolku/kernel';

/**
 * From when on a share is worth a look. Small numbers never make a signal: of fewer than `minOf` claims, or
 * by fewer than `minCount` of them, any share comes about by chance.
 */
export interface ShareBound {
  readonly minCount: number;
  readonly minOf: number;
  readonly sharePercent: number;
}

/** From when on one of several is worth a look, among a provider's claims and among all of the region. */
interface ScopedBound {
  readonly provider: ShareBound;
  readonly region: ShareBound;
}

export interface SignalBounds {
  /** Paths that start in the last `lastDays` of windows of at least `minWindowDays`. */
  readonly 'late-in-window': ShareBound & {
    readonly lastDays: number;
    readonly minWindowDays: number;
  };
  readonly 'same-counterpart': ScopedBound;
  /** Where at least `minWorkers` can file. */
  readonly 'one-worker': ScopedBound & { readonly minWorkers: number };
  /** A new placement begins no later than so many weeks after the bonus. */
  readonly 'client-returned': { readonly weeks: number };
}

type BoundRows = {
  readonly [Code in keyof SignalBounds]: readonly DatedValue<SignalBounds[Code]>[];
};

/**
 * The bounds by the day they came into force. No law has them: they are chosen so that an ordinary year of
 * an ordinary provider gives no signal. A new bound is a new row; periods of before keep theirs.
 */
export const signalBounds: BoundRows = {
  'late-in-window': [
    {
      value: { lastDays: 7, minWindowDays: 28, minCount: 3, minOf: 5, sharePercent: 40 },
      from: undefined,
      source:
        'Starts that are spread evenly over 60 days fall into the last 7 in one of nine; 40 % is more than three times as many. In a window under 28 days a week is a large part of it.',
    },
  ],
  'same-counterpart': [
    {
      value: {
        provider: { minCount: 3, minOf: 5, sharePercent: 50 },
        region: { minCount: 5, minOf: 10, sharePercent: 25 },
      },
      from: undefined,
      source:
        'A provider may know one employer well; half of its claims is more than a good acquaintance. Across providers nobody shares acquaintances, so that a quarter is much.',
    },
  ],
  'one-worker': [
    {
      value: {
        minWorkers: 3,
        provider: { minCount: 4, minOf: 5, sharePercent: 80 },
        region: { minCount: 8, minOf: 10, sharePercent: 50 },
      },
      from: undefined,
      source:
        'Of two workers one may have the other’s claims to file, be it for a holiday; of three or more nobody files four of five by chance.',
    },
  ],
  'client-returned': [
    {
      value: { weeks: 8 },
      from: undefined,
      source:
        'Who comes back within eight weeks was hardly on the path that was paid for. Each is a fact of one claim and says nothing of the provider.',
    },
  ],
};

export function signalBoundsOn(day: LocalDate): SignalBounds {
  const on = <T>(rows: readonly DatedValue<T>[]) => must(valueOn(rows, day), `a bound on ${day}`);
  return {
    'late-in-window': on(signalBounds['late-in-window']),
    'same-counterpart': on(signalBounds['same-counterpart']),
    'one-worker': on(signalBounds['one-worker']),
    'client-returned': on(signalBounds['client-returned']),
  };
}

/** Whether so many of so many are worth a look, in whole numbers. */
export function isWorthALook(count: number, of: number, bound: ShareBound): boolean {
  return count >= bound.minCount && of >= bound.minOf && count * 100 >= of * bound.sharePercent;
}
