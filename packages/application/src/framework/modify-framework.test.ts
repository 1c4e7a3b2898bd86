import { defaultsOfBonus, type Modification } from '@jatkopolku/domain/framework';
import { cents, localDate } from '@jatkopolku/kernel';
import { makeFramework, makeLot, makeTariff } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { modifyFramework } from './modify-framework.ts';

const framework = makeFramework({
  optionCount: 1,
  optionTerms: [{ months: 12, noticeDays: 90, conditions: '' }],
  splitReason: 'One need',
  valueCents: 100_000_000,
});
const {
  frameworkId,
  procedure: _procedure,
  termsVersion: _version,
  state: _s,
  ...terms
} = framework;
const key = { frameworkId };
const { frameworkId: _of, ...lot } = makeLot();
const bonus = {
  ...defaultsOfBonus,
  lot: 1,
  pathType: 'open-labour-market',
  amountCents: cents(65_000),
} as const;
const dearer: Modification = {
  ...terms,
  lots: [lot],
  tariffs: [bonus],
  ground: 'small-value',
  reason: 'Prices have risen',
  valueChangeCents: cents(1_000_000),
  valueCents: null,
};

let table: TestTable;
let region: TestRegion;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(() => {
  regionId = `modified-${(regions += 1)}`;
  region = table.region(regionId);
});

const have = (own: Partial<typeof framework> = {}) =>
  region.records.commit(
    [
      { kind: 'framework', record: { ...framework, ...own } },
      { kind: 'lot', record: makeLot() },
      { kind: 'tariff', record: makeTariff() },
    ],
    { event: 'imported', actor: 'test' },
  );
const modify = (own: Partial<Modification> = {}, version = 1, actor = 'officer') =>
  modifyFramework(region, { key, version, actor, name: 'Officer' }, { ...dearer, ...own });
const versions = async () =>
  (await region.records.list('termsVersion', key)).map(({ record }) => record);
const amount = async () =>
  (await region.records.get('tariff', { ...key, ...bonus }))?.record.amountCents;

describe('modifyFramework', () => {
  it('writes the next version, keeps the first one of an import, and changes the bonus', async () => {
    await have();
    expect(await modify()).toMatchObject({
      ok: true,
      value: { version: 2, record: { termsVersion: 2, valueCents: 101_000_000 } },
    });
    expect(await amount()).toBe(65_000);
    const [first, second, ...more] = await versions();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ termsVersion: 1, madeBy: null, tariffs: [makeTariff()] });
    expect(second).toMatchObject({
      termsVersion: 2,
      madeBy: 'officer',
      madeByName: 'Officer',
      reason: 'Prices have risen',
      tariffs: [{ amountCents: 65_000 }],
    });
    expect(await auditOf(table, regionId)).toContain('2 terms-changed officer');
  });

  it('adds a lot with its bonus, and keeps the first version once', async () => {
    await have();
    await modify();
    const second = { ...lot, lot: 2, name: 'Second' } as const;
    const added = { lots: [lot, second], tariffs: [bonus, { ...bonus, lot: 2 as const }] };
    expect(await codesOf(modify(added, 2))).toEqual([]);
    expect(await region.records.get('lot', { ...key, lot: 2 })).toMatchObject({ version: 1 });
    expect((await versions()).map(({ termsVersion }) => termsVersion)).toEqual([1, 2, 3]);
  });

  it.each<[string, Partial<Modification>, string[]]>([
    ['no reason', { reason: '' }, ['reason-missing']],
    ['no ground', { ground: null }, ['field-missing']],
    ['too large a change', { valueChangeCents: cents(10_000_000) }, ['change-share-exceeded']],
    ['another first day', { startsOn: localDate('2019-10-01') }, ['term-fixed']],
    ['a bonus of no lot', { tariffs: [bonus, { ...bonus, lot: 2 }] }, ['unknown-lot']],
    ['a lot without a bonus', { lots: [lot, { ...lot, lot: 2 }] }, ['lot-without-tariff']],
  ])('is refused with %s, and writes nothing', async (_name, own, codes) => {
    await have();
    expect(await codesOf(modify(own))).toEqual(codes);
    expect(await versions()).toEqual([]);
    expect(await amount()).toBe(70_000);
  });

  it('counts all small changes together: the second may not pass what the first left', async () => {
    await have();
    const most = { valueChangeCents: cents(9_000_000) };
    expect(await codesOf(modify(most))).toEqual([]);
    const more = { ...most, tariffs: [{ ...bonus, amountCents: cents(66_000) }] };
    expect(await codesOf(modify(more, 2))).toEqual(['change-share-exceeded']);
  });

  it('is refused of a draft, of one that is not there, and as somebody saw it earlier', async () => {
    expect(await codesOf(modify())).toEqual(['not-found']);
    await have({ state: 'draft' });
    expect(await codesOf(modify())).toEqual(['not-in-this-state']);
    expect(await codesOf(modify({}, 7))).toEqual(['changed-meanwhile']);
  });

  it('pressed twice changes once, and by two at once one is refused whole', async () => {
    await have();
    const other = { tariffs: [{ ...bonus, amountCents: cents(66_000) }] };
    const codes = await codesAtOnce(modify({}, 1, 'one'), modify(other, 1, 'two'));
    expect(codes).toEqual(['changed-meanwhile']);
    expect(await codesOf(modify())).toEqual(['changed-meanwhile']);
    const last = (await versions()).at(-1);
    expect(last).toMatchObject({ termsVersion: 2 });
    expect(await amount()).toBe(last?.madeBy === 'one' ? 65_000 : 66_000);
  });
});
