import type { Provider } from '@jatkopolku/domain/provider';
import { addDays, id } from '@jatkopolku/kernel';
import { makeAffiliate, makeProvider } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  changeContacts,
  changeEInvoice,
  changeProvider,
  changeSupervision,
} from './change-provider.ts';
import { createAffiliate, createProvider } from './create-provider.ts';

const { name, formCode, registers, declaresBusinessActivity, ...rest } = makeProvider();
const { providerId, businessId, municipality, language } = rest;
const facts = { name, formCode, registers, declaresBusinessActivity, municipality, language };
const by = { actor: 'coordinator', today: TODAY };
const expected = (version = 1) => ({ key: { providerId }, version, ...by });

let table: TestTable;
let region: TestRegion;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(() => {
  regionId = `providers-${(regions += 1)}`;
  region = table.region(regionId);
});

const create = (own: Partial<Parameters<typeof createProvider>[1]> = {}) =>
  createProvider(region.records, { providerId, businessId, ...facts, ...own }, by);
const stored = () => region.records.get('provider', { providerId });
const tomorrow = addDays(TODAY, 1);

describe('createProvider', () => {
  it('takes it in once, however often it is pressed', async () => {
    expect(await codesAtOnce(create(), create())).toEqual([]);
    expect(await codesOf(create())).toEqual([]);
    expect(await stored()).toEqual({ version: 1, record: makeProvider() });
    expect(await auditOf(table, regionId)).toEqual(['1 created coordinator']);
  });

  it('refuses a business id with a wrong check digit, and one that is another’s', async () => {
    expect(await codesOf(create({ businessId: '9900001-9' }))).toEqual(['invalid-business-id']);
    await create();
    expect(await codesOf(create({ providerId: id('P2') }))).toEqual(['duplicate']);
    expect(await codesOf(create({ name: 'Another' }))).toEqual(['duplicate']);
  });

  it('of one business id by two at once takes one', async () => {
    expect(await codesAtOnce(create(), create({ providerId: id('P2') }))).toEqual(['duplicate']);
  });
});

const contact = { name: 'Eija', role: 'Manager', email: 'eija@example.org', phone: '040' };
const eInvoice = { address: '003707259015', operator: 'BAWCFI22' };
const supervision = { soteri: { number: 'S-1', registeredOn: TODAY }, ownControlPlanOn: TODAY };

type Change = (version?: number) => Promise<{ ok: boolean }>;
/** Each change that is right, and what of the record it changes. */
const changes: Record<string, [Change, Partial<Provider>]> = {
  changeProvider: [
    (version) => changeProvider(region.records, expected(version), { ...facts, name: 'New name' }),
    { name: 'New name' },
  ],
  changeContacts: [
    (version) => changeContacts(region.records, expected(version), { contacts: [contact] }),
    { contacts: [contact] },
  ],
  changeEInvoice: [
    (version) => changeEInvoice(region.records, expected(version), { eInvoice }),
    { eInvoice },
  ],
  changeSupervision: [
    (version) => changeSupervision(region.records, expected(version), supervision),
    supervision,
  ],
};

describe.each(Object.entries(changes))('%s', (_name, [change, changed]) => {
  it('changes that, and nothing else, and the audit trail says who did', async () => {
    await create();
    expect(await codesOf(change())).toEqual([]);
    expect(await stored()).toEqual({ version: 2, record: { ...makeProvider(), ...changed } });
    expect(await auditOf(table, regionId)).toEqual([
      '1 created coordinator',
      '2 changed coordinator',
    ]);
  });

  it('is refused of one that is not there, or that changed since', async () => {
    expect(await codesOf(change())).toEqual(['not-found']);
    await create();
    await change();
    expect(await codesOf(change())).toEqual(['changed-meanwhile']);
  });

  it('pressed twice at once is done once', async () => {
    await create();
    expect(await codesAtOnce(change(), change())).toEqual(['changed-meanwhile']);
    expect(await stored()).toMatchObject({ version: 2 });
  });
});

it('a provider keeps that it once declared business', async () => {
  await create();
  const declare = (version: number, declares: 'yes' | 'no') =>
    changeProvider(region.records, expected(version), {
      ...facts,
      declaresBusinessActivity: declares,
    });
  await declare(1, 'yes');
  expect((await stored())?.record.withdrewDeclaration).toBe(false);
  await declare(2, 'no');
  expect((await stored())?.record.withdrewDeclaration).toBe(true);
  await declare(3, 'yes');
  expect((await stored())?.record.withdrewDeclaration).toBe(true);
});

it('an e-invoice address is one, or none', async () => {
  await create();
  const change = (version: number, address: string | null) =>
    changeEInvoice(region.records, expected(version), {
      eInvoice: address === null ? null : { ...eInvoice, address },
    });
  expect(await change(1, '003707259016')).toMatchObject({
    error: [{ code: 'invalid-e-invoice-address', at: '/eInvoice' }],
  });
  expect(await codesOf(change(1, null))).toEqual([]);
});

it('no day of supervision is ahead: each is refused at its field', async () => {
  await create();
  const ahead = { soteri: { number: 'S-1', registeredOn: tomorrow }, ownControlPlanOn: tomorrow };
  expect(await changeSupervision(region.records, expected(), ahead)).toMatchObject({
    error: [
      { code: 'day-ahead', at: '/soteri/registeredOn' },
      { code: 'day-ahead', at: '/ownControlPlanOn' },
    ],
  });
  const nothing = { soteri: null, ownControlPlanOn: null };
  expect(await codesOf(changeSupervision(region.records, expected(), nothing))).toEqual([]);
});

describe('createAffiliate', () => {
  const affiliate = makeAffiliate();
  const add = (own: Partial<{ businessId: string; name: string }> = {}) =>
    createAffiliate(region.records, { ...affiliate, ...own }, by);
  const listed = () => region.records.list('affiliate', { providerId });

  it('names it once, however often it is pressed', async () => {
    await create();
    expect(await codesAtOnce(add(), add())).toEqual([]);
    expect(await codesOf(add())).toEqual([]);
    expect(await listed()).toEqual([{ version: 1, record: { ...affiliate, occurrence: 1 } }]);
  });

  it('names two organisations at once, each once', async () => {
    await create();
    const other = { businessId: '9900046-4', name: 'Another' };
    expect(await codesAtOnce(add(), add(other), add(other))).toEqual([]);
    expect(await listed()).toHaveLength(2);
    const tally = await region.records.get('groupTally', { providerId });
    expect(tally).toMatchObject({ version: 2, record: { named: 2 } });
  });

  it('is refused with every reason, and writes nothing', async () => {
    const wrong = { businessId: '9900002-7' };
    expect(await codesOf(add(wrong))).toEqual(['unknown-provider', 'invalid-business-id']);
    await create();
    expect(await codesOf(add(wrong))).toEqual(['invalid-business-id']);
    expect(await listed()).toEqual([]);
  });
});
