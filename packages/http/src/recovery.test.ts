import { helsinkiDayOf } from '@jatkopolku/kernel';
import { overpaidRegion } from '@jatkopolku/testing/overpaid-region';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { type PersonName, callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
let regionId = '';

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (asked) => test.region(asked) }));
});
afterAll(() => test.close());
beforeEach(async () => {
  ({ regionId } = await overpaidRegion(test));
});

const person = (name: PersonName, userId: string = name) => ({
  ...callerOf(name, regionId),
  userId,
});
type Asker = ReturnType<typeof person>;
const raija = () => person('finance', 'raija');
const risto = () => person('finance', 'risto');

const body = { clientId: 'C1', amountCents: 1_800, reason: 'Two days were not attended.' };
const openedSchema = z.looseObject({ record: z.looseObject({ recoveryId: z.string() }) });
const recoverySchema = z.looseObject({ record: z.looseObject({}), version: z.int() });

const post = (as: Asker, key = 'a-key-of-a-recovery') =>
  send('POST', '/recoveries', { as, headers: { 'Idempotency-Key': key }, body });

async function opened(): Promise<string> {
  const { status, json } = await post(raija());
  expect([status, json]).toEqual([201, json]);
  return openedSchema.parse(json).record.recoveryId;
}

const step = (as: Asker, path: string, version: number, sent: object = {}) =>
  send('POST', path, { as, headers: { 'If-Match': `"${version}"` }, body: sent });
const codeOf = async (answer: ReturnType<typeof send>) => (await problemOf(answer)).code;

describe('a recovery', () => {
  it('goes from its notice to what came back', async () => {
    const path = `/recoveries/${await opened()}`;
    await step(raija(), `${path}/hearing`, 1, { said: 'I was ill.' });
    const { json } = await send('GET', path, { as: raija() });
    expect(json).toMatchObject({
      version: 2,
      leftCents: 1_800,
      record: { state: 'heard' },
      actions: { decideRecovery: { allowed: false, code: 'own-work' } },
    });
    const decision = { leftCents: 1_800, recoverCents: 900, reason: 'They were not attended.' };
    expect(await codeOf(step(raija(), `${path}/decision`, 2, decision))).toBe('own-work');
    const decided = await step(risto(), `${path}/decision`, 2, decision);
    expect(decided.status).toBe(200);
    expect(await codeOf(step(risto(), `${path}/decision`, 2, decision))).toBe('version-stale');
    const { record, version } = recoverySchema.parse(decided.json);
    expect(record).toMatchObject({ state: 'decided', dueCents: 900 });
    const repayment = { amountCents: 901, on: TODAY };
    const refused = await problemOf(step(raija(), `${path}/repayments`, version, repayment));
    expect(refused.errors).toMatchObject([
      { code: 'repayment-above-due', pointer: '/amountCents' },
    ]);
    const paid = { ...repayment, amountCents: 900 };
    expect((await step(raija(), `${path}/repayments`, version, paid)).status).toBe(200);
    expect((await step(raija(), `${path}/closing`, version + 1)).status).toBe(200);
  });

  it('is opened once by the same request, and once of a client', async () => {
    const [one, two] = [await opened(), await opened()];
    expect(two).toBe(one);
    expect(await codeOf(post(risto(), 'another-key-of-one'))).toBe('recovery-underway');
  });

  it('is finance’s to handle and the auditor’s to read, and nobody else’s', async () => {
    const path = `/recoveries/${await opened()}`;
    expect((await send('GET', path, { as: person('auditor') })).status).toBe(200);
    expect(await codeOf(step(person('auditor'), `${path}/withdrawal`, 1, { reason: 'No' }))).toBe(
      'not-allowed',
    );
    for (const name of ['case-worker', 'worker', 'approver'] as const)
      expect(await codeOf(send('GET', path, { as: person(name) }))).toBe('not-allowed');
  });
});

describe('the letter of a recovery', () => {
  it('is a tagged PDF, the same bytes each time, and its reading is written down', async () => {
    const path = `/recoveries/${await opened()}/letters`;
    const read = async () => {
      const { json } = await send('GET', `${path}/notice/document`, { as: raija() });
      return z.object({ base64: z.string(), clientId: z.string() }).parse(json);
    };
    const first = await read();
    expect(await read()).toEqual(first);
    const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(first.base64, 'base64')));
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('Two days were not attended.');
    expect(await codeOf(send('GET', `${path}/decision/document`, { as: raija() }))).toBe(
      'no-letter',
    );
    const { records } = test.region(regionId);
    const page = await records.page('use', {
      partition: { day: helsinkiDayOf(new Date()) },
      limit: 100,
      cursor: undefined,
    });
    expect((page?.items ?? []).map(({ record }) => record)).toContainEqual(
      expect.objectContaining({ action: 'readRecoveryLetter', clientIds: ['C1'], userId: 'raija' }),
    );
  });
});
