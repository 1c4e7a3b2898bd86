import { id } from '@jatkopolku/kernel';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { changeAccount, confirmClientAccount, refuseClientAccount } from './change-account.ts';
import { changeClient, createClient } from './create-client.ts';

const FIRST = 'FI1444055500000037';
const SECOND = 'FI2112345600000785';
const THIRD = 'FI4250001510000023';
const clientId = id<'Client'>('C1');
const facts = { firstName: 'Siiri', lastName: 'Lehtinen', municipality: '', language: 'fi' };
const changed = { ...facts, interpreter: '', phone: null, email: null, address: null };
const personalIdentityCode = '010190-901R';

let table: TestTable;
let region: TestRegion;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

/** Each test has a region with one client, without an account. */
beforeEach(async () => {
  regionId = `client-accounts-${(regions += 1)}`;
  region = table.region(regionId);
  const by = { actor: 'case-worker', name: 'Case Worker', today: TODAY };
  const made = { clientId, ...facts, personalIdentityCode, iban: null };
  await createClient(region, made, by);
});

const stored = () => region.records.get('client', { clientId });
const record = async () => (await stored())?.record;
const version = async () => (await stored())?.version ?? 0;
const expected = (actor: string, seen: number) => ({
  key: { clientId },
  version: seen,
  actor,
  name: `Name of ${actor}`,
});
const enter = async (iban: string | null, actor = 'maija', seen?: number) =>
  changeAccount(region, expected(actor, seen ?? (await version())), iban);
const confirm = async (actor = 'heikki', seen?: number) =>
  confirmClientAccount(region, expected(actor, seen ?? (await version())));
const refuseIt = async (actor = 'heikki', seen?: number) => {
  const who = expected(actor, seen ?? (await version()));
  return refuseClientAccount(region, who, { reason: 'Not theirs.' });
};

/** What is sealed as in force. */
async function opened() {
  const client = await record();
  return client && region.vault.open(client.sealed, clientId);
}

async function inForce(iban = FIRST): Promise<void> {
  expect(await codesOf(enter(iban))).toEqual([]);
  expect(await codesOf(confirm())).toEqual([]);
}

describe('changeAccount', () => {
  it('leaves the account in force as it is, also where there is none yet', async () => {
    expect(await codesOf(enter(FIRST))).toEqual([]);
    expect(await opened()).toEqual({ personalIdentityCode, iban: null });
    await confirm();
    await enter(SECOND);
    expect(await opened()).toEqual({ personalIdentityCode, iban: FIRST });
    expect(await record()).toMatchObject({
      ibanMark: await region.vault.mark('iban', FIRST),
      accountProposal: {
        ending: '0785',
        proposedBy: 'maija',
        proposedByName: 'Name of maija',
        refusal: null,
      },
    });
  });

  it('reads a number as people write it, and seals it: no item has it', async () => {
    expect(await codesOf(enter(' fi21 1234 5600 0007 85'))).toEqual([]);
    const items = JSON.stringify(await table.itemsOf(regionId));
    expect(items).not.toContain(SECOND);
    expect(items).not.toContain(SECOND.slice(4));
    expect((await record())?.accountProposal?.ending).toBe('0785');
  });

  it.each<[string, string | null, number, string]>([
    ['a wrong digit', 'FI14 4405 5500 0000 38', 1, 'invalid-iban'],
    ['no text', '', 1, 'invalid-iban'],
    ['a client who changed since', FIRST, 7, 'changed-meanwhile'],
  ])('is refused for %s', async (_name, iban, seen, code) => {
    expect(await codesOf(enter(iban, 'maija', seen))).toEqual([code]);
    expect(await stored()).toMatchObject({ version: 1, record: { accountProposal: null } });
  });

  it('is refused of a client who is not there', async () => {
    const other = { ...expected('maija', 1), key: { clientId: id<'Client'>('C9') } };
    expect(await codesOf(changeAccount(region, other, FIRST))).toEqual(['not-found']);
  });

  it('replaces what waits, and counts from who entered it last', async () => {
    await enter(FIRST, 'maija');
    await enter(SECOND, 'heikki');
    expect(await codesOf(confirm('heikki'))).toEqual(['own-work']);
    expect(await codesOf(confirm('maija'))).toEqual([]);
    expect(await opened()).toMatchObject({ iban: SECOND });
  });

  it('entered by a second person, the same number is no confirmation', async () => {
    await enter(FIRST, 'maija');
    await enter(FIRST, 'heikki');
    expect(await opened()).toMatchObject({ iban: null });
    expect((await record())?.accountProposal?.proposedBy).toBe('heikki');
  });

  it('back to the one in force withdraws what waits, and is refused where nothing waits', async () => {
    await inForce();
    await enter(SECOND);
    expect(await codesOf(enter('FI14 4405 5500 0000 37', 'heikki'))).toEqual([]);
    expect(await record()).toMatchObject({ accountProposal: null });
    expect(await opened()).toMatchObject({ iban: FIRST });
    expect(await codesOf(enter(FIRST))).toEqual(['account-same']);
    const audit = await auditOf(table, regionId);
    expect(audit).toContain('5 account-withdrawn heikki');
  });

  it('of nothing takes away the account in force, and what waits', async () => {
    await inForce();
    await enter(SECOND);
    expect(await codesOf(enter(null))).toEqual([]);
    expect(await opened()).toEqual({ personalIdentityCode, iban: null });
    expect(await record()).toMatchObject({ ibanMark: null, accountProposal: null });
    expect(await auditOf(table, regionId)).toContain('5 account-removed maija');
  });

  it('and a change of the name at once: one is refused, neither is lost', async () => {
    const renaming = changeClient(
      region.records,
      { ...expected('heikki', 1), today: TODAY },
      {
        ...changed,
        firstName: 'Sirkka',
      },
    );
    expect(await codesAtOnce(enter(FIRST, 'maija', 1), renaming)).toEqual(['changed-meanwhile']);
  });

  it('pressed twice enters it once', async () => {
    const codes = await codesAtOnce(enter(FIRST, 'maija', 1), enter(FIRST, 'maija', 1));
    expect(codes).toEqual(['changed-meanwhile']);
    expect(await version()).toBe(2);
  });
});

