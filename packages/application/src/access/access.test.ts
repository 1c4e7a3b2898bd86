import { type GrantState, type Identity } from '@jatkopolku/domain/access';
import { type Clock, clockAt, id, instantOf, must, parseBusinessId } from '@jatkopolku/kernel';
import { makeGrant as grantRecord, makeProvider } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { type GrantOffer, decideGrant, createGrant, revokeGrant } from './grants.ts';
import { ROLES_KEPT_MS, makeMemberships, membershipsIn } from './memberships.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'created', actor: 'test' } as const;
const somebody: Identity = { userId: 'worker-1', name: 'Worker One', mandates: [] };

/** A clock whose moment is moved by hand. */
function movedClock(): Clock & { pass(ms: number): void } {
  let time = Date.parse('2021-04-01T09:00:00Z');
  return {
    ...clockAt(TODAY),
    now: () => instantOf(new Date(time)),
    pass: (ms) => {
      time += ms;
    },
  };
}

function regionOf(records: Records) {
  return { regionId: 'r', records, clock: testClock };
}

async function regionWith(...grants: Parameters<typeof grantRecord>[0][]): Promise<Records> {
  const records = test.records();
  await records.commit([{ kind: 'provider', record: makeProvider({ providerId: id('P1') }) }], act);
  for (const [index, own] of grants.entries()) {
    const record = grantRecord({ grantId: `G${index}`, ...own });
    await records.commit([{ kind: 'grant', record }], act);
  }
  return records;
}

describe('what somebody may act as', () => {
  it('is one thing for each provider and the county, by region', async () => {
    const county = { role: 'approver', providerId: null } as const;
    const first = await regionWith({}, { role: 'provider-manager' }, county);
    const second = await regionWith({ ...county, role: 'auditor' });
    const regions = [
      { regionId: 'kymenlaakso', records: first, clock: testClock },
      { regionId: 'etela-savo', records: second, clock: testClock },
    ];
    const found = await makeMemberships(regions, testClock.now)(somebody);
    expect(found.map(({ regionId, providerId, roles }) => [regionId, providerId, roles])).toEqual([
      ['kymenlaakso', 'P1', ['provider-worker', 'provider-manager']],
      ['kymenlaakso', null, ['approver']],
      ['etela-savo', null, ['auditor']],
    ]);
  });

  const counts: Record<GrantState, boolean> = {
    proposed: false,
    active: true,
    refused: false,
    revoked: false,
  };
  it.each(Object.entries(counts))('a role that is %s counts: %s', async (state, isHeld) => {
    const records = await regionWith({ state: state as GrantState });
    const find = makeMemberships([regionOf(records)], testClock.now);
    expect(await find(somebody)).toHaveLength(isHeld ? 1 : 0);
  });

  it('in one region is read from its grants each time, with nothing kept', async () => {
    const records = await regionWith({});
    const region = regionOf(records);
    expect(await membershipsIn(region, somebody)).toMatchObject([{ roles: ['provider-worker'] }]);
    const key = { userId: somebody.userId, grantId: id<'Grant'>('G0') };
    await revokeGrant(records, { key, version: 1, actor: 'admin' }, { providerId: null });
    expect(await membershipsIn(region, somebody)).toEqual([]);
  });

  it('a mandate gives the worker’s role for its organisation, where that is a provider', async () => {
    const records = await regionWith();
    const find = makeMemberships([regionOf(records)], testClock.now);
    const [own, other] = [makeProvider().businessId, must(parseBusinessId('9900050-1'), 'an id')];
    expect(await find({ ...somebody, mandates: [own] })).toMatchObject([
      { providerId: 'P1', roles: ['provider-worker'] },
    ]);
    expect(await find({ ...somebody, mandates: [other] })).toEqual([]);
  });

  it('follows a change within a minute, and is not read again before', async () => {
    const records = await regionWith({});
    const clock = movedClock();
    const find = makeMemberships([regionOf(records)], clock.now);
    expect(await find(somebody)).toHaveLength(1);
    const expected = {
      key: { userId: 'worker-1', grantId: id<'Grant'>('G0') },
      version: 1,
      actor: 'admin',
    };
    await revokeGrant(records, expected, { providerId: null });
    clock.pass(ROLES_KEPT_MS - 1);
    expect(await find(somebody)).toHaveLength(1);
    clock.pass(1);
    expect(await find(somebody)).toEqual([]);
    expect(ROLES_KEPT_MS).toBeLessThanOrEqual(60_000);
  });
});

