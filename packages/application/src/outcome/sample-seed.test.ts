import { SAMPLE_NUMBERS } from '@jatkopolku/domain/outcome';
import { id } from '@jatkopolku/kernel';
import { makeSampleSeed } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawnNumber } from './sample-seed.ts';

const seed = makeSampleSeed();
const subject = { personId: id<'Person'>('C1'), placementId: id<'Placement'>('L1') };
const start = { ...subject, milestone: 'start' } as const;

describe('the number that is drawn', () => {
  it('is the same for the same person, placement and milestone, whatever else is filed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer(), (claimId, pathStartsOn, amountCents) => {
        const filed = { ...start, claimId, pathStartsOn, amountCents };
        expect(drawnNumber(seed, filed)).toBe(drawnNumber(seed, start));
      }),
    );
  });

  it('is another one for another person, placement, milestone or region', () => {
    const others = [
      drawnNumber(seed, { ...start, personId: id('C2') }),
      drawnNumber(seed, { ...start, placementId: id('L2') }),
      drawnNumber(seed, { ...start, milestone: 'lasting' }),
      drawnNumber(makeSampleSeed({ seed: 'ab'.repeat(32) }), start),
    ];
    expect(new Set([drawnNumber(seed, start), ...others]).size).toBe(5);
  });

  it.each([1, 10, 25, 50])('falls under %d of a hundred about so often', (percent) => {
    const all = Array.from({ length: 20_000 }, (_, at) =>
      drawnNumber(seed, { ...start, placementId: id(`L${at}`) }),
    );
    const share = all.filter((number) => number * 100 < percent * SAMPLE_NUMBERS).length / 200;
    // Three standard deviations of 20,000 draws are at most 1.1 of a hundred.
    expect(Math.abs(share - percent)).toBeLessThan(1.1);
  });

  it('is one of all numbers', () => {
    fc.assert(
      fc.property(fc.string(), (placementId) => {
        const number = drawnNumber(seed, { ...start, placementId: id(placementId) });
        expect(number >= 0 && number < SAMPLE_NUMBERS && Number.isInteger(number)).toBe(true);
      }),
    );
  });
});