describe('confirmClientAccount', () => {
  it('is not for the one who entered it', async () => {
    await enter(FIRST);
    expect(await codesOf(confirm('maija'))).toEqual(['own-work']);
    expect(await opened()).toMatchObject({ iban: null });
  });

  it('puts the account in force beside the same identity code', async () => {
    await inForce();
    expect(await opened()).toEqual({ personalIdentityCode, iban: FIRST });
    expect(await record()).toMatchObject({
      ibanMark: await region.vault.mark('iban', FIRST),
      accountProposal: null,
    });
    expect(await auditOf(table, regionId)).toEqual([
      '1 created case-worker',
      '2 account-proposed maija',
      '3 account-confirmed heikki',
    ]);
  });

  it('keeps what else changed while it waited', async () => {
    await enter(FIRST);
    await changeClient(
      region.records,
      { ...expected('maija', 2), today: TODAY },
      { ...changed, firstName: 'Sirkka' },
    );
    expect(await codesOf(confirm('heikki', 2))).toEqual(['changed-meanwhile']);
    expect(await codesOf(confirm())).toEqual([]);
    expect(await record()).toMatchObject({ firstName: 'Sirkka', accountProposal: null });
  });

  it('by two at once, or twice, is done once', async () => {
    await enter(FIRST);
    const codes = await codesAtOnce(confirm('heikki', 2), confirm('hanna', 2));
    expect(codes).toEqual(['changed-meanwhile']);
    expect(await version()).toBe(3);
    expect(await codesOf(confirm('hanna'))).toEqual(['no-account-waits']);
  });

  it('of an account that was replaced meanwhile is refused, and shows what waits now', async () => {
    await enter(FIRST);
    const seen = await version();
    await enter(SECOND, 'hanna');
    expect(await confirm('heikki', seen)).toMatchObject({
      error: [
        {
          code: 'changed-meanwhile',
          meanwhile: { current: { record: { accountProposal: { ending: '0785' } } } },
        },
      ],
    });
    expect(await opened()).toMatchObject({ iban: null });
  });

  it('and another account that is entered at once: one of them comes first', async () => {
    await enter(FIRST);
    const codes = await codesAtOnce(confirm('heikki', 2), enter(SECOND, 'hanna', 2));
    expect(codes).toEqual(['changed-meanwhile']);
    expect(await version()).toBe(3);
  });
});

describe('refuseClientAccount', () => {
  it('is not for the one who entered it, and needs one that waits', async () => {
    expect(await codesOf(refuseIt())).toEqual(['no-account-waits']);
    await enter(FIRST);
    expect(await codesOf(refuseIt('maija'))).toEqual(['own-work']);
  });

  it('leaves the one before in force, keeps why and no number, and lets nobody confirm it', async () => {
    await inForce();
    await enter(SECOND);
    expect(await codesOf(refuseIt())).toEqual([]);
    expect(await opened()).toMatchObject({ iban: FIRST });
    expect((await record())?.accountProposal).toMatchObject({
      sealed: null,
      ibanMark: null,
      ending: '0785',
      refusal: { by: 'heikki', name: 'Name of heikki', reason: 'Not theirs.' },
    });
    expect(await codesOf(confirm('hanna'))).toEqual(['no-account-waits']);
    expect(await auditOf(table, regionId)).toContain('5 account-refused heikki');
  });

  it('and confirming at once: one of them comes first', async () => {
    await enter(FIRST);
    expect(await codesAtOnce(confirm('hanna', 2), refuseIt('heikki', 2))).toEqual([
      'changed-meanwhile',
    ]);
  });

  it('may be entered again', async () => {
    await enter(THIRD);
    await refuseIt();
    expect(await codesOf(enter(THIRD))).toEqual([]);
    expect(await codesOf(confirm())).toEqual([]);
    expect(await opened()).toMatchObject({ iban: THIRD });
  });
});
