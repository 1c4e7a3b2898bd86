import { localDate } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { readDone, readFeedback, readReview } from './follow-up-drafts.ts';

const today = localDate('2021-04-01');
const placement = makePlacement({ startsOn: '2021-01-31', reviewIntervalMonths: '1' });

describe('a plan review', () => {
  it.each([
    [{ dueOn: '2021-04-04', doneOn: '' }, null],
    [{ dueOn: '2021-04-04', doneOn: '2021-04-01' }, '2021-04-01'],
  ])('%j is noted as done on %s', (draft, doneOn) => {
    expect(readReview(draft, placement, today).sent).toMatchObject({ intervalMonths: '1', doneOn });
  });

  it.each([
    [{ dueOn: '', doneOn: '' }, { dueOn: { code: 'field-missing' } }],
    [{ dueOn: '2021-04-04', doneOn: '2021-04-02' }, { doneOn: { code: 'day-ahead' } }],
  ])('%j is refused at its field', (draft, faults) => {
    expect(readReview(draft, placement, today)).toEqual({ sent: undefined, faults });
  });
});

describe('a review that is due', () => {
  it('was done on a day of the placement, or after it', () => {
    const sent = { doneOn: '2021-04-01' };
    expect(readDone({ doneOn: '2021-04-01' }, placement, today).sent).toEqual(sent);
  });

  it.each([
    ['', 'field-missing'],
    ['2021-04-02', 'day-ahead'],
    ['2021-01-30', 'outside-placement'],
  ])('was not done on "%s": %s', (doneOn, code) => {
    const expected = { sent: undefined, faults: { doneOn: { code } } };
    expect(readDone({ doneOn }, placement, today)).toEqual(expected);
  });
});

describe('a grade', () => {
  const { placementId } = placement;

  it('is a number of a day', () => {
    const draft = { givenOn: '2021-04-01', grade: '9' };
    const sent = { placementId, givenOn: '2021-04-01', grade: 9 };
    expect(readFeedback(draft, placementId, today).sent).toEqual(sent);
  });

  it.each([
    [{ givenOn: '2021-04-01', grade: '' }, { grade: { code: 'field-missing' } }],
    [{ givenOn: '2021-04-01', grade: '11' }, { grade: { code: 'grade-out-of-range' } }],
    [{ givenOn: '2021-04-02', grade: '9' }, { givenOn: { code: 'day-not-yet' } }],
  ])('%j is refused at its field', (draft, faults) => {
    expect(readFeedback(draft, placementId, today)).toEqual({ sent: undefined, faults });
  });
});
