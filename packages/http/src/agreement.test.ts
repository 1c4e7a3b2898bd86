import { importInto } from '@jatkopolku/testing/small-region';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type PersonName, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  await importInto(test.region('kymenlaakso'));
});
afterAll(() => test.close());

const read = (path: string, as: PersonName) => send('GET', path, { as: callerOf(as) });

describe('the figures of an agreement', () => {
  it('are the same for the county and for the provider’s own people, and name no client', async () => {
    const { json } = await read('/agreements/A1/figures', 'procurement');
    expect(json).toMatchObject({
      agreementId: 'A1',
      total: { clients: 1 },
      claims: [{ claimId: 'K1' }],
    });
    expect(JSON.stringify(json)).not.toContain('C1');
    for (const as of ['auditor', 'worker', 'manager'] as const) {
      expect((await read('/agreements/A1/figures', as)).json).toEqual(json);
    }
  });

  it('are what the months’ settlements give the provider, whose only agreement it is', async () => {
    const { json } = await read('/agreements/A1/figures', 'finance');
    const { months, total } = json as {
      months: { month: string; feeCents: number; bonusCents: number }[];
      total: { feeCents: number; bonusCents: number };
    };
    const settled = await Promise.all(
      months.map(({ month }) => read(`/settlements/${month}`, 'finance')),
    );
    const own = settled.map(({ json: settlement }) => {
      const { providers } = settlement as {
        providers: { provider_id: string; total_cents: number }[];
      };
      return providers.find(({ provider_id: provider }) => provider === 'P1')?.total_cents;
    });
    const earned = months.map(({ feeCents, bonusCents }) => feeCents + bonusCents);
    expect(earned).toEqual(own);
    expect(earned.length).toBeGreaterThan(1);
    expect(earned.reduce((sum, one) => sum + one, 0)).toBe(total.feeCents + total.bonusCents);
  });

  it('of one that is not there are not found', async () => {
    expect(await problemOf(read('/agreements/A9/figures', 'procurement'))).toMatchObject({
      status: 404,
      code: 'not-found',
    });
  });
});

describe('who one is', () => {
  it('comes with the business day of each region', async () => {
    const { json } = await read('/me', 'procurement');
    expect(json).toMatchObject({ memberships: [{ regionId: 'kymenlaakso', today: TODAY }] });
  });
});
