import {
  type DayEntries,
  countedDays,
  daysOf,
  fromCalendarRecord,
  isAttended,
} from '@jatkopolku/domain/attendance';
import { proposedSchema } from '@jatkopolku/domain/proposal';
import { id, localDate, toDayNumber } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClient,
  makeFramework,
  makePlacement,
  makeProvider,
} from '@jatkopolku/testing/builders';
import { HISTORY_MONTH, takeStep } from '@jatkopolku/testing/random-history';
import { codesOf } from '@jatkopolku/testing/saved';
import {
  TODAY,
  type TestRegion,
  type TestTable,
  closingDeps,
  openTestTable,
} from '@jatkopolku/testing/table';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { correctSheet } from '../attendance/correct-sheet.ts';
import { logDays } from '../attendance/log-days.ts';
import { acceptSheet, returnSheet, submitSheet } from '../attendance/move-sheet.ts';
import { acceptProposal } from '../proposal/accept-proposal.ts';
import { proposeChange } from '../proposal/propose-change.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { loadBooked } from '../settlement/load-booked.ts';
import { verifyRegion } from '../verify/verify-region.ts';
import { confirmMerge } from './confirm-merge.ts';
import { proposeMerge } from './propose-merge.ts';

let table: TestTable;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

/** Two records of one person, each placed at a provider of its own. */
const places = [1, 2] as const;
type At = (typeof places)[number];
const placeOf = (at: At) => ({
  clientId: id<'Client'>(`C${at}`),
  placementId: id<'Placement'>(`L${at}`),
  providerId: id<'Provider'>(`P${at}`),
});
const keyOf = (at: At) => ({ ...placeOf(at), month: HISTORY_MONTH });
const worker = (at: At) => `worker-${at}`;

async function begin(): Promise<{ regionId: string; region: TestRegion }> {
  const regionId = `merge-history-${(regions += 1)}`;
  const region = table.region(regionId);
  const agreements = [makeAgreement(), makeAgreement({ providerId: 'P2', agreementId: 'A2' })];
  const providers = [makeProvider(), makeProvider({ providerId: 'P2', businessId: '9900003-4' })];
  await region.records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      ...providers.map((record) => ({ kind: 'provider' as const, record })),
      ...agreements.map((record) => ({ kind: 'agreement' as const, record })),
      ...places.map((at) => ({
        kind: 'client' as const,
        record: makeClient({ clientId: `C${at}`, identityMark: `mark-${at}` }),
      })),
      ...places.map((at) => ({
        kind: 'placement' as const,
        record: makePlacement({ ...placeOf(at), agreementId: `A${at}` }),
      })),
    ],
    { event: 'imported', actor: 'test' },
  );
  return { regionId, region };
}

/** Two weeks of January 2020, the first with a day too many for one week. */
const DAYS = ['07', '08', '09', '10', '11', '13', '14'] as const;
const place = fc.constantFrom(...places);
const statuses = fc.constantFrom('present', 'present', 'present', 'absent', 'none');
const days = fc.dictionary(fc.constantFrom(...DAYS), statuses, { minKeys: 1, maxKeys: 5 });
const asked = fc.constantFrom(
  { kind: 'end', endedOn: '2020-01-09', endReason: 'education' },
  { kind: 'period', endsOn: '2020-09-30' },
  { kind: 'week', daysPerWeek: 1, hoursPerDay: '4' },
  { kind: 'instructor', instructor: 'Pekka Uusi' },
);
const benefit = fc.record({
  what: fc.constant('benefit' as const),
  at: fc.constant(1),
  payer: fc.constantFrom('kela' as const, 'county' as const),
  validTo: fc.constantFrom(null, '2020-01-08' as const),
});
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ what: fc.constant('log' as const), at: place, days }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('accept' as const), at: place }) },
  { weight: 1, arbitrary: fc.record({ what: fc.constant('return' as const), at: place }) },
  { weight: 5, arbitrary: fc.record({ what: fc.constant('correct' as const), at: place, days }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('propose' as const), at: place, asked }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('merge' as const) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('book' as const) }) },
  { weight: 1, arbitrary: benefit },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
type Refusable = Exclude<Step, { readonly what: 'benefit' }>;

function entriesOf(own: Readonly<Record<string, string>>): DayEntries {
  const present = { status: 'present', hours: '5', absenceReason: null, travelCents: null };
  const absent = { status: 'absent', hours: null, absenceReason: 'sick', travelCents: null };
  const entry = { present, absent, none: null };
  const entries = Object.entries(own).map(([day, is]) => [day, entry[is as keyof typeof entry]]);
  return Object.fromEntries(entries) as DayEntries;
}

/** What was answered to those who log and correct: by place, each day's status. */
type Answered = Record<At, Map<string, string>>;

/** Takes a step; where it is refused nothing has changed. */
async function take(region: TestRegion, taken: Step, answered: Answered): Promise<void> {
  if (taken.what === 'benefit') return takeStep(region.records, taken);
  const codes = await codesOf(send(region, taken) as ReturnType<typeof logDays>);
  if (codes.length > 0 || (taken.what !== 'log' && taken.what !== 'correct')) return;
  for (const [day, is] of Object.entries(taken.days)) {
    if (is === 'none') answered[taken.at].delete(day);
    else answered[taken.at].set(day, is);
  }
}

