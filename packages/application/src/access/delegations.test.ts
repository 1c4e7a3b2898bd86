import type { Grant } from '@jatkopolku/domain/access';
import { addDays, clockAt, id, localDate } from '@jatkopolku/kernel';
import { makeGrant } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import {
  type DelegationDraft,
  createDelegation,
  deputyFor,
  listDelegations,
} from './delegations.ts';
import { createGrant, revokeGrant } from './grants.ts';
import { makeMemberships, membershipsIn } from './memberships.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const G1 = id<'Grant'>('G1');
const G2 = id<'Grant'>('G2');
const away = { userId: 'away' };
const deputy = { userId: 'deputy', name: 'Deputy', mandates: [] };
const draft: DelegationDraft = {
  grantId: G2,
  userId: 'deputy',
  role: 'approver',
  startsOn: addDays(TODAY, 1),
  endsOn: addDays(TODAY, 7),
  reason: 'Leave',
};

/** A region with an approver, a case worker who can be the deputy, and others. */
async function regionOf(...more: Grant[]): Promise<Records> {
  const records = test.records();
  const county = { grantId: G1, providerId: null } as const;
  const grants = [
    makeGrant({ ...county, userId: 'away', name: 'Away', role: 'approver' }),
    makeGrant({ ...county, userId: 'deputy', name: 'Deputy', role: 'case-worker' }),
    makeGrant({ ...county, userId: 'clerk', name: 'Aada Clerk', role: 'finance' }),
    makeGrant({ userId: 'worker', name: 'Worker' }),
    ...more,
  ];
  for (const record of grants) {
    await records.commit([{ kind: 'grant', record }], { event: 'role-granted', actor: 'test' });
  }
  return records;
}

const deps = (records: Records, day = TODAY) => ({ records, clock: clockAt(day) });
const delegate = (records: Records, own: Partial<DelegationDraft> = {}, by = away) =>
  createDelegation(deps(records), { ...draft, ...own }, by);
/** What the deputy may act as on a day. */
const rolesOn = async (records: Records, day: string) => {
  const region = { regionId: 'r', ...deps(records, localDate(day)) };
  const memberships = await membershipsIn(region, deputy);
  return memberships.flatMap(({ roles }) => roles);
};
const revoke = (records: Records, userId: string, grantId = G1) =>
  revokeGrant(records, { key: { userId, grantId }, version: 1, actor: 'a' }, { providerId: null });

describe('createDelegation', () => {
  it('is a grant of the deputy, which says for whom, when and why', async () => {
    const records = await regionOf();
    expect(await delegate(records)).toMatchObject({
      value: {
        version: 1,
        record: {
          userId: 'deputy',
          name: 'Deputy',
          role: 'approver',
          providerId: null,
          state: 'active',
          grantedBy: 'away',
          delegation: {
            delegator: { userId: 'away', name: 'Away', grantId: 'G1' },
            startsOn: '2021-04-02',
            endsOn: '2021-04-08',
            reason: 'Leave',
          },
        },
      },
    });
    const last = await records.lastChange('grant', { userId: 'deputy', grantId: G2 });
    expect(last).toMatchObject({ actor: 'away' });
  });

  it('counts on its days and on no other', async () => {
    const records = await regionOf();
    await delegate(records);
    expect(await rolesOn(records, '2021-04-01')).toEqual(['case-worker']);
    expect(await rolesOn(records, '2021-04-02')).toEqual(['case-worker', 'approver']);
    expect(await rolesOn(records, '2021-04-08')).toEqual(['case-worker', 'approver']);
    expect(await rolesOn(records, '2021-04-09')).toEqual(['case-worker']);
  });

  it('begins and ends with the day, also for who was looked up a moment before', async () => {
    const records = await regionOf();
    await delegate(records);
    let today = TODAY;
    const clock = { today: () => today };
    const find = makeMemberships([{ regionId: 'r', records, clock }], testClock.now);
    const roles = async () => (await find(deputy)).flatMap((one) => one.roles);
    expect(await roles()).toEqual(['case-worker']);
    today = draft.startsOn;
    expect(await roles()).toEqual(['case-worker', 'approver']);
    today = addDays(draft.endsOn, 1);
    expect(await roles()).toEqual(['case-worker']);
  });

  it('is refused with every reason, and leaves nothing', async () => {
    const records = await regionOf();
    const refused = await delegate(records, { userId: 'worker', startsOn: addDays(TODAY, -1) });
    expect(refused).toEqual({
      ok: false,
      error: [
        { code: 'not-of-county', at: '/userId' },
        { code: 'delegation-backdated', at: '/startsOn' },
      ],
    });
    expect(await records.list('grant', { userId: 'worker' })).toHaveLength(1);
  });

  it('gives nobody what only a deputy has', async () => {
    const records = await regionOf();
    await delegate(records, { startsOn: TODAY });
    const chained = { grantId: id<'Grant'>('G3'), userId: 'clerk' };
    expect(await delegate(records, chained, deputy)).toMatchObject({
      error: [{ code: 'role-not-own' }],
    });
  });

  it('the same request once more is the same delegation, another one for the days is refused', async () => {
    const records = await regionOf();
    const first = await delegate(records);
    expect(await delegate(records)).toEqual(first);
    expect(await delegate(records, { grantId: id('G3') })).toMatchObject({
      error: [{ code: 'role-held' }],
    });
  });

  it('hinders nobody from getting the role for good', async () => {
    const records = await regionOf();
    await delegate(records);
    const given = { userId: 'deputy', name: 'Deputy', role: 'approver', providerId: null } as const;
    const admin = { userId: 'admin', providerId: null };
    const offer = { grantId: id<'Grant'>('G5'), ...given };
    expect((await createGrant(deps(records), offer, admin)).ok).toBe(true);
    expect(await rolesOn(records, '2021-05-01')).toEqual(['case-worker', 'approver']);
  });
});

