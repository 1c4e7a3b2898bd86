import { addDays, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type ApprovalName,
  byWaiting,
  escalationDays,
  isEscalated,
  isLate,
  sheetWaitsSince,
} from './rules.ts';

it.each([
  ['2021-04-01', '2021-04-15', false],
  ['2021-04-01', '2021-04-16', true],
  // The fourteenth day is a Saturday, Midsummer Eve and Christmas Eve: the next business day is in time.
  ['2021-04-03', '2021-04-19', false],
  ['2021-04-03', '2021-04-20', true],
  ['2021-06-11', '2021-06-28', false],
  ['2021-06-11', '2021-06-29', true],
  ['2020-12-10', '2020-12-28', false],
  ['2020-12-10', '2020-12-29', true],
])('what waits since %s is late on %s: %s', (since, today, late) => {
  expect(isLate(localDate(since), localDate(today))).toBe(late);
});

it.each([
  // Promised for Thursday 15 April: the working week after it ends on the next Thursday.
  ['2021-04-01', '2021-04-16', false],
  ['2021-04-01', '2021-04-22', false],
  ['2021-04-01', '2021-04-23', true],
  // Promised for 28 December: New Year and Epiphany are no working days, nor is a weekend.
  ['2020-12-10', '2021-01-05', false],
  ['2020-12-10', '2021-01-06', true],
])('what waits since %s is escalated on %s: %s', (since, today, escalated) => {
  expect(isEscalated(localDate(since), localDate(today))).toBe(escalated);
});

it('what is escalated is late, and each bound says why', () => {
  const day = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(day, (passed) => {
      const [since, today] = [localDate('2021-04-01'), addDays(localDate('2021-04-01'), passed)];
      expect(isLate(since, today) || !isEscalated(since, today)).toBe(true);
    }),
  );
  for (const { source } of escalationDays) expect(source).not.toBe('');
});

it.each([
  ['2021-03-30', '2021-04-02', '2021-03-30'],
  [null, '2021-04-05', '2021-04-01'],
  [null, '2021-03-20', '2021-03-20'],
])('a sheet submitted on %s waits on %s since %s', (submittedOn, today, since) => {
  const month = must(parseMonth('2021-03'), 'a month');
  const sheet = { month, submittedOn: submittedOn === null ? null : localDate(submittedOn) };
  expect(sheetWaitsSince(sheet, localDate(today))).toBe(since);
});

describe('the queue', () => {
  const claim = (since: string, claimId: string) => ({
    type: 'claim' as const,
    claimId: id<'Claim'>(claimId),
    since: localDate(since),
  });
  const sheet = (since: string, month: string, clientId: string) => ({
    type: 'sheet' as const,
    month: must(parseMonth(month), 'a month'),
    providerId: id<'Provider'>('P1'),
    clientId: id<'Client'>(clientId),
    placementId: id<'Placement'>('L1'),
    since: localDate(since),
  });
  const inOrder: (ApprovalName & { since: ReturnType<typeof localDate> })[] = [
    sheet('2021-03-01', '2021-02', 'C9'),
    claim('2021-04-01', 'K1'),
    claim('2021-04-01', 'K2'),
    sheet('2021-04-01', '2021-02', 'C2'),
    sheet('2021-04-01', '2021-03', 'C1'),
    sheet('2021-04-01', '2021-03', 'C2'),
    claim('2021-04-02', 'K0'),
    // What is decided already comes after all that waits for a decision, however old it is.
    { ...claim('2021-01-01', 'K7'), type: 'after-check' },
  ];

  it('is oldest first, whatever order it comes in', () => {
    const shuffled = fc.shuffledSubarray(inOrder, { minLength: inOrder.length });
    fc.assert(
      fc.property(shuffled, (items) => {
        expect(items.toSorted(byWaiting)).toEqual(inOrder);
      }),
    );
  });
});
