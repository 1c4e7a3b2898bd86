import { id } from '@jatkopolku/kernel';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { type PersonName, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

const SECOND = 'FI21 1234 5600 0007 85';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
let region = 0;

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

/** Each test has a small region of its own, whose client C1 has an account. */
beforeEach(async () => {
  region += 1;
  await importInto(test.region(regionId()));
});

const regionId = () => `client-accounts-${region}`;
const person = (name: PersonName, userId: string = name) => ({
  ...callerOf(name, regionId()),
  userId,
});
type Asker = ReturnType<typeof person>;
const maija = () => person('case-worker', 'maija');
const heikki = () => person('case-worker', 'heikki');
const raija = () => person('finance', 'raija');

const clientSchema = z.looseObject({
  record: z.looseObject({
    hasAccount: z.boolean(),
    accountProposal: z.looseObject({ ending: z.string() }).nullable(),
  }),
  version: z.int(),
});

const enter = (as: Asker, version: number, iban: string | null = SECOND) =>
  send('PUT', '/clients/C1/account', {
    as,
    headers: { 'If-Match': `"${version}"` },
    body: { iban },
  });
const decide = (as: Asker, version: number, step: 'confirm' | 'refuse', body?: object) =>
  send('POST', `/clients/C1/account/${step}`, {
    as,
    headers: { 'If-Match': `"${version}"` },
    ...(body && { body }),
  });
async function done(answer: ReturnType<typeof send>) {
  const { status, json } = await answer;
  expect([status, json]).toEqual([200, json]);
  return clientSchema.parse(json);
}
const codeOf = async (answer: ReturnType<typeof send>) => (await problemOf(answer)).code;

async function ibanInForce() {
  const { records, vault } = test.region(regionId());
  const client = await records.get('client', { clientId: id('C1') });
  return client && (await vault.open(client.record.sealed, id('C1'))).iban;
}

describe('the account of a client', () => {
  it('is entered by a case worker with spaces, and confirmed by another person', async () => {
    const { record, version } = await done(enter(maija(), 1, 'fi21 1234 5600 0007 85'));
    expect(record).toMatchObject({
      hasAccount: true,
      accountProposal: { ending: '0785', proposedBy: 'maija', refusal: null },
    });
    expect(await ibanInForce()).toBe('FI1444055500000037');
    expect(await codeOf(decide(maija(), version, 'confirm'))).toBe('own-work');
    expect(await codeOf(decide(person('approver'), version, 'confirm'))).toBe('not-allowed');
    const confirmed = await done(decide(heikki(), version, 'confirm'));
    expect(confirmed.record).toMatchObject({ hasAccount: true, accountProposal: null });
    expect(await ibanInForce()).toBe('FI2112345600000785');
    expect(await codeOf(decide(heikki(), confirmed.version, 'confirm'))).toBe('no-account-waits');
  });

  it('may be confirmed by somebody of finance, who enters none', async () => {
    expect(await codeOf(enter(raija(), 1))).toBe('not-allowed');
    const { version } = await done(enter(maija(), 1));
    await done(decide(raija(), version, 'confirm'));
    expect(await ibanInForce()).toBe('FI2112345600000785');
  });

  it('is refused with a reason, which who entered it reads', async () => {
    const { version } = await done(enter(maija(), 1));
    expect((await decide(raija(), version, 'refuse', { reason: ' ' })).status).toBe(422);
    await done(decide(raija(), version, 'refuse', { reason: 'Not theirs' }));
    const { json } = await send('GET', '/clients/C1', { as: maija() });
    expect(json).toMatchObject({
      record: {
        accountProposal: { ending: '0785', refusal: { by: 'raija', reason: 'Not theirs' } },
      },
      actions: { confirmClientAccount: { allowed: false, code: 'no-account-waits' } },
    });
    expect(await ibanInForce()).toBe('FI1444055500000037');
  });

  it('that was replaced meanwhile is not confirmed, and its seal and mark are shown nowhere', async () => {
    const first = await done(enter(maija(), 1));
    await done(enter(heikki(), first.version, 'FI4250001510000023'));
    const stale = await problemOf(decide(raija(), first.version, 'confirm'));
    expect(stale.code).toBe('version-stale');
    const { json } = await send('GET', '/clients/C1', { as: raija() });
    for (const shown of [first, stale, json]) {
      expect(JSON.stringify(shown)).not.toMatch(/sealed|ibanMark|12345600000|50001510000/);
    }
    expect(json).toMatchObject({
      record: { accountProposal: { ending: '0023' } },
      actions: { confirmClientAccount: { allowed: true } },
    });
  });

  it.each([
    ['wrong', 'FI21 1234 5600 0007 86', 'invalid-iban'],
    ['in force already', 'FI14 4405 5500 0000 37', 'account-same'],
  ])('that is %s is refused at its field', async (_name, iban, code) => {
    const { errors } = await problemOf(enter(maija(), 1, iban));
    expect(errors).toMatchObject([{ code, pointer: '/iban' }]);
  });

  it('that waits is not shown to a provider’s people', async () => {
    await done(enter(maija(), 1));
    for (const path of ['/clients/C1', '/clients']) {
      const { json } = await send('GET', path, { as: person('worker') });
      expect(JSON.stringify(json)).toContain('"accountProposal":null');
      expect(JSON.stringify(json)).not.toContain('0785');
    }
  });

  it('waits among the tasks of who may confirm it', async () => {
    await done(enter(maija(), 1));
    const tasksOf = async (as: Asker) => {
      const { json } = await send('GET', '/tasks', { as });
      const { items } = z.object({ items: z.array(z.object({ type: z.string() })) }).parse(json);
      return items.map(({ type }) => type).filter((type) => type.endsWith('-account'));
    };
    await expect.poll(() => tasksOf(heikki())).toEqual(['confirm-client-account']);
    expect(await tasksOf(raija())).toEqual(['confirm-client-account']);
    expect(await tasksOf(maija())).toEqual([]);
  });
});
