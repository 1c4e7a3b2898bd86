import { id, localDate } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeBookedMonth,
  makeCalendar,
  makeClient,
  makePlacement,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { codesOf } from '@jatkopolku/testing/saved';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { changeBenefit, createBenefit } from './create-benefit.ts';
import { type PlannedBenefit, previewBenefit } from './preview-benefit.ts';

const sheet = makeSheet({ state: 'accepted' });
const { clientId } = sheet;
const fund = {
  clientId,
  benefit: 'earnings-related',
  payer: 'fund-ykk',
  validFrom: localDate('2020-01-01'),
  validTo: null,
} as const;

let test: TestTable;
let records: Records;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  records = test.records(`previews-${(regions += 1)}`);
  await records.commit(
    [
      { kind: 'client', record: makeClient() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'placement', record: makePlacement() },
      { kind: 'benefit', record: makeBenefit() },
      { kind: 'sheet', record: sheet },
      { kind: 'calendar', record: makeCalendar() },
    ],
    { event: 'imported', actor: 'test' },
  );
});

const preview = (planned: Partial<PlannedBenefit> = {}) =>
  previewBenefit(records, { ...fund, position: null, ...planned });

describe('a benefit before it is saved', () => {
  it('shows whose accepted days another pays, and which of the months are booked', async () => {
    const january = { month: '2020-01', from: 'kela', to: 'fund-ykk', days: 2, amountCents: 1_800 };
    expect(await preview()).toEqual({
      ok: true,
      value: { moves: [{ ...january, isBooked: false }] },
    });
    const act = { event: 'booked', actor: 'test' } as const;
    const booked = makeBookedMonth({ month: '2020-01' });
    await records.commit([{ kind: 'bookedMonth', record: booked }], act);
    expect(await preview()).toMatchObject({ value: { moves: [{ isBooked: true }] } });
    expect(await records.list('benefit', { clientId })).toHaveLength(1);
  });

  it('shows what its saving does, and nothing after it', async () => {
    expect(await preview({ validFrom: localDate('2020-01-08') })).toMatchObject({
      value: { moves: [{ days: 1 }] },
    });
    const saved = { ...fund, validFrom: localDate('2020-01-08') };
    expect(await codesOf(createBenefit(records, saved, { actor: 'kaisa', today: '' }))).toEqual([]);
    expect(await preview({ ...saved, position: 1 })).toEqual({ ok: true, value: { moves: [] } });
  });

  it('that is changed is compared with what it was', async () => {
    const { position: _, ...facts } = makeBenefit();
    const shorter = { ...facts, validTo: localDate('2020-01-07') };
    expect(await preview({ ...shorter, position: 0 })).toMatchObject({
      value: { moves: [{ from: 'kela', to: 'held', days: 1, amountCents: 900 }] },
    });
    const { clientId: _c, ...change } = shorter;
    const seen = { key: { clientId, position: 0 }, version: 1, actor: 'kaisa' };
    expect(await codesOf(changeBenefit(records, seen, change))).toEqual([]);
    expect(await preview({ ...facts, position: 0 })).toMatchObject({
      value: { moves: [{ from: 'held', to: 'kela', days: 1 }] },
    });
  });

  it('is refused as its saving is', async () => {
    expect(await codesOf(preview({ payer: 'kela' }))).toEqual(['payer-mismatch']);
    expect(await codesOf(preview({ position: 7 }))).toEqual(['not-found']);
    expect(await codesOf(preview({ clientId: id<'Client'>('C9') }))).toEqual(['unknown-client']);
  });
});
