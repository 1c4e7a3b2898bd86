import { cents } from '@jatkopolku/kernel';
import { makeByRule } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { claimRiskCodes } from './risks.ts';
import { SAMPLE_NUMBERS, type Sample, sampleOf, samplePercent } from './sample.ts';

const rule = makeByRule({
  samplePercent: 10,
  largeAboveCents: 30_000,
  largePercent: 40,
  riskPercent: 70,
});
const share = (amountCents: number, risks: Sample['risks'] = []) =>
  samplePercent({ amountCents: cents(amountCents), risks }, rule);

it('the share is the largest that applies', () => {
  expect([share(30_000), share(30_001)]).toEqual([10, 40]);
  expect([share(30_000, ['first-claim']), share(70_000, ['first-claim'])]).toEqual([70, 70]);
});

const numbers = fc.integer({ min: 0, max: SAMPLE_NUMBERS - 1 });
const percents = fc.integer({ min: 0, max: 100 });
const amounts = fc.integer({ min: 1, max: 70_000 }).map(cents);
const risks = fc.subarray([...claimRiskCodes]);
const drawnBy = (percent: number) => makeByRule({ samplePercent: percent });
const plain = { milestone: 'start', risks: [], amountCents: cents(20_000) } as const;
const draw = (number: number, percent: number, before: Sample | null = null) =>
  sampleOf({ ...plain, risks: [], number }, before, drawnBy(percent));

describe('what comes of a number', () => {
  it('is drawn in exactly so many of a hundred numbers', () => {
    fc.assert(
      fc.property(percents, (percent) => {
        const all = Array.from({ length: SAMPLE_NUMBERS }, (_, number) => draw(number, percent));
        const drawn = all.filter(({ isDrawn }) => isDrawn);
        expect(drawn).toHaveLength((percent * SAMPLE_NUMBERS) / 100);
      }),
      { numRuns: 5 },
    );
  });

  it('is drawn always by all, and never by none', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        expect([draw(number, 100).isDrawn, draw(number, 0).isDrawn]).toEqual([true, false]);
      }),
    );
  });

  it('never leaves out who was drawn, by whatever amount, risk or share; nor gives another number', () => {
    fc.assert(
      fc.property(numbers, numbers, percents, percents, amounts, risks, (...given) => {
        const [number, other, before, after, amountCents, own] = given;
        const first = draw(number, before);
        const again = { milestone: 'start', number: other, risks: own, amountCents } as const;
        const second = sampleOf(again, first, drawnBy(after));
        expect(second.number).toBe(number);
        expect(second.isDrawn || !first.isDrawn).toBe(true);
      }),
    );
  });

  it('is of one milestone: another one draws by itself', () => {
    const first = draw(0, 100);
    const lasting = { ...plain, milestone: 'lasting' as const, risks: [], number: 9_999 };
    expect(sampleOf(lasting, first, drawnBy(50))).toMatchObject({ number: 9_999, isDrawn: false });
  });
});
