import { operations } from '@jatkopolku/contracts';
import { id, success } from '@jatkopolku/kernel';
import type { Log } from '@jatkopolku/telemetry';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

import { makeApp } from './app.ts';
import { serveDocument } from './serve-document.ts';
import { callerOf } from './testing/test-api.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const finance = callerOf('finance');
const file = { name: 'JP-000001.xml', mediaType: 'application/xml' as const };

async function ask(pieces: Iterable<string>, log: Log = () => {}) {
  const region = test.region('kymenlaakso');
  const api = {
    authenticate: () => Promise.resolve({ userId: 'finance', name: 'finance', mandates: [] }),
    memberships: () => Promise.resolve([finance]),
    openRegion: () => region,
    regionIds: ['kymenlaakso'],
  };
  const app = makeApp({
    version: 'test',
    now: () => region.clock.now(),
    log,
    routes: [
      (routes) =>
        serveDocument(routes, api, operations.readPaymentFile, () =>
          Promise.resolve(success({ clientIds: [id<'Client'>('C1')], ...file, pieces })),
        ),
    ],
  });
  const headers = { Authorization: 'Bearer finance' };
  return app.request('/api/v1/payments/1/file', { headers });
}

it('gives what its pieces are, whatever their lengths', async () => {
  const pieces = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(pieces, async (all) => {
      const response = await ask(all);
      expect(response.headers.get('Content-Type')).toBe('application/json');
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      const { base64, ...about } = operations.readPaymentFile.answer.parse(await response.json());
      expect(about).toEqual({ clientIds: ['C1'], ...file });
      expect(Buffer.from(base64, 'base64')).toEqual(Buffer.from(all.join('')));
    }),
    { numRuns: 50 },
  );
});

it('breaks off where its writing breaks, which is logged and never looks like a whole answer', async () => {
  const broken = new Error('the account of payment 2 is missing');
  function* pieces() {
    yield '<one/>';
    throw broken;
  }
  const log = vi.fn<Log>();
  const response = await ask(pieces(), log);
  const reader = response.body?.getReader();
  const read = async (text = ''): Promise<string> => {
    const part = await reader?.read().catch(() => undefined);
    return part?.value ? read(text + Buffer.from(part.value).toString()) : text;
  };
  const text = await read();
  expect(text).toContain('PG9uZS8+');
  expect(() => JSON.parse(text)).toThrow();
  expect(log).toHaveBeenCalledExactlyOnceWith(
    'request-failed',
    expect.objectContaining({ method: 'GET', route: '/api/v1/payments/:batchNo/file' }),
    broken,
  );
  await expect((await ask(pieces())).text()).rejects.toThrow('The document broke off');
});
