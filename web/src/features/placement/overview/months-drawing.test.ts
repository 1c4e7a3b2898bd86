import type { CourseMonth } from '@jatkopolku/domain/overview';
import { must, parseMonth } from '@jatkopolku/kernel';
import fc from 'fast-check';
import { expect, it } from 'vitest';

import { drawMonths, totalOf } from './months-drawing.ts';

const monthOf = (no: number, days: Partial<CourseMonth> = {}): CourseMonth => ({
  month: must(parseMonth(`2021-${String(no).padStart(2, '0')}`), 'a month'),
  planned: 0,
  attended: 0,
  absent: 0,
  notArranged: 0,
  state: null,
  ...days,
});

it('puts what came of a month upon each other, in a frame of what was planned', () => {
  const [first, second] = drawMonths([
    monthOf(1, { planned: 20, attended: 10, absent: 5, notArranged: 1 }),
    monthOf(2, { planned: 10 }),
  ]);
  expect(first).toMatchObject({
    planned: 100,
    blocks: [
      { part: 'attended', from: 0, height: 50 },
      { part: 'absent', from: 50, height: 25 },
      { part: 'notArranged', from: 75, height: 5 },
    ],
  });
  expect(second).toMatchObject({ planned: 50 });
});

it('stays inside the picture, and leaves no month out', () => {
  const days = fc.integer({ min: 0, max: 31 });
  const aMonth = fc.record({ planned: days, attended: days, absent: days, notArranged: days });
  fc.assert(
    fc.property(fc.array(aMonth, { minLength: 1, maxLength: 12 }), (list) => {
      const months = list.map((one, at) => monthOf(at + 1, one));
      const drawn = drawMonths(months);
      expect(drawn.map(({ month }) => month)).toEqual(months.map(({ month }) => month));
      for (const { x, width, planned, blocks } of drawn) {
        expect(x + width).toBeLessThanOrEqual(100);
        const heights = [planned, ...blocks.map(({ from, height }) => from + height)];
        expect(Math.max(...heights)).toBeLessThanOrEqual(100.001);
      }
      const total = totalOf(months);
      expect(total.planned).toBe(list.reduce((sum, one) => sum + one.planned, 0));
    }),
  );
});
