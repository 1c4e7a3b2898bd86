import { helsinkiDayOf } from '@jatkopolku/kernel';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type PersonName, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

const read = (name: PersonName, providerId?: string) => {
  const caller = callerOf(name);
  const as = providerId === undefined ? caller : { ...caller, providerId: providerId as never };
  return send('GET', '/placements/L1/overview', { as });
};

describe('a placement at one look', () => {
  it('is for the county and the placement’s own provider, each with what they may read', async () => {
    const { status, json } = await read('case-worker');
    expect(status).toBe(200);
    expect(json).toMatchObject({ placementId: 'L1', messages: { county: 0, provider: 0 } });
    expect((await read('worker')).json).toMatchObject({ placementId: 'L1', proposals: 0 });
    expect((await read('approver')).json).toMatchObject({ messages: null, gaps: null });
  });

  it('is not there for another provider, nor allowed to who reads no placements', async () => {
    expect(await problemOf(read('worker', 'P2'))).toMatchObject({ code: 'not-found' });
    expect(await problemOf(read('admin'))).toMatchObject({ code: 'not-allowed' });
  });

  it('is a look at the client', async () => {
    await read('coordinator');
    const { json } = await send('GET', `/access-log/${helsinkiDayOf(new Date())}?limit=200`);
    const { items } = json as { items: { record: Record<string, unknown> }[] };
    const own = items.map(({ record }) => record).filter((use) => use['userId'] === 'coordinator');
    expect(own).toMatchObject([{ action: 'readPlacementOverview', clientIds: ['C1'] }]);
  });
});
