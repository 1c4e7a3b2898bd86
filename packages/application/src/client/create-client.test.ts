import { id, localDate } from '@jatkopolku/kernel';
import { makeClient } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { type MakeClient, changeClient, createClient } from './create-client.ts';

const IBAN = 'FI1444055500000037';
const siiri: MakeClient = {
  clientId: id('C1'),
  firstName: 'Siiri',
  lastName: 'Lehtinen',
  municipality: 'Kouvola',
  language: 'fi',
  personalIdentityCode: '010190-901R',
  iban: null,
};
const { clientId, personalIdentityCode: _code, iban: _iban, ...facts } = siiri;
const by = { actor: 'case-worker', name: 'Case Worker', today: TODAY };
const expected = (version: number, actor = 'case-worker') => ({
  key: { clientId },
  version,
  actor,
});

let table: TestTable;
let region: TestRegion;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(() => {
  regionId = `clients-${(regions += 1)}`;
  region = table.region(regionId);
});

const create = (own: Partial<MakeClient> = {}) => createClient(region, { ...siiri, ...own }, by);
const stored = () => region.records.get('client', { clientId });

describe('createClient', () => {
  it('takes the client in, with nothing of code and account to read in any item', async () => {
    expect(await create({ iban: IBAN })).toMatchObject({ ok: true, value: { version: 1 } });
    const items = JSON.stringify(await table.itemsOf(regionId));
    expect(items).not.toContain(siiri.personalIdentityCode);
    expect(items).not.toContain(IBAN);
    expect(await auditOf(table, regionId)).toEqual(['1 created case-worker']);
  });

  it('pays nothing to the account before a second person confirms it', async () => {
    expect(await create({ iban: ' fi14 4405 5500 0000 37' })).toMatchObject({
      value: {
        record: {
          ibanMark: null,
          accountProposal: { ending: '0037', proposedBy: 'case-worker', refusal: null },
        },
      },
    });
  });

  it('made again with another account is no repeat', async () => {
    await create({ iban: IBAN });
    expect(await codesOf(create({ iban: IBAN }))).toEqual([]);
    expect(await codesOf(create({ iban: 'FI2112345600000785' }))).toEqual(['already-client']);
    expect(await codesOf(create())).toEqual(['already-client']);
  });

  it.each<[string, Partial<MakeClient>, string[]]>([
    ['a code with a wrong check sign', { personalIdentityCode: '010190-901S' }, ['code']],
    ['an account with a wrong digit', { iban: 'FI1444055500000038' }, ['iban']],
    ['both', { personalIdentityCode: 'x', iban: 'x' }, ['code', 'iban']],
  ])('refuses %s, and writes nothing', async (_name, own, codes) => {
    const named = { code: 'invalid-personal-identity-code', iban: 'invalid-iban' };
    const wrong = codes.map((code) => named[code as keyof typeof named]);
    expect(await codesOf(create(own))).toEqual(wrong);
    expect(await stored()).toBeUndefined();
  });

  it('refuses who is not born yet', async () => {
    const today = localDate('1989-12-31');
    expect(await codesOf(createClient(region, siiri, { ...by, today }))).toEqual(['birth-ahead']);
  });

  it('pressed twice, also at once, takes one client in', async () => {
    expect(await codesAtOnce(create(), create())).toEqual([]);
    expect(await codesOf(create())).toEqual([]);
    expect(await stored()).toMatchObject({ version: 1 });
    expect(await auditOf(table, regionId)).toHaveLength(1);
  });

  it('of one person by two at once is one client, and the refusal names who it is', async () => {
    const results = await Promise.all([create(), create({ clientId: id('C2') })]);
    const made = results.flatMap((result) => (result.ok ? [result.value.record.clientId] : []));
    const refused = results.filter(({ ok }) => !ok);
    const existing = { record: { clientId: made[0] } };
    expect(made).toHaveLength(1);
    expect(refused).toMatchObject([{ error: [{ code: 'already-client', existing }] }]);
    expect(await create({ clientId: id('C3') })).toMatchObject({ error: [{ existing }] });
  });
});

describe('the municipality', () => {
  it('is one of the register on the day: one that has ended is its heir', async () => {
    expect(await create({ municipality: 'Jaala' })).toMatchObject({
      value: { record: { municipality: 'Kouvola' } },
    });
    const unknown = create({ municipality: 'Kouvla', personalIdentityCode: 'x' });
    expect(await codesOf(unknown)).toEqual([
      'invalid-personal-identity-code',
      'unknown-municipality',
    ]);
  });

  it('that an import brought stays as it was written while the rest changes', async () => {
    const record = makeClient({ municipality: 'Elsewhere' });
    await region.records.commit([{ kind: 'client', record }], { event: 'imported', actor: 't' });
    const change = (municipality: string | null, version: number) =>
      changeClient(
        region.records,
        { ...expected(version), today: TODAY },
        { ...facts, interpreter: 'ar', phone: null, email: null, address: null, municipality },
      );
    expect(await codesOf(change('Elsewhere', 1))).toEqual([]);
    expect(await codesOf(change(null, 2))).toEqual([]);
    expect(await codesOf(change('Nowhere', 3))).toEqual(['unknown-municipality']);
    expect((await stored())?.record).toMatchObject({
      municipality: 'Elsewhere',
      interpreter: 'ar',
    });
  });
});

describe('changeClient', () => {
  const change = (firstName: string, version = 1, actor = 'case-worker') =>
    changeClient(
      region.records,
      { ...expected(version, actor), today: TODAY },
      {
        ...facts,
        interpreter: '',
        phone: null,
        email: null,
        address: null,
        firstName,
      },
    );

  it('changes the name, and nothing that is sealed', async () => {
    await create({ iban: IBAN });
    const before = await stored();
    expect(await codesOf(change('Sirkka'))).toEqual([]);
    expect((await stored())?.record).toEqual({ ...before?.record, firstName: 'Sirkka' });
    expect(await auditOf(table, regionId)).toEqual([
      '1 created case-worker',
      '2 changed case-worker',
    ]);
  });

  it('is refused of a client who is not there, or as somebody saw it earlier', async () => {
    expect(await codesOf(change('Sirkka'))).toEqual(['not-found']);
    await create();
    await change('Sirkka');
    expect(await codesOf(change('Sirkka'))).toEqual(['changed-meanwhile']);
  });

  it('by two at once is done once', async () => {
    await create();
    const codes = await codesAtOnce(change('Sirkka', 1, 'one'), change('Saara', 1, 'two'));
    expect(codes).toEqual(['changed-meanwhile']);
    expect(await stored()).toMatchObject({ version: 2 });
  });
});
