import { type Operation, operations, problemDetailsSchema } from '@jatkopolku/contracts';
import { type Action, reachOf, roles } from '@jatkopolku/domain/access';
import { type AnyRequest, anyRequest } from '@jatkopolku/testing/any-request';
import { known, openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type PersonName, callerOf, makeTestApi } from './testing/test-api.ts';

/** Longer by `JATKOPOLKU_LONG=1`. */
const isLong = process.env['JATKOPOLKU_LONG'] === '1';
const RUNS = isLong ? 500 : 8;
const MAX_MS = 5_000;

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

const guarded = Object.entries<Operation>(operations).filter(([name]) => name !== 'readMe');

function addressOf({ path }: Operation, { params, query }: AnyRequest): string {
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encoded(params[name]));
  const asked = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return `${address}${asked.length > 0 ? `?${asked.join('&')}` : ''}`;
}

function encoded(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return encodeURIComponent(text.toWellFormed());
}

describe('whatever is sent to it', () => {
  it.each(guarded)(
    '%s answers, and what it refuses it refuses by problem details',
    async (name, operation) => {
      const mayAsk = roles.filter((role) => reachOf({ roles: [role] }, name as Action));
      const request = fc.tuple(fc.constantFrom(...mayAsk), anyRequest(operation, known));
      await fc.assert(
        fc.asyncProperty(request, async ([role, asked]) => {
          const begun = performance.now();
          const { status, json, headers } = await send(
            operation.method,
            addressOf(operation, asked),
            {
              as: callerOf(personOf[role] ?? role),
              headers: { 'If-Match': asked.version, 'Idempotency-Key': asked.key },
              ...(operation.method !== 'GET' && { body: asked.body }),
            },
          );
          expect(status).toBeLessThan(500);
          expect(performance.now() - begun).toBeLessThan(MAX_MS);
          expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
          if (status < 400) return;
          expect(headers.get('Content-Type')).toBe('application/problem+json');
          problemDetailsSchema.parse(json);
        }),
        { numRuns: RUNS, endOnFailure: !isLong },
      );
    },
    isLong ? 600_000 : 30_000,
  );
});

const personOf: Partial<Record<string, PersonName>> = {
  'provider-worker': 'worker',
  'provider-manager': 'manager',
};
