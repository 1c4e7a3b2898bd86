import { localDate } from '@jatkopolku/kernel';
import { makeApplication, makeFramework } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type ApplicationGround, applicationProblems, takesApplications } from './rules.ts';

const lastDay = localDate('2023-12-31');

describe('taking applications', () => {
  it.each([
    ['framework', 'published', '2020-12-31', true, 'before it begins'],
    ['framework', 'published', '2021-01-01', false, 'from its first day on it is closed (§42)'],
    ['framework', 'draft', '2020-12-31', false, 'nobody knows of a draft'],
    ['dps', 'published', '2020-12-31', true, 'published, not yet running'],
    ['dps', 'running', '2021-06-01', true, 'as long as it runs (§49)'],
    ['dps', 'running', '2023-12-31', true, 'its last day is a day of it'],
    ['dps', 'running', '2024-01-01', false, 'it is over'],
    ['dps', 'draft', '2021-06-01', false, 'nobody knows of a draft'],
    ['own-unit', 'running', '2020-06-01', false, 'there is no tender'],
    ['cooperation', 'published', '2020-06-01', false, 'there is no tender'],
  ] as const)('%s, %s, on %s: %s (%s)', (procedure, state, today, expected, _why) => {
    const framework = makeFramework({ procedure, state, startsOn: '2021-01-01' });
    expect(takesApplications(framework, lastDay, localDate(today))).toBe(expected);
  });
});

describe('an application', () => {
  const ground: ApplicationGround = {
    framework: makeFramework({ procedure: 'dps' }),
    lastDay,
    lots: [1, 2],
    heldLots: [],
    today: localDate('2021-04-01'),
  };
  const codesOf = (
    overrides: Parameters<typeof makeApplication>[0],
    of: Partial<ApplicationGround> = {},
  ) => applicationProblems(makeApplication(overrides), { ...ground, ...of });

  it('with everything in it has nothing against it', () => {
    expect(codesOf({})).toEqual([]);
  });

  it('is refused with every reason, each at its place', () => {
    const lots = [
      { lot: 1, dayPriceCents: 2_500, places: 5 },
      { lot: 3, dayPriceCents: 2_500, places: 5 },
    ] as const;
    const today = localDate('2025-01-01');
    expect(codesOf({ lots: [...lots], experienceYears: 0, instructors: [] }, { today })).toEqual([
      { code: 'applying-closed' },
      { code: 'unknown-lot', at: '/lots/1/lot' },
      { code: 'responsible-person-unqualified', at: '/experienceYears' },
      { code: 'instructors-missing', at: '/instructors' },
    ]);
  });

  it('is not made again for a lot that its provider was admitted to', () => {
    const lots = ([2, 1] as const).map(
      (lot) => ({ lot, dayPriceCents: 2_500, places: 5 }) as const,
    );
    expect(codesOf({ lots }, { heldLots: [1] })).toEqual([
      { code: 'lot-held', details: { lot: 1 }, at: '/lots/1/lot' },
    ]);
  });

  it('to a framework that is not there says so and nothing else', () => {
    const unknown = { framework: undefined, lastDay: undefined };
    expect(codesOf({ instructors: [] }, unknown)).toEqual([{ code: 'unknown-framework' }]);
  });
});
