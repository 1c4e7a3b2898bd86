import {
  type AgreementState,
  agreementStates,
  takesPlacements,
} from '@jatkopolku/domain/agreement';
import { parseHours } from '@jatkopolku/domain/placement';
import { cents, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement as agreementOf,
  makeClient,
  makeFramework,
  makeLot,
  makePlacement as placementOf,
  makeProvider,
  makeRun,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { logDays } from '../attendance/log-days.ts';
import { changePlacement, endPlacement } from '../placement/change-placement.ts';
import { createPlacement } from '../placement/create-placement.ts';
import type { Records } from '../records.ts';
import { listTasks } from '../task/list-tasks.ts';
import { changeContract, changePrice } from './change-terms.ts';
import { createAgreement } from './create-agreement.ts';
import { resumeAgreement, suspendAgreement, terminateAgreement } from './suspend-agreement.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = TODAY;
const act = { event: 'created', actor: 'test' } as const;
const officer = { actor: 'officer', today };
const key = { agreementId: id<'Agreement'>('A1') };
const expected = (version: number) => ({ key, version, ...officer });
const codesOf = (result: { ok: boolean; error?: readonly { code: string }[] }) =>
  (result.error ?? []).map(({ code }) => code);

/** A running agreement to the end of August 2022, with placements that end in June and in September. */
async function region(agreement: Parameters<typeof agreementOf>[0] = {}): Promise<Records> {
  const records = test.records();
  const dates = { startsOn: '2021-01-01' };
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'lot', record: makeLot() },
      { kind: 'provider', record: makeProvider() },
      { kind: 'agreement', record: agreementOf(agreement) },
      { kind: 'client', record: makeClient() },
      { kind: 'client', record: makeClient({ clientId: 'C2' }) },
      { kind: 'client', record: makeClient({ clientId: 'C3' }) },
      { kind: 'placement', record: placementOf({ ...dates, endsOn: '2021-06-30' }) },
      {
        kind: 'placement',
        record: placementOf({
          ...dates,
          placementId: 'L2',
          clientId: 'C2',
          endsOn: '2021-09-30',
        }),
      },
    ],
    act,
  );
  return records;
}

function placed(overrides: Parameters<typeof placementOf>[0] = {}) {
  const dates = { startsOn: '2021-05-01', endsOn: '2021-10-31', planSignedOn: '2021-04-01' };
  const {
    providerId: _p,
    state: _s,
    endedOn: _e,
    endReason: _r,
    ...agreed
  } = placementOf({
    placementId: 'L3',
    clientId: 'C3',
    ...dates,
    ...overrides,
  });
  return agreed;
}

const place = (records: Records, overrides?: Parameters<typeof placementOf>[0]) =>
  createPlacement(records, placed(overrides), officer);

const terminate = (records: Records, on: string) =>
  terminateAgreement(records, expected(1), { on: localDate(on), reason: 'Agreed' });

const caseWorker = { userId: 'case-worker', roles: ['case-worker' as const], providerId: null };
const moved = async (records: Records, day = today) =>
  (await listTasks(records, caseWorker, day)).items
    .filter((task) => task.type === 'move-placement')
    .map(({ placementId, dueOn, late }) => ({ placementId, dueOn, late }));

/** A region whose agreement is in the state on the day, each in its own way. */
const inState: Record<AgreementState, readonly [string, Parameters<typeof agreementOf>[0]]> = {
  draft: ['2021-04-01', { state: 'draft', signedOn: null }],
  checked: ['2021-04-01', { state: 'checked', signedOn: null }],
  signed: ['2019-08-31', { state: 'signed' }],
  running: ['2021-04-01', {}],
  suspended: [
    '2021-04-01',
    { suspension: { from: '2021-03-01', until: null, reason: 'Inspection' } },
  ],
  expired: ['2022-09-01', {}],
  terminated: ['2021-04-01', { termination: { on: '2021-03-31', reason: 'Agreed' } }],
};

describe('an agreement’s placements', () => {
  it.each(agreementStates)('are taken or not while it is %s', async (state) => {
    const [day, agreement] = inState[state];
    const records = await region(agreement);
    const by = { actor: 'officer', today: localDate(day) };
    // All of it is in the past of an expired agreement, and inside its term.
    const made = await createPlacement(records, placed(), by);
    expect(made.ok).toBe(takesPlacements[state]);
    const error = made.ok ? [] : made.error;
    const terms = error.filter(({ code }) => code === 'agreement-not-running');
    expect(terms.map(({ details }) => details)).toEqual(takesPlacements[state] ? [] : [{ state }]);
  });

  it('give one reason outside its term', async () => {
    const outside = { startsOn: '2022-10-01', endsOn: '2023-03-31' };
    expect(codesOf(await place(await region(), outside))).toEqual(['outside-agreement']);
  });
});

