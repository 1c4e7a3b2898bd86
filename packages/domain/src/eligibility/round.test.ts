import { addDays, id, localDate } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CATCH_UP_MOST, nightsShare } from './round.ts';
import { RECHECK_ROUND_NIGHTS } from './standing.ts';

const start = localDate('2021-04-01');
const some = (count: number, askedOn?: typeof start, isAnswered = true) =>
  Array.from({ length: count }, (_, place) => ({
    providerId: id<'Provider'>(`P${String(place).padStart(3, '0')}`),
    askedOn,
    isAnswered,
  }));

describe('the nights of a round', () => {
  it('see every provider once, however many there are and whenever it begins', () => {
    const days = fc.integer({ min: 0, max: 1_000 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 120 }), days, (count, offset) => {
        const nights = Array.from({ length: RECHECK_ROUND_NIGHTS }, (_, night) =>
          nightsShare(some(count), addDays(start, offset + night)),
        );
        expect(nights.flat().toSorted()).toEqual(some(count).map(({ providerId }) => providerId));
      }),
    );
  });

  it('ask nobody twice on a day', () => {
    expect(nightsShare(some(60, start), start)).toEqual([]);
  });

  it('catch up with those that a round has missed, a few at a time', () => {
    const missed = some(40, addDays(start, -RECHECK_ROUND_NIGHTS - 1));
    const due = nightsShare(some(40), start);
    expect(nightsShare(missed, start)).toHaveLength(due.length + CATCH_UP_MOST);
  });

  it('ask again about those of whom the register was silent, the night after and not the same one', () => {
    const silent = some(3, addDays(start, -1), false);
    expect(nightsShare(silent, start).toSorted()).toEqual(
      silent.map(({ providerId }) => providerId),
    );
    expect(nightsShare(some(3, start, false), start)).toEqual([]);
  });

  it('are not used up by those who were asked about that day already', () => {
    const asked = some(CATCH_UP_MOST, start, false);
    const waiting = { ...some(60).at(-1)!, askedOn: addDays(start, -2), isAnswered: false };
    expect(nightsShare([...asked, waiting], start)).toContain(waiting.providerId);
  });
});
