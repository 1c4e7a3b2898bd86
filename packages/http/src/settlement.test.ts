import { type AnswerOf, type Operations, operations } from '@jatkopolku/contracts';
import { helsinkiDayOf } from '@jatkopolku/kernel';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
let number = 0;

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (name) => test.region(name) }));
});
beforeEach(async () => {
  number += 1;
  await importInto(test.region(regionId()));
});
afterAll(() => test.close());

const regionId = () => `region-${number}`;
const finance = () => callerOf('finance', regionId());

async function read<Name extends keyof Operations>(name: Name, path: string) {
  const { status, json } = await send('GET', path, { as: finance() });
  expect([path, status]).toEqual([path, 200]);
  return operations[name].answer.parse(json) as AnswerOf<Operations[Name]>;
}

function book(expectedMark?: string) {
  return send('POST', '/settlements/2020-01/runs', {
    as: finance(),
    body: expectedMark === undefined ? {} : { expectedMark },
    headers: { 'Idempotency-Key': crypto.randomUUID() },
  });
}

describe('a month', () => {
  it('is listed by its state, without what its statements hold', async () => {
    await book();
    const { items } = await read('listSettlementMonths', '/settlements');
    expect(items.map(({ month, runs }) => [month, runs.length])).toEqual([
      ['2021-04', 0],
      ['2020-03', 0],
      ['2020-01', 1],
    ]);
    expect(JSON.stringify(items)).not.toContain('hash');
  });

  it('compared is the preview, and what is booked of it', async () => {
    const preview = await read('previewSettlement', '/settlements/2020-01');
    const before = await read('compareSettlement', '/settlements/2020-01/difference');
    expect([before.full, before.remaining]).toEqual([preview, preview]);
    expect((await book(before.mark)).status).toBe(201);
    const after = await read('compareSettlement', '/settlements/2020-01/difference');
    expect([after.booked, after.changed]).toEqual([preview, []]);
  });

  it('is not booked when it is not as it was seen', async () => {
    const { mark } = await read('compareSettlement', '/settlements/2020-01/difference');
    const benefit = { benefit: 'earnings-related', payer: 'fund-1', validFrom: '2019-01-01' };
    const made = await send('POST', '/benefits', {
      as: callerOf('case-worker', regionId()),
      body: { clientId: 'C1', ...benefit, validTo: null },
      headers: { 'Idempotency-Key': 'new-benefit' },
    });
    expect(made.status).toBe(201);
    const refused = await problemOf(book(mark));
    expect(refused).toMatchObject({ status: 409, code: 'changed-meanwhile' });
    expect((await read('listRuns', '/settlements/2020-01/runs')).items).toEqual([]);
  });
});

describe('a provider’s month', () => {
  const path = '/settlements/2020-01/providers/P1';

  it('gives its days: hours, absences, payer and travel', async () => {
    const { counted } = await read('readProviderMonth', path);
    expect(counted[0]?.days).toMatchObject([
      { date: '2020-01-07', hours: '5', amounts: { feeCents: 2_500, payer: 'kela' } },
      { date: '2020-01-08', hours: '4.5', amounts: { travelCents: 640, compensationCents: 900 } },
      { date: '2020-01-10', status: 'absent', absenceReason: 'sick', amounts: null },
    ]);
  });

  it('adds up to what is previewed of it', async () => {
    const { providers } = await read('previewSettlement', '/settlements/2020-01');
    for (const { provider_id: providerId, total_cents: total } of providers) {
      const own = await read('readProviderMonth', `/settlements/2020-01/providers/${providerId}`);
      const days = own.counted.flatMap((sheet) => sheet.days.flatMap((day) => day.amounts ?? []));
      expect(days.reduce((sum, day) => sum + day.feeCents, 0)).toBe(total);
    }
  });

  it('is written down as a look at its clients', async () => {
    await read('readProviderMonth', path);
    const day = helsinkiDayOf(new Date());
    const { json } = await send('GET', `/access-log/${day}`, {
      as: callerOf('auditor', regionId()),
    });
    expect(json).toMatchObject({
      items: [{ record: { action: 'readProviderMonth', clientIds: ['C1'] } }],
    });
  });

  it('of no provider is not found, and is not for providers’ people yet', async () => {
    const unknown = send('GET', '/settlements/2020-01/providers/P9', { as: finance() });
    expect(await problemOf(unknown)).toMatchObject({ status: 404 });
    const worker = send('GET', path, { as: callerOf('manager', regionId()) });
    expect(await problemOf(worker)).toMatchObject({ status: 403, code: 'not-allowed' });
  });
});
