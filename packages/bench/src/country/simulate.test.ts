import { describe, expect, it } from 'vitest';

import { finland, writesOf } from './model.ts';
import { busiestSecond, placesOf, seeded } from './simulate.ts';

describe('the country', () => {
  it('has all sheets, and its largest county and providers their shares', () => {
    const all = [...placesOf(finland)];
    expect(Math.abs(all.length - finland.sheets)).toBeLessThan(finland.counties);
    const largest = all.filter(({ county }) => county === 0);
    expect(largest.length / all.length).toBeCloseTo(finland.largestShare, 2);
    const first = largest.filter(({ provider }) => provider === 0);
    expect(first.length / largest.length).toBeCloseTo(10 / 49, 2);
    expect(new Set(largest.map(({ provider }) => provider)).size).toBe(finland.providers);
  });

  it('meets where all of a county write: the same each time, and hotter with more sheets', () => {
    const small = { ...finland, sheets: 3_000 };
    const once = busiestSecond(small, seeded(1));
    expect(busiestSecond(small, seeded(1))).toEqual(once);
    expect(once.partition).toMatch(/^county-\d+#/);
    const tenfold = busiestSecond({ ...small, sheets: 30_000 }, seeded(1));
    expect(tenfold.units).toBeGreaterThan(once.units);
    expect(tenfold.tableUnits).toBeGreaterThan(3 * once.tableUnits);
  });
});

it('a save writes as many units as the bench of saves counts', () => {
  const units = writesOf('save', { county: 1, provider: 1, sheet: 1 }).map((one) => one.units);
  expect(units.reduce((sum, one) => sum + one, 0)).toBe(7);
});
