import { withAround } from '@jatkopolku/testing/acted-records';
import { makeAfterCheck, makeClaim } from '@jatkopolku/testing/builders';
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

const CLAIM = '/claims/K1';
const seen = (version: number) => ({ headers: { 'If-Match': `"${version}"` } });
const body = { note: 'The contract is in the archive' };

async function region(): Promise<string> {
  regions += 1;
  const regionId = `after-check-${regions}`;
  const approved = { state: 'approved', decidedOn: '2020-06-20' } as const;
  const record = makeClaim({ ...approved, afterCheck: makeAfterCheck() });
  const changes = withAround({ kind: 'claim', record });
  await test.region(regionId).records.commit(changes, { event: 'imported', actor: 'test' });
  return regionId;
}

describe('the after-check of an imported claim', () => {
  it('is closed by an approver over the version that they saw, once', async () => {
    const as = callerOf('approver', await region());
    const post = (sent: object) => send('POST', `${CLAIM}/after-check-look`, { as, body, ...sent });
    expect((await post({})).status).toBe(428);
    expect(await send('GET', CLAIM, { as })).toMatchObject({
      json: { version: 1, actions: { closeAfterCheck: { allowed: true } } },
    });
    expect((await post(seen(1))).status).toBe(200);
    expect(await problemOf(post(seen(1)))).toMatchObject({ status: 412, code: 'version-stale' });
    expect(await problemOf(post(seen(2)))).toMatchObject({ status: 409, code: 'no-after-check' });
    expect(await send('GET', `${CLAIM}/after-check`, { as })).toMatchObject({
      json: { afterCheck: { look: { by: as.userId, ...body } } },
    });
  });

  it.each([
    ['approver', 200, 200],
    ['coordinator', 200, 403],
    ['case-worker', 200, 403],
    ['procurement', 200, 403],
    ['finance', 200, 403],
    ['auditor', 200, 403],
    ['admin', 403, 403],
    ['worker', 403, 403],
    ['manager', 403, 403],
  ] as const)('is read and closed by a %s: %i, %i', async (name, read, closed) => {
    const as = callerOf(name, await region());
    expect((await send('GET', `${CLAIM}/after-check`, { as })).status).toBe(read);
    const sent = { as, body, ...seen(1) };
    expect((await send('POST', `${CLAIM}/after-check-look`, sent)).status).toBe(closed);
  });

  it('is in no view of the claim: neither read, listed, nor in what is refused', async () => {
    const as = callerOf('worker', await region());
    const answers = [
      await send('GET', CLAIM, { as }),
      await send('GET', '/claims', { as }),
      await send('POST', `${CLAIM}/withdrawal`, { as, ...seen(1) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 409]);
    expect(JSON.stringify(answers)).not.toContain('evidence-missing');
    expect(JSON.stringify(answers)).not.toContain('judgedOn');
  });
});
