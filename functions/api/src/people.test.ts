import { importPackage } from '@jatkopolku/application';
import { problemDetailsSchema } from '@jatkopolku/contracts';
import { helsinkiDayOf, id } from '@jatkopolku/kernel';
import { packageOf, smallPackage } from '@jatkopolku/testing/package';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi } from './testing/test-api.ts';

const facts = { firstName: 'Elsa', lastName: 'Öhman', municipality: 'Kotka', language: 'sv' };
const code = '010290-901J';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  const { records, vault } = test.region('kymenlaakso');
  const source = packageOf(smallPackage());
  const deps = { records, vault, source, today: TODAY, progress: () => {} };
  await importPackage(deps, { strict: true });
  const body = { ...facts, personalIdentityCode: code, iban: null };
  await send('POST', '/clients', { body, headers: { 'Idempotency-Key': 'first-client' } });
});
afterAll(() => test.close());

async function namesFound(words: string, as = callerOf('case-worker')) {
  const { json } = await send('POST', '/clients/find', { as, body: { words } });
  const { items } = json as { items: { record: { firstName: string } }[] };
  return items.map(({ record }) => record.firstName);
}

/** What somebody looked at today, in order. */
async function looksOf(userId: string) {
  const { json } = await send('GET', `/uses/${helsinkiDayOf(new Date())}?limit=200`);
  const { items } = json as { items: { record: Record<string, unknown> }[] };
  return items.map(({ record }) => record).filter((use) => use['userId'] === userId);
}

describe('a client', () => {
  it.each([
    ['ohman', ['Elsa']],
    ['elsa ö', ['Elsa']],
    ['C1', ['Aino']],
    ['010290-901J', ['Elsa']],
    [' 010290-901j ', ['Elsa']],
    // Another person's code, a wrong one, and a part of one.
    ['010391-902K', []],
    ['010290-901R', []],
    ['010290', []],
    ['--', []],
  ])('is looked for by %j', async (words, names) => {
    expect(await namesFound(words)).toEqual(names);
  });

  it('is found in one’s own region only', async () => {
    expect(await namesFound(code, callerOf('case-worker', 'etela-savo'))).toEqual([]);
  });

  it('that was found is written down once, and what was looked for nowhere', async () => {
    const looker = { ...callerOf('case-worker'), userId: 'finder' };
    await namesFound('nobody of this name', looker);
    await namesFound(code, looker);
    expect(await looksOf('finder')).toMatchObject([
      { action: 'findClients', clientIds: [expect.stringMatching(/^C-/)] },
    ]);
    const items = JSON.stringify(await test.itemsOf('kymenlaakso'));
    expect(items).not.toContain(code);
  });

  it('who is there already is told with the refusal, and written down as looked at', async () => {
    const as = { ...callerOf('case-worker'), userId: 'maker' };
    const body = { ...facts, firstName: 'Another', personalIdentityCode: code, iban: null };
    const { status, json } = await send('POST', '/clients', {
      as,
      body,
      headers: { 'Idempotency-Key': 'second-client' },
    });
    const { code: problem, existing } = problemDetailsSchema.parse(json);
    expect([status, problem]).toEqual([409, 'duplicate']);
    expect(existing).toMatchObject({ version: 1, record: facts });
    expect(JSON.stringify(json)).not.toContain('sealed');
    const { clientId } = (existing as { record: { clientId: string } }).record;
    expect(await looksOf('maker')).toMatchObject([{ action: 'makeClient', clientIds: [clientId] }]);
  });

  it('is not told of, and so not looked at, where nothing is said of who it is', async () => {
    const as = { ...callerOf('case-worker'), userId: 'absent-minded' };
    const answer = await send('PUT', '/clients/C9', {
      as,
      body: facts,
      headers: { 'If-Match': '"1"' },
    });
    expect([answer.status, await looksOf('absent-minded')]).toEqual([404, []]);
  });

  it('that somebody else has changed is written down as looked at where it is told', async () => {
    const as = { ...callerOf('case-worker'), userId: 'latecomer' };
    const change = () =>
      send('PUT', '/clients/C1', { as, body: facts, headers: { 'If-Match': '"1"' } });
    expect((await change()).status).toBe(200);
    expect(await looksOf('latecomer')).toEqual([]);
    const { status, json, headers } = await change();
    expect(status).toBe(412);
    expect(problemDetailsSchema.parse(json).meanwhile).toMatchObject({ current: { version: 2 } });
    expect(await looksOf('latecomer')).toMatchObject([
      {
        action: 'changeClient',
        clientIds: ['C1'],
        useId: headers.get('X-Correlation-Id'),
      },
    ]);
  });
});

describe('placements of a client', () => {
  const idsOf = async (path: string, as: ReturnType<typeof callerOf>) => {
    const { json } = await send('GET', path, { as });
    const { items } = json as { items: { record: { placementId: string } }[] };
    return items.map(({ record }) => record.placementId);
  };

  it('are listed to the county', async () => {
    expect(await idsOf('/placements?clientId=C1', callerOf('case-worker'))).toEqual(['L1', 'L2']);
    expect(await idsOf('/placements?clientId=C9', callerOf('case-worker'))).toEqual([]);
  });

  it('are listed to the provider’s people where they are its own', async () => {
    const stranger = { ...callerOf('worker'), providerId: id<'Provider'>('P9') };
    expect(await idsOf('/placements?clientId=C1', callerOf('worker'))).toEqual(['L1']);
    expect(await idsOf('/placements?clientId=C1', stranger)).toEqual([]);
  });
});
