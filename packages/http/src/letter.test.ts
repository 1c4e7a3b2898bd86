import { createHash } from 'node:crypto';

import { type Records } from '@jatkopolku/application';
import { clockAt, helsinkiDayOf, id, localDate, must } from '@jatkopolku/kernel';
import { makeClaimNotice } from '@jatkopolku/testing/builders';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let records: Records;
let today = testClock;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId, today) }));
  const { vault, ...region } = test.region('kymenlaakso');
  ({ records } = region);
  await importInto({ records, vault });
});
afterAll(() => test.close());

const worker = callerOf('worker');
function letterOf(claimId: string, as = worker) {
  return send('GET', `/claims/${claimId}/notices/1/document`, { as });
}

async function bytesOf(claimId: string): Promise<Buffer> {
  const { json } = await letterOf(claimId);
  return Buffer.from((json as { base64: string }).base64, 'base64');
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the letter of a decision on a claim', () => {
  it('is not there for a decision that was imported, and says so', async () => {
    const refused = await problemOf(letterOf('K1'));
    expect(refused).toMatchObject({ status: 404, code: 'no-letter' });
    expect(refused.detail).toContain('before Jatkopolku was taken into use');
    const { json } = await send('GET', '/claims/K1/notices', { as: worker });
    expect(json).toEqual({ items: [] });
  });

  it('is the same bytes on another day, after all that it names is called otherwise', async () => {
    const notice = makeClaimNotice({ claimId: 'K1' });
    await records.commit([{ kind: 'claimNotice', record: notice }], {
      event: 'claim-rejected',
      actor: 'test',
    });
    const first = hashOf(await bytesOf('K1'));
    today = clockAt(localDate('2023-02-14'));
    const stored = must(await records.get('provider', { providerId: id('P1') }), 'the provider');
    const record = { ...stored.record, name: 'Renamed', language: 'sv' as const };
    await records.commit([{ kind: 'provider', record, before: stored }], {
      event: 'changed',
      actor: 'test',
    });
    expect(hashOf(await bytesOf('K1'))).toBe(first);
    today = testClock;
  });

  it('is tagged, has its language, and names the client by code alone', async () => {
    const pdf = await getDocumentProxy(new Uint8Array(await bytesOf('K1')));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Päätös: bonushakemus hylätään' });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const page = await pdf.getPage(1);
    expect(JSON.stringify(await page.getStructTree())).toContain('H1');
    const { items, lang } = await page.getTextContent();
    expect(lang).toBe('fi-FI');
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('C1');
    const { record: client } = must(await records.get('client', { clientId: id('C1') }), 'C1');
    expect(text).not.toContain(client.lastName);
  });

  it('is kept from another provider, and its reading is written down', async () => {
    const other = { ...worker, providerId: id<'Provider'>('P2') };
    expect(await problemOf(letterOf('K1', other))).toMatchObject({ code: 'not-found' });
    const page = await records.page('use', {
      partition: { day: helsinkiDayOf(new Date()) },
      limit: 100,
      cursor: undefined,
    });
    const looks = (page?.items ?? []).map(({ record }) => record);
    expect(looks).toContainEqual(
      expect.objectContaining({ action: 'readClaimLetter', clientIds: ['C1'], userId: 'worker' }),
    );
  });
});
