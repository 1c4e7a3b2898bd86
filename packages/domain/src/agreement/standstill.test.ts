import { addDays, localDate, rangeOf } from '@jatkopolku/kernel';
import { makeAgreement } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { agreementStateOn } from './lifecycle.ts';
import { resumedAfter, suspensionProblems, terminationProblems } from './standstill.ts';

const term = rangeOf(localDate('2021-01-01'), localDate('2021-12-31'));
const today = localDate('2021-04-01');
const day = { term, today };
const running = makeAgreement();
const draft = makeAgreement({ state: 'draft', signedOn: null });
const suspended = (from: string, until: string | null) =>
  makeAgreement({ suspension: { from, until, reason: 'Moving' } });
const ended = (on: string) => makeAgreement({ termination: { on, reason: 'Agreed' } });

describe('a suspension', () => {
  it.each([
    ['from today, until further notice', running, '2021-04-01', null, []],
    ['ahead, with its end', running, '2021-05-01', '2021-05-31', []],
    ['of one day', running, '2021-05-01', '2021-05-01', []],
    ['from yesterday', running, '2021-03-31', null, ['suspension-backdated']],
    ['ends before it begins', running, '2021-05-01', '2021-04-30', ['invalid-period']],
    ['of a draft', draft, '2021-04-01', null, ['not-in-this-state']],
    ['after the term', running, '2022-01-01', null, ['not-in-this-state']],
    [
      'while another lasts',
      suspended('2021-04-01', null),
      '2021-05-01',
      null,
      ['not-in-this-state'],
    ],
    ['after another has ended', suspended('2021-02-01', '2021-02-28'), '2021-05-01', null, []],
    ['after the last day', ended('2021-04-30'), '2021-05-01', null, ['not-in-this-state']],
  ])('%s', (_case, agreement, from, until, expected) => {
    const suspension = {
      from: localDate(from),
      until: until === null ? null : localDate(until),
      reason: 'Moving',
    };
    const codes = suspensionProblems(agreement, suspension, day).map(({ code }) => code);
    expect(codes).toEqual(expected);
  });

  it('needs a reason', () => {
    const bare = { from: today, until: null, reason: '' };
    expect(suspensionProblems(running, bare, day)).toEqual([
      { code: 'reason-missing', at: '/reason' },
    ]);
  });

  it('ends by itself', () => {
    const agreement = suspended('2021-05-01', '2021-05-31');
    const stateOn = (date: string) => agreementStateOn(agreement, term, localDate(date));
    expect(['2021-04-30', '2021-05-01', '2021-05-31', '2021-06-01'].map(stateOn)).toEqual([
      'running',
      'suspended',
      'suspended',
      'running',
    ]);
  });

  it('is given its last day, yesterday at the earliest', () => {
    const open = { from: localDate('2021-03-01'), until: null, reason: 'Moving' };
    const yesterday = addDays(today, -1);
    expect(resumedAfter(open, yesterday, today)?.suspension).toEqual({ ...open, until: yesterday });
    expect(resumedAfter(open, addDays(today, -2), today)).toBeUndefined();
  });

  it('that has not begun is gone when it is ended before its first day', () => {
    const ahead = { from: localDate('2021-05-01'), until: null, reason: 'Moving' };
    expect(resumedAfter(ahead, today, today)).toEqual({ suspension: null });
  });
});

describe('a termination', () => {
  const at = (on: string, reason = 'Agreed') => ({ on: localDate(on), reason });

  it.each([
    ['today', running, '2021-04-01', []],
    ['on the term’s last day', running, '2021-12-31', []],
    ['in the past', running, '2021-03-31', ['termination-outside-term']],
    ['after the term', running, '2022-01-01', ['termination-outside-term']],
    ['while it is suspended', suspended('2021-03-01', null), '2021-06-30', []],
    ['of a draft', draft, '2021-06-30', ['not-in-this-state']],
    ['of what has ended', ended('2021-03-15'), '2021-06-30', ['not-in-this-state']],
  ])('%s', (_case, agreement, on, expected) => {
    const codes = terminationProblems(agreement, at(on), day).map(({ code }) => code);
    expect(codes).toEqual(expected);
  });

  it('needs a reason', () => {
    expect(terminationProblems(running, at('2021-06-30', ''), day)).toEqual([
      { code: 'reason-missing', at: '/reason' },
    ]);
  });
});
