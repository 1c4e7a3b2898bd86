import { agreementTerm } from '@jatkopolku/domain/agreement';
import { decideBy } from '@jatkopolku/domain/approval';
import { decisionEnd, keptUntil } from '@jatkopolku/domain/eligibility';
import { latestEndOf, noticeByOf } from '@jatkopolku/domain/framework';
import { acknowledgeBy } from '@jatkopolku/domain/option';
import { claimRoom, lastClaimDay, objectBy, pathWindow } from '@jatkopolku/domain/outcome';
import { lastDayOf } from '@jatkopolku/domain/placement';
import {
  type LocalDate,
  addDays,
  addMonths,
  isBusinessDay,
  lastDayOfMonths,
  localDate,
  rangeOf,
} from '@jatkopolku/kernel';
import { makeAgreement, makeFramework } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

/** Two years with both eves on weekdays, every holiday, and a leap day. */
const days = Array.from({ length: 731 }, (_, offset) => addDays(localDate('2020-01-01'), offset));

type Days = (from: LocalDate) => LocalDate;
/** What ends it, by the day it follows from, and its day as it is counted. */
type Deadline = readonly [name: string, of: Days, plain: Days];
const itself: Days = (from) => from;

/** By them somebody acts before the county or the provider: they move to a business day (150/1930 §5). */
const acting: readonly Deadline[] = [
  ['the decision of a sheet or claim', decideBy, (since) => addDays(since, 14)],
  [
    'the acknowledgement of a notice',
    (sentOn) => acknowledgeBy({ sentOn }),
    (sentOn) => addDays(sentOn, 14),
  ],
  ['an objection', (decidedOn) => objectBy(decidedOn), (decidedOn) => addDays(decidedOn, 30)],
];

const term = (end: LocalDate) => ({
  period: rangeOf(localDate('2019-01-01'), end),
  claimWindowDays: 60,
  claimDeadlineDays: 90,
});
const framework = (endsOn: LocalDate) => ({ ...makeFramework({ optionCount: 1 }), endsOn });

/** They are terms of a contract or of the law's own validity: they end on the day they name. */
const fixed: readonly Deadline[] = [
  ['the claim window', (end) => pathWindow(term(end)).end, (end) => addDays(end, 60)],
  [
    'the claim deadline of a path',
    (start) => lastClaimDay(start, term(start)),
    (start) => addDays(start, 90),
  ],
  [
    'the last day to claim for a placement',
    (end) => claimRoom(term(end), end).claimBy,
    (end) => addDays(end, 150),
  ],
  ['the last day of notice', (end) => noticeByOf(framework(end), 1, end), itself],
  [
    'an option’s last day',
    (end) => latestEndOf(framework(end)),
    (end) => lastDayOfMonths(addDays(end, 1), 12),
  ],
  [
    'an agreement’s last day',
    (end) => agreementTerm(makeAgreement({ termination: null }), framework(end), []).end,
    itself,
  ],
  [
    'the last day of a terminated agreement',
    (on) =>
      agreementTerm(
        makeAgreement({ termination: { on, reason: 'Agreed' } }),
        framework(addDays(on, 1)),
        [],
      ).end,
    itself,
  ],
  ['a placement’s last day', (endsOn) => lastDayOf({ endsOn, endedOn: null }), itself],
  ['the end of a company check’s decision', decisionEnd, (decidedOn) => addMonths(decidedOn, 12)],
  ['the last day on which certificates are kept', keptUntil, (end) => addMonths(end, 24)],
];

describe('deadlines for acting', () => {
  it.each(acting)('%s moves to the next business day', (_name, of, plain) => {
    for (const from of days) {
      const [end, unmoved] = [of(from), plain(from)];
      expect([from, isBusinessDay(end)]).toEqual([from, true]);
      expect(end >= unmoved).toBe(true);
      for (let day = unmoved; day < end; day = addDays(day, 1)) {
        expect([from, isBusinessDay(day)]).toEqual([from, false]);
      }
    }
  });
});

describe('terms of contracts', () => {
  it.each(fixed)('%s never moves', (_name, of, plain) => {
    for (const from of days) expect([from, of(from)]).toEqual([from, plain(from)]);
  });
});
