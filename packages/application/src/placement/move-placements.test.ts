import type { MoveTarget, Placement } from '@jatkopolku/domain/placement';
import { chainOf, unqualified, wholeService } from '@jatkopolku/domain/placement';
import { addDays, id, localDate, must } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBookedMonth,
  makeClient,
  makeFramework,
  makeGrant,
  makeLot,
  makePlacement,
  makeProvider,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { auditOf, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { listDueReviews } from '../followup/list-due.ts';
import type { Records } from '../records.ts';
import { listCaseWorkers } from './case-worker.ts';
import { endPlacement } from './change-placement.ts';
import { type MovingMany, movePlacements, previewMove } from './move-placements.ts';

type PlacementId = Placement['placementId'];

const asking = { actor: 'kaisa', today: TODAY };
const period = { startsOn: '2021-01-04', endsOn: '2021-12-31', planSignedOn: '2020-12-15' };
const from = localDate('2021-05-03');
const toWorker: MoveTarget = { kind: 'case-worker', userId: 'oili' };
const toInstructor = {
  kind: 'instructor',
  providerId: id<'Provider'>('P1'),
  instructor: 'Instructor 2',
  instructorQualification: 'vocational',
  instructorCompetence: 'Carpenter',
} as const;
const toAgreement = {
  kind: 'agreement',
  agreementId: id<'Agreement'>('A2'),
  from,
  instructor: 'Instructor 3',
  ...unqualified,
} as const;

let test: TestTable;
let records: Records;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regionId = `moves-${(regions += 1)}`;
  records = test.records(regionId);
  const worker = (userId: string, name: string) =>
    makeGrant({ userId, name, role: 'case-worker', grantId: `G-${userId}` });
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'lot', record: makeLot() },
      { kind: 'provider', record: makeProvider() },
      { kind: 'provider', record: makeProvider({ providerId: 'P2', businessId: '9900047-2' }) },
      { kind: 'agreement', record: makeAgreement() },
      {
        kind: 'agreement',
        record: makeAgreement({ agreementId: 'A2', providerId: 'P2', places: 1 }),
      },
      { kind: 'grant', record: worker('kaisa', 'Kaisa Koskinen') },
      { kind: 'grant', record: worker('oili', 'Oili Oksanen') },
      { kind: 'grant', record: makeGrant({ userId: 'heikki', grantId: 'G-heikki' }) },
      ...clientPlaced('1'),
      ...clientPlaced('2'),
    ],
    { event: 'imported', actor: 'test' },
  );
});

function clientPlaced(no: string, overrides: Parameters<typeof makePlacement>[0] = {}) {
  const clientId = `C${no}`;
  const placed = { placementId: `L${no}`, clientId, ...period, nextReviewDueOn: '2021-04-04' };
  return [
    {
      kind: 'client',
      record: makeClient({ clientId, personId: clientId, identityMark: no }),
    },
    { kind: 'placement', record: makePlacement({ ...placed, ...overrides }) },
  ] as const;
}

const nextIdOf = (placementId: PlacementId) => id<'Placement'>(`${placementId}-new`);
const moving = (to: MoveTarget): MovingMany => ({ to, reason: 'The provider closes' });

function preview(to: MoveTarget, ...placementIds: string[]) {
  const all = placementIds.map((one) => id<'Placement'>(one));
  return previewMove(records, { ...moving(to), placementIds: all }, asking);
}

function move(to: MoveTarget, rows: Readonly<Record<string, number>>, moveId = 'M1') {
  const placements = Object.entries(rows).map(([placementId, version]) => ({
    placementId: id<'Placement'>(placementId),
    version,
  }));
  const asked = { ...moving(to), moveId: id<'PlacementMove'>(moveId), placements };
  return movePlacements(records, asked, { ...asking, nextIdOf });
}

interface Rows {
  readonly placements: readonly {
    readonly placementId: string;
    readonly problems: readonly { readonly code: string }[];
  }[];
}

function codesByRow({ placements }: Rows) {
  return placements.map(({ placementId, problems }) => [
    placementId,
    ...problems.map(({ code }) => code),
  ]);
}

const byLength = (a: readonly unknown[], b: readonly unknown[]) => a.length - b.length;

async function moved(...asked: Parameters<typeof move>) {
  const result = await move(...asked);
  return codesByRow(must(result.ok ? result.value.record : undefined, 'the move'));
}

async function previewed(...asked: Parameters<typeof preview>) {
  const result = await preview(...asked);
  return codesByRow(must(result.ok ? result.value : undefined, 'the preview'));
}

const stored = async (placementId: string) =>
  must(await records.get('placement', { placementId: id(placementId) }), placementId);