describe('a terminated agreement', () => {
  it('leaves nobody behind: each placement beyond the last day is a task until it is handled', async () => {
    const records = await region();
    expect(await terminate(records, '2021-07-31')).toMatchObject({ ok: true });
    expect(await moved(records)).toEqual([{ placementId: 'L2', dueOn: '2021-07-31', late: false }]);
    expect(await moved(records, localDate('2021-08-01'))).toMatchObject([{ late: true }]);
    const end = { endedOn: localDate('2021-07-31'), endReason: 'The agreement ends' };
    const placement = { key: { placementId: id<'Placement'>('L2') }, version: 1, ...officer };
    expect(await endPlacement(records, placement, end)).toMatchObject({ ok: true });
    expect(await moved(records)).toEqual([]);
  });

  it('counts every placement that outlasts it, however many there are', async () => {
    const records = await region();
    await terminate(records, '2021-04-01');
    expect((await moved(records)).map(({ placementId }) => placementId)).toEqual(['L1', 'L2']);
  });

  it('takes no placement that would outlast it, nor any after it', async () => {
    const records = await region();
    await terminate(records, '2021-08-31');
    expect(codesOf(await place(records))).toEqual(['outside-agreement']);
    expect(await place(records, { endsOn: '2021-08-31' })).toMatchObject({ ok: true });
    const later = { actor: 'officer', today: localDate('2021-09-01') };
    const late = await createPlacement(records, placed({ placementId: 'L4' }), later);
    expect(codesOf(late)).toContain('agreement-not-running');
  });

  it('is bought no day from after its last day, not even an absence', async () => {
    const records = await region();
    await terminate(records, '2021-04-02');
    const sick = {
      status: 'absent',
      hours: null,
      absenceReason: 'sick',
      travelCents: null,
    } as const;
    const month = must(parseMonth('2021-04'), 'a month');
    const log = (days: Parameters<typeof logDays>[1]['days']) =>
      logDays(records, { placementId: id('L1'), month, days }, { actor: 'worker', today });
    const hours = must(parseHours('5'), 'hours');
    const present = { ...sick, status: 'present', hours, absenceReason: null } as const;
    expect(await log({ '01': present, '02': sick })).toMatchObject({ ok: true });
    expect(await log({ '03': sick })).toMatchObject({
      ok: false,
      error: [{ code: 'after-agreement', at: '/days/03' }],
    });
  });

  it('ends neither in the past nor beyond its term, and only once', async () => {
    const records = await region();
    expect(codesOf(await terminate(records, '2021-03-31'))).toEqual(['termination-outside-term']);
    expect(codesOf(await terminate(records, '2022-09-01'))).toEqual(['termination-outside-term']);
  });
});

describe('a suspended agreement', () => {
  const suspension = { from: today, until: null, reason: 'Moving' };

  it('takes no new placements until it goes on; those that run are nobody’s task', async () => {
    const records = await region();
    await suspendAgreement(records, expected(1), suspension);
    expect(codesOf(await place(records))).toEqual(['agreement-not-running']);
    expect(await moved(records)).toEqual([]);
    const yesterday = { until: localDate('2021-03-31') };
    const resumed = await resumeAgreement(records, expected(2), yesterday);
    expect(resumed).toMatchObject({ ok: true, value: { record: { state: 'running' } } });
    expect(await place(records)).toMatchObject({ ok: true });
  });

  it('goes on by itself after its last day', async () => {
    const records = await region();
    await suspendAgreement(records, expected(1), { ...suspension, until: localDate('2021-04-30') });
    const later = { actor: 'officer', today: localDate('2021-05-01') };
    expect(await createPlacement(records, placed(), later)).toMatchObject({ ok: true });
  });

  it('is resumed only while it is suspended, or will be', async () => {
    const records = await region();
    const resumed = await resumeAgreement(records, expected(1), { until: today });
    expect(codesOf(resumed)).toEqual(['not-suspended']);
  });
});

