import { type Sheet, type SheetState } from '@jatkopolku/domain/attendance';
import { makeGrant, makeSheet } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { acceptSheet, returnSheet, submitSheet } from './move-sheet.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'imported', actor: 'test' } as const;
const open = { state: 'open', submittedBy: null } as const;

/** A region that holds one sheet, and the sheet as version 1. */
async function regionWith(overrides: Partial<Sheet>) {
  const records = test.records();
  const sheet = makeSheet(overrides);
  await records.commit([{ kind: 'sheet', record: sheet }], act);
  return { records, move: { key: sheet, version: 1, actor: 'approver' } };
}

const refused = (code: string, details?: object) => ({
  ok: false,
  error: [{ code, ...(details && { details }) }],
});

describe('a month sheet', () => {
  it('goes from open through submitted to accepted, each step by its own person', async () => {
    const { records, move } = await regionWith(open);
    const submitted = await submitSheet(records, { ...move, actor: 'worker' });
    expect(submitted).toMatchObject({
      ok: true,
      value: { version: 2, record: { state: 'submitted', submittedBy: 'worker' } },
    });
    const accepted = await acceptSheet(records, { ...move, version: 2 });
    expect(accepted).toMatchObject({
      ok: true,
      value: { version: 3, record: { state: 'accepted' } },
    });
    expect(await records.get('sheet', move.key)).toMatchObject({ version: 3 });
  });

  it('is returned with the reason, mended and submitted again without it', async () => {
    const { records, move } = await regionWith({
      ...open,
      state: 'submitted',
      submittedBy: 'worker',
    });
    const returned = await returnSheet(records, move, ' The 8th is a holiday. ');
    expect(returned).toMatchObject({
      ok: true,
      value: { record: { state: 'open', returnReason: 'The 8th is a holiday.' } },
    });
    const again = await submitSheet(records, { ...move, version: 2, actor: 'worker' });
    expect(again).toMatchObject({ ok: true, value: { record: { returnReason: null } } });
  });

  it('is not accepted by the one who submitted it', async () => {
    const { records, move } = await regionWith({ state: 'submitted', submittedBy: 'approver' });
    expect(await acceptSheet(records, move)).toEqual(refused('own-work'));
  });

  it.each(['accepted', 'returned'])('is not %s by one who logged days in it', async (what) => {
    const { records, move } = await regionWith({
      state: 'submitted',
      submittedBy: 'worker',
      loggedBy: ['helper', 'approver'],
    });
    const step =
      what === 'accepted' ? acceptSheet(records, move) : returnSheet(records, move, 'No');
    expect(await step).toEqual(refused('own-work'));
  });

  it('is not returned without a reason, nor submitted without days', async () => {
    const submitted = await regionWith({ state: 'submitted' });
    const { records, move } = submitted;
    expect(await returnSheet(records, move, ' ')).toEqual(refused('reason-missing'));
    const empty = await regionWith({ ...open, days: {} });
    expect(await submitSheet(empty.records, empty.move)).toEqual(refused('sheet-empty'));
  });

  it('that changed since it was seen, or does not exist, is not moved', async () => {
    const { records, move } = await regionWith(open);
    expect(await submitSheet(records, { ...move, version: 7 })).toMatchObject(
      refused('changed-meanwhile'),
    );
    expect(await submitSheet(test.records(), move)).toEqual(refused('not-found'));
  });

  it('that somebody changed is told of with who that was, when, and what it is now', async () => {
    const { records, move } = await regionWith(open);
    const grant = makeGrant({ userId: 'ville', name: 'Ville Virtanen' });
    await records.commit([{ kind: 'grant', record: grant }], act);
    await submitSheet(records, { ...move, actor: 'ville' });
    expect(await submitSheet(records, { ...move, actor: 'maija' })).toMatchObject({
      error: [
        {
          code: 'changed-meanwhile',
          meanwhile: {
            by: 'Ville Virtanen',
            at: expect.any(String),
            current: { version: 2, record: { state: 'submitted' } },
          },
        },
      ],
    });
  });

  it('moved by two at once is moved by one', async () => {
    const { records, move } = await regionWith({ state: 'submitted', submittedBy: 'worker' });
    const results = await Promise.all([
      acceptSheet(records, move),
      returnSheet(records, move, 'No'),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  const allowed: Record<SheetState, Record<'submit' | 'accept' | 'return', boolean>> = {
    open: { submit: true, accept: false, return: false },
    submitted: { submit: false, accept: true, return: true },
    accepted: { submit: false, accept: false, return: false },
  };
  const moves = {
    submit: submitSheet,
    accept: acceptSheet,
    return: (...[records, move]: Parameters<typeof submitSheet>) =>
      returnSheet(records, move, 'Reason'),
  };
  const pairs = Object.entries(allowed).flatMap(([state, events]) =>
    Object.entries(events).map(([event, isAllowed]) => [state, event, isAllowed] as const),
  );

  it.each(pairs)('in state %s, asked to %s: %s', async (state, event, isAllowed) => {
    const { records, move } = await regionWith({
      state: state as SheetState,
      submittedBy: 'worker',
    });
    const result = await moves[event as keyof typeof moves](records, move);
    expect(result).toMatchObject(
      isAllowed ? { ok: true } : refused('not-in-this-state', { state }),
    );
  });
});
