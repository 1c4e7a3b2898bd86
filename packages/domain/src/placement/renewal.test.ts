import { localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { chainOf, renewalProblems, serviceStartOf, wholeService } from './renewal.ts';
import type { Placement } from './schema.ts';

const today = localDate('2020-12-01');
const first = makePlacement({ placementId: 'L1', endsOn: '2020-12-31' });
const wanted = { clientId: first.clientId, startsOn: localDate('2021-01-01') };
const codes = (
  before: Placement | undefined,
  change: Partial<typeof wanted> = {},
  others: readonly Placement[] = [],
) => renewalProblems(before, { ...wanted, ...change }, { others, today }).map(({ code }) => code);

describe('a renewal', () => {
  it.each<[string, string[], string[]]>([
    ['follows the one before', codes(first), []],
    ['may come after a break', codes(first, { startsOn: localDate('2021-03-01') }), []],
    [
      'does not begin on its last day',
      codes(first, { startsOn: localDate('2020-12-31') }),
      ['renewal-too-early'],
    ],
    ['is of a known placement', codes(undefined), ['renews-unknown']],
    [
      'is of the same client',
      codes(makePlacement({ placementId: 'L1', clientId: 'C9' })),
      ['renews-unknown'],
    ],
    [
      'is one of each',
      codes(first, {}, [makePlacement({ placementId: 'L2', renews: 'L1' })]),
      ['already-renewed'],
    ],
    [
      'of one that has ended counts the state that it had',
      codes(makePlacement({ endsOn: '2020-06-30' })),
      [],
    ],
    [
      'of one that never started is none',
      codes(makePlacement({ startsBy: 'decision' })),
      ['not-renewable'],
    ],
    [
      'of one that rests is none',
      codes(makePlacement({ interruptions: [{ from: '2020-11-01', until: null }] })),
      ['not-renewable'],
    ],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('the whole service', () => {
  const second = makePlacement({
    placementId: 'L2',
    renews: 'L1',
    startsOn: '2021-01-01',
    endsOn: '2021-06-30',
    serviceStartedOn: '2020-01-01',
  });
  const third = makePlacement({
    placementId: 'L3',
    renews: 'L2',
    startsOn: '2021-07-01',
    endsOn: '2021-10-31',
    endedOn: '2021-10-10',
  });
  const other = makePlacement({ placementId: 'L9' });

  it.each([first, second, third])('is the same of each in the chain: $placementId', (one) => {
    const chain = chainOf(one, [third, other, first, second]);
    expect(chain.map(({ placementId }) => placementId)).toEqual(['L1', 'L2', 'L3']);
    expect(wholeService(chain)).toEqual({
      startsOn: '2020-01-01',
      endsOn: '2021-10-10',
      periods: 3,
      months: 21,
      days: 10,
    });
  });

  it('of one that renews nothing goes back to the day that was written', () => {
    const late = makePlacement({ serviceStartedOn: '2018-07-01' });
    expect(chainOf(late, [late, other])).toEqual([late]);
    expect(wholeService([late])).toMatchObject({ startsOn: '2018-07-01', months: 30, days: 0 });
    expect(wholeService([makePlacement({ serviceStartedOn: 'summer' })])).toMatchObject({
      startsOn: '2020-01-01',
      months: 12,
    });
  });

  it('of a circle comes to an end', () => {
    const one = makePlacement({ placementId: 'L1', renews: 'L2' });
    const two = makePlacement({ placementId: 'L2', renews: 'L1' });
    expect(chainOf(one, [one, two])).toHaveLength(2);
  });

  it('goes on from where the one before began', () => {
    expect(serviceStartOf(second)).toBe('2020-01-01');
    expect(serviceStartOf(makePlacement({ serviceStartedOn: '' }))).toBe('2020-01-01');
  });
});
