import { localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { type ProcurementLimit, procurementLimitOn, procurementLimits } from './procurement.ts';

const expected: Record<ProcurementLimit, number> = {
  frameworkMonthsMax: 48,
  socialThresholdCents: 40_000_000,
  smallChangePercent: 10,
  largeChangePercent: 50,
};
const names = Object.keys(expected) as ProcurementLimit[];

describe('limits of 1397/2016', () => {
  it.each(names)('%s', (name) => {
    expect(procurementLimitOn(name, localDate('2021-04-01'))).toBe(expected[name]);
  });

  it.each(names)('%s says where it is written', (name) => {
    for (const row of procurementLimits[name]) expect(row.source).toMatch(/^1397\/2016 §/);
  });
});
