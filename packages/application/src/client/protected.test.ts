import type { Caller } from '@jatkopolku/domain/access';
import { emptyCounts } from '@jatkopolku/domain/settlement';
import { clockAt, id, localDate, must, parsePersonalIdentityCode } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClaim,
  makeClient,
  makeClientMerge,
  makeFramework,
  makeObjection,
  makePlacement,
  makeRecovery,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { TODAY, type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { readClaimCounterpart } from '../outcome/claim-counterpart.ts';
import { protectedClients } from '../protected-clients.ts';
import type { Change } from '../records.ts';
import { changeClientSettings, readClientSettings } from './client-settings.ts';
import { findClients } from './find-clients.ts';
import { knownByName } from './known-by-name.ts';
import { clientsInSight } from './provider-sight.ts';
import { isHiddenFrom, readProtectedFacts } from './read-protected-facts.ts';

const act = { event: 'imported', actor: 'test' } as const;
const P1 = id<'Provider'>('P1');
const C1 = id<'Client'>('C1');
const protection = { since: '2020-01-01', source: 'population-register' } as const;
const contact = { municipality: 'Kotka', phone: '040 1', email: 'a@example.fi', address: 'Tie 1' };
const hidden = makeClient({ ...contact, protection });
const maija = { userId: 'maija', name: 'Maija' };

let table: TestTable;
let region: TestRegion;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  region = table.region(`protected-${(regions += 1)}`);
  await have(
    { kind: 'framework', record: makeFramework() },
    { kind: 'agreement', record: makeAgreement() },
  );
});

async function have(...changes: readonly Change[]): Promise<void> {
  expect(await region.records.commit(changes, act)).toMatchObject({ ok: true });
}

const caller = (own: Partial<Caller>): Caller => ({
  userId: 'somebody',
  name: 'Some Body',
  regionId: id('r'),
  roles: ['case-worker'],
  providerId: null,
  ...own,
});
const asker = (own: Partial<Caller>) => ({
  ...region,
  caller: caller(own),
  own: own.providerId ?? null,
});

describe('a client with a protected address', () => {
  const current = makePlacement({
    startsOn: '2021-01-01',
    endsOn: '2021-12-31',
    caseWorker: maija,
  });
  beforeEach(() =>
    have({ kind: 'client', record: hidden }, { kind: 'placement', record: current }),
  );
  const isNamed = async (own: Partial<Caller>) =>
    (await knownByName(asker(own), [hidden])).length > 0;
  const look = (own: Partial<Caller>) => readProtectedFacts(asker(own), C1);

  it('is shown to the named case worker and the instructor alone', async () => {
    expect(await look(maija)).toEqual({ ok: true, value: { clientId: C1, ...contact } });
    const instructor = { name: current.instructor, providerId: P1, roles: ['provider-worker'] };
    expect(await look(instructor as Partial<Caller>)).toEqual({
      ok: true,
      value: { clientId: C1, ...contact },
    });
    expect(await look({})).toEqual({ ok: false, error: [{ code: 'not-named-for-client' }] });
  });

  it('has nothing to show once the protection ends', async () => {
    const before = await region.records.get('client', { clientId: C1 });
    await have({ kind: 'client', record: { ...hidden, protection: null }, before });
    expect(await look(maija)).toEqual({ ok: false, error: [{ code: 'nothing-withheld' }] });
    expect(await knownByName(asker({}), [{ ...hidden, protection: null }])).toHaveLength(1);
  });

  it('is for those who are named under any record of the person', async () => {
    const merged = makeClientMerge({ clientId: 'C1', keptId: 'C2', state: 'merged' });
    await have({ kind: 'clientMerge', record: merged });
    const kept = makeClient({ clientId: 'C2', protection });
    await have({ kind: 'client', record: kept });
    expect(await readProtectedFacts(asker({}), id('C2'))).toMatchObject({ ok: false });
    expect(await readProtectedFacts(asker(maija), id('C2'))).toMatchObject({ ok: true });
    expect(await knownByName(asker({}), [kept])).toEqual([]);
    expect(await knownByName(asker(maija), [kept])).toEqual([kept]);
  });

  it('has letters and a claim that only those see who are named, or decide', async () => {
    expect(await isHiddenFrom(asker(maija), C1)).toBe(false);
    expect(await isHiddenFrom(asker({}), C1)).toBe(true);
    expect(await isHiddenFrom(asker({}), id('C2'))).toBe(false);
    const other = makeClient({ clientId: 'C2' });
    const claim = makeClaim({ state: 'submitted' });
    await have({ kind: 'client', record: other }, { kind: 'claim', record: claim });
    expect([...(await protectedClients(region.records, [C1, other.clientId]))]).toEqual([C1]);
    const counterpart = (own: Partial<Caller>) =>
      readClaimCounterpart(region.records, claim.claimId, caller(own));
    const { clientId, counterpartName, counterpartBusinessId } = claim;
    expect(await counterpart({ roles: ['approver'] })).toEqual({
      ok: true,
      value: { clientId, counterpartName, counterpartBusinessId },
    });
    const refused = { ok: false, error: [{ code: 'not-decider' }] };
    expect(await counterpart({ roles: ['approver'], userId: claim.submittedBy })).toEqual(refused);
    expect(await counterpart({ roles: ['auditor'] })).toEqual(refused);
  });

  it('is named to those for whom something of the client waits', async () => {
    expect(await isNamed(maija)).toBe(true);
    expect(await isNamed({})).toBe(false);
    expect(await isNamed({ roles: ['approver'] })).toBe(false);
    await have({ kind: 'claim', record: makeClaim({ state: 'submitted' }) });
    expect(await isNamed({ roles: ['approver'] })).toBe(true);
    expect(await isNamed({ roles: ['finance'] })).toBe(false);
    await have({ kind: 'recovery', record: makeRecovery() });
    expect(await isNamed({ roles: ['finance'] })).toBe(true);
  });

  it('is named to an approver while a month of the client waits', async () => {
    await have({ kind: 'sheet', record: makeSheet({ state: 'submitted', submittedOn: TODAY }) });
    expect(await isNamed({ roles: ['approver'] })).toBe(true);
  });

  it('is found by name by those alone who may know it, and by id by all', async () => {
    const ids = async (words: string, own: Partial<Caller>) => {
      const found = await findClients(asker(own), { words });
      return found.ok && found.value.items.map(({ record }) => record.clientId);
    };
    expect(await ids('lehtinen', maija)).toEqual(['C1']);
    expect(await ids('lehtinen', {})).toEqual([]);
    expect(await ids('c1', {})).toEqual(['C1']);
  });

  it('is found by identity code by those alone who may know the name', async () => {
    const code = '010190-901R';
    const identityMark = await region.vault.mark(
      'identity',
      must(parsePersonalIdentityCode(code), 'a code'),
    );
    const before = await region.records.get('client', { clientId: C1 });
    await have({ kind: 'client', record: { ...hidden, identityMark }, before });
    const finds = async (own: Partial<Caller>) => {
      const found = await findClients(asker(own), { words: code });
      return found.ok && found.value.items.length > 0;
    };
    expect(await finds(maija)).toBe(true);
    expect(await finds({})).toBe(false);
    expect(await finds({ roles: ['finance'] })).toBe(false);
    await have({ kind: 'recovery', record: makeRecovery() });
    expect(await finds({ roles: ['finance'] })).toBe(true);
  });

  it('is seen by the provider after the placement only while a claim can be filed for it', async () => {
    const ended = makePlacement({ ...current, endedOn: '2021-03-31' });
    expect(await clientsInSight(region, P1, [hidden])).toEqual([hidden]);
    const before = await region.records.get('placement', ended);
    await have({ kind: 'placement', record: ended, before });
    expect(await clientsInSight(region, P1, [hidden])).toEqual([hidden]);
    const later = { ...region, clock: clockAt(localDate('2022-01-01')) };
    expect(await clientsInSight(later, P1, [hidden])).toEqual([]);
  });
});

