import { type LocalDate, clockAt, localDate } from '@jatkopolku/kernel';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi } from './testing/test-api.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openSmallRegion();
});
afterAll(() => test.close());

/** The API on another day than that of the import. */
function readOn(day: LocalDate) {
  const openRegion = (regionId: string) => ({ ...test.region(regionId), clock: clockAt(day) });
  const { send } = makeTestApi({ openRegion });
  return async (path: string) => (await send('GET', path, { as: callerOf('procurement') })).json;
}

interface Listed {
  readonly items: readonly { readonly record: { readonly state: string } }[];
}

describe('what was imported while its term ran', () => {
  const day = localDate('2035-01-01');

  it.each(['/frameworks/FW', '/agreements/A1'])(
    'is answered as ended after it at %s',
    async (path) => {
      const stored = (await readOn(localDate('2021-03-31'))(path)) as { record: object };
      expect(stored.record).toMatchObject({ state: 'running' });
      expect(await readOn(day)(path)).toEqual({
        ...stored,
        record: { ...stored.record, state: 'expired' },
        actions: expect.anything(),
      });
    },
  );

  it.each(['/frameworks', '/agreements'])('is listed as ended at %s', async (path) => {
    const { items } = (await readOn(day)(path)) as Listed;
    expect(items.length).toBeGreaterThan(0);
    const states = items.map(({ record }) => record.state).filter((state) => state !== 'draft');
    expect(new Set(states)).toEqual(new Set(['expired']));
  });

  it('is shown as ended where a refusal shows what somebody else made of it', async () => {
    const openRegion = (regionId: string) => ({ ...test.region(regionId), clock: clockAt(day) });
    const { send } = makeTestApi({ openRegion });
    const { json } = await send('PUT', '/agreements/A1/responsible-person', {
      as: callerOf('procurement'),
      headers: { 'If-Match': '"0"' },
      body: { responsiblePerson: 'Another', qualification: 'other-competence', experienceYears: 5 },
    });
    expect(json).toMatchObject({ meanwhile: { current: { record: { state: 'expired' } } } });
  });
});
