import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Sent, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
let regions = 0;

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

const PATH = '/approvals/filters';
const filter = { name: 'Late claims', type: 'claim', providerId: null, clean: null, late: true };
const openRegion = () => callerOf('approver', `filters-${(regions += 1)}`);
const seen = (version: number, more: Sent['headers'] = {}) => ({
  headers: { 'If-Match': `"${version}"`, ...more },
});
const named = (...names: string[]) => ({
  filters: names.map((name) => ({ ...filter, name })),
  defaultName: null,
});

describe('the saved filters of an approver', () => {
  it('are saved over the version that was seen, the first over none', async () => {
    const as = openRegion();
    const none = await send('GET', PATH, { as });
    expect(none).toMatchObject({ status: 200, json: { version: 0, record: { filters: [] } } });
    expect(none.headers.get('ETag')).toBe('"0"');
    const body = { filters: [filter], defaultName: filter.name };
    expect((await send('PUT', PATH, { as, body, ...seen(0) })).status).toBe(200);
    const read = await send('GET', PATH, { as });
    expect(read).toMatchObject({
      json: { version: 1, record: body, actions: { changeSavedFilters: { allowed: true } } },
    });
    const late = { filters: [], defaultName: null };
    const stale = problemOf(send('PUT', PATH, { as, body: late, ...seen(0) }));
    expect(await stale).toMatchObject({ status: 412, code: 'version-stale' });
    expect(await problemOf(send('PUT', PATH, { as, body }))).toMatchObject({ status: 428 });
  });

  it('are seen by nobody else', async () => {
    const as = openRegion();
    await send('PUT', PATH, { as, body: named('Mine'), ...seen(0) });
    const other = { ...as, userId: 'other' };
    expect(await send('GET', PATH, { as: other })).toMatchObject({
      json: { version: 0, record: { userId: 'other', filters: [] } },
    });
  });

  it.each(['case-worker', 'coordinator', 'auditor', 'admin', 'worker'] as const)(
    'are none of a %s, who decides nothing',
    async (name) => {
      const { regionId } = openRegion();
      const asked = send('GET', PATH, { as: callerOf(name, regionId) });
      expect(await problemOf(asked)).toMatchObject({ status: 403, code: 'not-allowed' });
    },
  );

  it.each([
    ['no name', [' '], 'field-empty', /\w/],
    ['a name that is too long', ['n'.repeat(61)], 'field-long', /60/],
    ['a name of two lines', ['a\nb'], 'field-invalid', /\w/],
    ['a name twice', ['Late', 'late'], 'filter-name-taken', /another name/],
  ])('are refused with %s', async (_what, names, code, text) => {
    const as = openRegion();
    const { errors = [] } = await problemOf(
      send('PUT', PATH, { as, body: named(...names), ...seen(0) }),
    );
    expect(errors).toMatchObject([{ pointer: `/filters/${names.length - 1}/name`, code }]);
    expect(errors[0]?.detail).toMatch(text);
  });

  it.each([
    ['fi', 'anna toinen nimi'],
    ['sv', 'ge ett annat namn'],
    ['en', 'give another name'],
  ])('are refused in the reader’s language: %s', async (language, text) => {
    const as = openRegion();
    const body = named('A', 'a');
    const sent = { as, body, ...seen(0, { 'Accept-Language': language }) };
    const { errors = [] } = await problemOf(send('PUT', PATH, sent));
    expect(errors[0]?.detail).toContain(text);
  });

  it('are twenty at most', async () => {
    const as = openRegion();
    const names = Array.from({ length: 21 }, (_, place) => `F${place}`);
    const refused = problemOf(send('PUT', PATH, { as, body: named(...names), ...seen(0) }));
    expect(await refused).toMatchObject({ status: 422, errors: [{ pointer: '/filters' }] });
    const body = named(...names.slice(1));
    expect((await send('PUT', PATH, { as, body, ...seen(0) })).status).toBe(200);
  });
});
