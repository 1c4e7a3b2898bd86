import type { SheetKey, TravelDecision } from '@jatkopolku/domain/attendance';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makePlacement,
  makeProvider,
  makeSheet,
  makeTravelSettings,
} from '@jatkopolku/testing/builders';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { listApprovals } from '../approval/list-approvals.ts';
import type { Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { explainLines } from '../settlement/explain-lines.ts';
import { previewMonth } from '../settlement/preview-month.ts';
import { countedStatements } from '../settlement/statements.ts';
import { listTasks } from '../task/list-tasks.ts';
import { verifyRegion } from '../verify/verify-region.ts';
import { decideTravel } from './decide-travel.ts';
import { acceptSheet, submitSheet } from './move-sheet.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');
const key: SheetKey = {
  providerId: id('P1'),
  month,
  clientId: id('C1'),
  placementId: id('L1'),
};
const today = localDate('2020-02-03');
const act = { event: 'changed', actor: 'test' } as const;
const date = localDate('2020-01-08');

/** A region with a cap of 20 euros, and a sheet that waits with 35 euros of travel on a day. */
async function region({ isCapped = true, state = 'submitted' } = {}): Promise<Records> {
  const records = test.records();
  const sheet = makeSheet({
    state: state === 'open' ? 'open' : 'submitted',
    loggedBy: ['maija'],
    submittedBy: 'maija',
    submittedOn: '2020-02-01',
    days: { '07': '5+640', '08': '5+3500' },
  });
  await records.commit(
    [
      { kind: 'provider', record: makeProvider() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'placement', record: makePlacement() },
      { kind: 'benefit', record: makeBenefit() },
      { kind: 'sheet', record: sheet },
      ...(isCapped ? [{ kind: 'travelSettings' as const, record: makeTravelSettings() }] : []),
    ],
    act,
  );
  return records;
}

const versionOf = async (records: Records) => (await records.get('sheet', key))?.version ?? 0;
const accept = async (records: Records) =>
  acceptSheet(records, { key, version: await versionOf(records), actor: 'antti' });
const book = (records: Records) => bookMonth(closingDeps(records), month, { actor: 'raija' });

async function decide(
  records: Records,
  { actor = 'antti', ...asked }: Partial<TravelDecision> & { readonly actor?: string } = {},
) {
  const decision = { verdict: 'accepted' as const, dates: [date], reason: 'No bus.', ...asked };
  return decideTravel(records, { key, version: await versionOf(records), actor, today }, decision);
}

async function typesFor(records: Records, role: 'approver' | 'finance', userId = 'antti') {
  const { items } = await listTasks(records, { userId, roles: [role], providerId: null }, today);
  return items.map(({ type }) => type);
}

async function travelLines(records: Records, runNo: number) {
  const statements = must(await countedStatements(records, { month, runNo }), 'a run');
  const lines = statements.flatMap((one) => one.lines).filter(({ kind }) => kind === 'travel');
  return lines.map(({ days, amountCents }) => [days, amountCents]);
}

