import { localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import {
  type StartConditions,
  missingConditions,
  noConditions,
  notedConditionProblems,
  startConditionNames,
} from './start-conditions.ts';

const firstDay = localDate('2021-05-03');
const allOn = (day: string) =>
  Object.fromEntries(
    startConditionNames.map((name) => [name, localDate(day)]),
  ) as unknown as StartConditions;

describe('the conditions of a start', () => {
  it.each([
    ['none is noted', noConditions, startConditionNames],
    ['all are there on the first day', allOn('2021-05-03'), []],
    ['all come a day late', allOn('2021-05-04'), startConditionNames],
    [
      'the notice to the steward is left out (189/2001 §16)',
      { ...allOn('2021-04-01'), stewardNotifiedOn: null },
      ['stewardNotifiedOn'],
    ],
    [
      'the insurance begins after the first day (189/2001 §23)',
      { ...allOn('2021-04-01'), insuredFrom: localDate('2021-05-04') },
      ['insuredFrom'],
    ],
  ])('%s', (_name, conditions, missing) => {
    expect(missingConditions(conditions, firstDay)).toEqual(missing);
  });

  it('are noted once they have happened; only an insurance may begin later', () => {
    const problems = notedConditionProblems(allOn('2021-05-03'), localDate('2021-05-02'));
    const ahead = startConditionNames.filter((name) => name !== 'insuredFrom');
    expect(problems).toEqual(ahead.map((name) => ({ code: 'day-ahead', at: `/${name}` })));
    expect(notedConditionProblems(allOn('2021-05-03'), firstDay)).toEqual([]);
  });
});
