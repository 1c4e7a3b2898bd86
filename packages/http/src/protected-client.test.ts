import type { Caller } from '@jatkopolku/domain/access';
import { helsinkiDayOf } from '@jatkopolku/kernel';
import { makeClaim, makePlacement } from '@jatkopolku/testing/builders';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type PersonName, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  const claim = makeClaim({ claimId: 'K9', placementId: 'L9', state: 'submitted', evidence: [] });
  await test.region('kymenlaakso').records.commit([{ kind: 'claim', record: claim }], imported);
  await protect('C1');
});
afterAll(() => test.close());

const imported = { event: 'imported', actor: 'test' } as const;

async function protect(clientId: string): Promise<void> {
  const { headers } = await read('case-worker', `/clients/${clientId}`);
  const marked = await send('PUT', `/clients/${clientId}/marks`, {
    as: callerOf('case-worker'),
    headers: { 'If-Match': headers.get('ETag') ?? '' },
    body: { protection: { since: '2021-01-04', source: 'client' }, death: null },
  });
  if (marked.status !== 200) throw new Error('The client could not be marked');
}

const read = (role: PersonName, path: string) => send('GET', path, { as: callerOf(role) });
const look = (role: PersonName, path: string, body: object = { reason: 'A letter' }) =>
  send('POST', path, { as: callerOf(role), body });

describe('a client with a protected address', () => {
  it('is shown without name and home to those who have no task for the client', async () => {
    const hidden = { firstName: '', lastName: '', municipality: '', withheld: true };
    expect((await read('auditor', '/clients/C1')).json).toMatchObject({ record: hidden });
    const named = await look('auditor', '/clients/names', { clientIds: ['C1'] });
    expect(named.json).toEqual({ items: [] });
    const { municipality, withheld } = hidden;
    const { json } = await read('case-worker', '/clients/C1');
    expect(json).toMatchObject({ record: { municipality, withheld } });
    expect(json).not.toMatchObject({ record: { lastName: '' } });
  });

  it('is taken in twice by nobody, and named in that refusal only to those who may know it', async () => {
    const personalIdentityCode = '010190-901R';
    const name = { firstName: 'Taken', lastName: 'In' };
    const facts = {
      ...name,
      municipality: 'Kotka',
      language: 'fi',
      personalIdentityCode,
      iban: null,
    };
    let taken = 0;
    const take = (as: Caller) =>
      send('POST', '/clients', {
        as,
        body: facts,
        headers: { 'Idempotency-Key': `${as.userId}-takes-${(taken += 1)}` },
      });
    const other = { ...callerOf('case-worker'), userId: 'other' };
    const made = (await take(callerOf('case-worker'))).json as { record: { clientId: string } };
    const { clientId } = made.record;
    const of = makePlacement({ placementId: 'L-taken', clientId, endsOn: '2021-12-31' });
    const caseWorker = { userId: 'case-worker', name: 'case-worker' };
    const { records } = test.region('kymenlaakso');
    const placed = await records.commit(
      [{ kind: 'placement', record: { ...of, caseWorker } }],
      imported,
    );
    expect(placed).toMatchObject({ ok: true });
    expect((await take(other)).json).toMatchObject({ existing: { record: name } });
    await protect(clientId);
    const refused = (await take(other)).json;
    expect(refused).toMatchObject({ code: 'already-client' });
    expect(refused).not.toHaveProperty('existing');
  });

  it('is looked at with a reason, which the access log keeps', async () => {
    const path = '/clients/C1/protected-facts';
    expect(await problemOf(look('case-worker', path, { reason: '' }))).toMatchObject({
      status: 422,
    });
    expect(await problemOf(look('worker', path))).toMatchObject({ code: 'not-named-for-client' });
    expect(await problemOf(look('approver', path))).toMatchObject({ code: 'not-allowed' });
    const { json } = await look('case-worker', path);
    expect(json).not.toMatchObject({ municipality: '' });
    const day = helsinkiDayOf(new Date());
    const log = (await read('auditor', `/access-log/${day}?limit=200`)).json as {
      items: { record: { reason: string; action: string; clientIds: string[] } }[];
    };
    const reasons = log.items.filter(({ record }) => record.reason !== '');
    expect(reasons.map(({ record }) => record)).toMatchObject([
      { action: 'readProtectedFacts', reason: 'A letter', clientIds: ['C1'] },
    ]);
  });

  it('has a history that says what changed, and not from what to what', async () => {
    const { json } = await read('case-worker', '/history?kind=client&clientId=C1');
    const { items } = json as { items: { changes: { field: string; to: unknown }[] }[] };
    const changes = items.flatMap((entry) => entry.changes);
    const of = (field: string) => changes.find((change) => change.field === `client.${field}`)?.to;
    expect([of('lastName'), of('municipality'), of('language')]).toEqual([true, true, 'fi']);
  });
});

describe('where a protected client went on to', () => {
  const nowhere = { counterpartName: null, counterpartBusinessId: null };
  const path = '/claims/K9/counterpart';

  it.each(['approver', 'auditor', 'manager'] as const)('is in no answer to a %s', async (role) => {
    expect((await read(role, '/claims/K9')).json).toMatchObject({ record: nowhere });
    const { items } = (await read(role, '/claims')).json as { items: { record: object }[] };
    const own = items
      .map(({ record }) => record)
      .filter((one) => 'clientId' in one && one.clientId === 'C1');
    for (const one of own) expect(one).toMatchObject(nowhere);
  });

  it('is shown to the one who decides the claim, with a reason', async () => {
    const { json } = await look('approver', path);
    expect(json).toMatchObject({ clientId: 'C1', counterpartName: 'Example employer' });
    expect(await problemOf(look('auditor', path))).toMatchObject({ code: 'not-allowed' });
    const decided = problemOf(look('approver', '/claims/K1/counterpart'));
    expect(await decided).toMatchObject({ code: 'not-decider' });
  });

  it('is on no evidence but for the one who decides', async () => {
    const evidence = '/claims/K9/evidence';
    expect((await read('approver', evidence)).status).toBe(200);
    expect(await problemOf(read('auditor', evidence))).toMatchObject({ code: 'not-decider' });
    expect(await problemOf(read('manager', evidence))).toMatchObject({ code: 'not-decider' });
    const filer = { ...callerOf('worker'), userId: 'worker-1' };
    expect((await send('GET', evidence, { as: filer })).status).toBe(200);
    const own = await send('GET', '/claims/K9', { as: filer });
    expect(own.json).toMatchObject({ record: { counterpartName: 'Example employer' } });
  });
});
