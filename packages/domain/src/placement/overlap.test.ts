import { localDate, rangeOf } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { overlapProblems } from './overlap.ts';

const wanted = {
  ...makePlacement({ placementId: 'L2', agreementId: 'A1' }),
  ranges: [rangeOf(localDate('2021-01-01'), localDate('2021-06-30'))],
};
const codes = (other: Parameters<typeof makePlacement>[0], isConfirmed = false) =>
  overlapProblems(wanted, [makePlacement({ placementId: 'L1', ...other })], isConfirmed);
const refused = (code: string) => [{ code, details: { placementId: 'L1' } }];

describe('two placements of a client', () => {
  it.each([
    ['that follow each other', { startsOn: '2021-07-01', endsOn: '2021-12-31' }, []],
    ['one of which was over', { startsOn: '2020-01-01', endsOn: '2020-12-31' }, []],
    [
      'one of which ended before its time',
      { startsOn: '2020-06-01', endsOn: '2021-05-31', endedOn: '2020-12-31' },
      [],
    ],
    [
      'that share a day',
      { startsOn: '2021-06-30', endsOn: '2021-12-31' },
      refused('placement-overlaps'),
    ],
    ['that are the same', { placementId: 'L2', endsOn: '2021-06-30' }, []],
  ])('%s', (_name, other, expected) => {
    expect(codes(other)).toEqual(expected);
    expect(codes(other, true)).toEqual(expected);
  });

  it('that share days at two agreements are confirmed', () => {
    const elsewhere = { agreementId: 'A2', startsOn: '2021-02-01', endsOn: '2021-05-31' };
    expect(codes(elsewhere)).toEqual(refused('overlap-unconfirmed'));
    expect(codes(elsewhere, true)).toEqual([]);
  });
});