async function send(region: TestRegion, taken: Refusable): Promise<unknown> {
  const { records } = region;
  if (taken.what === 'merge') return merge(region);
  if (taken.what === 'book') return bookMonth(closingDeps(records), HISTORY_MONTH, finance);
  if (taken.what === 'propose') return change(region, taken);
  const key = keyOf(taken.at);
  const version = (await records.get('sheet', key))?.version ?? 0;
  const own = { key, version, actor: worker(taken.at), today: TODAY };
  const theirs = { ...own, actor: 'aino' };
  switch (taken.what) {
    case 'log':
      return logDays(records, { ...key, days: entriesOf(taken.days) }, own);
    case 'accept': {
      const sent = await submitSheet(records, own, { text: 'Checked', fileIds: [] });
      if (!sent.ok || sent.value.record.state === 'accepted') return sent;
      return acceptSheet(records, { ...theirs, version: sent.value.version });
    }
    case 'return':
      return returnSheet(records, theirs, { category: 'other', reason: 'Look again' });
    case 'correct':
      return correctSheet(records, theirs, { days: entriesOf(taken.days), reason: 'Heard later' });
  }
}

const finance = { actor: 'raija' };
const both = { clientId: id<'Client'>('C2'), keptId: id<'Client'>('C1') };

async function merge(region: TestRegion) {
  await proposeMerge(region, { ...both, reason: 'One person' }, { actor: 'maija', name: 'Maija' });
  const key = { clientId: both.clientId };
  const version = (await region.records.get('clientMerge', key))?.version ?? 0;
  return confirmMerge(region, { key, version, actor: 'ville', name: 'Ville' });
}

/** While the placements run. */
const during = localDate('2020-02-10');
let proposals = 0;
async function change(region: TestRegion, taken: Extract<Step, { readonly what: 'propose' }>) {
  const { placementId } = keyOf(taken.at);
  const placementVersion = (await region.records.get('placement', { placementId }))?.version ?? 0;
  const key = { placementId, proposalId: id<'Proposal'>(`Y${(proposals += 1)}`) };
  const proposed = { ...key, asked: proposedSchema.parse(taken.asked), reason: 'Asked for' };
  const maker = { actor: worker(taken.at), name: 'Worker', today: during };
  const made = await proposeChange(region.records, { ...proposed, placementVersion }, maker);
  if (!made.ok) return made;
  const seen = { key, version: 1, actor: 'kaisa', name: 'Kaisa', today: during };
  return acceptProposal(region, seen, { placementVersion, reason: '' });
}

/** What holds after every step, of the records as they are. */
async function expectWhole({ records }: TestRegion, answered: Answered): Promise<void> {
  const isOne = (await records.get('clientMerge', both))?.record.state === 'merged';
  const stored = await Promise.all(places.map((at) => records.get('sheet', keyOf(at))));
  const sheets = stored.map((one) => one?.record);
  // No day that was answered is lost, and none is there that nobody logged.
  for (const at of places) {
    const own = sheets[at - 1];
    const there = (own ? daysOf(own) : []).map(([date]) => date.slice(-2));
    expect(there).toEqual([...answered[at].keys()].toSorted());
  }
  const counted = sheets.map((one) => (one ? countedDays(one) : []));
  const all = sheets.map((one) => (one ? daysOf(one) : []));
  expect(isOne ? all : counted).toEqual(all);
  const people = isOne ? [counted.flat()] : counted;
  for (const [index, of] of people.entries()) {
    const dates = of.map(([date]) => date);
    expect(new Set(dates).size).toBe(dates.length);
    const attended = of.filter(([, code]) => isAttended(code)).map(([date]) => date);
    // 189/2001 §13 b: four days a week, of a person.
    expect(attended.filter((date) => date < '2020-01-13').length).toBeLessThanOrEqual(4);
    const calendar = await records.get('calendar', { clientId: id(`C${index + 1}`) });
    const known = calendar ? [...fromCalendarRecord(calendar.record).attended] : [];
    expect(known.toSorted((a, b) => a - b)).toEqual(
      attended.map(toDayNumber).toSorted((a, b) => a - b),
    );
  }
}

/** Accepted days that count, of both records. */
async function payable({ records }: TestRegion): Promise<number> {
  const stored = await Promise.all(places.map((at) => records.get('sheet', keyOf(at))));
  const accepted = stored.flatMap((one) => (one?.record.state === 'accepted' ? [one.record] : []));
  return accepted.flatMap(countedDays).filter(([, code]) => isAttended(code)).length;
}

/** Hundreds of bookings: a busy machine takes a minute. */
const LONG = 120_000;

it(
  'whatever is logged, corrected, proposed, joined and booked: a person’s days are kept, counted once and paid once',
  { timeout: LONG },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        days,
        days,
        fc.array(step, { minLength: 8, maxLength: 20, size: 'max' }),
        async (first, second, history) => {
          const { regionId, region } = await begin();
          const answered: Answered = { 1: new Map(), 2: new Map() };
          const logged = [first, second].map(
            (own, index) => ({ what: 'log', at: index === 0 ? 1 : 2, days: own }) as const,
          );
          for (const one of [...logged, ...history]) {
            await take(region, one, answered);
            await expectWhole(region, answered);
          }
          await bookMonth(closingDeps(region.records), HISTORY_MONTH, finance);
          const { counted } = await loadBooked(region.records, HISTORY_MONTH);
          const lines = counted.flatMap((one) => one.lines);
          const paid = lines.filter(({ kind }) => kind === 'compensation');
          expect(paid.reduce((sum, { days: some }) => sum + some, 0)).toBe(await payable(region));
          const { findings } = await verifyRegion({
            records: region.records,
            brokenTrails: () => table.brokenTrails(regionId),
            progress: () => {},
          });
          expect(findings).toEqual([]);
        },
      ),
      // A counterexample is named also where a busy machine does not finish to make it smaller.
      { numRuns: 30, interruptAfterTimeLimit: LONG / 2 },
    );
  },
);
