import { id, localDate } from '@jatkopolku/kernel';
import { makeBenefit, makeClient } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  type BenefitContent,
  changeBenefit,
  createBenefit,
  findBenefit,
} from './create-benefit.ts';

const { position: _first, ...content } = makeBenefit();
const { clientId, ...facts } = content;
const fund = { benefit: 'earnings-related', payer: 'fund-1' } as const;
const by = { actor: 'case-worker', today: TODAY };

let table: TestTable;
let region: TestRegion;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  regionId = `benefits-${(regions += 1)}`;
  region = table.region(regionId);
  const act = { event: 'imported', actor: 'test' } as const;
  await region.records.commit([{ kind: 'client', record: makeClient() }], act);
});

const create = (own: Partial<BenefitContent> = {}) =>
  createBenefit(region.records, { ...content, ...own }, by);
const change = (own: Partial<typeof facts>, version = 1, position = 0) =>
  changeBenefit(
    region.records,
    { key: { clientId, position }, version, actor: 'case-worker' },
    { ...facts, ...own },
  );
const stored = async () =>
  (await region.records.list('benefit', { clientId })).map(({ record, version }) => [
    record.position,
    record.payer,
    version,
  ]);

/** What neither a new benefit nor a changed one may be. */
const wrong: [string, Partial<typeof facts>, string][] = [
  ['another’s payer', { payer: 'county' }, 'payer-mismatch'],
  ['an end before the start', { validTo: localDate('2017-12-31') }, 'invalid-period'],
  [
    'a start when there is no such benefit',
    { validFrom: localDate('2026-05-01') },
    'benefit-not-in-force',
  ],
];

describe('createBenefit', () => {
  it('follows the client’s earlier ones', async () => {
    await create();
    await create(fund);
    expect(await stored()).toEqual([
      [0, 'kela', 1],
      [1, 'fund-1', 1],
    ]);
    expect(await auditOf(table, regionId)).toContain('1 created case-worker');
  });

  it.each<[string, Partial<BenefitContent>, string]>([
    ...wrong,
    ['a client who is not there', { clientId: id('C9') }, 'unknown-client'],
  ])('is refused with %s', async (_name, own, code) => {
    expect(await codesOf(create(own))).toEqual([code]);
    expect(await stored()).toEqual([]);
  });

  it('pressed twice, also at once, is one benefit, which findBenefit finds', async () => {
    expect(await findBenefit(region.records, content)).toBeUndefined();
    expect(await codesAtOnce(create(), create())).toEqual([]);
    expect(await codesOf(create())).toEqual([]);
    expect(await stored()).toEqual([[0, 'kela', 1]]);
    expect(await findBenefit(region.records, content)).toMatchObject({ record: { position: 0 } });
    expect(await findBenefit(region.records, { ...content, ...fund })).toBeUndefined();
  });

  it('of two kinds at once never takes one place twice', async () => {
    const codes = await codesAtOnce(create(), create(fund));
    expect(codes.every((code) => code === 'changed-meanwhile')).toBe(true);
    const places = (await stored()).map(([position]) => position);
    expect(places).toHaveLength(2 - codes.length);
    expect(new Set(places).size).toBe(places.length);
  });
});

describe('changeBenefit', () => {
  it('changes it also for days gone by, and keeps its place', async () => {
    await create();
    expect(await codesOf(change(fund))).toEqual([]);
    expect(await stored()).toEqual([[0, 'fund-1', 2]]);
    expect(await auditOf(table, regionId)).toContain('2 changed case-worker');
  });

  it.each(wrong)('is refused with %s', async (_name, own, code) => {
    await create();
    expect(await codesOf(change(own))).toEqual([code]);
    expect(await stored()).toEqual([[0, 'kela', 1]]);
  });

  it('is refused of one that is not there, or that changed since', async () => {
    await create();
    expect(await codesOf(change(fund, 1, 4))).toEqual(['not-found']);
    await change(fund);
    expect(await codesOf(change(fund))).toEqual(['changed-meanwhile']);
  });

  it('by two at once is done once', async () => {
    await create();
    const ended = { validTo: localDate('2021-01-31') };
    expect(await codesAtOnce(change(fund), change(ended))).toEqual(['changed-meanwhile']);
    expect(await stored()).toMatchObject([[0, expect.any(String), 2]]);
  });
});
