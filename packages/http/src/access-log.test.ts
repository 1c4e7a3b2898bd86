import { logAccess } from '@jatkopolku/application';
import { MAX_CLIENTS_OF_ENTRY } from '@jatkopolku/domain/access';
import { helsinkiDayOf, id } from '@jatkopolku/kernel';
import { makeAccessLogEntry, makeClaim, makeClient, makeFile } from '@jatkopolku/testing/builders';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type PersonName, callerOf, makeTestApi } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

interface AccessLogPage {
  readonly items: { record: { userId: string; clientIds: string[]; action: string } }[];
  readonly damaged: number;
}

async function entriesOf(day: string): Promise<AccessLogPage & { status: number }> {
  const { json, status } = await send('GET', `/access-log/${day}?limit=200`, {
    as: callerOf('auditor'),
  });
  return { ...(json as AccessLogPage), status };
}

/** What somebody of a name of their own looks at, and what is written down of it. */
async function looksOf(role: PersonName, userId: string, paths: readonly string[]) {
  const as = { ...callerOf(role), userId };
  const statuses: number[] = [];
  for (const path of paths) statuses.push((await send('GET', path, { as })).status);
  const { items } = await entriesOf(helsinkiDayOf(new Date()));
  const entries = items.map(({ record }) => record).filter((entry) => entry.userId === userId);
  return { statuses, entries };
}

describe('the access log', () => {
  it('has one entry for each act that shows clients, before they are shown', async () => {
    const paths = ['/clients', '/clients/C1', '/frameworks'];
    const { entries } = await looksOf('case-worker', 'looker', paths);
    expect(entries).toMatchObject([
      { action: 'listClients', clientIds: ['C1'] },
      { action: 'readClient', clientIds: ['C1'], roles: ['case-worker'] },
    ]);
  });

  it('can be read after a look at 926 clients at once, which it has in full', async () => {
    const region = test.region('many');
    const clientIds = Array.from({ length: 926 }, (_, place) => id<'Client'>(`C${place}`));
    const caller = callerOf('finance', 'many');
    await logAccess(region, caller, { action: 'compareSettlement', clientIds, useId: 'U1' });
    const day = helsinkiDayOf(region.clock.now());
    const as = callerOf('auditor', 'many');
    const { status, json } = await send('GET', `/access-log/${day}`, { as });
    const { items } = json as AccessLogPage;
    expect(status).toBe(200);
    expect(items.flatMap(({ record }) => record.clientIds)).toEqual(clientIds);
    expect(items.every(({ record }) => record.clientIds.length <= MAX_CLIENTS_OF_ENTRY)).toBe(true);
  });

  it('has as many entries as a look at more clients than fit one takes', async () => {
    const region = test.region('most');
    const clientIds = Array.from({ length: 20_001 }, (_, place) => id<'Client'>(`C${place}`));
    const caller = callerOf('finance', 'most');
    await logAccess(region, caller, { action: 'compareSettlement', clientIds, useId: 'U1' });
    const day = helsinkiDayOf(region.clock.now());
    expect(await region.records.listWithin('use', { day })).toHaveLength(101);
  });

  it('shows nothing of a look that could not be written down', async () => {
    const region = test.region('taken');
    const away = new Error('The table is away');
    const records = { ...region.records, keepOne: () => Promise.reject(away) };
    const api = makeTestApi({ openRegion: () => ({ ...region, records }) });
    const as = callerOf('case-worker', 'taken');
    const act = { event: 'imported', actor: 'test' } as const;
    await region.records.commit([{ kind: 'client', record: makeClient() }], act);
    await expect(api.send('GET', '/clients/C1', { as })).rejects.toThrow('The table is away');
  });

  it('shows an auditor that an entry is damaged, and all the others', async () => {
    const region = test.region('damaged');
    const entries = ['U1', 'U2', 'U3'].map((useId) => makeAccessLogEntry({ useId }));
    await region.records.commit(
      entries.map((record) => ({ kind: 'use', record })),
      { event: 'used', actor: 'test' },
    );
    const [, item] = (await test.itemsOf('damaged')).filter(({ useId }) => useId !== undefined);
    await test.put({ ...item, clientIds: Array.from({ length: 926 }, () => 'C1') });
    const { json } = await send('GET', `/access-log/${makeAccessLogEntry().day}`, {
      as: callerOf('auditor', 'damaged'),
    });
    expect(json).toMatchObject({ damaged: 1 });
    expect((json as AccessLogPage).items).toHaveLength(2);
  });
});

describe('evidence that is fetched by its file’s address', () => {
  const paper = '/files/F2';

  beforeAll(async () => {
    const { records } = test.region('kymenlaakso');
    const file = {
      fileId: 'F2',
      state: 'released',
      offeredBy: 'worker',
      providerId: 'P1',
    } as const;
    const claim = makeClaim({
      claimId: 'K2',
      evidence: [{ fileId: 'F2', kind: 'other' }],
      pathStartsOn: '2020-07-01',
      state: 'rejected',
    });
    const act = { event: 'created', actor: 'test' } as const;
    await records.commit(
      [
        { kind: 'file', record: makeFile(file) },
        { kind: 'claim', record: claim },
      ],
      act,
    );
  });

  it.each([
    ['worker', 'worker'],
    ['approver', 'the approver'],
    ['auditor', 'the auditor'],
  ] as const)('is a look at its client by %s', async (role, userId) => {
    const { statuses, entries } = await looksOf(role, userId, [
      paper,
      `${paper}/address`,
      '/claims/K2/evidence',
    ]);
    expect(statuses).toEqual([200, 200, 200]);
    expect(entries.map(({ action, clientIds }) => [action, clientIds])).toEqual([
      ['readFile', ['C1']],
      ['readFileAddress', ['C1']],
      ['listEvidence', ['C1']],
    ]);
  });

  it.each([
    ['case-worker', 404, 403],
    ['procurement', 404, 403],
    ['coordinator', 403, 403],
    ['finance', 404, 403],
    ['manager', 404, 200],
  ] as const)('is not given to %s', async (role, status, ofClaim) => {
    const paths = [paper, `${paper}/address`, '/claims/K2/evidence'];
    const { statuses } = await looksOf(role, `the ${role}`, paths);
    expect(statuses).toEqual([status, status, ofClaim]);
  });

  it('is not given to finance though a person of the county sent it: a check’s paper is', async () => {
    const { records } = test.region('kymenlaakso');
    const file = { state: 'released', offeredBy: 'somebody', providerId: null } as const;
    const claim = makeClaim({
      claimId: 'K3',
      evidence: [{ fileId: 'F3', kind: 'other' }],
      state: 'rejected',
    });
    await records.commit(
      [
        { kind: 'file', record: makeFile({ ...file, fileId: 'F3' }) },
        { kind: 'file', record: makeFile({ ...file, fileId: 'F4' }) },
        { kind: 'claim', record: claim },
      ],
      { event: 'created', actor: 'test' },
    );
    const { statuses } = await looksOf('finance', 'payer', ['/files/F3', '/files/F4']);
    expect(statuses).toEqual([404, 200]);
  });
});
