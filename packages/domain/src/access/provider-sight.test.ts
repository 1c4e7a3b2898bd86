import { localDate } from '@jatkopolku/kernel';
import { makeClaim, makeClient, makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { type OpenMatters, hasOpenMatter, isRecentlyPlaced } from './provider-sight.ts';

const client = makeClient();
const hidden = makeClient({ protection: { since: '2020-01-01', source: 'client' } });
const planned = makePlacement({ endsOn: '2020-12-31' });
const early = makePlacement({ endsOn: '2020-12-31', endedOn: '2020-03-31' });

describe('a client who was placed with the provider', () => {
  it.each([
    ['while the placement lasts', planned, client, 6, '2020-12-31', true],
    ['before it begins', planned, client, 0, '2019-12-01', true],
    ['on the last day of the months after it', planned, client, 6, '2021-06-30', true],
    ['a day later', planned, client, 6, '2021-07-01', false],
    ['counted from an early end', early, client, 6, '2020-09-30', true],
    ['a day after the months from an early end', early, client, 6, '2020-10-01', false],
    ['in a region that gives no time', planned, client, 0, '2021-01-01', false],
    ['with a protected address, on the last day', planned, hidden, 6, '2020-12-31', true],
    ['with a protected address, a day later', planned, hidden, 6, '2021-01-01', false],
  ] as const)('is seen %s', (_name, placement, whom, sightMonths, today, expected) => {
    const time = { sightMonths, today: localDate(today) };
    expect(isRecentlyPlaced([placement], whom, time)).toBe(expected);
  });

  it('is seen by the placement that ends last, and not without any', () => {
    const time = { sightMonths: 1, today: localDate('2021-01-31') };
    expect(isRecentlyPlaced([early, planned], client, time)).toBe(true);
    expect(isRecentlyPlaced([], client, time)).toBe(false);
  });
});

describe('what is open about a client', () => {
  const nothing: OpenMatters = {
    claimBy: [],
    claims: [],
    hasOpenObjection: false,
    hasOpenMonth: false,
  };
  const today = localDate('2021-08-02');
  const secondPart = (dueOn: string, claimBy: string) => {
    const part = { months: 6, amountCents: 20_000, dueOn, claimBy, filedOn: null };
    return makeClaim({
      state: 'approved',
      decidedOn: '2020-06-20',
      secondPart: { ...part, filedBy: null, rejectedOn: null } as never,
    });
  };
  const correction = { partNo: 1, by: 'a', name: 'A', on: '2021-07-01', reason: 'r' };
  it.each<[string, Partial<OpenMatters>, boolean]>([
    ['nothing', {}, false],
    ['an objection', { hasOpenObjection: true }, true],
    ['a month that is not settled', { hasOpenMonth: true }, true],
    ['a claim can be filed until today', { claimBy: [today] }, true],
    ['a claim could be filed until yesterday', { claimBy: [localDate('2021-08-01')] }, false],
    ['a claim that waits', { claims: [makeClaim({ state: 'submitted' })] }, true],
    ['a claim that was returned', { claims: [makeClaim({ state: 'returned' })] }, true],
    ['a claim that was withdrawn', { claims: [makeClaim({ state: 'withdrawn' })] }, false],
    ['a second part to come', { claims: [secondPart('2021-12-01', '2021-12-31')] }, true],
    ['a second part to file', { claims: [secondPart('2021-07-01', '2021-08-02')] }, true],
    ['a second part that lapsed', { claims: [secondPart('2021-07-01', '2021-08-01')] }, false],
    [
      'a decision that can be objected to',
      { claims: [makeClaim({ state: 'rejected', decidedOn: '2021-07-05' })] },
      true,
    ],
    [
      'a decision of long ago',
      { claims: [makeClaim({ state: 'rejected', decidedOn: '2021-06-01' })] },
      false,
    ],
  ])('%s', (_name, open, expected) => {
    expect(hasOpenMatter({ ...nothing, ...open }, today)).toBe(expected);
  });

  it('a correction that waits for the second person', () => {
    const claim = { ...makeClaim({ state: 'approved' }), correction: correction as never };
    expect(hasOpenMatter({ ...nothing, claims: [claim] }, today)).toBe(true);
  });
});
