import { id } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { nextAfter, placeIn } from './next-after.ts';

const claim = (claimId: string) => ({ type: 'claim' as const, claimId: id<'Claim'>(claimId) });
const queue = [claim('K1'), claim('K2'), claim('K3')];

it.each([
  ['K1', 1, 'K2'],
  ['K2', 2, 'K3'],
  ['K3', 3, undefined],
  ['K9', undefined, 'K1'],
])('after %s, at place %s, comes %s', (claimId, place, next) => {
  expect(placeIn(queue, claim(claimId))).toBe(place);
  expect(nextAfter(queue, claim(claimId))?.claimId).toBe(next);
});

it('of an empty queue nothing comes next', () => {
  expect(nextAfter([], claim('K1'))).toBeUndefined();
});
