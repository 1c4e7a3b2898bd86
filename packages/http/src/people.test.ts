import { problemDetailsSchema } from '@jatkopolku/contracts';
import { helsinkiDayOf, id } from '@jatkopolku/kernel';
import { makeAgreement, makeClient, makeFramework, makeLot } from '@jatkopolku/testing/builders';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi } from './testing/test-api.ts';

const facts = { firstName: 'Elsa', lastName: 'Öhman', municipality: 'Kotka', language: 'sv' };
const changed = { ...facts, interpreter: '', phone: null, email: null, address: null };
const code = '010290-901J';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
  const { records, vault } = test.region('kymenlaakso');
  await importInto({ records, vault });
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
  const { json } = await send('GET', `/access-log/${helsinkiDayOf(new Date())}?limit=200`);
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

  it('of the name of another who was found comes with the year of birth, and others without', async () => {
    for (const [at, [lastName, identity]] of [
      ['Ąžuolas', '010190-905V'],
      ['Azuolas', '131052-308T'],
      ['Azuola', '010290-907R'],
    ].entries()) {
      const body = { ...facts, lastName, personalIdentityCode: identity, iban: null };
      const made = await send('POST', '/clients', {
        body,
        headers: { 'Idempotency-Key': `alike-client-${at}` },
      });
      expect(made.json).toMatchObject({ record: { lastName } });
    }
    const as = callerOf('case-worker');
    const { json } = await send('POST', '/clients/find', { as, body: { words: 'azuol' } });
    expect(json).toMatchObject({
      items: [
        { record: { lastName: 'Azuola' }, birthYear: null },
        { record: { lastName: expect.any(String) }, birthYear: expect.any(Number) },
        { record: { lastName: expect.any(String) }, birthYear: expect.any(Number) },
      ],
      nextCursor: null,
    });
    const { items } = json as { items: { birthYear: number | null }[] };
    expect(new Set(items.map(({ birthYear }) => birthYear))).toEqual(new Set([null, 1990, 1952]));
    expect(JSON.stringify(json)).not.toContain('131052');
  });

  it.each([
    ['firstName', 'Aino 漢', '漢 (U+6F22)'],
    ['lastName', 'مريم', 'م (U+0645)'],
  ])('whose %s is %s is refused at the field, with the sign', async (field, name, sign) => {
    const body = { ...facts, personalIdentityCode: '010190-904U', iban: null, [field]: name };
    const headers = { 'Idempotency-Key': `sign-${field}`, 'Accept-Language': 'fi' };
    const { json } = await send('POST', '/clients', { as: callerOf('case-worker'), body, headers });
    expect(problemDetailsSchema.parse(json).errors).toMatchObject([
      { pointer: `/${field}`, code: 'field-sign', detail: expect.stringContaining(sign) },
    ]);
  });

  it('that was imported with a sign that no letter can print is kept, and a task', async () => {
    const { records } = test.region('satakunta');
    const record = makeClient({ clientId: 'C-sign', lastName: '漢', identityMark: 'sign' });
    await records.commit([{ kind: 'client', record }], { event: 'imported', actor: 'test' });
    const as = callerOf('case-worker', 'satakunta');
    const { json } = await send('GET', '/tasks', { as });
    expect(json).toMatchObject({
      items: [{ type: 'correct-client-name', clientId: 'C-sign', late: false }],
    });
  });

  it('is one of the imported names that are kept and waited for, of frameworks, lots and persons too', async () => {
    const { records } = test.region('uusimaa');
    const framework = makeFramework({ name: 'Sopimus 漢' });
    const lot = makeLot({ nameSv: 'Del 漢' });
    const agreement = makeAgreement({ responsiblePerson: '漢' });
    await records.commit(
      [
        { kind: 'framework', record: framework },
        { kind: 'lot', record: lot },
        { kind: 'agreement', record: agreement },
      ],
      { event: 'imported', actor: 'test' },
    );
    const typesFor = async (who: 'procurement' | 'manager') => {
      const as = { ...callerOf(who, 'uusimaa'), ...(who === 'manager' && { providerId }) };
      const { json } = await send('GET', '/tasks', { as });
      return (json as { items: { type: string }[] }).items.map(({ type }) => type).toSorted();
    };
    const { providerId } = agreement;
    expect(await typesFor('procurement')).toEqual(
      expect.arrayContaining(['correct-framework-name', 'correct-lot-name']),
    );
    expect(await typesFor('manager')).toEqual(['correct-person-name']);
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

  it('who is there already is named in the refusal, and written to the access log', async () => {
    const as = { ...callerOf('case-worker'), userId: 'maker' };
    const body = { ...facts, firstName: 'Another', personalIdentityCode: code, iban: null };
    const { status, json } = await send('POST', '/clients', {
      as,
      body,
      headers: { 'Idempotency-Key': 'second-client' },
    });
    const { code: problem, existing } = problemDetailsSchema.parse(json);
    expect([status, problem]).toEqual([409, 'already-client']);
    expect(existing).toMatchObject({ version: 1, record: facts });
    expect(JSON.stringify(json)).not.toContain('sealed');
    const { clientId } = (existing as { record: { clientId: string } }).record;
    expect(await looksOf('maker')).toMatchObject([
      { action: 'createClient', clientIds: [clientId] },
    ]);
  });

  it('is not in the access log where the refusal does not name them', async () => {
    const as = { ...callerOf('case-worker'), userId: 'absent-minded' };
    const answer = await send('PUT', '/clients/C9', {
      as,
      body: changed,
      headers: { 'If-Match': '"1"' },
    });
    expect([answer.status, await looksOf('absent-minded')]).toEqual([404, []]);
  });

  it('that somebody else has changed is written to the access log where the refusal shows it', async () => {
    const as = { ...callerOf('case-worker'), userId: 'latecomer' };
    const change = () =>
      send('PUT', '/clients/C1', { as, body: changed, headers: { 'If-Match': '"1"' } });
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

describe('names', () => {
  const namesOf = async (clientIds: readonly string[], as: ReturnType<typeof callerOf>) => {
    const { json } = await send('POST', '/clients/names', { as, body: { clientIds } });
    return (json as { items: Record<string, unknown>[] }).items;
  };

  it('are given to a county’s people of whom they ask, with one entry in the access log', async () => {
    const as = { ...callerOf('approver'), userId: 'namer' };
    const named = await namesOf(['C1', 'C1', 'C-none'], as);
    expect(named).toEqual([
      { clientId: 'C1', lastName: 'Öhman', firstName: 'Elsa', birthYear: null },
    ]);
    expect(await looksOf('namer')).toMatchObject([{ action: 'nameClients', clientIds: ['C1'] }]);
  });

  it('are given to a provider’s people of its own clients alone', async () => {
    const stranger = {
      ...callerOf('worker'),
      providerId: id<'Provider'>('P9'),
      userId: 'stranger',
    };
    expect(await namesOf(['C1'], callerOf('worker'))).toHaveLength(1);
    expect(await namesOf(['C1'], stranger)).toEqual([]);
    expect(await looksOf('stranger')).toEqual([]);
  });

  it.each(['coordinator', 'procurement', 'admin'] as const)('are not given to %s', async (who) => {
    const body = { clientIds: ['C1'] };
    const { status } = await send('POST', '/clients/names', { as: callerOf(who), body });
    expect(status).toBe(403);
  });

  it('that are alike come with the years of birth', async () => {
    const { json } = await send('POST', '/clients/find', {
      as: callerOf('case-worker'),
      body: { words: 'azuol' },
    });
    const { items } = json as { items: { record: { clientId: string } }[] };
    const ids = items.map(({ record }) => record.clientId);
    const named = await namesOf(ids, callerOf('case-worker'));
    expect(new Set(named.map(({ birthYear }) => birthYear))).toEqual(new Set([null, 1990, 1952]));
  });

  it('are given of at most 200 at a time', async () => {
    const clientIds = Array.from({ length: 201 }, (_, at) => `C${at}`);
    const { status } = await send('POST', '/clients/names', {
      as: callerOf('case-worker'),
      body: { clientIds },
    });
    expect(status).toBe(422);
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

describe('a plan review that is due', () => {
  const done = '/placements/L1/reviews/2020-07-01/done';
  const note = (doneOn: string, version: number, as = callerOf('case-worker')) =>
    send('POST', done, { as, body: { doneOn }, headers: { 'If-Match': `"${version}"` } });

  it('is noted as done by a case worker, as the placement was seen', async () => {
    const { json: before } = await send('GET', '/placements/L1', { as: callerOf('case-worker') });
    expect(before).toMatchObject({ record: { nextReviewDueOn: '2020-07-01' }, version: 1 });
    for (const other of ['coordinator', 'worker', 'approver'] as const) {
      expect((await note('2020-07-01', 1, callerOf(other))).status).toBe(403);
    }
    expect((await note('2020-07-02', 2)).status).toBe(412);
    expect((await note('2021-04-02', 1)).json).toMatchObject({
      code: 'request-invalid',
      errors: [{ pointer: '/doneOn', code: 'day-ahead' }],
    });
    const after = { record: { nextReviewDueOn: '2020-10-02' }, version: 2 };
    expect(await note('2020-07-02', 1)).toMatchObject({ status: 200, json: after });
    expect(await note('2020-07-02', 1)).toMatchObject({ status: 200, json: after });
    expect((await note('2020-07-03', 2)).json).toMatchObject({ code: 'review-already-done' });
    const { json } = await send('GET', '/reviews?placementId=L1');
    const { items } = json as { items: { record: { dueOn: string; doneOn: string } }[] };
    expect(items.map(({ record: { dueOn, doneOn } }) => [dueOn, doneOn])).toEqual([
      ['2020-04-01', '2020-03-30'],
      ['2020-07-01', '2020-07-02'],
    ]);
  });
});
