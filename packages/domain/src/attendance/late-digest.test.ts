import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { lateDigestOf, lateDigestSchema, stillLate } from './late-digest.ts';

const late = (count: number) => ({
  providerId: id<'Provider'>('P1'),
  month: must(parseMonth('2021-03'), 'a month'),
  dueOn: localDate('2021-04-09'),
  sent: 2,
  sheets: Array.from({ length: count }, (_, at) => ({
    clientId: id<'Client'>(`C${at}`),
    placementId: id<'Placement'>(`L${at}`),
  })),
});

describe('the late months in short', () => {
  it('name their sheets and count them', () => {
    const digest = lateDigestOf([late(2), late(1)]);
    expect(digest.months.map(({ count, sheets }) => [count, sheets.length])).toEqual([
      [2, 2],
      [1, 1],
    ]);
    expect(lateDigestSchema.parse(digest)).toEqual(digest);
  });

  it('count what they do not name', () => {
    const digest = lateDigestOf([late(9_999), late(3)]);
    expect(digest.months.map(({ count, sheets }) => [count, sheets.length])).toEqual([
      [9_999, 9_999],
      [3, 1],
    ]);
  });
});

it.each([
  [2, 3],
  [3, 2],
  [4, 1],
  [5, 0],
  [9, 0],
  // One that was taken back is counted the next night.
  [1, 3],
])(
  'of three late ones beside two that were sent, where %i are sent now, %i are late',
  (now, left) => {
    expect(stillLate({ count: 3, sent: 2 }, now)).toBe(left);
  },
);
