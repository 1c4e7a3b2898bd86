import type { Role } from '@jatkopolku/domain/access';
import { id, localDate, must } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeCalendar,
  makeClaim,
  makeClient,
  makeClosedPeriod,
  makeConversation,
  makeFollowup,
  makePlacement,
  makePlacementProposal,
  makeSheet,
  makeWorkplace,
} from '@jatkopolku/testing/builders';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Change, Records } from '../records.ts';
import { readPlacementOverview } from './read-overview.ts';

/** A Tuesday. */
const today = localDate('2020-03-10');
const placement = makePlacement({
  nextReviewDueOn: '2020-03-01',
  startConditions: {
    labourAuthoritySignedOn: '2019-12-10',
    countySignedOn: '2019-12-10',
    clientSignedOn: '2019-12-10',
    insuredFrom: '2020-01-01',
    stewardNotifiedOn: '2019-12-20',
  },
});
const key = { placementId: placement.placementId };

let test: TestTable;
let records: Records;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
const keep = (...changes: Change[]) =>
  records.commit(changes, { event: 'imported', actor: 'test' });
beforeEach(async () => {
  records = test.records(`overviews-${(regions += 1)}`);
  await keep(
    { kind: 'agreement', record: makeAgreement() },
    { kind: 'client', record: makeClient() },
    { kind: 'placement', record: placement },
    { kind: 'sheet', record: makeSheet() },
    { kind: 'calendar', record: makeCalendar({ months: { '2020-03': [0b10_0000_0000, 0] } }) },
  );
});

async function overview(role: Role = 'case-worker', own: string | null = null) {
  const asking = {
    caller: { roles: [role] },
    own: own === null ? null : id<'Provider'>(own),
    today,
  };
  const read = await readPlacementOverview(records, key, asking);
  return must(read.ok ? read.value : undefined, 'the overview');
}
const lacking = async (role?: Role, own?: string | null) =>
  (await overview(role, own)).gaps?.map(({ what }) => what);

describe('a placement at one look', () => {
  it('has its months, with the closed days as they are known', async () => {
    const closing = makeClosedPeriod({ startsOn: '2020-02-03', endsOn: '2020-02-09' });
    await keep({ kind: 'closedPeriod', record: closing });
    const { months } = await overview();
    expect(months).toMatchObject([
      { month: '2020-01', attended: 2, absent: 1, notArranged: 0, state: 'accepted' },
      { month: '2020-02', planned: 12, attended: 0, state: null },
      { month: '2020-03', attended: 0, state: null },
    ]);
  });

  it('has what is left over all the person’s placements, also of one that was merged', async () => {
    const used = { week: { used: 1, most: 4, left: 3 }, year: { used: 1, most: 230, left: 229 } };
    expect((await overview()).left).toMatchObject({ ...used, toEnd: 297 });
    const own = await records.get('calendar', placement);
    await keep(
      { kind: 'calendar', record: makeCalendar({ months: {}, mergedInto: 'C2' }), before: own },
      { kind: 'calendar', record: makeCalendar({ clientId: 'C2', months: {} }) },
    );
    expect((await overview()).left).toMatchObject({ week: { used: 0 } });
  });

  it('has what waits, for whom', async () => {
    await keep(
      { kind: 'claim', record: makeClaim({ state: 'submitted' }) },
      { kind: 'claim', record: makeClaim({ claimId: 'K2', state: 'draft' }) },
      { kind: 'claim', record: makeClaim({ claimId: 'K3', state: 'draft', placementId: 'L2' }) },
      { kind: 'conversation', record: makeConversation() },
      { kind: 'conversation', record: makeConversation({ conversationId: 'M2', state: 'done' }) },
      { kind: 'proposal', record: makePlacementProposal() },
    );
    expect(await overview()).toMatchObject({
      claims: [
        { claimId: 'K1', state: 'submitted' },
        { claimId: 'K2', state: 'draft' },
      ],
      messages: { county: 1, provider: 0 },
      proposals: 1,
    });
  });

  it('says what it lacks to the county, and to its provider what is the provider’s', async () => {
    expect(await lacking()).toEqual(['case-worker', 'workplace', 'benefit', 'review', 'sheet']);
    expect(await lacking('coordinator')).not.toContain('benefit');
    expect(await lacking('provider-worker', 'P1')).toEqual(['sheet']);
    await keep(
      { kind: 'benefit', record: makeBenefit() },
      { kind: 'workplace', record: makeWorkplace({ stays: [{ from: null, host: null }] }) },
      { kind: 'sheet', record: makeSheet({ month: '2020-02', state: 'submitted' }) },
      { kind: 'followup', record: makeFollowup({ evaluateBy: '2020-03-20' }) },
    );
    expect(await lacking()).toEqual(['case-worker', 'review', 'evaluation']);
  });

  it('leaves out what the reader’s role does not read', async () => {
    const left = { messages: null, proposals: null, gaps: null, workplace: null };
    await keep({ kind: 'workplace', record: makeWorkplace() });
    expect(await overview('approver')).toMatchObject(left);
    expect((await overview('provider-worker', 'P1')).workplace).not.toBeNull();
  });

  it('says nothing of where a client with a protected address works', async () => {
    const stored = await records.get('client', placement);
    const guarded = { protection: { since: localDate('2020-01-01'), source: 'client' } } as const;
    const record = { ...must(stored, 'the client').record, ...guarded };
    await keep({ kind: 'client', record, before: stored });
    expect(await lacking()).not.toContain('workplace');
    await keep({ kind: 'workplace', record: makeWorkplace() });
    expect((await overview()).workplace).toBeNull();
  });

  it('is not there of a placement that is not', async () => {
    const caller: { roles: Role[] } = { roles: ['case-worker'] };
    const unknown = { placementId: id<'Placement'>('L9') };
    expect(
      await codesOf(readPlacementOverview(records, unknown, { caller, own: null, today })),
    ).toEqual(['not-found']);
  });

  it('is read for little, however much the provider has', async () => {
    const { calls, units } = await countCalls(test.client, () => overview());
    expect(calls).toBeLessThanOrEqual(25);
    expect(units).toBeLessThanOrEqual(30);
  });
});