describe('moving placements to another case worker', () => {
  it('is offered of those who have the role today, by name', async () => {
    expect(await listCaseWorkers(records, TODAY)).toEqual([
      { userId: 'kaisa', name: 'Kaisa Koskinen' },
      { userId: 'oili', name: 'Oili Oksanen' },
    ]);
  });

  it('moves each with its own event, and their tasks are the other’s', async () => {
    expect(await moved(toWorker, { L1: 1, L2: 1 })).toEqual([['L1'], ['L2']]);
    expect(await stored('L1')).toMatchObject({
      version: 2,
      record: {
        caseWorker: { userId: 'oili', name: 'Oili Oksanen' },
        moveReason: 'The provider closes',
      },
    });
    const events = (await auditOf(test, regionId)).filter((one) => one.includes('moved'));
    expect(events).toEqual(['2 placement-moved kaisa', '2 placement-moved kaisa']);
    const { items } = await listDueReviews(records, TODAY);
    expect(items.map(({ placementId, caseWorker }) => [placementId, caseWorker?.userId])).toEqual([
      ['L1', 'oili'],
      ['L2', 'oili'],
    ]);
  });

  it('says of each why it stays', async () => {
    const over = { startsOn: '2020-06-01', endsOn: '2021-02-28' };
    await records.commit(
      [
        ...clientPlaced('3', { caseWorker: { userId: 'oili', name: 'O' } }),
        ...clientPlaced('4', over),
      ],
      { event: 'imported', actor: 'test' },
    );
    const expected = [
      ['L1'],
      ['L3', 'case-worker-same'],
      ['L4', 'not-in-this-state'],
      ['L9', 'unknown-placement'],
    ];
    expect(await previewed(toWorker, 'L1', 'L3', 'L4', 'L9')).toEqual(expected);
    expect((await stored('L1')).version).toBe(1);
    expect(await moved(toWorker, { L1: 1, L3: 1, L4: 1, L9: 0 })).toEqual(expected);
    expect((await stored('L4')).version).toBe(1);
  });

  it.each(['heikki', 'nobody'])('refuses %s, who is no case worker', async (userId) => {
    const to = { kind: 'case-worker', userId } as const;
    expect(await codesOf(preview(to, 'L1'))).toEqual(['unknown-case-worker']);
    expect(await codesOf(move(to, { L1: 1 }))).toEqual(['unknown-case-worker']);
  });
});

describe('moving placements to another instructor', () => {
  it('moves those of the instructor’s provider', async () => {
    await records.commit(
      clientPlaced('3', { agreementId: 'A2', providerId: 'P2', instructor: 'Instructor 2' }),
      { event: 'imported', actor: 'test' },
    );
    expect(await previewed(toInstructor, 'L1', 'L3')).toEqual([['L1'], ['L3', 'other-provider']]);
    expect(await moved(toInstructor, { L1: 1, L3: 1 })).toEqual([['L1'], ['L3', 'other-provider']]);
    expect((await stored('L1')).record).toMatchObject({
      instructor: 'Instructor 2',
      instructorQualification: 'vocational',
      instructorCompetence: 'Carpenter',
    });
    expect(await previewed(toInstructor, 'L1')).toEqual([['L1', 'instructor-same']]);
  });
});

