import { addDays, clockAt, id, must } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeCheck,
  makeFramework,
  makeGrant,
  makeInspection,
  makeProvider,
} from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { revokeGrant } from '../access/grants.ts';
import { readCalendar } from './calendar.ts';
import { createFeed, newSecret, revokeFeed } from './feeds.ts';

const secret = newSecret();
const feedId = id<'Feed'>('CF1');
const officer = { userId: 'heikki', providerId: null };
const manager = { userId: 'maija', providerId: id<'Provider'>('P2') };

let table: TestTable;
let region: TestRegion;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  regionId = `feeds-${(regions += 1)}`;
  region = table.region(regionId);
  const grants = [
    makeGrant({ userId: 'heikki', role: 'procurement', providerId: null }),
    makeGrant({ userId: 'maija', role: 'provider-manager', providerId: 'P2' }),
  ];
  await region.records.commit(
    [
      { kind: 'framework', record: makeFramework({ name: 'Example framework' }) },
      { kind: 'agreement', record: makeAgreement() },
      ...grants.map((record) => ({ kind: 'grant' as const, record })),
    ],
    { event: 'imported', actor: 'test' },
  );
});

const create = (by: typeof officer | typeof manager = officer, feed = feedId) =>
  createFeed(region, { feedId: feed, language: 'en', secret }, by);
const revoke = (version = 1, userId = 'heikki') =>
  revokeFeed(region.records, { key: { userId, feedId }, version, actor: userId });
const read = (by = secret) => readCalendar({ ...region, regionId }, by);

describe('newSecret', () => {
  it('is long, fits an address, and is another each time', () => {
    const secrets = Array.from({ length: 100 }, newSecret);
    expect(new Set(secrets).size).toBe(100);
    expect(secrets.every((one) => /^[\w-]{43}$/.test(one))).toBe(true);
  });
});

describe('createFeed', () => {
  it('keeps the hash alone: no item has the secret', async () => {
    expect(await codesOf(create())).toEqual([]);
    expect(JSON.stringify(await table.itemsOf(regionId))).not.toContain(secret);
    expect(await auditOf(table, regionId)).toContain('1 created heikki');
  });

  it('pressed twice at once is one address, and no secret is of two people', async () => {
    expect(await codesAtOnce(create(), create())).toEqual([]);
    expect(await codesOf(create(manager, id('CF2')))).toEqual(['duplicate']);
  });

  it('pressed again a moment later is the same address', async () => {
    await create();
    const later = { ...region, clock: clockAt(addDays(TODAY, 1)) };
    const again = createFeed(later, { feedId, language: 'en', secret }, officer);
    expect(await codesOf(again)).toEqual([]);
  });
});

describe('readCalendar', () => {
  it('has the deadlines that its owner may see, and nothing at a wrong address', async () => {
    await create();
    expect(await read()).toContain('Example framework');
    expect(await read(newSecret())).toBeUndefined();
  });

  it('has what is to be renewed of providers with an agreement; a provider sees its own decision', async () => {
    const decision = { ...must(makeCheck().decision, 'a decision'), by: 'review' as const };
    const provider = makeProvider({ providerId: 'P2', businessId: '9900002-6', name: 'Kolmas ry' });
    await region.records.commit(
      [
        { kind: 'provider', record: makeProvider({ name: 'Toinen ry' }) },
        { kind: 'provider', record: provider },
        { kind: 'check', record: makeCheck({ decision }) },
        { kind: 'check', record: makeCheck({ providerId: 'P2', decision }) },
        {
          kind: 'inspection',
          record: makeInspection({
            documents: [
              {
                type: 'tax-debt',
                issuedOn: '2021-03-01',
                fileId: null,
                seenOn: '2021-03-01',
                seenBy: 'heikki',
              },
            ],
          }),
        },
      ],
      { event: 'imported', actor: 'test' },
    );
    await create();
    const county = (await read())?.replaceAll('\r\n ', '');
    expect(county).toContain('Last day to renew: Decision of the company check\\, Toinen ry');
    expect(county).toContain('Last day to renew: Certificate of taxes\\, Toinen ry');
    expect(county).not.toContain('Kolmas ry');
    const signed = makeAgreement({ agreementId: 'A2', providerId: 'P2' });
    await region.records.commit([{ kind: 'agreement', record: signed }], {
      event: 'imported',
      actor: 'test',
    });
    const own = newSecret();
    expect(
      await codesOf(
        createFeed(region, { feedId: id('CF2'), language: 'en', secret: own }, manager),
      ),
    ).toEqual([]);
    const calendar = (await read(own))?.replaceAll('\r\n ', '');
    expect(calendar).toContain('Decision of the company check\\, Kolmas ry');
    expect(calendar).not.toContain('Toinen ry');
  });

  it('of a provider has nothing of another’s agreements', async () => {
    await create(manager);
    const calendar = await read();
    expect(calendar).toContain('BEGIN:VCALENDAR');
    expect(calendar).not.toContain('Example framework');
  });

  it('ends when the role of its owner is taken away', async () => {
    await create();
    const key = { userId: 'heikki', grantId: id<'Grant'>('G1') };
    await revokeGrant(region.records, { key, version: 1, actor: 'admin' }, { providerId: null });
    expect(await read()).toBeUndefined();
  });

  it('does not open in another region', async () => {
    await create();
    const other = { regionId: 'elsewhere', ...table.region('elsewhere') };
    expect(await readCalendar(other, secret)).toBeUndefined();
  });
});

describe('revokeFeed', () => {
  it('closes the address at once, and for good', async () => {
    await create();
    expect(await codesOf(revoke())).toEqual([]);
    expect(await read()).toBeUndefined();
    expect(await codesOf(revoke(2))).toEqual(['not-in-this-state']);
    expect(await auditOf(table, regionId)).toContain('2 feed-revoked heikki');
  });

  it('is refused of one that is not one’s own, or changed since; twice at once is done once', async () => {
    await create();
    expect(await codesOf(revoke(1, 'maija'))).toEqual(['not-found']);
    expect(await codesOf(revoke(7))).toEqual(['changed-meanwhile']);
    expect(await codesAtOnce(revoke(), revoke())).toEqual(['changed-meanwhile']);
  });
});
