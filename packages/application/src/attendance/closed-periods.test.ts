import { type ClosedPeriod, closedPeriodSchema } from '@jatkopolku/domain/attendance';
import { id, localDate } from '@jatkopolku/kernel';
import {
  makeClient,
  makeClosedPeriod,
  makePlacement,
  makeProvider,
  makeWorkplace,
} from '@jatkopolku/testing/builders';
import { codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { closedPeriodsFor, registerClosedPeriod, takeBackClosedPeriod } from './closed-periods.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = localDate('2020-01-10');
const actor = 'manager';
const draft = closedPeriodSchema.omit({ state: true, registeredOn: true, takenBackOn: true });

function asked(over: Partial<ClosedPeriod> = {}) {
  const { state: _s, registeredOn: _r, takenBackOn: _t, ...days } = makeClosedPeriod(over);
  return draft.parse(days);
}

async function region(): Promise<Records> {
  const records = test.records();
  const act = { event: 'created', actor: 'test' } as const;
  await records.commit([{ kind: 'provider', record: makeProvider() }], act);
  return records;
}

const register = (records: Records, over: Partial<ClosedPeriod> = {}) =>
  registerClosedPeriod(records, asked(over), { actor, today });

describe('a closed period', () => {
  it('is registered with the day, and taken back with the day, both in the audit trail', async () => {
    const records = await region();
    const made = await register(records);
    expect(made).toMatchObject({
      value: { version: 1, record: { state: 'registered', registeredOn: today } },
    });
    const key = { providerId: id<'Provider'>('P1'), closedPeriodId: id<'ClosedPeriod'>('S1') };
    const later = localDate('2020-01-13');
    const by = { key, version: 1, actor, today: later };
    expect(await takeBackClosedPeriod(records, by)).toMatchObject({
      value: { version: 2, record: { state: 'taken-back', takenBackOn: later } },
    });
    const again = await takeBackClosedPeriod(records, { ...by, version: 2 });
    expect(again).toMatchObject({ error: [{ code: 'not-in-this-state' }] });
    const events = await records.history('closedPeriod', key);
    expect(events.map(({ event }) => event)).toEqual([
      'closed-period-registered',
      'closed-period-taken-back',
    ]);
  });

  it.each([
    ['its end is before its beginning', { endsOn: localDate('2020-01-12') }, 'invalid-period'],
    ['its provider is not known', { providerId: id<'Provider'>('P9') }, 'unknown-provider'],
  ])('is refused where %s', async (_, over, code) => {
    const refused = await register(await region(), over);
    expect(refused).toMatchObject({ ok: false, error: [{ code }] });
  });

  it('of the same days is registered once by two at once, and again after it was taken back', async () => {
    const records = await region();
    const both = await Promise.all([
      register(records),
      register(records, { closedPeriodId: id('S2') }),
    ]);
    const codes = both.map((one) => (one.ok ? 'done' : one.error.map(({ code }) => code).join()));
    expect(codes.toSorted()).toEqual(['closed-period-known', 'done']);
    const [first] = await closedPeriodsFor(records, id('P1'));
    const key = { providerId: id<'Provider'>('P1'), closedPeriodId: first?.closedPeriodId };
    await takeBackClosedPeriod(records, { key: key as never, version: 1, actor, today });
    expect(await register(records, { closedPeriodId: id('S3') })).toMatchObject({ ok: true });
  });

  it('of a workplace has the name that the placements give it, or else the one that is written', async () => {
    const records = await region();
    await records.commit(
      [
        { kind: 'client', record: makeClient() },
        { kind: 'placement', record: makePlacement() },
        { kind: 'workplace', record: makeWorkplace() },
      ],
      { event: 'imported', actor: 'test' },
    );
    const at = (businessId: string, name: string, closedPeriodId: string) =>
      registerClosedPeriod(
        records,
        { ...asked({ closedPeriodId: id(closedPeriodId) }), workplace: { businessId, name } },
        { actor, today },
      );
    const shop = { businessId: '9900110-9', name: 'Town workshop' };
    expect(await at('9900110-9', 'My shop', 'S2')).toMatchObject({
      value: { record: { workplace: shop } },
    });
    expect(await at('9900111-7', 'Parish', 'S3')).toMatchObject({
      value: { record: { workplace: { businessId: '9900111-7', name: 'Parish' } } },
    });
    expect(await codesOf(at('9900112-5', '', 'S4'))).toEqual(['workplace-name-missing']);
    expect(await codesOf(at('9900110-8', 'Shop', 'S4'))).toEqual(['invalid-business-id']);
    expect(await codesOf(at('9900110-9', '', 'S4'))).toEqual(['closed-period-known']);
    expect(await register(records, { closedPeriodId: id('S4') })).toMatchObject({ ok: true });
  });

  it('of a workplace is of a provider', async () => {
    const workplace = { businessId: '9900110-9', name: 'Town workshop' } as never;
    const made = register(await region(), { providerId: null, workplace });
    expect(await codesOf(made)).toEqual(['workplace-without-provider']);
  });

  it('holds for its provider, and the region’s own for every one', async () => {
    const records = await region();
    await register(records);
    await register(records, { closedPeriodId: id('S2'), providerId: null });
    const idsOf = async (providerId: string) =>
      (await closedPeriodsFor(records, id(providerId))).map((one) => one.closedPeriodId);
    expect(await idsOf('P1')).toEqual(['S2', 'S1']);
    expect(await idsOf('P2')).toEqual(['S2']);
  });
});