describe('a client whose placement ended long ago', () => {
  const client = makeClient();
  const seen = async () => (await clientsInSight(region, P1, [client])).length > 0;
  beforeEach(() =>
    have(
      { kind: 'client', record: client },
      { kind: 'placement', record: makePlacement({ endsOn: '2020-06-30' }) },
    ),
  );

  it('is out of the provider’s sight, and never was in another’s', async () => {
    expect(await seen()).toBe(false);
    expect(await clientsInSight(region, id('P2'), [client])).toEqual([]);
  });

  it('is seen for as long as the region has set', async () => {
    expect(await readClientSettings(region.records)).toMatchObject({
      version: 0,
      record: { sightMonths: 6 },
    });
    const set = (version: number, sightMonths: number) =>
      changeClientSettings(region.records, { version, actor: 'jussi' }, { sightMonths });
    expect(await set(0, 24)).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await seen()).toBe(true);
    expect(await set(0, 1)).toMatchObject({ ok: false, error: [{ code: 'changed-meanwhile' }] });
    expect(await set(1, 0)).toMatchObject({ ok: true, value: { version: 2 } });
    expect(await seen()).toBe(false);
  });

  it('is seen while a claim waits, or an objection to its decision', async () => {
    await have({
      kind: 'claim',
      record: makeClaim({ state: 'rejected', decidedOn: '2020-08-01' }),
    });
    expect(await seen()).toBe(false);
    await have({ kind: 'objection', record: makeObjection({ state: 'open' }) });
    expect(await seen()).toBe(true);
  });

  it('is seen while a month of the placement waits to be settled', async () => {
    const tally = (month: string) => ({
      ...emptyCounts,
      month,
      providerId: P1,
      returned: 1,
      moneyVersion: 0,
      changes: [],
    });
    await have({ kind: 'monthTally', record: tally('2020-09') as never });
    expect(await seen()).toBe(false);
    await have({ kind: 'monthTally', record: tally('2020-05') as never });
    expect(await seen()).toBe(true);
  });

  it('is among many found as one by one', async () => {
    const other = makeClient({ clientId: 'C2' });
    await have(
      { kind: 'client', record: other },
      {
        kind: 'placement',
        record: makePlacement({ placementId: 'L2', clientId: 'C2', endsOn: '2021-12-31' }),
      },
    );
    expect(await clientsInSight(region, P1, [client, other])).toEqual([other]);
  });
});