describe('travel above the region’s cap', () => {
  it('is owed up to the cap when its sheet is accepted, and the rest is held and shown', async () => {
    const records = await region();
    await accept(records);
    const { travel, heldTravel } = await previewMonth(records, month);
    expect(travel).toEqual({ days: 2, amountCents: 2_640 });
    expect(heldTravel).toEqual({ days: 1, amountCents: 1_500 });
    const isAsked = ({ kind }: { kind: string }) => kind === 'travel';
    const explained = await explainLines(records, { month, providerId: id('P1'), isAsked });
    expect(explained).toMatchObject({
      value: [
        {
          line: { amountCents: 2_640 },
          days: [
            { date: '2020-01-07', amountCents: 640, heldTravelCents: 0 },
            { date: '2020-01-08', amountCents: 2_000, heldTravelCents: 1_500 },
          ],
        },
      ],
    });
    const tally = await records.get('monthTally', key);
    expect(tally?.record.travelCents).toBe(2_640);
  });

  it('is a task of an approver who did not log it, until it is decided on', async () => {
    const records = await region();
    expect(await typesFor(records, 'approver')).toEqual(['accept-sheet']);
    await accept(records);
    expect(await typesFor(records, 'approver')).toEqual(['decide-travel']);
    expect(await typesFor(records, 'approver', 'maija')).toEqual([]);
    expect(await decide(records)).toMatchObject({ ok: true });
    expect(await typesFor(records, 'approver')).toEqual([]);
  });

  it('is booked once more as a correction when it is accepted after the month is booked', async () => {
    const records = await region();
    await accept(records);
    await book(records);
    expect(await travelLines(records, 1)).toEqual([[2, 2_640]]);
    await decide(records);
    expect(await typesFor(records, 'finance', 'raija')).toContain('settle-changes');
    await book(records);
    expect(await travelLines(records, 2)).toEqual([[0, 1_500]]);
    await decide(records, { verdict: 'declined', reason: 'There is a bus.' });
    await book(records);
    expect(await travelLines(records, 3)).toEqual([[0, -1_500]]);
    const verified = await verifyRegion({
      records,
      brokenTrails: () => Promise.resolve([]),
      progress: () => {},
    });
    expect(verified.findings).toEqual([]);
    expect(verified.recomputed).toBe(3);
  });

  it('stays at the cap where it is declined, and waits for nobody', async () => {
    const records = await region();
    await accept(records);
    await decide(records, { verdict: 'declined' });
    expect(await typesFor(records, 'approver')).toEqual([]);
    const { travel, heldTravel } = await previewMonth(records, month);
    expect([travel.amountCents, heldTravel.amountCents]).toEqual([2_640, 1_500]);
  });

  it('is decided on before the sheet is accepted, too', async () => {
    const records = await region();
    expect(await decide(records)).toMatchObject({ value: { record: { state: 'submitted' } } });
    await accept(records);
    expect(await typesFor(records, 'approver')).toEqual([]);
    expect((await previewMonth(records, month)).travel.amountCents).toBe(4_140);
  });

  it('is flagged, and keeps the rule from accepting the sheet', async () => {
    const records = await region({ state: 'open' });
    const sent = { key, version: 1, actor: 'maija', today };
    expect(await submitSheet(records, sent)).toMatchObject({
      value: { record: { state: 'submitted' } },
    });
    const { items } = await listApprovals(records, {}, { actor: 'antti', today });
    const [item] = items;
    const flags = item?.type === 'sheet' ? item.flags : [];
    expect(flags).toContainEqual({ code: 'travel-high', dates: [date] });
  });

  it('is owed in full where the region has no cap', async () => {
    const records = await region({ isCapped: false });
    await accept(records);
    expect((await records.get('sheet', key))?.record.cappedTravel).toEqual([]);
    expect((await previewMonth(records, month)).travel.amountCents).toBe(4_140);
    expect(await decide(records)).toMatchObject({ error: [{ code: 'travel-not-held' }] });
  });

  it('keeps the cap that its sheet was accepted by', async () => {
    const records = await region();
    await accept(records);
    const before = must(await records.get('travelSettings', { settingsId: 'travel' }), 'a cap');
    const record = makeTravelSettings({ caps: [{ from: '2020-01-01', capCents: 500 }] });
    await records.commit([{ kind: 'travelSettings', record, before }], act);
    expect((await previewMonth(records, month)).travel.amountCents).toBe(2_640);
    await decide(records);
    expect((await previewMonth(records, month)).travel.amountCents).toBe(4_140);
  });
});

describe('a decision on travel', () => {
  it.each([
    ['by who logged it', { actor: 'maija' }, 'own-work'],
    ['without a reason', { reason: ' ' }, 'reason-missing'],
    ['on a day up to the cap', { dates: [localDate('2020-01-07')] }, 'travel-not-held'],
  ])('%s is refused', async (_name, asked, code) => {
    const records = await region();
    await accept(records);
    expect(await decide(records, asked)).toMatchObject({ error: [{ code }] });
    expect((await previewMonth(records, month)).travel.amountCents).toBe(2_640);
  });

  it('is made once of two at the same moment, and of what its reader saw', async () => {
    const records = await region();
    await accept(records);
    const version = await versionOf(records);
    const at = (actor: string, verdict: TravelDecision['verdict']) =>
      decideTravel(
        records,
        { key, version, actor, today },
        { verdict, dates: [date], reason: 'No bus.' },
      );
    const both = await Promise.all([at('antti', 'accepted'), at('aino', 'declined')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await at('aino', 'declined')).toMatchObject({ error: [{ code: 'changed-meanwhile' }] });
    const events = (await records.history('sheet', key)).map(({ event }) => event);
    expect(events.filter((event) => event.startsWith('travel-'))).toHaveLength(1);
  });

  it('on a sheet that is open is refused', async () => {
    const records = await region({ state: 'open' });
    expect(await decide(records)).toMatchObject({ error: [{ code: 'not-in-this-state' }] });
  });
});
