import { createBenefit } from '@jatkopolku/application';
import { helsinkiDayOf, id, localDate } from '@jatkopolku/kernel';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import { TODAY, type TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type PersonName, callerOf, makeTestApi } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];

beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

const read = (query: string, as: PersonName = 'auditor') =>
  send('GET', `/history?${query}`, { as: callerOf(as) });
const PLACEMENT = 'kind=placement&placementId=L1';

describe('GET /history', () => {
  it('says who changed what of a record', async () => {
    const { status, json } = await read(PLACEMENT);
    expect(status).toBe(200);
    expect(json).toMatchObject({
      clientIds: ['C1'],
      items: [{ acts: [{ event: 'imported', byName: null }] }],
      nextCursor: null,
    });
  });

  it('takes a number as part of a key', async () => {
    const { records } = test.region('kymenlaakso');
    const clientId = id<'Client'>('C1');
    const benefit = {
      clientId,
      benefit: 'earnings-related',
      payer: 'fund-1',
      validFrom: localDate('2019-01-01'),
      validTo: null,
    } as const;
    const created = await createBenefit(records, benefit, { actor: 'kaisa', today: TODAY });
    const { position } = created.ok ? created.value.record : { position: -1 };
    const { json } = await read(`kind=benefit&clientId=C1&position=${position}`);
    const payer = expect.objectContaining({ field: 'benefit.payer', from: null, to: 'fund-1' });
    expect(json).toMatchObject({ items: [{ changes: expect.arrayContaining([payer]) }] });
  });

  it('is a look at the client, which is written down', async () => {
    const as = { ...callerOf('approver'), userId: 'looker' };
    await send('GET', `/history?${PLACEMENT}`, { as });
    await send('GET', '/history?kind=agreement&agreementId=A1', { as });
    const day = helsinkiDayOf(new Date());
    const log = await send('GET', `/access-log/${day}?limit=200`, { as: callerOf('auditor') });
    const { items } = log.json as { items: { record: { userId: string } }[] };
    const own = items.map(({ record }) => record).filter(({ userId }) => userId === 'looker');
    expect(own).toMatchObject([{ action: 'readHistory', clientIds: ['C1'] }]);
  });

  it('names each part of the key that is missing', async () => {
    const { status, json } = await read('kind=sheet&providerId=P1&month=2020-01');
    expect(status).toBe(422);
    expect(json).toMatchObject({
      errors: [
        { parameter: 'clientId', code: 'field-missing' },
        { parameter: 'placementId', code: 'field-missing' },
      ],
    });
  });

  it.each<[string, string, PersonName, number, string]>([
    ['of a kind without one', 'kind=region', 'auditor', 422, 'request-invalid'],
    ['of a record that is not there', 'kind=claim&claimId=K9', 'auditor', 404, 'not-found'],
    [
      'of a record that the reader may not read',
      'kind=client&clientId=C1',
      'coordinator',
      404,
      'not-found',
    ],
    ['to a provider’s people', PLACEMENT, 'worker', 403, 'not-allowed'],
    [
      'from a page that no page led to',
      `${PLACEMENT}&cursor=first`,
      'auditor',
      422,
      'cursor-invalid',
    ],
  ])('is not given %s', async (_what, query, as, status, code) => {
    const answered = await read(query, as);
    expect([answered.status, answered.json]).toMatchObject([status, { code }]);
  });
});