describe('what a delegation rests on', () => {
  it('is taken away while it is made: then it is not made', async () => {
    const records = await regionOf();
    // The delegator's grant is taken away after the delegation was judged and before it is written.
    const late: Records = {
      ...records,
      commit: async (...sent) => {
        await revoke(records, 'away');
        return records.commit(...sent);
      },
    };
    expect(await delegate(late)).toEqual({ ok: false, error: [{ code: 'changed-meanwhile' }] });
    expect(await records.list('grant', { userId: 'deputy' })).toHaveLength(1);
  });

  it('is taken away a moment later: then it counts no more', async () => {
    const records = await regionOf();
    await delegate(records, { startsOn: TODAY });
    expect(await rolesOn(records, TODAY)).toContain('approver');
    await revoke(records, 'away');
    expect(await rolesOn(records, TODAY)).toEqual(['case-worker']);
    expect(await deputyFor(records, 'deputy', TODAY)).toEqual([]);
  });

  it('by whichever of two at once comes first, the deputy has nothing', async () => {
    for (let time = 0; time < 5; time += 1) {
      const records = await regionOf();
      const [, taken] = await Promise.all([
        delegate(records, { startsOn: TODAY }),
        revoke(records, 'away'),
      ]);
      expect(taken.ok).toBe(true);
      expect(await rolesOn(records, TODAY)).toEqual(['case-worker']);
    }
  });

  it('is the deputy’s place in the county too', async () => {
    const records = await regionOf();
    await delegate(records, { startsOn: TODAY });
    await revoke(records, 'deputy');
    expect(await rolesOn(records, TODAY)).toEqual([]);
  });

  it('does not come back with another grant of the role', async () => {
    const records = await regionOf();
    await delegate(records, { startsOn: TODAY });
    await revoke(records, 'away');
    const again = { userId: 'away', name: 'Away', role: 'approver', providerId: null } as const;
    const offer = { grantId: id<'Grant'>('G8'), ...again };
    await createGrant(deps(records), offer, { userId: 'admin', providerId: null });
    expect(await rolesOn(records, TODAY)).toEqual(['case-worker']);
  });
});

it('who is back earlier ends it, and may leave the days again', async () => {
  const records = await regionOf();
  await delegate(records, { startsOn: TODAY });
  expect((await revoke(records, 'deputy', G2)).ok).toBe(true);
  expect(await rolesOn(records, TODAY)).toEqual(['case-worker']);
  expect((await delegate(records, { grantId: id('G3') })).ok).toBe(true);
});

describe('listDelegations', () => {
  const list = (records: Records, day = TODAY, by = away) =>
    listDelegations(deps(records, day), 'approver', by);

  it('offers people of the county who have not the role, by name', async () => {
    const { own, deputies } = await list(await regionOf());
    expect(own).toBe(true);
    expect(deputies).toEqual([
      { userId: 'clerk', name: 'Aada Clerk' },
      { userId: 'deputy', name: 'Deputy' },
    ]);
  });

  it('shows what the caller left to others until it is over, and nobody else’s', async () => {
    const records = await regionOf();
    await delegate(records);
    await delegate(records, { grantId: id('G3'), userId: 'clerk', startsOn: TODAY });
    const shown = (found: Awaited<ReturnType<typeof list>>) =>
      found.items.map(({ record }) => record.userId);
    expect(shown(await list(records))).toEqual(['clerk', 'deputy']);
    expect(shown(await list(records, addDays(draft.endsOn, 1)))).toEqual([]);
    const others = await list(records, TODAY, { userId: 'deputy' });
    expect(shown(others)).toEqual([]);
    expect(others.own).toBe(false);
  });
});

it('deputyFor says for whom, from when and until when', async () => {
  const records = await regionOf();
  await delegate(records);
  const days = { startsOn: draft.startsOn, endsOn: draft.endsOn };
  const expected = [{ name: 'Away', role: 'approver', ...days }];
  expect(await deputyFor(records, 'deputy', TODAY)).toEqual(expected);
  expect(await deputyFor(records, 'deputy', draft.endsOn)).toEqual(expected);
  expect(await deputyFor(records, 'deputy', addDays(draft.endsOn, 1))).toEqual([]);
  expect(await deputyFor(records, 'away', TODAY)).toEqual([]);
});
