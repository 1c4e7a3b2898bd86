import { addDays, clockAt } from '@jatkopolku/kernel';
import { makeProvider } from '@jatkopolku/testing/builders';
import { makeRegister } from '@jatkopolku/testing/register';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { makeRecheckNight } from './recheck-night.ts';

let table: TestTable;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

it('a round of nights sees every provider of every region once, and a night run twice nobody twice', async () => {
  const register = makeRegister();
  const regionIds = ['esimerkki', 'toinen'];
  for (const regionId of regionIds) {
    const record = makeProvider({ businessId: regionId === 'toinen' ? '9900002-6' : '9900001-8' });
    const act = { event: 'created', actor: 'test' } as const;
    await table.records(regionId).commit([{ kind: 'provider', record }], act);
  }
  for (let night = 0; night < 28; night += 1) {
    const clock = clockAt(addDays(TODAY, night));
    const regions = regionIds.map((regionId) => ({
      regionId,
      clock,
      register,
      records: table.records(regionId),
    }));
    const recheckNight = makeRecheckNight(regions);
    await recheckNight();
    expect(await recheckNight()).toEqual({ esimerkki: 0, toinen: 0 });
  }
  expect(register.asked.toSorted()).toEqual(['9900001-8', '9900002-6']);
});
