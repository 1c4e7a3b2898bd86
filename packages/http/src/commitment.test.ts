import { makeAgreement, makeFramework, makeLot } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
let regions = 0;

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

const seen = (version: number) => ({ headers: { 'If-Match': `"${version}"` } });
const once = { headers: { 'Idempotency-Key': 'sets-aside' } };
const body = {
  year: 2021,
  frameworkId: 'F1',
  lot: 1,
  agreementId: null,
  costCentre: '4100',
  amountCents: 100_000,
  reason: 'Talousarvio',
};

/** A region with a lot, and a cost centre that its finance holds. */
async function openRegion(): Promise<string> {
  const regionId = `commitments-${(regions += 1)}`;
  const { records } = test.region(regionId);
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'lot', record: makeLot() },
      { kind: 'agreement', record: makeAgreement() },
    ],
    { event: 'created', actor: 'test' },
  );
  const as = callerOf('admin', regionId);
  const { userId } = callerOf('finance', regionId);
  const centre = { name: 'Palvelut', holders: [{ userId, name: 'Finance' }] };
  const sent = { as, body: centre, ...seen(0) };
  expect((await send('PUT', '/cost-centres/4100', sent)).status).toBe(200);
  return regionId;
}

async function proposed(regionId: string): Promise<string> {
  const as = callerOf('procurement', regionId);
  const { status, json } = await send('POST', '/commitments', { as, body, ...once });
  expect(status).toBe(201);
  const { record } = json as { record: { commitmentId: string } };
  return `/commitments/2021/${record.commitmentId}`;
}

describe('money that is set aside', () => {
  it('is proposed once, and confirmed by another who holds the cost centre', async () => {
    const regionId = await openRegion();
    const path = await proposed(regionId);
    expect(await proposed(regionId)).toBe(path);
    const finance = callerOf('finance', regionId);
    const confirm = (as: typeof finance, version = 1) =>
      send('POST', `${path}/confirm`, { as, ...seen(version) });
    const own = problemOf(confirm(callerOf('procurement', regionId)));
    expect(await own).toMatchObject({ status: 403, code: 'own-work' });
    expect((await confirm(finance)).status).toBe(200);
    expect(await problemOf(confirm(finance, 2))).toMatchObject({
      status: 409,
      code: 'not-in-this-state',
    });
    const read = await send('GET', '/commitments/2021', { as: finance });
    expect(read).toMatchObject({
      status: 200,
      json: { isSet: true, uses: [{ setCents: 100_000, bookedCents: 0 }], items: [{ version: 2 }] },
    });
  });

  it.each([
    [{ lot: 3 }, '/lot'],
    [{ costCentre: '9999' }, '/costCentre'],
    [{ agreementId: 'A-9' }, '/agreementId'],
    [{ amountCents: 0 }, '/amountCents'],
    [{ amountCents: 10.5 }, '/amountCents'],
    [{ year: 1999 }, '/year'],
    [{ reason: '' }, '/reason'],
  ])('is refused with %j', async (wrong, place) => {
    const as = callerOf('procurement', await openRegion());
    const sent = send('POST', '/commitments', { as, body: { ...body, ...wrong }, ...once });
    const { status, errors = [] } = await problemOf(sent);
    expect([status, errors.map(({ pointer }) => pointer)]).toEqual([422, [place]]);
  });

  it.each([
    ['admin', 403, 403],
    ['coordinator', 200, 403],
    ['auditor', 200, 403],
    ['approver', 403, 403],
    ['worker', 403, 403],
  ] as const)('is neither proposed nor confirmed by a %s', async (name, read, set) => {
    const regionId = await openRegion();
    const path = await proposed(regionId);
    const as = callerOf(name, regionId);
    expect((await send('GET', '/commitments/2021', { as })).status).toBe(read);
    expect((await send('POST', '/commitments', { as, body, ...once })).status).toBe(set);
    expect((await send('POST', `${path}/confirm`, { as, ...seen(1) })).status).toBe(set);
  });
});
