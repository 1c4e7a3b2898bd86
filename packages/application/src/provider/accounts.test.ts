import { id } from '@jatkopolku/kernel';
import { packageOf, smallPackage } from '@jatkopolku/testing/package';
import { payingAccount } from '@jatkopolku/testing/paying-account';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Saved } from '../create-record.ts';
import { importPackage } from '../import/import-package.ts';
import { confirmAccount, proposeAccount, refuseAccount, releaseAccountHold } from './accounts.ts';

const FIRST = 'FI1444055500000037';
const SECOND = 'FI2112345600000785';
const THIRD = 'FI4250001510000023';
const providerId = id<'Provider'>('P1');

let table: TestTable;
let region: TestRegion;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

/** Each test has a region of its own with one provider. */
beforeEach(async () => {
  region = table.region(`accounts-${(regions += 1)}`);
  const source = packageOf(smallPackage());
  await importPackage({ ...region, source, today: TODAY, progress: () => {} }, { strict: true });
});

const by = (actor: string) => ({ actor, name: `Name of ${actor}` });
const key = (accountId: string) => ({ providerId, accountId: id<'Account'>(accountId) });
const propose = (accountId: string, iban: string, actor = 'maker') =>
  proposeAccount(region, { ...key(accountId), iban }, by(actor));
const confirm = (accountId: string, actor: string, version = 1) =>
  confirmAccount(region, { key: key(accountId), version, ...by(actor) });
const paying = () => payingAccount(region, providerId);

async function codesOf(saving: Saved<unknown>): Promise<readonly string[]> {
  const result = await saving;
  return result.ok ? [] : result.error.map(({ code }) => code);
}

async function confirmFirst(): Promise<void> {
  expect(await codesOf(confirm('first', 'checker'))).toEqual([]);
}

/** The provider's first account, confirmed. */
async function openFirst(): Promise<void> {
  expect(await codesOf(propose('first', FIRST))).toEqual([]);
  await confirmFirst();
}

describe('proposeAccount', () => {
  it('pays nothing to an account that nobody has confirmed', async () => {
    await propose('first', FIRST);
    expect(await paying()).toBeUndefined();
    await confirmFirst();
    await propose('second', SECOND);
    expect((await paying())?.iban).toBe(FIRST);
  });

  it('reads a number as people write it, and none that has a digit wrong', async () => {
    expect(await codesOf(propose('wrong', 'FI14 4405 5500 0000 38'))).toEqual(['invalid-iban']);
    await propose('first', ' fi14 4405 5500 0000 37 ');
    await confirmFirst();
    expect(await paying()).toMatchObject({ iban: FIRST, ending: '0037' });
  });

  it('keeps the number sealed: no item has it', async () => {
    await propose('first', FIRST);
    const items = JSON.stringify(await table.itemsOf(`accounts-${regions}`));
    expect(items).not.toContain(FIRST);
    expect(items).not.toContain(FIRST.slice(4));
  });

  it('knows the account in force however it is written, and takes it again once it was replaced', async () => {
    await openFirst();
    expect(await codesOf(propose('again', 'FI14 4405 5500 0000 37'))).toEqual(['account-same']);
    await propose('second', SECOND);
    await confirm('second', 'checker');
    expect(await codesOf(propose('again', FIRST))).toEqual([]);
  });

  it('leaves one proposal waiting of two at the same moment', async () => {
    const codes = await Promise.all([
      codesOf(propose('one', FIRST)),
      codesOf(propose('two', SECOND)),
    ]);
    expect(codes.flat()).toEqual(['account-waits']);
  });
});

describe('confirmAccount', () => {
  it('is not for the one who proposed it', async () => {
    await propose('first', FIRST);
    expect(await codesOf(confirm('first', 'maker'))).toEqual(['own-work']);
    expect(await paying()).toBeUndefined();
  });

  it('holds no payment for a first account, and each for one that replaces another', async () => {
    await openFirst();
    expect(await paying()).toMatchObject({ iban: FIRST, isHeld: false });
    await propose('second', SECOND);
    await confirm('second', 'checker');
    expect(await paying()).toMatchObject({ iban: SECOND, isHeld: true });
  });

  it('leaves one account in force, also when two people confirm at the same moment', async () => {
    await openFirst();
    await propose('second', SECOND);
    const codes = await Promise.all([
      codesOf(confirm('second', 'checker')),
      codesOf(confirm('second', 'other-checker')),
    ]);
    expect(codes.flat()).toHaveLength(1);
    const accounts = await region.records.list('account', { providerId });
    const states = accounts.map(({ record }) => [record.accountId, record.state]);
    expect(Object.fromEntries(states)).toEqual({ first: 'replaced', second: 'confirmed' });
  });
});

describe('refuseAccount', () => {
  it('leaves the one before in force, and lets nobody confirm the refused one', async () => {
    await openFirst();
    await propose('second', SECOND);
    const expected = { key: key('second'), version: 1 };
    const refuseBy = (actor: string) =>
      codesOf(refuseAccount(region, { ...expected, ...by(actor) }, { reason: 'Not theirs.' }));
    expect(await refuseBy('maker')).toEqual(['own-work']);
    expect(await refuseBy('checker')).toEqual([]);
    expect(await codesOf(confirm('second', 'checker', 2))).toEqual(['not-in-this-state']);
    expect(await paying()).toMatchObject({ iban: FIRST, isHeld: false });
  });
});

describe('releaseAccountHold', () => {
  const release = (accountId: string, actor: string, version: number) =>
    codesOf(releaseAccountHold(region, { key: key(accountId), version, ...by(actor) }));

  it('is for somebody else than who confirmed the account, and once', async () => {
    await openFirst();
    await propose('second', SECOND);
    await confirm('second', 'checker');
    expect(await release('second', 'checker', 2)).toEqual(['own-work']);
    expect(await paying()).toMatchObject({ isHeld: true });
    expect(await release('second', 'maker', 2)).toEqual([]);
    expect(await paying()).toMatchObject({ iban: SECOND, isHeld: false });
    expect(await release('second', 'maker', 3)).toEqual(['not-held']);
  });

  it('lets nothing go to an account that was replaced while it was held', async () => {
    await openFirst();
    await propose('second', SECOND);
    await confirm('second', 'checker');
    await propose('third', THIRD);
    await confirm('third', 'checker');
    expect(await release('second', 'maker', 3)).toEqual(['not-in-this-state']);
    expect(await paying()).toMatchObject({ iban: THIRD, isHeld: true });
  });
});
