import { id, localDate } from '@jatkopolku/kernel';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { changeAccount, confirmClientAccount } from './change-account.ts';
import { correctIdentityCode } from './correct-identity-code.ts';
import { type MakeClient, createClient } from './create-client.ts';
import { findClients } from './find-clients.ts';
import { markClient } from './mark-client.ts';

const [WRONG, RIGHT, ANOTHER] = ['010190-901R', '010190-902S', '010190-903T'] as const;
const IBAN = 'FI1444055500000037';
const clientId = id<'Client'>('C1');
const facts = { firstName: 'Siiri', lastName: 'Lehtinen', municipality: 'Kotka', language: 'fi' };
const siiri: MakeClient = { clientId, ...facts, personalIdentityCode: WRONG, iban: null };
const maija = { actor: 'maija', name: 'Maija Mäkelä' };

let table: TestTable;
let region: TestRegion;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  regionId = `codes-${(regions += 1)}`;
  region = table.region(regionId);
  await createClient(region, siiri, { ...maija, today: TODAY });
});

const correct = (personalIdentityCode: string, version = 1, reason = 'The real code came') =>
  correctIdentityCode(
    region,
    { key: { clientId }, version, ...maija },
    { personalIdentityCode, reason },
  );
const stored = async () => {
  const client = await region.records.get('client', { clientId });
  if (!client) throw new Error('the client is not there');
  return client;
};
const opened = async () => {
  const { record } = await stored();
  return region.vault.open(record.sealed, clientId);
};
const foundBy = async (words: string) => {
  const caller = {
    userId: 'maija',
    name: maija.name,
    roles: ['case-worker' as const],
    providerId: null,
  };
  const found = await findClients({ ...region, caller, own: null }, { words });
  return found.ok ? found.value.items.map(({ record }) => record.clientId) : found.error;
};

describe('correctIdentityCode', () => {
  it('seals the right code, and keeps the reason with who gave it', async () => {
    expect(await correct(RIGHT)).toMatchObject({
      value: {
        record: {
          identityCorrection: {
            by: 'maija',
            name: maija.name,
            on: TODAY,
            reason: 'The real code came',
          },
          birthAhead: false,
        },
        version: 2,
      },
    });
    expect(await opened()).toEqual({ personalIdentityCode: RIGHT, iban: null });
    expect(await auditOf(table, regionId)).toContain('2 identity-corrected maija');
    expect(JSON.stringify(await table.itemsOf(regionId))).not.toContain(RIGHT);
  });

  it('finds the client by the old code too, and takes nobody in by either', async () => {
    await correct(RIGHT);
    expect([await foundBy(WRONG), await foundBy(RIGHT)]).toEqual([['C1'], ['C1']]);
    for (const personalIdentityCode of [WRONG, RIGHT]) {
      const again = { ...siiri, clientId: id<'Client'>('C2'), personalIdentityCode };
      const taken = createClient(region, again, { ...maija, today: TODAY });
      expect(await codesOf(taken)).toEqual(['already-client']);
    }
  });

  it('may go back to an earlier code', async () => {
    await correct(RIGHT);
    expect(await codesOf(correct(WRONG, 2, 'It was right at first'))).toEqual([]);
    expect((await stored()).record.formerMarks).toHaveLength(1);
    expect([await foundBy(WRONG), await foundBy(RIGHT)]).toEqual([['C1'], ['C1']]);
  });

  it('keeps the account, and one that waits is of the right code once it is confirmed', async () => {
    await changeAccount(region, { key: { clientId }, version: 1, ...maija }, IBAN);
    await correct(RIGHT, 2);
    const confirmed = confirmClientAccount(region, {
      key: { clientId },
      version: 3,
      actor: 'ville',
    });
    expect(await codesOf(confirmed)).toEqual([]);
    expect(await opened()).toEqual({ personalIdentityCode: RIGHT, iban: IBAN });
    await correct(ANOTHER, 4);
    expect(await opened()).toEqual({ personalIdentityCode: ANOTHER, iban: IBAN });
  });

  it.each([
    ['the code that the client has', WRONG, 'identity-same'],
    ['no code at all', '010190-901A', 'invalid-personal-identity-code'],
    ['a birth that is still to come', '010199A9001', 'birth-ahead'],
  ])('refuses %s', async (_name, code, expected) => {
    expect(await codesOf(correct(code))).toEqual([expected]);
  });

  it('names who has the code already: those two are merged', async () => {
    const other = { ...siiri, clientId: id<'Client'>('C2'), personalIdentityCode: RIGHT };
    await createClient(region, other, { ...maija, today: TODAY });
    expect(await correct(RIGHT)).toMatchObject({
      error: [{ code: 'already-client', existing: { record: { clientId: 'C2' } } }],
    });
  });

  it('of two who take in and correct to one code at once, one does', async () => {
    const other = { ...siiri, clientId: id<'Client'>('C2'), personalIdentityCode: RIGHT };
    const codes = await codesAtOnce(
      correct(RIGHT),
      createClient(region, other, { ...maija, today: TODAY }),
    );
    expect(codes).toHaveLength(1);
    expect(await foundBy(RIGHT)).toHaveLength(1);
  });
});

describe('markClient', () => {
  const mark = (marks: Partial<Parameters<typeof markClient>[2]>, version = 1) =>
    markClient(
      region.records,
      { key: { clientId }, version, actor: 'maija', today: TODAY },
      { protection: null, death: null, ...marks },
    );
  const source = 'population-register' as const;

  it('marks a protected address and a death with day and source, and takes a mark away', async () => {
    const protection = { since: TODAY, source };
    expect(await mark({ protection })).toMatchObject({ value: { record: { protection } } });
    const death = { on: TODAY, source };
    expect(await mark({ protection, death }, 2)).toMatchObject({ value: { record: { death } } });
    expect(await mark({}, 3)).toMatchObject({
      value: { record: { protection: null, death: null } },
    });
    expect(await auditOf(table, regionId)).toContain('4 client-marked maija');
  });

  it('refuses days that are still to come', async () => {
    const ahead = localDate('2099-01-01');
    const marks = { protection: { since: ahead, source }, death: { on: ahead, source } };
    expect(await mark(marks)).toMatchObject({
      error: [
        { code: 'day-ahead', at: '/protection/since' },
        { code: 'day-ahead', at: '/death/on' },
      ],
    });
  });
});