describe('giving a role', () => {
  const offer: GrantOffer = {
    grantId: id('G1'),
    userId: 'somebody',
    name: 'Some Body',
    role: 'approver',
    providerId: null,
  };
  const admin = { userId: 'admin-1', providerId: null };
  const give = (
    records: Records,
    own: Partial<GrantOffer> = {},
    by: Parameters<typeof createGrant>[2] = admin,
  ) => createGrant({ records, clock: testClock }, { ...offer, ...own }, by);

  it.each([
    ['approver', 'active'],
    ['case-worker', 'active'],
    ['finance', 'proposed'],
    ['admin', 'proposed'],
  ] as const)('of %s makes it %s', async (role, state) => {
    expect(await give(await regionWith(), { role })).toMatchObject({
      value: { record: { state } },
    });
  });

  it.each<[string, Partial<GrantOffer>, string]>([
    ['to oneself', { userId: 'admin-1' }, 'own-work'],
    ['of a provider without its provider', { role: 'provider-worker' }, 'role-provider'],
    ['of the county with a provider', { providerId: id('P1') }, 'role-provider'],
    [
      'of an unknown provider',
      { role: 'provider-worker', providerId: id('P9') },
      'unknown-provider',
    ],
  ])('%s is refused', async (_, own, code) => {
    expect(await give(await regionWith(), own)).toEqual({ ok: false, error: [{ code }] });
  });

  it('is not given twice, and is given again when it was taken away', async () => {
    const records = await regionWith();
    const again = { ...offer, grantId: id<'Grant'>('G2') };
    expect((await give(records)).ok).toBe(true);
    // The same request once more is no second grant.
    expect(await give(records, again)).toMatchObject({ error: [{ code: 'role-held' }] });
    const expected = {
      key: { userId: offer.userId, grantId: offer.grantId },
      version: 1,
      actor: 'admin-1',
    };
    await revokeGrant(records, expected, { providerId: null });
    expect((await give(records, again)).ok).toBe(true);
  });

  it('a manager gives and takes the worker’s role of the own provider, and no other', async () => {
    const records = await regionWith();
    const manager = { userId: 'manager', providerId: id<'Provider'>('P1') };
    const worker = { role: 'provider-worker', providerId: id<'Provider'>('P1') } as const;
    expect((await give(records, worker, manager)).ok).toBe(true);
    for (const own of [
      { ...worker, role: 'provider-manager' as const },
      { role: 'approver' as const },
    ]) {
      const refused = await give(records, { ...own, grantId: id('G2') }, manager);
      expect(refused).toMatchObject({ error: [{ code: 'not-allowed' }] });
    }
    await give(records, { grantId: id('G3') });
    const expected = (grantId: string) => ({
      key: { userId: 'somebody', grantId: id<'Grant'>(grantId) },
      version: 1,
      actor: 'manager',
    });
    expect((await revokeGrant(records, expected('G1'), manager)).ok).toBe(true);
    expect(await revokeGrant(records, expected('G3'), manager)).toEqual({
      ok: false,
      error: [{ code: 'not-yours' }],
    });
  });

  it('of finance is confirmed by a second person, who neither gave nor gets it', async () => {
    const records = await regionWith();
    await give(records, { role: 'finance' });
    const key = { userId: 'somebody', grantId: offer.grantId };
    for (const actor of ['admin-1', 'somebody']) {
      expect(await decideGrant(records, { key, version: 1, actor }, 'confirm')).toEqual({
        ok: false,
        error: [{ code: 'own-work' }],
      });
    }
    const expected = { key, version: 1, actor: 'admin-2' };
    expect(await decideGrant(records, expected, 'confirm')).toMatchObject({
      value: { record: { state: 'active', confirmedBy: 'admin-2' } },
    });
    expect(await decideGrant(records, { ...expected, version: 2 }, 'refuse')).toMatchObject({
      error: [{ code: 'not-in-this-state' }],
    });
  });
});
