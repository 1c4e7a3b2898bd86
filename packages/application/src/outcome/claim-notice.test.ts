import { id, localDate } from '@jatkopolku/kernel';
import { withAround } from '@jatkopolku/testing/acted-records';
import { makeClaim, makeGrant, makeProvider } from '@jatkopolku/testing/builders';
import { auditOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change } from '../records.ts';
import { decideClaim } from './decide-claim.ts';
import { listClaimNotices } from './list-claim-notices.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const today = localDate('2020-06-22');
const act = { event: 'imported', actor: 'test' } as const;
const claim = makeClaim();
const key = { claimId: claim.claimId };
const reject = {
  verdict: 'reject',
  category: 'evidence-missing',
  reason: ' No contract ',
} as const;
const by = (version: number) => ({ key, version, actor: 'approver', today });
const contacts = [{ name: 'Maija', role: 'Manager', email: 'maija@example.org', phone: '' }];

let regions = 0;
async function regionWith(provider: Partial<Parameters<typeof makeProvider>[0]> = {}) {
  const regionId = `claim-notices-${(regions += 1)}`;
  const region = test.region(regionId);
  const grant = makeGrant({ userId: 'approver', name: 'Antti Aalto' });
  const own: Change[] = [
    { kind: 'grant', record: grant },
    { kind: 'provider', record: makeProvider({ contacts, ...provider }) },
  ];
  const around = withAround({ kind: 'claim', record: claim });
  await region.records.commit([...around.filter(({ kind }) => kind !== 'provider'), ...own], act);
  return { ...region, regionId };
}

describe('the notice of a decision on a claim', () => {
  it('keeps all that the letter says, in the same transaction', async () => {
    const region = await regionWith({ language: 'sv' });
    expect(await decideClaim(region, by(1), reject)).toMatchObject({ ok: true });
    const listed = await listClaimNotices(region.records, key);
    const [decided] = listed.ok ? listed.value.items : [];
    expect(decided?.objection).toBeNull();
    expect(decided?.notice).toMatchObject({
      claimId: 'K1',
      decisionNo: 1,
      clientId: 'C1',
      language: 'sv',
      decidedBy: 'approver',
      isMailed: true,
      facts: {
        providerName: makeProvider().name,
        claimedCents: 70_000,
        approvedCents: 0,
        decision: 'rejected',
        decidedOn: today,
        category: 'evidence-missing',
        reason: 'No contract',
        decider: { kind: 'person', name: 'Antti Aalto' },
        objectBy: '2020-07-22',
      },
    });
    const events = (await auditOf(test, region.regionId)).filter((one) => /rejected/.test(one));
    // The claim, its notice and the message.
    expect(events).toHaveLength(3);
  });

  it('is said by a message to the provider, without the client', async () => {
    const { records, ...region } = await regionWith();
    await decideClaim({ records, ...region }, by(1), reject);
    const mail = await records.get('mail', { mailId: id<'Mail'>('K1-1') });
    expect(mail?.record).toMatchObject({ to: ['maija@example.org'], path: '/claims/K1' });
    expect(JSON.stringify(mail?.record)).not.toContain('C1');
  });

  it('waits on the claim’s page alone for a provider without an address', async () => {
    const { records, ...region } = await regionWith({ contacts: [] });
    await decideClaim({ records, ...region }, by(1), reject);
    expect(await records.list('mail')).toEqual([]);
    const [notice] = await records.list('claimNotice', key);
    expect(notice?.record.isMailed).toBe(false);
  });

  it('is not written for a claim that comes back, nor where the decision is refused', async () => {
    const region = await regionWith();
    await decideClaim(region, { ...by(1), actor: claim.submittedBy }, reject);
    await decideClaim(region, by(1), { ...reject, verdict: 'return' });
    expect(await listClaimNotices(region.records, key)).toEqual({ ok: true, value: { items: [] } });
  });

  it('of two deciders at once is one', async () => {
    const region = await regionWith();
    const results = await Promise.all(
      ['A', 'B', 'C'].map((actor) => decideClaim(region, { ...by(1), actor }, reject)),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await region.records.list('claimNotice', key)).toHaveLength(1);
  });

  it('of no claim is not found', async () => {
    const { records } = await regionWith();
    const none = await listClaimNotices(records, { claimId: id('K9') });
    expect(none).toEqual({ ok: false, error: [{ code: 'not-found' }] });
  });
});