describe('moving placements to another agreement', () => {
  it('ends each on the day before, and goes on by the same terms as its renewal', async () => {
    await move(toWorker, { L1: 1 }, 'M0');
    expect(await moved(toAgreement, { L1: 2 })).toEqual([['L1']]);
    const [before, next] = await Promise.all([stored('L1'), stored('L1-new')]);
    expect(before).toMatchObject({
      version: 3,
      record: { endedOn: '2021-05-02', endReason: 'new-period', moveReason: 'The provider closes' },
    });
    expect(next).toMatchObject({
      version: 1,
      record: {
        agreementId: 'A2',
        providerId: 'P2',
        startsOn: '2021-05-03',
        endsOn: '2021-12-31',
        renews: 'L1',
        serviceStartedOn: before.record.serviceStartedOn,
        instructor: 'Instructor 3',
        caseWorker: { userId: 'oili' },
        moveReason: 'The provider closes',
        periodStartedOn: '2021-01-04',
        nextReviewDueOn: '2021-04-04',
        state: 'planned',
        startsBy: 'decision',
      },
    });
    const chain = chainOf(next.record, [before.record, next.record]);
    expect(wholeService(chain)).toMatchObject({ periods: 2, endsOn: '2021-12-31' });
    const calendar = await records.get('calendar', { clientId: id('C1') });
    expect(calendar?.record.placements).toEqual({ L1: 3, 'L1-new': 1 });
    expect(await test.brokenTrails(regionId)).toEqual([]);
  });

  it('moves one where the agreement has one place, also in a preview', async () => {
    const expected = [['L1'], ['L2', 'no-places-left']];
    expect(await previewed(toAgreement, 'L1', 'L2')).toEqual(expected);
    expect(await records.get('placement', { placementId: id('L1-next') })).toBeUndefined();
    expect(await moved(toAgreement, { L1: 1, L2: 1 })).toEqual(expected);
    expect((await stored('L2')).record.endedOn).toBeNull();
  });

  it('says of each why it stays', async () => {
    const logged = makeSheet({ placementId: 'L1', clientId: 'C1', month: '2021-05' });
    await records.commit(
      [
        { kind: 'sheet', record: logged },
        ...clientPlaced('3', { agreementId: 'A2', providerId: 'P2', endsOn: '2021-04-30' }),
        ...clientPlaced('4', { interruptions: [{ from: '2021-03-01', until: null }] }),
        ...clientPlaced('5', { endsOn: '2021-05-02' }),
        // Few days of its period are left: it goes on with them.
        ...clientPlaced('6', { endsOn: '2021-05-31' }),
      ],
      { event: 'imported', actor: 'test' },
    );
    expect(await previewed(toAgreement, 'L1', 'L3', 'L4', 'L5', 'L6')).toEqual([
      ['L1', 'days-outside'],
      ['L3', 'agreement-same'],
      ['L4', 'not-renewable'],
      ['L5', 'move-outside-placement'],
      ['L6'],
    ]);
  });

  it('moves none into a month that is booked', async () => {
    const booked = makeBookedMonth({ month: '2021-02' });
    await records.commit([{ kind: 'bookedMonth', record: booked }], {
      event: 'imported',
      actor: 'test',
    });
    const early = { ...toAgreement, from: localDate('2021-02-15') };
    expect(await previewed(early, 'L1')).toEqual([['L1', 'move-in-booked-month']]);
    expect(await previewed({ ...early, from: localDate('2021-03-01') }, 'L1')).toEqual([['L1']]);
  });

  it('asks whether days at a third agreement are meant', async () => {
    const third = { agreementId: 'A3', providerId: 'P2' };
    await records.commit(
      [
        { kind: 'agreement', record: makeAgreement(third) },
        {
          kind: 'placement',
          record: makePlacement({ placementId: 'L8', clientId: 'C1', ...period, ...third }),
        },
      ],
      { event: 'imported', actor: 'test' },
    );
    expect(await previewed(toAgreement, 'L1')).toEqual([['L1', 'overlap-unconfirmed']]);
    const asked = { ...moving(toAgreement), overlapConfirmed: true };
    const confirmed = previewMove(records, { ...asked, placementIds: [id('L1')] }, asking);
    expect(await confirmed).toMatchObject({ value: { placements: [{ problems: [] }] } });
  });

  it('ends one with its agreement where that was over before', async () => {
    const terminated = await records.get('agreement', { agreementId: id('A1') });
    const before = must(terminated, 'A1');
    const record = { ...before.record, termination: { on: localDate('2021-04-15'), reason: 'r' } };
    await records.commit([{ kind: 'agreement', record, before }], { event: 'changed', actor: 't' });
    expect(await moved(toAgreement, { L1: 1 })).toEqual([['L1']]);
    expect((await stored('L1')).record.endedOn).toBe('2021-04-15');
  });

  it('refuses an agreement that is not there', async () => {
    const to = { ...toAgreement, agreementId: id<'Agreement'>('A9') };
    expect(await codesOf(preview(to, 'L1'))).toEqual(['unknown-agreement']);
    expect(await codesOf(move(to, { L1: 1 }))).toEqual(['unknown-agreement']);
  });
});

describe('the same moves at once, or once more', () => {
  it('gives the same results to the same request, and moves none twice', async () => {
    const first = await move(toAgreement, { L1: 1, L2: 1 });
    expect(await move(toAgreement, { L1: 1, L2: 1 })).toEqual(first);
    expect((await stored('L1')).version).toBe(2);
  });

  it('goes on where it was cut off', async () => {
    await move(toWorker, { L1: 1 });
    expect(await moved(toWorker, { L1: 1, L2: 1 })).toEqual([['L1'], ['L2']]);
  });

  it('says of a second press that the placement has changed', async () => {
    await move(toAgreement, { L1: 1 });
    expect(await moved(toAgreement, { L1: 1 }, 'M2')).toEqual([['L1', 'placement-changed']]);
  });

  it.each([1, 2, 3])('moves a placement once when two move it (%i)', async () => {
    const both = await Promise.all([
      moved(toAgreement, { L1: 1 }, 'M1'),
      moved(toWorker, { L1: 1 }, 'M2'),
    ]);
    expect(both.flat().toSorted(byLength)).toEqual([['L1'], ['L1', 'placement-changed']]);
    expect(await test.brokenTrails(regionId)).toEqual([]);
  });

  it.each([1, 2, 3])('moves or ends it when both are done at once (%i)', async () => {
    const end = { endedOn: addDays(TODAY, 10), endReason: 'education' };
    const key = { placementId: id<'Placement'>('L1') };
    const [result, ended] = await Promise.all([
      moved(toAgreement, { L1: 1 }),
      codesOf(endPlacement(records, { key, version: 1, ...asking }, end)),
    ]);
    const hasMoved = JSON.stringify(result) === JSON.stringify([['L1']]);
    expect([hasMoved, ended.length === 0]).toEqual([hasMoved, !hasMoved]);
    expect((await stored('L1')).record.endReason).toBe(hasMoved ? 'new-period' : 'education');
  });

  it.each([1, 2, 3])('gives the last place to one of two (%i)', async () => {
    const both = await Promise.all([
      moved(toAgreement, { L1: 1 }, 'M1'),
      moved(toAgreement, { L2: 1 }, 'M2'),
    ]);
    expect(both.map(([row = []]) => row.slice(1)).toSorted(byLength)).toEqual([
      [],
      ['no-places-left'],
    ]);
  });
});
