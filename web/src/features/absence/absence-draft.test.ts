import { localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { type AbsenceDraft, emptyAbsence, readAbsence } from './absence-draft.ts';

const today = localDate('2021-04-01');
const draft: AbsenceDraft = {
  userId: 'kaisa',
  startsOn: '2021-04-01',
  endsOn: '2021-04-09',
  reason: ' Annual leave ',
};

describe('an absence that is written', () => {
  it('is what the API takes, for the role of the page', () => {
    const sent = { ...draft, role: 'approver', reason: 'Annual leave' };
    expect(readAbsence(draft, today)).toMatchObject({ sent, faults: {} });
  });

  it.each<[string, AbsenceDraft, object]>([
    [
      'nothing is missing',
      emptyAbsence,
      {
        userId: { code: 'field-missing' },
        startsOn: { code: 'field-missing' },
        endsOn: { code: 'field-missing' },
        reason: { code: 'field-missing' },
      },
    ],
    [
      'the first day is not over',
      { ...draft, startsOn: '2021-03-31' },
      { startsOn: { code: 'delegation-backdated' } },
    ],
    [
      'the days are in order',
      { ...draft, endsOn: '2021-03-31' },
      { endsOn: { code: 'invalid-period' } },
    ],
    [
      'the days are not too many',
      { ...draft, endsOn: '2021-07-02' },
      { endsOn: { code: 'delegation-too-long' } },
    ],
  ])('is sent when %s', (_name, written, faults) => {
    expect(readAbsence(written, today)).toMatchObject({ sent: undefined, faults });
  });
});
