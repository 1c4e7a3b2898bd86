import {
  type DayCode,
  type DayEntries,
  emptyCalendar,
  takeDay,
} from '@jatkopolku/domain/attendance';
import { type Placement, type PlacementId, parseHours } from '@jatkopolku/domain/placement';
import { id, localDate, must, parseMonth, toDayNumber } from '@jatkopolku/kernel';
import { makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { Refused } from '../../../api/refused.ts';
import { type Book, makeBook } from './book.ts';
import type { VersionedSheet } from './month-data.ts';
import { Saver } from './saving.ts';
import { sendMonth } from './send-month.ts';

const month = must(parseMonth('2021-03'), 'a month');
const placementId = id<'Placement'>('L1');
const placement: Placement = makePlacement({
  placementId,
  startsOn: '2021-01-01',
  endsOn: '2021-12-31',
  endedOn: null,
});
const five = {
  status: 'present',
  hours: must(parseHours('5'), 'hours'),
  absenceReason: null,
  travelCents: null,
} as const;

function sheetWith(days: Record<string, string>, version = 1): VersionedSheet {
  return { record: makeSheet({ placementId, month, state: 'open', days }), version };
}

const nothingClosed = {
  closed: [],
  closedAnywhere: [],
  settings: { caps: [], closedPeriods: [] },
};

let kept: DayEntries;
function bookWith(sheet?: VersionedSheet, elsewhere: readonly string[] = []): Book {
  const calendar = emptyCalendar();
  for (const day of elsewhere) takeDay(calendar, toDayNumber(localDate(`2021-03-${day}`)), true);
  for (const day of Object.keys(sheet?.record.days ?? {})) {
    takeDay(calendar, toDayNumber(localDate(`2021-03-${day}`)), true);
  }
  const row = { placement, clientName: 'A', sheet, calendar, before: undefined };
  return makeBook({
    month,
    today: localDate('2021-03-12'),
    rows: [{ ...row, ...nothingClosed, agreement: undefined }],
    onAnswer: () => {},
    onUnsaved: (_id, unsaved) => {
      kept = unsaved;
    },
  });
}

describe('the book of a month', () => {
  it('shows what is entered, and keeps it until it is saved', () => {
    const book = bookWith();
    const row = book.enter(placementId, { '01': five, '02': five });
    expect(row.days).toEqual({ '01': '5', '02': '5' });
    expect(Object.keys(kept)).toEqual(['01', '02']);
    book.saved(placementId, { '01': row.unsaved['01'] ?? null }, sheetWith({ '01': '5' }));
    expect(book.read(placementId)).toMatchObject({
      days: { '01': '5', '02': '5' },
      unsaved: { '02': five },
    });
    expect(Object.keys(kept)).toEqual(['02']);
  });

  it('says why a day cannot be logged, and leaves the day as it was', () => {
    const book = bookWith(sheetWith({ '01': '5', '02': '5', '03': '5' }), ['04']);
    const row = book.enter(placementId, { '05': five, '15': five });
    expect(row.days).toEqual({ '01': '5', '02': '5', '03': '5' });
    expect(row.refused['05']?.problems).toEqual([
      { code: 'weekly-limit-exceeded', at: '/days/05' },
    ]);
    expect(row.refused['15']?.problems).toEqual([{ code: 'day-not-yet', at: '/days/15' }]);
    expect(row.unsaved).toEqual({});
  });

  it('counts what is entered and not saved, and forgets a reason when the day is entered again', () => {
    const book = bookWith();
    book.enter(placementId, { '01': five, '02': five, '03': five, '04': five });
    expect(book.enter(placementId, { '05': five }).refused['05']).toBeDefined();
    const row = book.enter(placementId, { '04': null, '05': five });
    expect([Object.keys(row.days).toSorted(), row.refused]).toEqual([['01', '02', '03', '05'], {}]);
  });

  it('reports once what was kept for a month that is closed by now, and keeps it no more', () => {
    const { record, version } = sheetWith({ '01': '5' });
    const book = bookWith({ record: { ...record, state: 'accepted' }, version });
    kept = { '01': null, '02': five };
    book.enterKept(placementId, kept);
    const problems = [{ code: 'not-in-this-state', details: { state: 'accepted' } }];
    expect(book.read(placementId)).toMatchObject({
      days: { '01': '5' },
      unsaved: {},
      refused: { '01': { problems }, '02': { problems } },
    });
    expect(kept).toEqual({});
  });

  it('has nothing to save when a day that was never saved is taken away', () => {
    const book = bookWith();
    book.enter(placementId, { '01': five });
    expect(book.enter(placementId, { '01': null }).unsaved).toEqual({});
    const saved = bookWith(sheetWith({ '01': '5' }));
    expect(saved.enter(placementId, { '01': null }).unsaved).toEqual({ '01': null });
  });

  it('counts the days that somebody else has logged meanwhile', () => {
    const book = bookWith();
    const { unsaved } = book.enter(placementId, { '01': five });
    const theirs = { '01': '5', '02': '5', '03': '5', '04': '5' };
    book.saved(placementId, unsaved, sheetWith(theirs));
    expect(book.enter(placementId, { '05': five }).refused['05']?.problems).toMatchObject([
      { code: 'weekly-limit-exceeded' },
    ]);
  });
});

/** The API as it may be: up, down, or refusing. */
type Answer = (days: DayEntries) => VersionedSheet | Error;

describe('saving', () => {
  let sent: DayEntries[];
  let ended: number;
  beforeEach(() => {
    vi.useFakeTimers();
    sent = [];
    ended = 0;
    return () => vi.useRealTimers();
  });

  function saverOf(book: Book, answer: Answer): Saver {
    return new Saver({
      book,
      send: (_id: PlacementId, days) => {
        sent.push(days);
        const given = answer(days);
        return given instanceof Error ? Promise.reject(given) : Promise.resolve(given);
      },
      onSessionEnded: () => {
        ended += 1;
      },
    });
  }
  const taken: Answer = (days) =>
    sheetWith(Object.fromEntries(Object.keys(days).map((day) => [day, '5' as DayCode])));
  const enter = (book: Book, saver: Saver, days: DayEntries) => {
    book.enter(placementId, days);
    saver.soon(placementId);
  };
  const refusal = (status: number, errors: { pointer: string; detail: string }[] = []) =>
    new Refused({
      type: 'about:blank',
      title: 'x',
      status,
      code: 'request-invalid',
      detail: 'x',
      correlationId: 'c',
      errors: errors.map((error) => ({ ...error, code: 'duplicate-day' })),
    });

  it('sends what was entered together, once', async () => {
    const book = bookWith();
    const saver = saverOf(book, taken);
    enter(book, saver, { '01': five });
    enter(book, saver, { '02': five });
    // Nothing is called saved beside a day that is not, however short the pause.
    expect(saver.state()).toBe('saving');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent).toEqual([{ '01': five, '02': five }]);
    expect([saver.state(), book.read(placementId).unsaved]).toEqual(['saved', {}]);
  });

  it('tries again on a bad line until it arrives, and loses nothing', async () => {
    const book = bookWith();
    let isUp = false;
    const saver = saverOf(book, (days) => (isUp ? taken(days) : new TypeError('no line')));
    enter(book, saver, { '01': five });
    await vi.advanceTimersByTimeAsync(1_000);
    expect([saver.state(), Object.keys(book.read(placementId).unsaved)]).toEqual([
      'waiting',
      ['01'],
    ]);
    enter(book, saver, { '02': five });
    await vi.advanceTimersByTimeAsync(4_000);
    isUp = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.at(-1)).toEqual({ '01': five, '02': five });
    expect([saver.state(), book.read(placementId).unsaved]).toEqual(['saved', {}]);
  });

  it('shows at its day what the API refuses, and saves the rest', async () => {
    const book = bookWith();
    const saver = saverOf(book, (days) =>
      '02' in days ? refusal(422, [{ pointer: '/days/02', detail: 'Taken.' }]) : taken(days),
    );
    enter(book, saver, { '01': five, '02': five });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(book.read(placementId)).toMatchObject({
      days: { '01': '5' },
      unsaved: {},
      refused: { '02': { texts: ['Taken.'] } },
    });
    expect(sent).toHaveLength(2);
    expect(saver.state()).toBe('left');
  });

  it('stops where the sheet cannot be written any more, and says why', async () => {
    const book = bookWith();
    const saver = saverOf(book, () => refusal(409));
    enter(book, saver, { '01': five });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(book.read(placementId).error).toBeInstanceOf(Refused);
    expect(Object.keys(book.read(placementId).unsaved)).toEqual(['01']);
    expect(saver.state()).toBe('left');
  });

  it('waits for who it was when the session has ended', async () => {
    const book = bookWith();
    const saver = saverOf(book, () => refusal(401));
    enter(book, saver, { '01': five });
    await vi.advanceTimersByTimeAsync(60_000);
    expect([ended, sent.length]).toEqual([1, 1]);
    expect(Object.keys(kept)).toEqual(['01']);
  });

  describe('a month that is to be sent', () => {
    const submitted: VersionedSheet[] = [];
    const closed = (sheet: VersionedSheet): VersionedSheet => ({
      record: { ...sheet.record, state: 'submitted' },
      version: sheet.version + 1,
    });
    const sendWith = (
      book: Book,
      answer: Answer,
      submit = (sheet: VersionedSheet) => Promise.resolve(closed(sheet)),
    ) =>
      sendMonth(
        {
          book,
          saver: saverOf(book, answer),
          submit: (sheet) => {
            submitted.push(sheet);
            return submit(sheet);
          },
        },
        placementId,
      );
    beforeEach(() => {
      submitted.length = 0;
    });

    it('is saved first, and sent as it was saved', async () => {
      const book = bookWith();
      book.enter(placementId, { '01': five });
      expect(await sendWith(book, taken)).toBe(true);
      expect(submitted).toEqual([sheetWith({ '01': '5' })]);
      expect(book.read(placementId)).toMatchObject({
        sheet: { record: { state: 'submitted' } },
        notSent: undefined,
      });
    });

    it.each<[string, Answer, object]>([
      [
        'is not saved on a bad line',
        () => new TypeError('no line'),
        { notSent: 'unsaved', unsaved: { '02': five } },
      ],
      [
        'was not taken',
        (days) =>
          '02' in days ? refusal(422, [{ pointer: '/days/02', detail: 'Taken.' }]) : taken(days),
        { notSent: 'refused', refused: { '02': { texts: ['Taken.'] } } },
      ],
      ['cannot be written', () => refusal(409), { error: { problem: { status: 409 } } }],
    ])('stays here, and says why, when a day of it %s', async (_, answer, expected) => {
      const book = bookWith(sheetWith({ '01': '5' }));
      book.enter(placementId, { '02': five });
      expect(await sendWith(book, answer)).toBe(false);
      expect(submitted).toEqual([]);
      expect(book.read(placementId)).toMatchObject(expected);
    });

    it('stays here when a day was refused before it was sent', async () => {
      const book = bookWith(sheetWith({ '01': '5' }));
      book.enter(placementId, { '15': five });
      expect(await sendWith(book, taken)).toBe(false);
      expect([submitted, book.read(placementId).notSent]).toEqual([[], 'refused']);
    });

    it('takes no day that is entered while it is under way, and says so', async () => {
      const book = bookWith(sheetWith({ '01': '5' }));
      const isSent = await sendWith(book, taken, (sheet) => {
        book.enter(placementId, { '01': null, '02': five, '15': five });
        return Promise.resolve(closed(sheet));
      });
      const { days, unsaved, refused } = book.read(placementId);
      expect([isSent, days, unsaved, kept]).toEqual([true, { '01': '5' }, {}, {}]);
      const codes = Object.entries(refused).map(([day, { problems }]) => [day, problems[0]?.code]);
      expect(Object.fromEntries(codes)).toEqual({
        '01': 'not-in-this-state',
        '02': 'not-in-this-state',
        '15': 'day-not-yet',
      });
    });
  });
});
