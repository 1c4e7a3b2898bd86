import { localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeFramework, makeOption } from '@jatkopolku/testing/builders';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { agreementStates } from './lifecycle.ts';
import { agreementTerm } from './options.ts';
import { type OptionStanding, termPlan } from './term-plan.ts';

/** Three years to 2022-08-31, then at most two option years. */
const framework = makeFramework();
const first = makeOption();
const second = makeOption({
  optionNo: 2,
  startsOn: '2023-09-01',
  endsOn: '2024-08-31',
  decidedOn: '2023-05-02',
});

function planOf(today: string, options = [first].slice(1), state: string = 'running') {
  const agreement = makeAgreement({ state: state as 'running' });
  return termPlan(agreement, framework, { options, today: localDate(today) });
}

function standings(plan: ReturnType<typeof planOf>): OptionStanding[] {
  return plan.options.map(({ standing }) => standing);
}

describe('the course of an agreement', () => {
  it('Kymenlaakso 2019: its base term, two options after it, and the last day it can have', () => {
    expect(planOf('2021-04-01')).toEqual({
      base: { start: '2019-09-01', end: '2022-08-31' },
      options: [
        {
          optionNo: 1,
          start: '2022-09-01',
          end: '2023-08-31',
          standing: 'open',
          decidedOn: null,
          decideBy: '2022-08-31',
        },
        {
          optionNo: 2,
          start: '2023-09-01',
          end: '2024-08-31',
          standing: 'later',
          decidedOn: null,
          decideBy: '2023-08-31',
        },
      ],
      latestEnd: '2024-08-31',
    });
  });

  it.each<[string, Parameters<typeof planOf>, OptionStanding[], string]>([
    ['the last day to decide', ['2022-08-31'], ['open', 'later'], '2024-08-31'],
    ['a day too late', ['2022-09-01'], ['lapsed', 'lapsed'], '2022-08-31'],
    ['the first is used', ['2022-06-01', [first]], ['used', 'open'], '2024-08-31'],
    ['the second was never decided', ['2023-09-01', [first]], ['used', 'lapsed'], '2023-08-31'],
    ['both are used', ['2023-06-01', [second, first]], ['used', 'used'], '2024-08-31'],
    ['one that does not follow', ['2022-06-01', [second]], ['open', 'later'], '2024-08-31'],
    ['suspended', ['2021-04-01', [], 'suspended'], ['open', 'later'], '2024-08-31'],
    ['terminated', ['2021-04-01', [], 'terminated'], ['lapsed', 'lapsed'], '2022-08-31'],
    [
      'terminated in its option',
      ['2022-10-01', [first], 'terminated'],
      ['used', 'lapsed'],
      '2023-08-31',
    ],
  ])('%s', (_name, asked, expected, latestEnd) => {
    const plan = planOf(...asked);
    expect(standings(plan)).toEqual(expected);
    expect(plan.latestEnd).toBe(latestEnd);
  });

  it('says when a used option was decided', () => {
    expect(planOf('2022-06-01', [first]).options[0]?.decidedOn).toBe('2022-05-02');
  });

  it('of a framework without options is the base term', () => {
    const without = makeFramework({ optionCount: 0 });
    const plan = termPlan(makeAgreement(), without, {
      options: [],
      today: localDate('2021-04-01'),
    });
    expect(plan).toEqual({
      base: { start: '2019-09-01', end: '2022-08-31' },
      options: [],
      latestEnd: '2022-08-31',
    });
  });

  it('on any day used ones come first, one at most is open, and the used ones make the term', () => {
    const days = fc.integer({ min: 2019, max: 2026 }).map((year) => localDate(`${year}-05-15`));
    fc.assert(
      fc.property(
        days,
        fc.subarray([first, second]),
        fc.constantFrom(...agreementStates),
        (...of) => {
          const [today, options, state] = of;
          const agreement = makeAgreement({ state });
          const { base, options: planned } = termPlan(agreement, framework, { options, today });
          const order = ['used', 'open', 'later', 'lapsed'];
          const ranks = planned.map(({ standing }) => order.indexOf(standing));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
          expect(planned.filter(({ standing }) => standing === 'open').length).toBeLessThan(2);
          const used = planned.filter(({ standing }) => standing === 'used');
          const { end, optionsUsed } = agreementTerm(agreement, framework, options);
          expect([used.length, used.at(-1)?.end ?? base.end]).toEqual([optionsUsed, end]);
        },
      ),
    );
  });
});
