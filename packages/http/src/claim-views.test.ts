import { roles } from '@jatkopolku/domain/access';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { callerOf, makeTestApi } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

const claim = z.looseObject({
  counterpartName: z.string().nullable(),
  counterpartBusinessId: z.string().nullable(),
});
const one = z.looseObject({ record: claim });
const list = z.looseObject({ items: z.array(one) });

describe('where a client went on to', () => {
  const shown = new Set(['provider-worker', 'provider-manager', 'approver', 'auditor']);

  it.each(roles.filter((role) => role !== 'admin'))(
    'is shown to a %s only if they look at what shows it',
    async (role) => {
      const as = callerOf(role);
      const { record } = one.parse((await send('GET', '/claims/K1', { as })).json);
      const [listed] = list.parse((await send('GET', '/claims', { as })).json).items;
      for (const { counterpartName, counterpartBusinessId } of [record, listed?.record ?? record]) {
        expect([counterpartName !== null, counterpartBusinessId !== null]).toEqual([
          shown.has(role),
          shown.has(role),
        ]);
      }
      expect(record).not.toHaveProperty('personId');
    },
  );
});
