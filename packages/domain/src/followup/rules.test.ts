import { type LocalDate, addDays, localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { evaluateByProblem, evaluationDueOn, formProblem } from './rules.ts';
import { evaluationSchema } from './schema.ts';

const placement = makePlacement({ startsOn: '2020-01-15', endsOn: '2020-06-30' });
const day = (text: string | null) => (text === null ? null : localDate(text));
const usual = { evaluationDaysBefore: 14 };

describe('by when a placement is evaluated', () => {
  it.each<[string, string | null, string | null, number, string]>([
    ['two weeks before its last day', null, null, 14, '2020-06-16'],
    ['as many days before as the region sets', null, null, 30, '2020-05-31'],
    ['on the last day, where it sets none', null, null, 0, '2020-06-30'],
    ['by the plan’s own day', '2020-06-01', null, 14, '2020-06-01'],
    ['by an early end itself', null, '2020-03-31', 14, '2020-03-31'],
    ['before a last day that comes a little early', null, '2020-06-20', 14, '2020-06-16'],
    ['by an early end, where the plan says later', '2020-06-01', '2020-03-31', 14, '2020-03-31'],
    ['on the first day at the earliest', null, null, 200, '2020-01-15'],
  ])('%s', (_name, own, endedOn, evaluationDaysBefore, expected) => {
    const ended = { ...placement, endedOn: day(endedOn) };
    const due = evaluationDueOn(ended, { evaluateBy: day(own) }, { evaluationDaysBefore });
    expect(due).toBe(expected);
  });

  it('is a day of the placement, whatever is set', () => {
    const days = fc.record({
      before: fc.nat(90),
      own: fc.option(fc.integer({ min: -400, max: 400 })),
    });
    const law = fc.check(
      fc.property(days, ({ before, own }) => {
        const evaluateBy: LocalDate | null = own === null ? null : addDays(placement.startsOn, own);
        const due = evaluationDueOn(placement, { evaluateBy }, { evaluationDaysBefore: before });
        return due >= placement.startsOn && due <= placement.endsOn;
      }),
    );
    expect(law).toMatchObject({ failed: false });
  });

  it('needs no record of its own', () => {
    expect(evaluationDueOn(placement, undefined, usual)).toBe('2020-06-16');
  });
});

describe('the plan’s own day', () => {
  it.each([
    ['the first day', '2020-01-15', undefined],
    ['the last day', '2020-06-30', undefined],
    ['the day before', '2020-01-14', 'outside-placement'],
    ['the day after', '2020-07-01', 'outside-placement'],
    ['none', null, undefined],
  ])('%s', (_name, own, code) => {
    expect(evaluateByProblem(placement, day(own))?.code).toBe(code);
  });
});

it.each([
  ['2020-01-14', 'placement-ahead'],
  ['2020-01-15', undefined],
  ['2020-09-01', undefined],
])('on %s a form is refused by %s', (today, code) => {
  expect(formProblem(placement, localDate(today))?.code).toBe(code);
});

it('an evaluation has a goal, and words for each', () => {
  const goal = { goal: 'Rhythm', score: 'reached', words: 'Comes daily.' };
  const read = (goals: object[]) =>
    evaluationSchema.safeParse({ goals, next: 'Work trial' }).success;
  expect([read([goal]), read([]), read([{ ...goal, words: '' }])]).toEqual([true, false, false]);
});
