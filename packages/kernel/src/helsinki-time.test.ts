import { describe, expect, it } from 'vitest';

import { helsinkiAheadMs } from './helsinki-time.ts';

const HOUR_MS = 3_600_000;
const asNodeKnows = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Helsinki',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** By Node's tables of the world's clocks, which change with its releases. */
function knownAheadMs(ms: number): number {
  const wall = Date.parse(`${asNodeKnows.format(ms).replace(' ', 'T')}Z`);
  return wall - Math.floor(ms / 1_000) * 1_000;
}

/** Around the hour of a change, and late in the evening. */
const hours = [0, HOUR_MS - 1, HOUR_MS, 22 * HOUR_MS];
const years = Array.from({ length: 2099 - 1983 + 1 }, (_, no) => 1983 + no);

describe('the clocks of Finland', () => {
  it.each(years)(
    'are ahead of UTC in %i as Node knows, on every day and around every change',
    (year) => {
      const nights = Array.from({ length: 366 }, (_, day) => Date.UTC(year, 0, 1 + day));
      const moments = nights.flatMap((night) => hours.map((ms) => night + ms));
      const wrong = moments.filter((ms) => helsinkiAheadMs(ms) !== knownAheadMs(ms));
      expect(wrong.map((ms) => new Date(ms).toISOString())).toEqual([]);
      expect(helsinkiAheadMs(Date.UTC(year, 6, 1))).toBe(3 * HOUR_MS);
      expect(helsinkiAheadMs(Date.UTC(year, 0, 1))).toBe(2 * HOUR_MS);
    },
  );
});
