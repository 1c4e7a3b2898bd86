import {
  type DayEntry,
  countAttended,
  daysOf,
  fromCalendarRecord,
  isWithin,
} from '@jatkopolku/domain/attendance';
import { parseHours } from '@jatkopolku/domain/placement';
import { type Result, id, localDate, must, parseMonth, toDayNumber } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClient,
  makeFramework,
  makePlacement,
} from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { endPlacement } from '../placement/change-placement.ts';
import type { Records, Witness } from '../records.ts';
import type { Refusal } from '../refuse.ts';
import { type KnownRecords, makeKnownRecords } from './known-records.ts';
import { logDays } from './log-days.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'imported', actor: 'test' } as const;
const month = must(parseMonth('2020-03'), 'a month');
const clientId = id<'Client'>('C1');
const places = [
  { placementId: id<'Placement'>('L1'), providerId: id<'Provider'>('P1') },
  { placementId: id<'Placement'>('L2'), providerId: id<'Provider'>('P1') },
] as const;

const present: DayEntry = {
  status: 'present',
  hours: must(parseHours('5'), 'hours'),
  absenceReason: null,
  travelCents: null,
};

/** A region in which one client has two placements. */
async function regionWithClient(): Promise<Records> {
  const records = test.records();
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'client', record: makeClient({ clientId }) },
      ...places.map((place) => ({
        kind: 'placement' as const,
        record: makePlacement({ ...place, clientId }),
      })),
    ],
    act,
  );
  return records;
}

/** A process that serves the region, with what it knows of it. */
interface Process {
  readonly known: KnownRecords;
  log(place: number, days: Record<string, DayEntry | null>): ReturnType<typeof logDays>;
}

function processOf(records: Records, now = () => 0): Process {
  const known = makeKnownRecords(now);
  return {
    known,
    log: (place, days) => {
      const { placementId } = must(places[place], 'a place');
      const asking = { actor: 'worker', today: TODAY };
      const [over, noting] = [known.over('r', records), known.noting('r', records)];
      return logDays(noting, { placementId, month, days }, asking, over);
    },
  };
}

async function end(records: Records, place: number, day: string) {
  const { placementId } = must(places[place], 'a place');
  const { version } = must(await records.get('placement', { placementId }), 'the placement');
  const expected = { key: { placementId }, version, actor: 'case-worker', today: TODAY };
  const how = { endedOn: localDate(`2020-03-${day}`), endReason: 'moved-away' };
  return endPlacement(records, expected, how);
}

const reasons = (result: Result<unknown, Refusal>) =>
  result.ok ? [] : result.error.map(({ code }) => code);

describe('days that are judged by what a process knows', () => {
  it('are refused after a placement that another process has ended', async () => {
    const records = await regionWithClient();
    const [one, other] = [processOf(records), processOf(records)];
    expect((await one.log(0, { '03': present })).ok).toBe(true);
    expect((await other.log(0, { '04': present })).ok).toBe(true);
    expect(reasons(await end(records, 0, '10'))).toEqual([]);
    expect(reasons(await one.log(0, { '11': present }))).toEqual(['outside-placement']);
    expect(reasons(await other.log(0, { '11': present }))).toEqual(['outside-placement']);
    expect((await one.log(0, { '10': present })).ok).toBe(true);
  });

  it('are taken where what it knows would refuse them, and another process has changed that', async () => {
    const records = await regionWithClient();
    const [one, other] = [processOf(records), processOf(records)];
    const week = { '02': present, '03': present, '04': present, '05': present };
    expect((await one.log(0, week)).ok).toBe(true);
    expect((await other.log(0, { '05': null })).ok).toBe(true);
    expect((await one.log(1, { '06': present })).ok).toBe(true);
  });

  it('and are there already are answered by the table', async () => {
    const records = await regionWithClient();
    const [one, other] = [processOf(records), processOf(records)];
    await one.log(0, { '03': present });
    await other.log(0, { '03': null, '04': present });
    expect(await one.log(0, { '03': present })).toMatchObject({
      value: { version: 3, record: { days: { '03': '5', '04': '5' } } },
    });
  });

  it('are judged by an agreement that another has terminated, within a minute', async () => {
    const records = await regionWithClient();
    let now = 0;
    const one = processOf(records, () => now);
    const absent = { ...present, status: 'absent', hours: null, absenceReason: 'sick' } as const;
    await one.log(0, { '03': absent });
    const before = must(await records.get('agreement', makeAgreement()), 'the agreement');
    const termination = { on: localDate('2020-03-10'), reason: 'Agreed' };
    const record = makeAgreement({ termination });
    await records.commit([{ kind: 'agreement', record, before }], act);
    now = 60_000;
    expect(reasons(await one.log(0, { '12': absent }))).not.toEqual([]);
  });
});

describe('the placement', () => {
  it('is proved by itself once, and by the calendar from then on', async () => {
    const plain = await regionWithClient();
    const proved: (readonly Witness[])[] = [];
    const records: Records = {
      ...plain,
      commit: (changes, by, witnesses = []) => {
        proved.push(witnesses);
        return plain.commit(changes, by, witnesses);
      },
    };
    const one = processOf(records);
    await one.log(0, { '03': present });
    await one.log(0, { '04': present });
    await one.log(0, { '05': present });
    expect(proved.map((witnesses) => witnesses.map(({ kind }) => kind))).toEqual([
      ['placement'],
      [],
      [],
    ]);
  });
});

const aDay = fc.integer({ min: 2, max: 20 }).map((day) => String(day).padStart(2, '0'));
const aStep = fc.oneof(
  fc.record({
    what: fc.constant('log' as const),
    process: fc.nat(2),
    place: fc.nat(1),
    day: aDay,
    entry: fc.constantFrom(present, present, null),
  }),
  fc.record({ what: fc.constant('end' as const), place: fc.nat(1), day: aDay }),
);

it('limits and periods hold whatever processes do at once, each with what it knows', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(aStep, { maxLength: 4 }), { maxLength: 8 }),
      async (turns) => {
        const records = await regionWithClient();
        const processes = [0, 1, 2].map(() => processOf(records));
        for (const turn of turns) {
          await Promise.all(
            turn.map(async (step) =>
              step.what === 'end'
                ? end(records, step.place, step.day)
                : processes[step.process]?.log(step.place, { [step.day]: step.entry }),
            ),
          );
        }
        expect(await faultsOf(records)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

/** Days outside their placement or taken twice, weeks with a fifth attended day, and a calendar that has other days. */
async function faultsOf(records: Records): Promise<string[]> {
  const faults: string[] = [];
  const dates: string[] = [];
  for (const place of places) {
    const placement = must(await records.get('placement', place), 'the placement');
    const sheet = await records.get('sheet', { ...place, clientId, month });
    const own = sheet ? daysOf(sheet.record).map(([date]) => date) : [];
    faults.push(
      ...own
        .filter((date) => !isWithin(placement.record, date))
        .map((date) => `${date} lies outside`),
    );
    dates.push(...own);
  }
  if (new Set(dates).size < dates.length) faults.push('a day is taken twice');
  const stored = await records.get('calendar', { clientId });
  const calendar = fromCalendarRecord(stored?.record ?? { months: {} });
  const taken = dates.toSorted().map((date) => toDayNumber(localDate(date)));
  if (String(calendar.attended) !== String(taken)) faults.push('the calendar has other days');
  for (const monday of ['2020-03-02', '2020-03-09', '2020-03-16']) {
    const first = toDayNumber(localDate(monday));
    if (countAttended(calendar, first, first + 6) > 4) faults.push(`${monday} has a fifth day`);
  }
  return faults;
}
