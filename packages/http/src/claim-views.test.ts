import { type Operation, operations } from '@jatkopolku/contracts';
import { type Action, policy, reachOf, roles } from '@jatkopolku/domain/access';
import { type Claim, claimStates } from '@jatkopolku/domain/outcome';
import { cents, clockAt, id, localDate, must } from '@jatkopolku/kernel';
import { makeGrant } from '@jatkopolku/testing/builders';
import { known, openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';

import { type PersonName, callerOf, makeTestApi } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
beforeAll(async () => {
  test = await openSmallRegion();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

const claim = z.looseObject({
  counterpartName: z.string().nullable(),
  counterpartBusinessId: z.string().nullable(),
});
const one = z.looseObject({ record: claim });
const list = z.looseObject({ items: z.array(one) });

describe('where a client went on to', () => {
  const shown = new Set(['provider-worker', 'provider-manager', 'approver', 'auditor']);

  it.each(roles.filter((role) => role !== 'admin'))(
    'is shown to a %s only if they look at what shows it',
    async (role) => {
      const as = callerOf(role);
      const { record } = one.parse((await send('GET', '/claims/K1', { as })).json);
      const [listed] = list.parse((await send('GET', '/claims', { as })).json).items;
      for (const { counterpartName, counterpartBusinessId } of [record, listed?.record ?? record]) {
        expect([counterpartName !== null, counterpartBusinessId !== null]).toEqual([
          shown.has(role),
          shown.has(role),
        ]);
      }
      expect(record).not.toHaveProperty('personId');
    },
  );
});

describe('what the county’s people note of a claim before they decide', () => {
  const on = localDate('2020-03-12');
  const noted = { by: 'secret-approver', reason: 'Secret reason' } as const;
  const hold = { ...noted, until: localDate('2099-01-01') };
  const marks: Partial<Claim> = {
    hold,
    firstApproval: { ...noted, on, amountCents: cents(60_000) },
    correction: { ...noted, on, partNo: 1, amountCents: cents(0) },
  };
  const key = { claimId: id<'Claim'>(known.claimId) };

  /** The claim in the state, with all that was noted by somebody whose name the region knows. */
  async function noteIn(state: Claim['state'], claimKey = key): Promise<number> {
    const { records } = test.region('kymenlaakso');
    const before = must(await records.get('claim', claimKey), 'the claim');
    const by = { userId: noted.by, grantId: 'G-secret', role: 'approver' } as const;
    const grant = makeGrant({ ...by, name: 'Secret Name', providerId: null });
    const isNamed = await records.get('grant', grant);
    const undecided = { decidedBy: null, decidedOn: null, decisionReason: '' };
    const noting = await records.commit(
      [
        { kind: 'claim', record: { ...before.record, ...undecided, ...marks, state }, before },
        ...(isNamed ? [] : [{ kind: 'grant' as const, record: grant }]),
      ],
      { event: 'changed', actor: noted.by },
    );
    expect(noting).toEqual({ ok: true, value: undefined });
    return before.version + 1;
  }

  /** Every read that a provider's people have a right to. */
  const reads = Object.entries<Operation>(operations).filter(
    ([name, { effect }]) =>
      effect === 'read' &&
      Object.hasOwn(policy, name) &&
      reachOf(callerOf('worker'), name as Action) !== undefined,
  );
  const addressOf = ({ path }: Operation) =>
    path.replaceAll(/\{(\w+)\}/g, (_, field: keyof typeof known) => known[field]);

  it.each(claimStates)('is in no answer to its provider while it is %s', async (state) => {
    await noteIn(state);
    const answered = await Promise.all(
      reads.map(async ([name, operation]) => {
        const { status, json } = await send('GET', addressOf(operation), {
          as: callerOf('worker'),
        });
        return { name, status, shows: /secret/i.test(JSON.stringify(json)) };
      }),
    );
    expect(answered.filter(({ shows }) => shows)).toEqual([]);
    const read = answered.filter(({ status }) => status === 200).map(({ name }) => name);
    expect(read).toEqual(
      expect.arrayContaining([
        'readClaim',
        'listClaims',
        'readClaimChecks',
        'listClaimRemarks',
        'listClaimNotices',
        'listTasks',
        'listEvidence',
        'listClaimable',
      ]),
    );
  });

  it('says to its provider until when it is on hold, and all of it to the county', async () => {
    await noteIn('submitted');
    const asks = async (person: PersonName) =>
      one.parse((await send('GET', '/claims/K1', { as: callerOf(person) })).json).record;
    expect(await asks('manager')).toMatchObject({
      hold: { until: hold.until, reason: null, by: null },
      firstApproval: null,
      correction: null,
    });
    for (const person of ['approver', 'finance', 'auditor'] as const)
      expect(await asks(person)).toMatchObject(marks);
  });

  it('is in nothing of the attempts, which are no provider’s', async () => {
    const path = '/claims/K1/attempts';
    expect(await send('GET', path, { as: callerOf('worker') })).toMatchObject({ status: 403 });
  });

  it.each([
    ['taking-back', 'submitted', 1, 412],
    ['withdrawal', 'submitted', 1, 412],
    ['taking-back', 'second-returned', 0, 409],
    ['second-part', 'submitted', 0, 409],
  ] as const)('is in no refusal of a %s of one that is %s', async (name, state, behind, status) => {
    const version = await noteIn(state);
    const refused = await send('POST', `/claims/K1/${name}`, {
      as: callerOf('worker'),
      body: {},
      headers: { 'If-Match': `"${version - behind}"` },
    });
    expect(refused).toMatchObject({ status, json: { meanwhile: { by: null } } });
    expect(JSON.stringify(refused.json)).not.toMatch(/secret/i);
  });

  it('is in the refusals to an approver, who reads who was there', async () => {
    const version = await noteIn('submitted');
    const refused = await send('POST', '/claims/K1/decision', {
      as: callerOf('approver'),
      body: { verdict: 'approve' },
      headers: { 'If-Match': `"${version - 1}"` },
    });
    expect(refused).toMatchObject({
      status: 412,
      json: { meanwhile: { by: 'Secret Name', current: { record: marks } } },
    });
  });

  it('is in no repeat of the filing', async () => {
    const early = makeTestApi({
      openRegion: (regionId) => test.region(regionId, clockAt(localDate('2020-03-10'))),
    });
    await noteIn('withdrawn');
    const body = {
      placementId: 'L1',
      pathType: 'open-labour-market',
      pathStartsOn: '2020-03-01',
      counterpartName: 'Employer',
      counterpartBusinessId: '9900050-1',
      contractType: 'until-further-notice',
      weeklyHours: '37.5',
    };
    const headers = { 'Idempotency-Key': 'filing-0001' };
    const file = () => early.send('POST', '/claims', { as: callerOf('worker'), body, headers });
    const made = await file();
    expect(made.status).toBe(201);
    const { claimId } = one.parse(made.json).record;
    await noteIn('submitted', { claimId: id(String(claimId)) });
    const again = await file();
    expect(again).toMatchObject({
      status: 200,
      json: { record: { claimId, firstApproval: null, hold: { until: hold.until, by: null } } },
    });
    expect(JSON.stringify(again.json)).not.toMatch(/secret/i);
  });
});
