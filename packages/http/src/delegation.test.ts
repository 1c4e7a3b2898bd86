import { membershipsIn } from '@jatkopolku/application';
import { id } from '@jatkopolku/kernel';
import { makeClaim, makeGrant } from '@jatkopolku/testing/builders';
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

/** A region with an approver and a case worker, and the approver in it. */
async function openRegion() {
  const regionId = `cover-${(regions += 1)}`;
  const { records } = test.region(regionId);
  for (const role of ['approver', 'case-worker'] as const) {
    const record = makeGrant({ grantId: 'G1', userId: role, name: role, role, providerId: null });
    await records.commit([{ kind: 'grant', record }], { event: 'role-granted', actor: 'test' });
  }
  return { regionId, records, as: callerOf('approver', regionId) };
}

const body = {
  userId: 'case-worker',
  role: 'approver',
  startsOn: '2021-04-01',
  endsOn: '2021-04-07',
  reason: 'Annual leave',
};
const key = (name: string) => ({ headers: { 'Idempotency-Key': name.padEnd(16, '0') } });

describe('an approver who will be away', () => {
  it('finds who may be a deputy, leaves the days, and sees them', async () => {
    const { as } = await openRegion();
    const found = await send('GET', '/delegations?role=approver', { as });
    const deputies = [{ userId: 'case-worker', name: 'case-worker' }];
    expect(found).toMatchObject({ status: 200, json: { items: [], deputies } });
    const made = await send('POST', '/delegations', { as, body, ...key('first') });
    expect(made).toMatchObject({
      status: 201,
      json: { record: { delegation: { reason: body.reason } } },
    });
    const again = await send('POST', '/delegations', { as, body, ...key('first') });
    expect(again).toMatchObject({ status: 201, json: made.json });
    const after = await send('GET', '/delegations?role=approver', { as });
    expect(after).toMatchObject({ json: { items: [{ version: 1 }] } });
  });

  it('learns what is wrong with which field', async () => {
    const { as } = await openRegion();
    const wrong = { ...body, userId: 'nobody', endsOn: '2021-12-31' };
    const refused = await problemOf(
      send('POST', '/delegations', { as, body: wrong, ...key('bad') }),
    );
    expect(refused).toMatchObject({
      status: 422,
      errors: [
        { pointer: '/userId', code: 'not-of-county' },
        { pointer: '/endsOn', code: 'delegation-too-long' },
      ],
    });
    expect(refused.errors?.[1]?.detail).toContain('92');
  });

  it.each(['case-worker', 'admin', 'auditor', 'worker', 'manager'] as const)(
    'is not a %s',
    async (name) => {
      const { regionId } = await openRegion();
      const as = callerOf(name, regionId);
      const asked = send('POST', '/delegations', { as, body, ...key('other') });
      expect(await problemOf(asked)).toMatchObject({ status: 403, code: 'not-allowed' });
    },
  );

  it.each([
    ['who gave it', 'approver', 'approver', 200],
    ['an admin', 'admin', 'admin', 200],
    ['the deputy', 'approver', 'case-worker', 404],
    ['another approver', 'approver', 'other', 404],
    ['an auditor', 'auditor', 'auditor', 403],
  ] as const)('is back earlier: %s ends it', async (_who, role, userId, status) => {
    const { as, regionId } = await openRegion();
    const made = await send('POST', '/delegations', { as, body, ...key('made') });
    const { record } = made.json as { record: { grantId: string } };
    const path = `/grants/case-worker/${record.grantId}/revoke`;
    const by = { ...callerOf(role, regionId), userId };
    const ended = await send('POST', path, { as: by, headers: { 'If-Match': '"1"' } });
    expect(ended.status).toBe(status);
  });

  it('takes nobody else’s role away', async () => {
    const { as } = await openRegion();
    const ended = send('POST', '/grants/case-worker/G1/revoke', {
      as,
      headers: { 'If-Match': '"1"' },
    });
    expect(await problemOf(ended)).toMatchObject({ status: 404 });
  });
});

describe('the deputy', () => {
  it('decides by their own id, and not what they made themselves', async () => {
    const { as, regionId, records } = await openRegion();
    const region = { regionId, ...test.region(regionId) };
    // Roles come from the grants here, and not from the token.
    const api = makeTestApi({
      openRegion: () => region,
      memberships: ({ name }) => membershipsIn(region, { userId: name, name, mandates: [] }),
    });
    const amended = {
      claimId: 'K2',
      clientId: 'C2',
      placementId: 'L2',
      amendedBy: 'case-worker',
    };
    for (const record of [makeClaim(), makeClaim(amended)]) {
      await records.commit([{ kind: 'claim', record }], { event: 'claim-filed', actor: 'test' });
    }
    const decide = (claimId: string) =>
      api.send('POST', `/claims/${claimId}/decision`, {
        as: callerOf('case-worker', regionId),
        body: { verdict: 'return', category: 'evidence-missing', reason: 'Which?' },
        headers: { 'If-Match': '"1"' },
      });
    expect(await problemOf(decide('K1'))).toMatchObject({ code: 'not-allowed' });
    expect((await send('POST', '/delegations', { as, body, ...key('made') })).status).toBe(201);
    expect(await decide('K1')).toMatchObject({ status: 200 });
    const last = await records.lastChange('claim', { claimId: id('K1') });
    expect(last).toMatchObject({ actor: 'case-worker' });
    expect(await problemOf(decide('K2'))).toMatchObject({ status: 403, code: 'own-work' });
  });

  it('reads at home whose deputy they are, until when', async () => {
    const { as, regionId } = await openRegion();
    await send('POST', '/delegations', { as, body, ...key('made') });
    const home = await send('GET', '/home', { as: callerOf('case-worker', regionId) });
    const { startsOn, endsOn, role } = body;
    expect(home).toMatchObject({
      json: { deputyFor: [{ name: 'approver', role, startsOn, endsOn }] },
    });
    expect(await send('GET', '/home', { as })).toMatchObject({ json: { deputyFor: [] } });
  });
});
