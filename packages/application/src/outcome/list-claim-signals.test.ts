import type { Claim } from '@jatkopolku/domain/outcome';
import { id, localDate, must, rangeOf } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClaim,
  makeFramework,
  makeGrant,
  makePlacement,
} from '@jatkopolku/testing/builders';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { importActorOf } from '../import-actor.ts';
import type { Change, Records } from '../records.ts';
import { listClaimSignals } from './list-claim-signals.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const MAX_CALLS = 8;
const year = rangeOf(localDate('2020-01-01'), localDate('2020-12-31'));
const act = { event: 'created', actor: 'test' } as const;

async function write(records: Records, changes: readonly Change[]): Promise<void> {
  for (let from = 0; from < changes.length; from += 20) {
    must((await records.commit(changes.slice(from, from + 20), act)).ok || undefined, 'a write');
  }
}

/** A claim on a placement that ended on the last of May: its path may start until the end of July. */
function claimed(no: number, own: Partial<Claim> = {}): Change[] {
  const ids = { clientId: id<'Client'>(`C${no}`), placementId: id<'Placement'>(`L${no}`) };
  const placement = makePlacement({ ...ids, endsOn: '2020-05-31' });
  const claim = makeClaim({
    ...ids,
    claimId: `K${String(no).padStart(3, '0')}`,
    pathStartsOn: '2020-06-05',
    submittedBy: `worker-${no % 5}`,
    ...own,
  });
  return [
    { kind: 'placement', record: placement },
    { kind: 'claim', record: claim },
  ];
}

/** A region with so many claims, each as given. */
async function regionOf(count: number, own: (no: number) => Partial<Claim> = () => ({})) {
  const records = test.records();
  const framework = makeFramework({ frameworkId: 'F1', claimWindowDays: 60 });
  const claims = Array.from({ length: count }, (_, no) =>
    claimed(no, { counterpartBusinessId: employer(no), ...own(no) }),
  );
  await write(records, [
    { kind: 'framework', record: framework },
    { kind: 'agreement', record: makeAgreement({ frameworkId: 'F1' }) },
    ...claims.flat(),
  ]);
  return records;
}

function employer(no: number): Claim['counterpartBusinessId'] {
  const ids = ['9900003-4', '9900050-1', '9900047-2', '9900001-8'];
  return makeClaim({ counterpartBusinessId: must(ids[no % ids.length], 'an id') })
    .counterpartBusinessId;
}

const lastDays = { pathStartsOn: localDate('2020-07-28'), submittedOn: localDate('2020-08-01') };

describe('the signals of a region', () => {
  it('are read in few calls, however many claims there are', async () => {
    const records = await regionOf(250, (no) => ({
      state: 'approved',
      decidedOn: localDate('2020-06-20'),
      ...(no % 2 === 0 && lastDays),
    }));
    const read = () => listClaimSignals(records, year);
    const { answer, calls } = await countCalls(test.client, read);
    expect(calls).toBeLessThanOrEqual(MAX_CALLS);
    expect(answer).toMatchObject({ claims: 250, more: false });
    expect(answer.items.map(({ code }) => code)).toEqual(['late-in-window']);
    expect(answer.signalled).toHaveLength(125);
  });

  it('count the window from the placement’s last day by the framework’s terms', async () => {
    const { items } = await listClaimSignals(await regionOf(5, () => lastDays), year);
    expect(items).toMatchObject([
      { code: 'late-in-window', providerId: 'P1', count: 5, of: 5, bound: { lastDays: 7 } },
    ]);
    const early = { ...lastDays, pathStartsOn: localDate('2020-07-20') };
    expect((await listClaimSignals(await regionOf(5, () => early), year)).items).toEqual([]);
  });

  it('name the worker who files for all, where others may; nobody who imported', async () => {
    const busy = await regionOf(6, () => ({ submittedBy: 'busy' }));
    expect((await listClaimSignals(busy, year)).items).toEqual([]);
    const people = ['busy', 'second', 'third', 'gone', 'county'] as const;
    await write(
      busy,
      people.map((userId) => ({
        kind: 'grant',
        record: makeGrant({
          grantId: `G-${userId}`,
          userId,
          name: `Name of ${userId}`,
          state: userId === 'gone' ? 'revoked' : 'active',
          ...(userId === 'county' && { role: 'approver', providerId: null }),
        }),
      })),
    );
    const { items, workers } = await listClaimSignals(busy, year);
    expect(items).toMatchObject([{ code: 'one-worker', userId: 'busy', workers: 3, count: 6 }]);
    expect(workers).toEqual([{ userId: 'busy', name: 'Name of busy' }]);

    const imported = await regionOf(6, () => ({ submittedBy: importActorOf('0123') }));
    await write(
      imported,
      ['a', 'b', 'c'].map((userId) => ({
        kind: 'grant',
        record: makeGrant({ grantId: `G-${userId}`, userId }),
      })),
    );
    expect((await listClaimSignals(imported, year)).items).toEqual([]);
  });

  it('find the client who is back within weeks of the bonus', async () => {
    const decided = { state: 'approved', decidedOn: localDate('2020-06-20') } as const;
    const records = await regionOf(2, () => decided);
    const back = { clientId: 'C1', startsOn: '2020-07-01', endsOn: '2020-12-31' };
    await write(records, [
      { kind: 'placement', record: makePlacement({ ...back, placementId: 'L90' }) },
    ]);
    const { items, signalled } = await listClaimSignals(records, year);
    expect(items).toMatchObject([
      {
        code: 'client-returned',
        claims: [{ claimId: 'K001' }],
        placementId: 'L90',
        startsOn: '2020-07-01',
      },
    ]);
    expect(signalled).toMatchObject([{ claimId: 'K001', codes: ['client-returned'] }]);
  });

  it('leave out what was taken back or filed at another time, and change no claim', async () => {
    const records = await regionOf(6, (no) => ({
      ...lastDays,
      ...(no === 0 && { state: 'withdrawn' }),
      ...(no === 1 && { submittedOn: localDate('2021-01-01') }),
    }));
    const before = await records.list('claim');
    expect(await listClaimSignals(records, year)).toMatchObject({ claims: 4, items: [] });
    expect(await records.list('claim')).toEqual(before);
  });

  it('of a region without claims are none', async () => {
    const none = { claims: 0, items: [], signalled: [], workers: [], more: false };
    expect(await listClaimSignals(test.records(), year)).toEqual(none);
  });
});
