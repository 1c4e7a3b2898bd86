import { type Role, roles } from '@jatkopolku/domain/access';
import { addDays, helsinkiDayOf, id, localDate } from '@jatkopolku/kernel';
import { makeClaim, makePlacement } from '@jatkopolku/testing/builders';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  const act = { event: 'created', actor: 'test' } as const;
  for (let no = 0; no < 5; no += 1) {
    const ids = { placementId: id<'Placement'>(`S${no}`), clientId: id<'Client'>(`S${no}`) };
    const endsOn = localDate('2020-05-31');
    const pathStartsOn = addDays(endsOn, 60 - no);
    const claim = makeClaim({ ...ids, claimId: `S${no}`, pathStartsOn, submittedOn: '2020-08-01' });
    const placement = makePlacement({ ...ids, endsOn });
    const records = test.records('kymenlaakso');
    await records.commit([{ kind: 'placement', record: placement }], act);
    await records.commit([{ kind: 'claim', record: claim }], act);
  }
});
afterAll(() => test.close());

const ADDRESS = '/claims/signals?from=2020-01-01&to=2020-12-31';

describe('the signals in claims', () => {
  const mayAsk = new Set<Role>(['approver', 'procurement', 'coordinator', 'auditor']);

  it.each(roles)('are for those who may ask about them, and no provider: %s', async (role) => {
    const { status } = await send('GET', ADDRESS, { as: callerOf(role) });
    expect(status).toBe(mayAsk.has(role) ? 200 : 403);
  });

  it('show what made them and the claims, and name clients by id alone', async () => {
    const { json } = await send('GET', ADDRESS, { as: callerOf('coordinator') });
    expect(json).toMatchObject({
      items: [
        { code: 'late-in-window', providerId: 'P1', count: 5, of: 6 },
        { code: 'same-counterpart', counterpartBusinessId: '9900003-4', count: 5, of: 6 },
      ],
      more: false,
    });
    const { signalled } = json as { signalled: object[] };
    expect(signalled[0]).toEqual({
      claimId: 'S0',
      clientId: 'S0',
      providerId: 'P1',
      pathStartsOn: '2020-07-30',
      submittedOn: '2020-08-01',
      codes: ['late-in-window', 'same-counterpart'],
    });
    expect(JSON.stringify(json)).not.toMatch(/Asiakas|firstName/);
  });

  it('are written down in the log as a look at the clients', async () => {
    const as = { ...callerOf('coordinator'), userId: 'looker' };
    await send('GET', ADDRESS, { as });
    const day = helsinkiDayOf(new Date());
    const log = await send('GET', `/access-log/${day}?limit=200`, { as: callerOf('auditor') });
    const { items } = log.json as { items: { record: { userId: string; action: string } }[] };
    expect(items.filter(({ record }) => record.userId === 'looker')).toMatchObject([
      { record: { action: 'listClaimSignals', clientIds: ['S0', 'S1', 'S2', 'S3', 'S4'] } },
    ]);
  });

  it('need a period that begins before it ends', async () => {
    const backwards = '/claims/signals?from=2020-12-31&to=2020-01-01';
    expect(await problemOf(send('GET', backwards))).toMatchObject({
      status: 422,
      code: 'invalid-period',
    });
  });

  it('change neither checks nor flags of the claims they name', async () => {
    const as = callerOf('approver');
    const queue = async () => (await send('GET', '/approvals?type=claim', { as })).json;
    const before = await queue();
    await send('GET', ADDRESS, { as });
    expect(await queue()).toEqual(before);
    expect(JSON.stringify(before)).not.toContain('late-in-window');
  });
});