describe('an agreement with places', () => {
  it('takes as many at a time as was agreed', async () => {
    const records = await region({ places: 2 });
    expect(codesOf(await place(records))).toEqual(['no-places-left']);
    expect(await place(records, { startsOn: '2021-07-01', endsOn: '2021-12-31' })).toMatchObject({
      ok: true,
    });
  });

  it.each([
    ['2021-07-31', 2, true],
    ['2021-08-01', 2, false],
    ['2021-08-01', 3, true],
    ['2021-06-15', 1, true],
  ])('lets one last until %s with %i places: %s', async (endsOn, places, isTaken) => {
    const records = await region({ places });
    await place(records, { startsOn: '2021-08-01', endsOn: '2022-01-31' });
    const { record } = must(await records.get('placement', { placementId: id('L1') }), 'L1');
    const longer = { key: { placementId: id<'Placement'>('L1') }, version: 1, ...officer };
    const result = await changePlacement(records, longer, { ...record, endsOn: localDate(endsOn) });
    expect(codesOf(result)).toEqual(isTaken ? [] : ['no-places-left']);
  });

  it('is not what a draft is: nobody is placed by one', async () => {
    const records = await region({ state: 'draft', signedOn: null });
    expect(codesOf(await place(records))).toEqual(['agreement-not-running']);
  });
});

describe('the cap of an agreement', () => {
  /** January: two attended days of 25 EUR. */
  async function spent(capCents: number | null) {
    const records = await region({ capCents });
    const sheet = makeSheet({ month: '2021-01', days: { '07': '5', '08': '5' } });
    await records.commit([{ kind: 'sheet', record: sheet }], act);
    const buyer = { userId: 'buyer', roles: ['procurement' as const], providerId: null };
    const { items } = await listTasks(records, buyer, today);
    return items.map(({ type }) => type).filter((type) => type.startsWith('cap-'));
  }

  it.each([
    [null, []],
    [6_251, []],
    [6_250, ['cap-near']],
    [5_000, ['cap-reached']],
  ])('of %s with 50 EUR spent: %j', async (capCents, codes) => {
    expect(await spent(capCents)).toEqual(codes);
  });
});

describe('the terms of an agreement', () => {
  it('get a new price from a day on, but not in a booked month', async () => {
    const records = await region();
    const price = (from: string) => ({ from: localDate(from), dayPriceCents: 2_700 }) as never;
    const changed = await changePrice(records, expected(1), price('2021-06-01'));
    expect(changed).toMatchObject({
      ok: true,
      value: { record: { laterPrices: [{ from: '2021-06-01', dayPriceCents: 2_700 }] } },
    });
    await records.commit([{ kind: 'run', record: makeRun({ month: '2021-07' }) }], act);
    expect(codesOf(await changePrice(records, expected(2), price('2021-07-15')))).toEqual([
      'month-booked',
    ]);
    expect(codesOf(await changePrice(records, expected(2), price('2021-05-01')))).toEqual([
      'price-out-of-order',
    ]);
  });

  it('are none for what is not bought', async () => {
    const records = await region({ dayPriceCents: 0 });
    const before = must(await records.get('framework', { frameworkId: id('F1') }), 'framework');
    const own = makeFramework({ procedure: 'own-unit' });
    await records.commit([{ kind: 'framework', record: own, before }], act);
    const price = { from: localDate('2021-07-01'), dayPriceCents: cents(2_700) };
    expect(codesOf(await changePrice(records, expected(1), price))).toEqual(['price-by-procedure']);
  });

  it('are not taken from a signed contract once they are in it', async () => {
    const records = await region();
    const terms = [{ term: 'solvency', place: 'section 3' }] as const;
    const facts = { places: 5, capCents: null };
    const first = await changeContract(records, expected(1), {
      ...facts,
      contractTerms: [...terms],
    });
    expect(first).toMatchObject({ ok: true });
    const none = await changeContract(records, expected(2), { ...facts, contractTerms: [] });
    expect(codesOf(none)).toEqual(['contract-terms-missing']);
  });
});

describe('a draft without an application', () => {
  const own = { agreementId: id<'Agreement'>('A9'), lot: 1, places: null, capCents: null } as const;

  it.each([
    ['own-unit', 0, []],
    ['cooperation', 2_500, ['price-by-procedure']],
    ['dps', 0, ['price-by-procedure']],
    ['dps', 2_500, []],
  ] as const)('in %s at %i cents a day: %j', async (procedure, dayPriceCents, codes) => {
    const records = await region({ state: 'draft', signedOn: null });
    const before = must(await records.get('framework', { frameworkId: id('F1') }), 'framework');
    const framework = makeFramework({ procedure });
    await records.commit([{ kind: 'framework', record: framework, before }], act);
    const { frameworkId, providerId, scope, ...rest } = agreementOf({ dayPriceCents });
    const { responsiblePerson, qualification, experienceYears, instructors } = rest;
    const people = { responsiblePerson, qualification, experienceYears, instructors };
    const command = { ...own, frameworkId, providerId, scope, dayPriceCents: rest.dayPriceCents };
    const made = await createAgreement(records, { ...command, ...people }, officer);
    expect(codesOf(made)).toEqual(codes);
  });
});
