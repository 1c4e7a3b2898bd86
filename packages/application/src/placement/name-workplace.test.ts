import type { Caller } from '@jatkopolku/domain/access';
import type { Stay } from '@jatkopolku/domain/placement';
import { clockAt, id, localDate } from '@jatkopolku/kernel';
import { makeAgreement, makeClient, makePlacement } from '@jatkopolku/testing/builders';
import { makeRegister } from '@jatkopolku/testing/register';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import {
  type WrittenHost,
  nameWorkplace,
  readProtectedWorkplace,
  readWorkplace,
} from './name-workplace.ts';

const reader: Caller = {
  userId: 'kaisa',
  name: 'Kaisa',
  regionId: id('r'),
  roles: ['case-worker'],
  providerId: null,
};
const clock = clockAt(localDate('2020-06-01'));
const placement = makePlacement({ caseWorker: { userId: 'kaisa', name: 'Kaisa' } });
const key = { placementId: placement.placementId };
const guarded = { protection: { since: '2020-01-01', source: 'client' } } as const;
const [workshop, company, parish] = ['9900110-9', '9900101-0', '9900111-7'] as const;
const host: WrittenHost = {
  businessId: workshop,
  name: 'Town workshop',
  municipality: 'Kotka',
  basis: 'A unit of the town',
};
const register = makeRegister({
  [company]: { name: 'Example Oy', formCode: '16' },
  [parish]: { name: 'Example town', formCode: '41' },
});

let test: TestTable;
let records: Records;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
const keep = (...changes: Change[]) =>
  records.commit(changes, { event: 'imported', actor: 'test' });
beforeEach(async () => {
  regionId = `workplaces-${(regions += 1)}`;
  records = test.records(regionId);
  register.silent = undefined;
  await keep({ kind: 'agreement', record: makeAgreement() });
  await keep({ kind: 'client', record: makeClient() }, { kind: 'placement', record: placement });
});

const name = (
  written: WrittenHost | null,
  version = 0,
  { asker = reader, from = null }: { asker?: Caller; from?: Stay['from'] } = {},
) =>
  nameWorkplace(
    { records, register, clock, caller: asker },
    { key, version, actor: asker.userId, today: TODAY },
    { from, host: written },
  );

describe('where a client works', () => {
  it('is the provider’s own place until somebody names another, and again', async () => {
    const unnamed = await readWorkplace(records, key);
    expect(unnamed).toMatchObject({ value: { record: { stays: [] }, version: 0 } });
    const named = await name(host);
    const stays = [{ from: null, host }];
    expect(named).toMatchObject({ value: { record: { stays }, version: 1 } });
    expect(await readWorkplace(records, key)).toEqual(named);
    expect(await name(null, 1)).toMatchObject({
      value: { record: { stays: [{ from: null, host: null }] }, version: 2 },
    });
    const events = (await auditOf(test, regionId)).filter((event) => event.includes('workplace'));
    expect(events).toEqual(['1 workplace-named kaisa', '2 workplace-named kaisa']);
  });

  it('has the register’s own name, and needs no further word where the form clears it', async () => {
    const named = await name({ ...host, businessId: parish, basis: '' });
    expect(named).toMatchObject({
      value: { record: { stays: [{ host: { name: 'Example town', finding: 'eligible' } }] } },
    });
  });

  it('keeps an earlier place when the client moves, and lets go of days that are no longer', async () => {
    await name(host);
    const march = localDate('2020-03-02');
    expect(await name(null, 1, { from: march })).toMatchObject({
      value: {
        record: {
          stays: [
            { from: null, host },
            { from: march, host: null },
          ],
        },
      },
    });
    expect(await name(host, 2)).toMatchObject({
      value: { record: { stays: [{ from: null, host }] } },
    });
    const outside = { from: localDate('2019-12-31') };
    expect(await codesOf(name(null, 3, outside))).toEqual(['outside-placement']);
  });

  it('is nowhere from a day on that is none of the placement, also where it is the first named', async () => {
    const outside = { from: localDate('2019-12-31') };
    expect(await codesOf(name(host, 0, outside))).toEqual(['outside-placement']);
  });

  it.each([
    ['no company', { businessId: company }, ['workplace-company']],
    ['nothing that the register does not clear', { basis: '' }, ['workplace-unproven']],
    ['nothing without a name', { name: '' }, ['workplace-name-missing']],
    ['nothing with a wrong number', { businessId: '9900110-8' }, ['invalid-business-id']],
    ['nowhere that is not', { municipality: 'Nowhere' }, ['unknown-municipality']],
  ])('is %s', async (_, changed, codes) => {
    expect(await codesOf(name({ ...host, ...changed }))).toEqual(codes);
  });

  it('is taken on somebody’s word while the register is silent', async () => {
    register.silent = 'slow';
    expect(await codesOf(name({ ...host, basis: '' }))).toEqual(['workplace-unproven']);
    expect(await name(host)).toMatchObject({
      value: { record: { stays: [{ host: { finding: 'unknown', grounds: ['no-answer'] } }] } },
    });
  });

  it('is nowhere by an agreement on support and guidance alone', async () => {
    const before = await records.get('agreement', placement);
    const record = makeAgreement({ scope: 'support-guidance' });
    await keep({ kind: 'agreement', record, before });
    expect(await codesOf(name(host))).toEqual(['workplace-not-hosted']);
  });

  it('of a person with a protected address is read and named by the named case worker alone', async () => {
    const before = await records.get('client', placement);
    await keep({ kind: 'client', record: makeClient(guarded), before });
    const other = { ...reader, userId: 'kalle' };
    const look = (caller: Caller) => readProtectedWorkplace({ records, clock, caller }, key);
    expect(await codesOf(name(host, 0, { asker: other }))).toEqual(['not-named-for-client']);
    const named = await name(host);
    expect(await codesOf(readWorkplace(records, key))).toEqual(['workplace-withheld']);
    expect(await codesOf(look(other))).toEqual(['not-named-for-client']);
    expect(await look(reader)).toEqual(named);
  });

  it('is written once by two at the same moment', async () => {
    const other = { ...host, name: 'Parish', basis: 'A parish' };
    expect(await codesAtOnce(name(host), name(other))).toEqual(['changed-meanwhile']);
  });
});
