import { type LocalDate, dateRange, localDate, must } from '@jatkopolku/kernel';
import { makeBenefit, makeNotification, makeSheet } from '@jatkopolku/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  type AbsencesByPayer,
  type DueDays,
  absencesOf,
  dueDays,
  isCorrection,
  notifiedOf,
  notifyBy,
} from './due-days.ts';
import { type NotifiedReason, notifiedReasons } from './schema.ts';

const days = (start: string, end: string) =>
  must(dateRange(localDate(start), localDate(end)), 'a range');
const march = days('2021-03-01', '2021-03-31');
const kela = makeBenefit({
  benefit: 'labour-market-subsidy',
  payer: 'kela',
  validFrom: '2021-01-01',
});
const sheet = (overrides: object) => makeSheet({ month: '2021-03', ...overrides });

const shown = (all: AbsencesByPayer) =>
  Object.fromEntries([...all].map(([payer, dates]) => [payer, Object.fromEntries(dates)]));
const absences = (payer: string, of: Readonly<Record<string, NotifiedReason | null>>) =>
  new Map([
    [payer, new Map(Object.entries(of).map(([date, reason]) => [date as LocalDate, reason]))],
  ]);
const brief = (due: readonly DueDays[]) =>
  due.flatMap(({ payer, days: all }) =>
    all.map(({ date, reason, before }) => `${payer} ${date} ${before}>${reason}`),
  );

describe('a person’s absences', () => {
  it('are days away with a reason, by who pays the day', () => {
    const logged = { '02': 's', '03': 'a', '04': 'u', '08': 'n', '09': '4', '30': 's' };
    expect(
      shown(absencesOf([sheet({ days: logged })], [kela], days('2021-03-01', '2021-03-29'))),
    ).toEqual({
      kela: { '2021-03-02': 'sick', '2021-03-03': 'authorised', '2021-03-04': 'unauthorised' },
    });
  });

  it('are those of each benefit while it is in force, and of nobody without one', () => {
    const benefits = [
      makeBenefit({
        benefit: 'earnings-related',
        payer: 'fund-ytk',
        validFrom: '2021-03-03',
        validTo: '2021-03-03',
      }),
      makeBenefit({
        benefit: 'social-assistance',
        payer: 'county',
        validFrom: '2021-03-04',
        position: 1,
      }),
    ];
    const away = sheet({ days: { '02': 's', '03': 's', '04': 's' } });
    expect(shown(absencesOf([away], benefits, march))).toEqual({
      'fund-ytk': { '2021-03-03': 'sick' },
    });
  });

  it('are not days that another record of the person has', () => {
    // Bit 1 is the first day of the month.
    const away = sheet({ days: { '01': 's', '02': 's' }, uncounted: 0b1 });
    const there = sheet({ placementId: 'L2', days: { '01': '4' } });
    expect(shown(absencesOf([away, there], [kela], march))).toEqual({
      kela: { '2021-03-02': 'sick' },
    });
  });
});

describe('what a payer has heard', () => {
  const heard = (notificationNo: number, of: readonly object[], overrides: object = {}) =>
    makeNotification({
      notificationNo,
      about: { type: 'absences', payer: 'kela', days: of as never },
      ...overrides,
    });

  it('is the latest of each day, but for what was dropped', () => {
    const all = [
      heard(1, [
        { date: '2021-03-02', reason: 'sick', before: null },
        { date: '2021-03-03', reason: 'sick', before: null },
      ]),
      heard(2, [{ date: '2021-03-03', reason: 'authorised', before: 'sick' }]),
      heard(3, [{ date: '2021-03-02', reason: null, before: 'sick' }], { state: 'dropped' }),
      makeNotification({
        notificationNo: 4,
        about: { type: 'interruption', placementId: 'L1', from: '2021-03-10' },
      }),
    ];
    expect(shown(notifiedOf(all))).toEqual({
      kela: { '2021-03-02': 'sick', '2021-03-03': 'authorised' },
    });
  });
});

describe('what a payer has to hear', () => {
  it.each<[string, AbsencesByPayer, AbsencesByPayer, string[]]>([
    [
      'a new absence',
      absences('kela', { '2021-03-02': 'sick' }),
      new Map(),
      ['kela 2021-03-02 null>sick'],
    ],
    [
      'nothing that it knows',
      absences('kela', { '2021-03-02': 'sick' }),
      absences('kela', { '2021-03-02': 'sick' }),
      [],
    ],
    [
      'another reason',
      absences('kela', { '2021-03-02': 'authorised' }),
      absences('kela', { '2021-03-02': 'sick' }),
      ['kela 2021-03-02 sick>authorised'],
    ],
    [
      'that there was no absence',
      new Map(),
      absences('kela', { '2021-03-02': 'sick' }),
      ['kela 2021-03-02 sick>null'],
    ],
    [
      'an absence again',
      absences('kela', { '2021-03-02': 'sick' }),
      absences('kela', { '2021-03-02': null }),
      ['kela 2021-03-02 null>sick'],
    ],
    [
      'that another pays the day',
      absences('fund-ytk', { '2021-03-02': 'sick' }),
      absences('kela', { '2021-03-02': 'sick' }),
      ['fund-ytk 2021-03-02 null>sick', 'kela 2021-03-02 sick>null'],
    ],
    [
      'nothing of days that nobody looked at',
      new Map(),
      absences('kela', { '2021-02-26': 'sick' }),
      [],
    ],
  ])('is %s', (_name, absent, known, expected) => {
    expect(brief(dueDays(absent, known, march))).toEqual(expected);
  });

  it('is a correction once something of it was heard otherwise', () => {
    const day = { date: localDate('2021-03-02'), reason: 'sick', before: null } as const;
    expect(isCorrection({ days: [day] })).toBe(false);
    expect(isCorrection({ days: [day, { ...day, reason: null, before: 'sick' }] })).toBe(true);
  });

  it('is due two weeks after the first of its days', () => {
    expect(notifyBy([{ date: localDate('2021-03-02') }, { date: localDate('2021-03-20') }])).toBe(
      '2021-03-16',
    );
    expect(notifyBy([])).toBeUndefined();
  });
});

/** Days of March with what happened, for some payers. */
const history = fc.array(
  fc.dictionary(
    fc.integer({ min: 1, max: 31 }).map((day) => `2021-03-${String(day).padStart(2, '0')}`),
    fc.constantFrom(...notifiedReasons),
  ),
  { maxLength: 8 },
);

it('a payer that hears of all that is due knows what happened, whatever was corrected, and hears of no day twice', () => {
  const law = fc.check(
    fc.property(history, (turns) => {
      const notifications: ReturnType<typeof makeNotification>[] = [];
      for (const turn of turns) {
        const absent = absences('kela', turn);
        const [due] = dueDays(absent, notifiedOf(notifications), march);
        if (due) {
          const about = { type: 'absences' as const, payer: due.payer, days: [...due.days] };
          notifications.push(makeNotification({ notificationNo: notifications.length + 1, about }));
        }
        if (dueDays(absent, notifiedOf(notifications), march).length > 0) return false;
      }
      const known = notifiedOf(notifications).get('kela') ?? new Map();
      const absent = [...known].filter(([, reason]) => reason !== null);
      const happened = turns.at(-1) ?? {};
      return (
        absent.length === Object.keys(happened).length &&
        absent.every(([date, reason]) => happened[date] === reason)
      );
    }),
  );
  expect(law).toMatchObject({ failed: false });
});
