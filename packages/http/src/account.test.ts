import { id } from '@jatkopolku/kernel';
import { payingAccount } from '@jatkopolku/testing/paying-account';
import { importInto } from '@jatkopolku/testing/small-region';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { type PersonName, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

const FIRST = 'FI1444055500000037';
const SECOND = 'FI2112345600000785';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
let region = 0;
let keys = 0;

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

/** Each test has a small region of its own. */
beforeEach(async () => {
  region += 1;
  await importInto(test.region(regionId()));
});

const regionId = () => `accounts-${region}`;
/** Somebody of the region, by a name of their own. */
const person = (name: PersonName, userId: string = name) => ({
  ...callerOf(name, regionId()),
  userId,
});
const answerSchema = z.object({
  record: z.record(z.string(), z.unknown()),
  version: z.int(),
});
type Account = z.infer<typeof answerSchema>;
type Asker = ReturnType<typeof person>;

function propose(as: Asker, iban = FIRST, providerId = 'P1') {
  keys += 1;
  const headers = { 'Idempotency-Key': `account-key-${keys}` };
  return send('POST', '/accounts', { as, headers, body: { providerId, iban } });
}
function step(as: Asker, { record, version }: Account, name: string, body?: object) {
  const path = `/accounts/P1/${String(record['accountId'])}/${name}`;
  return send('POST', path, { as, headers: { 'If-Match': `"${version}"` }, ...(body && { body }) });
}
async function done(answer: ReturnType<typeof send>): Promise<Account> {
  const { status, json } = await answer;
  expect([status, json]).toEqual([status < 300 ? status : 200, json]);
  return answerSchema.parse(json);
}
const codeOf = async (answer: ReturnType<typeof send>) => (await problemOf(answer)).code;
const paying = () => payingAccount(test.region(regionId()), id<'Provider'>('P1'));

async function inForce(iban = FIRST) {
  const proposed = await done(propose(person('procurement'), iban));
  return done(step(person('finance', 'raija'), proposed, 'confirm'));
}

describe('a provider’s account', () => {
  it('is proposed by one and confirmed by another, who is of finance', async () => {
    const raija = person('finance', 'raija');
    const proposed = await done(propose(raija));
    expect(await paying()).toBeUndefined();
    expect(await codeOf(step(raija, proposed, 'confirm'))).toBe('own-work');
    expect(await codeOf(step(person('procurement'), proposed, 'confirm'))).toBe('not-allowed');
    const confirmed = await done(step(person('finance', 'risto'), proposed, 'confirm'));
    expect(confirmed.record).toMatchObject({ state: 'confirmed', heldSince: null });
    expect(await paying()).toMatchObject({ iban: FIRST, ending: '0037', isHeld: false });
  });

  it('that replaces another holds the next payment, which somebody else lets go', async () => {
    const first = await inForce();
    const proposed = await done(propose(person('manager'), SECOND));
    const raija = person('finance', 'raija');
    const changed = await done(step(raija, proposed, 'confirm'));
    expect(changed.record).toMatchObject({ state: 'confirmed', heldSince: TODAY });
    expect(await paying()).toMatchObject({ iban: SECOND, isHeld: true });
    expect(await codeOf(step(raija, changed, 'release'))).toBe('own-work');
    await done(step(person('finance', 'risto'), changed, 'release'));
    expect(await paying()).toMatchObject({ iban: SECOND, isHeld: false });
    const { json } = await send('GET', '/accounts?providerId=P1', { as: raija });
    const { items } = z.object({ items: z.array(answerSchema) }).parse(json);
    const states = items.map(({ record }) => [record['accountId'], record['state']]);
    expect(Object.fromEntries(states)).toEqual({
      [String(first.record['accountId'])]: 'replaced',
      [String(changed.record['accountId'])]: 'confirmed',
    });
  });

  it('that holds nothing is not let go', async () => {
    const first = await inForce();
    expect(await codeOf(step(person('finance', 'risto'), first, 'release'))).toBe('not-held');
  });

  it('is refused with a reason, and the one before stays', async () => {
    await inForce();
    const proposed = await done(propose(person('manager'), SECOND));
    const refused = await done(
      step(person('finance', 'risto'), proposed, 'refuse', { reason: 'The provider denies it' }),
    );
    expect(refused.record).toMatchObject({ state: 'refused', refusal: 'The provider denies it' });
    expect(await paying()).toMatchObject({ iban: FIRST, isHeld: false });
    expect((await done(propose(person('manager'), SECOND))).record['state']).toBe('proposed');
  });

  it.each([
    ['a wrong number', 'FI1444055500000038', 'P1', 'invalid-iban'],
    ['no provider', FIRST, 'P9', 'unknown-provider'],
  ])('is not proposed with %s', async (_name, iban, providerId, code) => {
    expect(await codeOf(propose(person('procurement'), iban, providerId))).toBe(code);
  });

  it('is not proposed beside another, nor when it is in force already', async () => {
    await inForce();
    const same = await problemOf(propose(person('procurement')));
    expect(same.errors?.[0]?.code).toBe('account-same');
    await done(propose(person('procurement'), SECOND));
    expect(await codeOf(propose(person('procurement'), SECOND))).toBe('account-waits');
  });

  it('of another provider is neither seen nor proposed by a manager', async () => {
    await inForce();
    const stranger = { ...person('manager'), providerId: id<'Provider'>('P2') };
    expect(await codeOf(propose(stranger, SECOND))).toBe('unknown-provider');
    const { json } = await send('GET', '/accounts?providerId=P1', { as: stranger });
    expect(json).toMatchObject({ items: [] });
  });

  it('shows its last four characters and no more, anywhere', async () => {
    const confirmed = await inForce();
    expect(JSON.stringify(confirmed)).not.toContain('44055500000');
    expect(confirmed.record).not.toHaveProperty('sealed');
    expect(confirmed.record).not.toHaveProperty('ibanMark');
    const items = await test.itemsOf(regionId());
    expect(JSON.stringify(items)).not.toContain(FIRST);
    const stale = await problemOf(
      step(person('finance', 'risto'), { ...confirmed, version: 1 }, 'release'),
    );
    expect(stale.code).toBe('version-stale');
    expect(JSON.stringify(stale)).not.toContain('sealed');
  });

  it('waits among the tasks of finance', async () => {
    await inForce();
    await done(propose(person('manager'), SECOND));
    const tasks = async () => {
      const { json } = await send('GET', '/tasks', { as: person('finance', 'risto') });
      const { items } = z.object({ items: z.array(z.object({ type: z.string() })) }).parse(json);
      return items.map(({ type }) => type).filter((type) => type.endsWith('-account'));
    };
    await expect.poll(tasks).toEqual(['confirm-account']);
  });
});

describe('the facts of a provider', () => {
  const change = (as: Asker, part: string, version: number, body: object) =>
    send('PUT', `/providers/P1/${part}`, { as, headers: { 'If-Match': `"${version}"` }, body });
  const contact = { name: 'Person', role: '', email: 'person@example.fi', phone: '040 123 4567' };

  it('is kept when its company facts change', async () => {
    await done(change(person('manager'), 'contacts', 1, { contacts: [contact] }));
    const facts = {
      name: 'New name',
      formCode: '6',
      registers: ['association'],
      declaresBusinessActivity: 'no',
      municipality: 'Kotka',
      language: 'sv',
    };
    const answer = send('PUT', '/providers/P1', {
      as: person('procurement'),
      headers: { 'If-Match': '"2"' },
      body: facts,
    });
    expect((await done(answer)).record).toMatchObject({ ...facts, contacts: [contact] });
  });

  it.each([
    ['contacts', { contacts: [{ ...contact, email: 'person@' }] }, '/contacts/0/email'],
    ['contacts', { contacts: [{ ...contact, phone: 'call me' }] }, '/contacts/0/phone'],
    ['contacts', { contacts: [{ ...contact, name: ' ' }] }, '/contacts/0/name'],
    ['e-invoice', { eInvoice: { address: '003799000107', operator: '003723327487' } }, '/eInvoice'],
    ['e-invoice', { eInvoice: { address: '003799000106', operator: 'x' } }, '/eInvoice/operator'],
  ])('is checked at the edge: %s %#', async (part, body, pointer) => {
    const { status, errors } = await problemOf(change(person('procurement'), part, 1, body));
    expect([status, errors?.[0]?.pointer]).toEqual([422, pointer]);
  });

  it('of supervision is written by procurement alone', async () => {
    const body = {
      soteri: { number: 'S-1', registeredOn: '2021-01-15' },
      ownControlPlanOn: '2021-02-01',
    };
    expect(await codeOf(change(person('manager'), 'supervision', 1, body))).toBe('not-allowed');
    expect(
      (await done(change(person('procurement'), 'supervision', 1, body))).record,
    ).toMatchObject(body);
    const ahead = { ...body, ownControlPlanOn: '2099-12-31' };
    const refused = change(person('procurement'), 'supervision', 2, ahead);
    expect(await problemOf(refused)).toMatchObject({
      errors: [{ code: 'day-ahead', pointer: '/ownControlPlanOn' }],
    });
  });
});
