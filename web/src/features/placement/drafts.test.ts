import { localDate, rangeOf } from '@jatkopolku/kernel';
import { makePlacement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  type NewPlacementDraft,
  OTHER_REASON,
  emptyEnd,
  emptyPlacement,
  readEnd,
  readPlacement,
  readTerms,
  termsDraft,
} from './drafts.ts';

const term = rangeOf(localDate('2019-09-01'), localDate('2022-08-31'));
const draft: NewPlacementDraft = {
  agreementId: 'A1',
  startsOn: '2021-04-05',
  endsOn: '2021-12-31',
  serviceStartedOn: '',
  renews: '',
  daysPerWeek: ' 3',
  hoursPerDay: '4,5',
  planType: 'activation-plan',
  planSignedOn: '2021-03-25',
  goal: 'Goal',
  description: 'Kitchen work',
  support: 'An instructor on each day',
  otherServices: 'None',
  instructor: 'Instructor',
  instructorQualification: 'vocational',
  instructorCompetence: 'Carpenter',
  coaching: 'no',
  reviewIntervalMonths: '3',
};

const read = (change: Partial<NewPlacementDraft>) =>
  readPlacement({ ...draft, ...change }, { clientId: 'C1', term });

/** The codes by field. */
function codesOf(faults: object): Record<string, string> {
  const codes = Object.entries(faults).map(([field, { code }]: [string, { code: string }]) => [
    field,
    code,
  ]);
  return Object.fromEntries(codes) as Record<string, string>;
}

describe('a new placement', () => {
  it('is what the API takes; the service begins with it where nothing else is written', () => {
    expect(read({}).sent).toMatchObject({
      clientId: 'C1',
      agreementId: 'A1',
      daysPerWeek: 3,
      hoursPerDay: '4.5',
      serviceStartedOn: '2021-04-05',
    });
    expect(read({ serviceStartedOn: '2020-01-01' }).sent?.serviceStartedOn).toBe('2020-01-01');
  });

  it('lacks everything at first, each shown at its field and once', () => {
    const missing = [
      'agreementId',
      'startsOn',
      'endsOn',
      'daysPerWeek',
      'planType',
      'planSignedOn',
      'goal',
      'description',
      'support',
      'otherServices',
    ];
    const { sent, faults } = readPlacement(emptyPlacement, { clientId: 'C1', term: undefined });
    const codes = codesOf(faults);
    expect(sent).toBeUndefined();
    expect(Object.keys(codes).toSorted()).toEqual(
      [...missing, 'hoursPerDay', 'instructor'].toSorted(),
    );
    expect(missing.map((field) => codes[field])).toEqual(missing.map(() => 'field-missing'));
  });

  it.each<[Partial<NewPlacementDraft>, Record<string, string>]>([
    [{ endsOn: '2021-05-05' }, { endsOn: 'period-too-short' }],
    [{ endsOn: '2021-04-01' }, { endsOn: 'invalid-period' }],
    [{ endsOn: '2022-09-30' }, { endsOn: 'outside-agreement' }],
    [
      { startsOn: '2019-08-01', endsOn: '2020-08-01', planSignedOn: '2019-07-01' },
      { startsOn: 'outside-agreement' },
    ],
    [{ daysPerWeek: '5' }, { daysPerWeek: 'days-per-week-out-of-range' }],
    [{ daysPerWeek: 'two' }, { daysPerWeek: 'days-per-week-out-of-range' }],
    [{ hoursPerDay: '3,5' }, { hoursPerDay: 'hours-per-day-out-of-range' }],
    [{ hoursPerDay: 'half' }, { hoursPerDay: 'hours-per-day-out-of-range' }],
    [{ planSignedOn: '2021-04-06' }, { planSignedOn: 'plan-signed-late' }],
    [
      { goal: ' ', instructor: '' },
      { goal: 'field-missing', instructor: 'instructor-missing' },
    ],
    [{ serviceStartedOn: '1889-01-01' }, { serviceStartedOn: 'field-invalid' }],
  ])('with %j is refused at its fields', (change, codes) => {
    const { sent, faults } = read(change);
    expect([sent, codesOf(faults)]).toEqual([undefined, codes]);
  });
});

describe('a placement that is changed', () => {
  const placement = makePlacement();
  const around = {
    term: rangeOf(placement.startsOn, placement.endsOn),
    endedOn: null,
    periodStartedOn: null,
  };

  it('is written as it is held', () => {
    const { sent } = readTerms(termsDraft(placement), around);
    expect(placement).toMatchObject(sent ?? {});
    expect(sent).toBeDefined();
  });

  it('keeps an early end inside its period', () => {
    const endedOn = placement.endsOn;
    const first = { ...termsDraft(placement), endsOn: '2020-06-30' };
    const { faults } = readTerms(first, { ...around, endedOn });
    expect(codesOf(faults)['endsOn']).toBe('ended-outside-period');
  });
});

describe('an early end', () => {
  const placement = makePlacement({
    startsOn: '2021-01-01',
    endsOn: '2021-12-31',
    state: 'running',
  });
  const end = { endedOn: '2021-06-30', endReason: 'education', words: '' };

  it.each([
    [end, 'education'],
    [{ ...end, endReason: OTHER_REASON, words: ' Moved away ' }, 'Moved away'],
  ])('%j has the reason %s', (written, endReason) => {
    expect(readEnd(written, placement).sent).toEqual({ endedOn: '2021-06-30', endReason });
  });

  it.each([
    [emptyEnd, { endedOn: 'field-missing', endReason: 'field-missing' }],
    [{ ...end, endedOn: '2022-01-01' }, { endedOn: 'ended-outside-period' }],
    [
      { ...end, endReason: OTHER_REASON },
      { endReason: 'field-missing', words: 'reason-missing' },
    ],
  ])('%j is refused at its fields', (written, codes) => {
    expect(codesOf(readEnd(written, placement).faults)).toEqual(codes);
  });

  it('of one that has ended is not put off', () => {
    const ended = { ...placement, state: 'ended' as const, endedOn: localDate('2021-05-31') };
    expect(codesOf(readEnd(end, ended).faults)).toEqual({ endedOn: 'ended-outside-period' });
    expect(readEnd({ ...end, endedOn: '2021-05-30' }, ended).sent).toBeDefined();
  });
});
