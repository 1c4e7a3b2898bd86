import { agreementProblems, agreementTerm, optionProblems } from '@jatkopolku/domain/agreement';
import {
  attendanceLimitProblem,
  daysOf,
  emptyCalendar,
  fromCalendarRecord,
  isAttended,
  takeDay,
  toCalendarRecord,
} from '@jatkopolku/domain/attendance';
import { benefitProblems } from '@jatkopolku/domain/client';
import { frameworkProblems, tariffProblems } from '@jatkopolku/domain/framework';
import { claimProblems } from '@jatkopolku/domain/outcome';
import {
  hoursProblem,
  lastDayOf,
  parseHours,
  placementProblems,
} from '@jatkopolku/domain/placement';
import { settleProvider } from '@jatkopolku/domain/settlement';
import { must, parseBusinessId, toDayNumber, rangeOf } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import * as builders from './builders.ts';

const {
  makeAffiliate,
  makeAgreement,
  makeBenefit,
  makeCalendar,
  makeClaim,
  makeFramework,
  makeOption,
  makePlacement,
  makeProvider,
  makeSheet,
  makeStatement,
  makeTariff,
} = builders;

const framework = makeFramework();
const provider = makeProvider();
const agreement = makeAgreement();
const placement = makePlacement();
const term = agreementTerm(agreement, framework, []);

describe('the default records', () => {
  it.each(Object.entries(builders))('%s gives a fresh record each time', (_name, make) => {
    expect(make()).toEqual(make());
    expect(make()).not.toBe(make());
  });

  it('keep every rule', () => {
    const known = { frameworkKnown: true, lotKnown: true, isProcured: true, clientKnown: true };
    const review = { decision: '', reason: '' };
    expect(frameworkProblems(framework)).toEqual([]);
    expect(tariffProblems({ ...makeTariff(), ...known })).toEqual([]);
    expect(agreementProblems({ ...agreement, ...known, provider, review })).toEqual([]);
    expect(optionProblems(makeOption(), framework, [term])).toEqual([]);
    expect(benefitProblems({ ...makeBenefit(), ...known })).toEqual([]);
    const hoursPerDay = must(parseHours(placement.hoursPerDay), 'hours');
    expect(hoursProblem(hoursPerDay)).toBeUndefined();
    const draft = { ...placement, ...known, hoursPerDay, agreementTerm: term };
    expect(placementProblems(draft)).toEqual([]);
  });

  it('have real business ids', () => {
    const named = [
      provider.businessId,
      makeAffiliate().businessId,
      makeClaim().counterpartBusinessId,
    ];
    expect(named.map(parseBusinessId)).toEqual(named);
  });

  it('have a claim that can be taken', () => {
    const problems = claimProblems({
      ...makeClaim(),
      placement: {
        period: rangeOf(placement.startsOn, lastDayOf(placement)),
        claimWindowDays: framework.claimWindowDays,
        claimDeadlineDays: framework.claimDeadlineDays,
        tariff: new Map([[makeTariff().pathType, makeTariff()]]),
        agreementTerm: rangeOf(framework.startsOn, framework.endsOn),
        ownBusinessIds: new Set([provider.businessId, makeAffiliate().businessId]),
        hasAttendedDay: true,
        claimed: false,
      },
      details: undefined,
      startClaimed: false,
      decision: 'pending',
      decidedOn: undefined,
    });
    expect(problems).toEqual([]);
  });

  it('have a calendar of the sheet, within the limits', () => {
    const calendar = emptyCalendar();
    for (const [date, code] of daysOf(makeSheet())) {
      expect(attendanceLimitProblem(calendar, toDayNumber(date))).toBeUndefined();
      takeDay(calendar, toDayNumber(date), isAttended(code));
    }
    expect(toCalendarRecord(makeCalendar(), calendar)).toEqual(makeCalendar());
    expect(fromCalendarRecord(makeCalendar())).toEqual(calendar);
  });

  it('have the statement of the sheet', () => {
    const { heldTravel: _held, ...account } = settleProvider({
      month: makeSheet().month,
      providerId: provider.providerId,
      sheets: [{ sheet: makeSheet(), version: 1 }],
      claims: [],
      agreementOf: () => agreement,
      benefitsOf: () => [makeBenefit()],
    });
    expect(makeStatement()).toMatchObject(account);
  });
});

describe('overrides', () => {
  it('are plain texts and numbers', () => {
    expect(makePlacement({ placementId: 'L2', endedOn: '2020-06-30' })).toEqual({
      ...placement,
      placementId: 'L2',
      endedOn: '2020-06-30',
    });
  });

  it('that the schema refuses fail where the record is built', () => {
    expect(() => makePlacement({ startsOn: '2020-02-30' })).toThrow('startsOn');
  });
});
