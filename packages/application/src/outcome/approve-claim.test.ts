import { cents, id, localDate, must } from '@jatkopolku/kernel';
import { makeAffiliate, makeClaim } from '@jatkopolku/testing/builders';
import { codesOf } from '@jatkopolku/testing/saved';
import { unclaimedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable, testClock as clock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createAffiliate } from '../provider/create-provider.ts';
import type { Records } from '../records.ts';
import { approveClaim } from './approve-claim.ts';
import { changeClaimSettings } from './claim-settings.ts';
import { takeBackClaim } from './take-back-claim.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const EMPLOYER = '9900050-1';
const key = { claimId: id<'Claim'>('K1') };
const today = localDate('2020-03-10');
const expected = { key, version: 1, actor: 'antti', today };

/** A claim of P1 that nothing speaks against. */
async function region(): Promise<Records> {
  const records = await unclaimedRegion(test);
  const record = makeClaim({
    submittedOn: '2020-03-01',
    pathStartsOn: '2020-03-01',
    counterpartBusinessId: EMPLOYER,
  });
  await records.commit([{ kind: 'claim', record }], { event: 'created', actor: 'test' });
  return records;
}

/** Records in which something happens after the claim was judged, and before it is written; and how often it is tried. */
function whenWritten(records: Records, happens: () => Promise<unknown>) {
  const tried = { count: 0 };
  const commit: Records['commit'] = async (...asked) => {
    tried.count += 1;
    if (tried.count === 1) await happens();
    return records.commit(...asked);
  };
  return { tried, records: { ...records, commit } };
}

/** Procurement names an affiliate of P1, the employer where nothing is said. */
const name = (records: Records, own: Parameters<typeof makeAffiliate>[0] = {}) => {
  const affiliate = makeAffiliate({ providerId: 'P1', businessId: EMPLOYER, ...own });
  return createAffiliate(records, affiliate, { actor: 'heikki', today });
};

const stateOf = async (records: Records) =>
  must(await records.get('claim', key), 'the claim').record.state;
const approve = (records: Records) =>
  codesOf(approveClaim({ records, clock }, expected, { reason: '' }));

describe('a claim that is approved while the provider’s group grows', () => {
  it('by the very employer is not approved, and says why', async () => {
    const stored = await region();
    const { records } = whenWritten(stored, () => name(stored));
    expect(await approve(records)).toEqual(['inside-own-organisation']);
    expect(await stateOf(stored)).toBe('submitted');
    expect(await stored.list('claimNotice', key)).toEqual([]);
    expect(await stored.list('mail')).toEqual([]);
  });

  it('by another organisation is looked at again, and approved', async () => {
    const stored = await region();
    const { records, tried } = whenWritten(stored, () => name(stored, { businessId: '9900046-4' }));
    expect(await approve(records)).toEqual([]);
    expect(tried.count).toBe(2);
    expect(await stored.list('claimNotice', key)).toHaveLength(1);
  });

  it('is looked at once where another provider’s grows', async () => {
    const stored = await region();
    const { records, tried } = whenWritten(stored, () => name(stored, { providerId: 'P2' }));
    expect(await approve(records)).toEqual([]);
    expect(tried.count).toBe(1);
  });

  it('a second time is looked at once more', async () => {
    const stored = await region();
    await name(stored, { businessId: '9900046-4' });
    const { records } = whenWritten(stored, () => name(stored));
    expect(await approve(records)).toEqual(['inside-own-organisation']);
  });

  it('by two approvers at once is approved by one of them at most, and only before', async () => {
    const records = await region();
    const both = [approve(records), approve(records)];
    const [first, second, named] = await Promise.all([...both, codesOf(name(records))]);
    expect(named).toEqual([]);
    const isApproved = [first, second].some((codes) => codes?.length === 0);
    expect(await stateOf(records)).toBe(isApproved ? 'approved' : 'submitted');
    expect(await records.list('claimNotice', key)).toHaveLength(isApproved ? 1 : 0);
    expect(await approve(records)).toHaveLength(1);
  });
});

it('a claim that its provider takes back meanwhile is not looked at again', async () => {
  const stored = await region();
  const back = { ...expected, actor: 'worker-1' };
  const { records, tried } = whenWritten(stored, () => takeBackClaim(stored, back));
  expect(await approve(records)).toEqual(['changed-meanwhile']);
  expect(tried.count).toBe(1);
});

it('a limit that is set meanwhile makes an approval the first of two', async () => {
  const stored = await region();
  const set = { fourEyesAboveCents: cents(50_000), byRule: null };
  const { records } = whenWritten(stored, () =>
    changeClaimSettings(stored, { version: 0, actor: 'admin', today }, set),
  );
  expect(await approve(records)).toEqual([]);
  expect((await stored.get('claim', key))?.record).toMatchObject({
    state: 'submitted',
    firstApproval: { by: 'antti' },
    parts: [],
  });
});
