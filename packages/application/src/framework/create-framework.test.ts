import {
  defaultsOfBonus,
  type Framework,
  type Lot,
  type Tariff,
} from '@jatkopolku/domain/framework';
import { cents, localDate } from '@jatkopolku/kernel';
import { makeFramework, makeLot, makeTariff } from '@jatkopolku/testing/builders';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Saved } from '../create-record.ts';
import {
  changeFramework,
  changeLot,
  changeTariff,
  createFramework,
  createLot,
  createTariff,
} from './create-framework.ts';
import { publishFramework } from './publish-framework.ts';

/** A draft in which nothing is missing but lots and bonuses. */
const {
  state: _state,
  termsVersion: _version,
  ...draft
} = makeFramework({
  endsOn: localDate('2021-08-31'),
  optionCount: 0,
  splitReason: 'Three kinds of need',
  valueCents: cents(100_000_000),
});
const { frameworkId, ...terms } = draft;
const key = { frameworkId };
const lot = makeLot();
const tariff = makeTariff();
const by = { actor: 'officer', name: 'Officer', today: TODAY };

let table: TestTable;
let region: TestRegion;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(() => {
  region = table.region(`frameworks-${(regions += 1)}`);
});

async function codesOf(saving: Saved<unknown>): Promise<readonly string[]> {
  const result = await saving;
  return result.ok ? [] : result.error.map(({ code }) => code);
}
const create = (framework: typeof draft = draft) =>
  codesOf(createFramework(region.records, framework, by));
const addLot = (record: Lot = lot) => codesOf(createLot(region.records, record, by));
const addTariff = (record: Tariff = tariff) => codesOf(createTariff(region.records, record, by));
const change = (facts: Partial<typeof terms>, version = 1) =>
  codesOf(changeFramework(region.records, { key, version, ...by }, { ...terms, ...facts }));
const changeAmount = (euros: number) => {
  const expected = { key: tariff, version: 1, ...by };
  return codesOf(
    changeTariff(region.records, expected, { ...defaultsOfBonus, amountCents: cents(euros * 100) }),
  );
};
const publish = (version = 1) => codesOf(publishFramework(region, { key, version, ...by }));
const stored = async (): Promise<Framework | undefined> =>
  (await region.records.get('framework', key))?.record;

describe('a draft', () => {
  it('is begun once, and not with an end before its beginning', async () => {
    expect(await create({ ...draft, endsOn: localDate('2019-08-31') })).not.toEqual([]);
    expect(await stored()).toBeUndefined();
    expect(await create()).toEqual([]);
    expect(await create({ ...draft, name: 'Another' })).not.toEqual([]);
    expect(await stored()).toMatchObject({ name: draft.name, state: 'draft', termsVersion: 1 });
  });

  it('is not changed by who saw an earlier version of it', async () => {
    await create();
    expect(await change({ name: 'First' })).toEqual([]);
    expect(await change({ name: 'Second' })).not.toEqual([]);
    expect(await stored()).toMatchObject({ name: 'First' });
  });
});

describe('a bonus', () => {
  it.each([199, 701])('is not of %i euros, neither new nor changed', async (euros) => {
    await create();
    await addLot();
    const outside = { ...tariff, amountCents: cents(euros * 100) };
    expect(await addTariff(outside)).toEqual(['amount-outside-bounds']);
    expect(await addTariff()).toEqual([]);
    expect(await changeAmount(euros)).toEqual(['amount-outside-bounds']);
    const kept = await region.records.get('tariff', tariff);
    expect(kept?.record.amountCents).toBe(tariff.amountCents);
  });

  it.each([200, 700])('is of %i euros', async (euros) => {
    await create();
    await addLot();
    expect(await addTariff({ ...tariff, amountCents: cents(euros * 100) })).toEqual([]);
  });

  it('is of a lot that there is', async () => {
    await create();
    expect(await addTariff()).toEqual(['unknown-lot']);
  });

  it('is not paid to an own unit, whichever was written first', async () => {
    await create();
    await addLot();
    await addTariff();
    expect(await change({ procedure: 'own-unit' })).toEqual(['not-procured']);
  });

  it('and an own unit, written at the same moment, are never published together', async () => {
    await create();
    await addLot();
    await Promise.all([change({ procedure: 'own-unit' }), addTariff()]);
    const version = (await region.records.get('framework', key))?.version ?? 0;
    const codes = await publish(version);
    const tariffs = await region.records.list('tariff', key);
    const isOwn = (await stored())?.procedure === 'own-unit';
    expect(isOwn && tariffs.length > 0 && codes.length === 0).toBe(false);
  });
});

describe('what is published', () => {
  it('is changed by no use case of a draft', async () => {
    await create();
    await addLot();
    await addTariff();
    expect(await publish()).toEqual([]);
    const before = await stored();
    const expected = { key: lot, version: 1, ...by };
    const facts = { name: 'Another', description: '' };
    const attempts = [
      await change({ name: 'Another' }, 2),
      await addLot({ ...lot, lot: 2 }),
      await codesOf(changeLot(region.records, expected, facts)),
      await addTariff({ ...tariff, pathType: 'degree-education' }),
      await changeAmount(300),
    ];
    expect(attempts.filter((codes) => codes.length === 0)).toEqual([]);
    expect(await stored()).toEqual(before);
    expect((await region.records.get('tariff', tariff))?.record).toEqual(tariff);
  });
});
