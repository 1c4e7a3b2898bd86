import { addDays, must } from '@jatkopolku/kernel';
import { makeByRule } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
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

const PATH = '/claims/settings';
const openRegion = () => callerOf('admin', `settings-${(regions += 1)}`);
const seen = (version: number) => ({ headers: { 'If-Match': `"${version}"` } });
const body = { fourEyesAboveCents: 50_000, byRule: null };
const rule = makeByRule({ inForceFrom: TODAY, upToCents: 40_000 });

describe('the settings for claims', () => {
  it('are set by the admin, the first over nothing', async () => {
    const as = openRegion();
    expect(await send('GET', PATH, { as })).toMatchObject({
      status: 200,
      json: { version: 0, record: { fourEyesAboveCents: null } },
    });
    expect((await send('PUT', PATH, { as, body, ...seen(0) })).status).toBe(200);
    expect(await send('GET', PATH, { as })).toMatchObject({
      json: { version: 1, record: body, actions: { changeClaimSettings: { allowed: true } } },
    });
    const stale = problemOf(
      send('PUT', PATH, { as, body: { ...body, fourEyesAboveCents: null }, ...seen(0) }),
    );
    expect(await stale).toMatchObject({ status: 412, code: 'version-stale' });
  });

  it.each([
    ['approver', 200, 403],
    ['case-worker', 200, 403],
    ['procurement', 200, 403],
    ['finance', 200, 403],
    ['auditor', 200, 403],
    ['worker', 403, 403],
  ] as const)('are read, not set, by a %s', async (name, read, set) => {
    const as = callerOf(name, openRegion().regionId);
    expect((await send('GET', PATH, { as })).status).toBe(read);
    expect((await send('PUT', PATH, { as, body, ...seen(0) })).status).toBe(set);
  });

  it.each([-1, 70_001, 0.5, '500'])('are refused with the limit %s', async (fourEyesAboveCents) => {
    const as = openRegion();
    const sent = { as, body: { ...body, fourEyesAboveCents }, ...seen(0) };
    const { status, errors = [] } = await problemOf(send('PUT', PATH, sent));
    expect([status, errors.map(({ pointer }) => pointer)]).toEqual([422, ['/fourEyesAboveCents']]);
  });

  it('take a rule, with a seed that no answer gives', async () => {
    const as = openRegion();
    const sent = await send('PUT', PATH, { as, body: { ...body, byRule: rule }, ...seen(0) });
    expect(sent).toMatchObject({ status: 200, json: { record: { byRule: rule } } });
    const stored = await test.region(as.regionId).records.get('sampleSeed', {
      settingsId: 'claims',
    });
    const { seed } = must(stored, 'a seed').record;
    const answers = [sent, await send('GET', PATH, { as })];
    const stale = await send('PUT', PATH, { as, body, ...seen(0) });
    expect(JSON.stringify([...answers, stale])).not.toContain(seed);
  });

  it.each([
    [{ upToCents: 50_001 }, '/byRule/upToCents'],
    [{ upToCents: 0 }, '/byRule/upToCents'],
    [{ inForceFrom: addDays(TODAY, -1) }, '/byRule/inForceFrom'],
    [{ samplePercent: 101 }, '/byRule/samplePercent'],
    [{ riskPercent: 0.5 }, '/byRule/riskPercent'],
    [{ seed: 'ab' }, '/byRule'],
  ])('are refused with the rule %j', async (own, place) => {
    const as = openRegion();
    const sent = { as, body: { ...body, byRule: { ...rule, ...own } }, ...seen(0) };
    const { status, errors = [] } = await problemOf(send('PUT', PATH, sent));
    expect(status).toBe(422);
    expect(errors[0]?.pointer).toMatch(new RegExp(`^${place}`));
  });
});
