import { termPlan } from '@jatkopolku/domain/agreement';
import { localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { drawTerm } from './term-drawing.ts';

const tenYears = makeFramework({ startsOn: '2020-01-01', endsOn: '2023-12-31', optionMonths: 36 });

function draw(today: string, framework = tenYears) {
  const day = localDate(today);
  return drawTerm(termPlan(makeAgreement(), framework, { options: [], today: day }), day);
}

describe('a term that is drawn', () => {
  it('takes the whole width, in proportion to its days', () => {
    const { bars, today } = draw('2020-01-01');
    expect(bars).toEqual([
      { no: 0, standing: 'base', x: 0, width: 39.99 },
      { no: 1, standing: 'open', x: 39.99, width: 30.01 },
      { no: 2, standing: 'later', x: 70, width: 30 },
    ]);
    expect(today).toBe(0);
  });

  it('marks where its years begin', () => {
    const { years } = draw('2020-01-01', makeFramework());
    expect(years.map(({ year }) => year)).toEqual(['2020', '2021', '2022', '2023', '2024']);
  });

  it('on any day has all its parts side by side and today within', () => {
    const day = fc
      .integer({ min: 0, max: 9_000 })
      .map((days) => new Date(Date.UTC(2012, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (today) => {
        const drawing = draw(today);
        for (const [place, { x, width }] of drawing.bars.entries()) {
          const before = drawing.bars[place - 1];
          expect(x).toBeCloseTo(before ? before.x + before.width : (drawing.bars[0]?.x ?? 0), 1);
          expect(x + width).toBeLessThanOrEqual(100.01);
        }
        expect(drawing.today).toBeGreaterThanOrEqual(0);
        expect(drawing.today).toBeLessThan(100);
      }),
    );
  });
});
