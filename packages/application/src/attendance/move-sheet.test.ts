import { type Sheet, type SheetState, grownWith } from '@jatkopolku/domain/attendance';
import { localDate } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeClosedPeriod,
  makeGrant,
  makePlacement,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  CLEAN_SHEET_RULE,
  acceptSheet,
  returnSheet,
  submitSheet,
  takeBackSheet,
} from './move-sheet.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'imported', actor: 'test' } as const;
const open = { state: 'open', submittedBy: null } as const;

/** Before the month of the sheet is over: what is submitted then is looked at. */
const today = localDate('2020-01-10');
const why = { category: 'hours-wrong', reason: 'No' } as const;

/** A region that holds one sheet with its placement, and the sheet as version 1. */
async function regionWith(overrides: Partial<Sheet>, regionId?: string) {
  const records = test.records(regionId);
  const sheet = makeSheet(overrides);
  await records.commit(
    [
      { kind: 'placement', record: makePlacement() },
      { kind: 'agreement', record: makeAgreement() },
    ],
    act,
  );
  await records.commit([{ kind: 'sheet', record: sheet }], act);
  return { records, move: { key: sheet, version: 1, actor: 'approver', today } };
}

const refused = (code: string, details?: object) => ({
  ok: false,
  error: [{ code, ...(details && { details }) }],
});

/** Four days by the plan in each of the whole weeks of January 2020, Epiphany being one of them. */
const firstHalf = { '07': '5', '08': '5', '09': '5', '13': '5', '14': '5', '15': 's', '16': '5' };
const january = makeSheet({
  days: { ...firstHalf, '20': '5', '21': '5', '22': '5', '23': '5', '27': '5', '28': '5' },
}).days;
/** The same without a day of illness. */
const equal = makeSheet({ days: { ...january, '15': '5' } }).days;

describe('a month sheet without flags', () => {
  const after = { today: localDate('2020-02-01'), actor: 'worker' };

  it('is accepted by the rule as it is submitted, and the audit trail shows both', async () => {
    const { records, move } = await regionWith({ ...open, days: january }, 'by-rule');
    expect(await submitSheet(records, { ...move, ...after })).toMatchObject({
      ok: true,
      value: { version: 2, record: { state: 'accepted', submittedBy: 'worker' } },
    });
    const items = await test.itemsOf('by-rule');
    const events = items.filter(({ pk }) => String(pk).startsWith('by-rule#audit#attendance#'));
    const inOrder = events.toSorted((a, b) => (String(a['sk']) < String(b['sk']) ? -1 : 1));
    expect(inOrder.map(({ event, actor, version }) => [event, actor, version])).toEqual([
      ['imported', 'test', 1],
      ['sheet-submitted', 'worker', 2],
      ['sheet-accepted', CLEAN_SHEET_RULE, 2],
    ]);
    expect(await records.waiting('sheet', 'submitted', 10)).toEqual([]);
  });

  it('is accepted by the rule without the days of a closed period, and waits with one of them', async () => {
    const closed = makeClosedPeriod({ startsOn: '2020-01-13', endsOn: '2020-01-17' });
    const { '13': _13, '14': _14, '15': _15, '16': _16, ...away } = january;
    const [clean, attended, unknown] = await Promise.all([
      regionWith({ ...open, days: away }),
      regionWith({ ...open, days: january }),
      regionWith({ ...open, days: away }),
    ]);
    for (const { records } of [clean, attended]) {
      await records.commit([{ kind: 'closedPeriod', record: closed }], act);
    }
    const stateOf = async ({ records, move }: typeof clean) => {
      const sent = await submitSheet(records, { ...move, ...after });
      return sent.ok && sent.value.record.state;
    };
    expect(await stateOf(clean)).toBe('accepted');
    expect(await stateOf(attended)).toBe('submitted');
    expect(await stateOf(unknown)).toBe('submitted');
  });

  it('says that the rule accepted it, and counts its equal months', async () => {
    const before = makeSheet({ month: '2019-12', regularMonths: 4 });
    const { records, move } = await regionWith({ ...open, days: equal });
    await records.commit([{ kind: 'sheet', record: before }], act);
    expect(await submitSheet(records, { ...move, ...after })).toMatchObject({
      value: { record: { state: 'accepted', acceptedByRule: true, regularMonths: 5 } },
    });
  });

  it('waits for a person when it is the sixth month in a row of nothing but equal days', async () => {
    const before = makeSheet({ month: '2019-12', regularMonths: 5 });
    const { records, move } = await regionWith({ ...open, days: equal });
    await records.commit([{ kind: 'sheet', record: before }], act);
    expect(await submitSheet(records, { ...move, ...after })).toMatchObject({
      value: { record: { state: 'submitted', acceptedByRule: false, regularMonths: 6 } },
    });
  });

  it('waits for a person when days were added since it was first sent, however often it came back', async () => {
    const { days: fewer } = makeSheet({ days: { ...january, '28': 'u' } });
    const { records, move } = await regionWith({ ...open, days: fewer });
    const sent = { ...move, ...after };
    await submitSheet(records, sent);
    expect(await takeBackSheet(records, { ...move, version: 2 })).toMatchObject({
      value: { record: { grown: 0 } },
    });
    const grown = async (version: number) => {
      const stored = await records.get('sheet', move.key);
      const earlier = { ...makeSheet(open), ...stored?.record };
      const record = { ...earlier, days: january, grown: grownWith(earlier, january) };
      await records.commit([{ kind: 'sheet', record, before: stored }], act);
      return submitSheet(records, { ...sent, version: version + 1 });
    };
    expect(await grown(3)).toMatchObject({ value: { record: { state: 'submitted' } } });
    const again = { category: 'hours-wrong', reason: 'Why?' } as const;
    expect(await returnSheet(records, { ...move, version: 5 }, again)).toMatchObject({
      value: { record: { grown: 1 << 27 } },
    });
    expect(await grown(6)).toMatchObject({ value: { record: { state: 'submitted' } } });
  });

  it('waits for a person when one day is not by the plan', async () => {
    const { days } = makeSheet({ days: { ...january, '28': 'u' } });
    const { records, move } = await regionWith({ ...open, days });
    expect(await submitSheet(records, { ...move, ...after })).toMatchObject({
      value: { record: { state: 'submitted' } },
    });
  });

  it('is not submitted by a plan that changes at the same moment', async () => {
    const { records, move } = await regionWith({ ...open, days: january });
    const { placementId } = move.key;
    const changing = { ...records, commit: records.commit };
    changing.commit = async (...committing) => {
      const before = await records.get('placement', { placementId });
      const record = makePlacement({ daysPerWeek: 1 });
      await records.commit([{ kind: 'placement', record, before }], act);
      return records.commit(...committing);
    };
    expect(await submitSheet(changing, { ...move, ...after })).toMatchObject(
      refused('changed-meanwhile'),
    );
    expect(await records.get('sheet', move.key)).toMatchObject({ record: { state: 'open' } });
  });
});

describe('a month sheet', () => {
  it('goes from open through submitted to accepted, each step by its own person', async () => {
    const { records, move } = await regionWith(open);
    const submitted = await submitSheet(records, { ...move, actor: 'worker' });
    expect(submitted).toMatchObject({
      ok: true,
      value: {
        version: 2,
        record: { state: 'submitted', submittedBy: 'worker', submittedOn: today },
      },
    });
    const accepted = await acceptSheet(records, { ...move, version: 2 });
    expect(accepted).toMatchObject({
      ok: true,
      value: { version: 3, record: { state: 'accepted' } },
    });
    expect(await records.get('sheet', move.key)).toMatchObject({ version: 3 });
  });

  it('is returned, mended and submitted again; what was asked stays beside it', async () => {
    const { records, move } = await regionWith({
      ...open,
      state: 'submitted',
      submittedBy: 'worker',
    });
    const returned = await returnSheet(records, move, {
      category: 'days-missing',
      reason: ' The 8th is missing. ',
    });
    expect(returned).toMatchObject({
      ok: true,
      value: {
        record: {
          state: 'open',
          returnCategory: 'days-missing',
          remarks: 1,
        },
      },
    });
    const again = await submitSheet(records, { ...move, version: 2, actor: 'worker' });
    expect(again).toMatchObject({
      ok: true,
      value: { record: { returnCategory: null, remarks: 2 } },
    });
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
    const step = what === 'accepted' ? acceptSheet(records, move) : returnSheet(records, move, why);
    expect(await step).toEqual(refused('own-work'));
  });

  it('is not returned without what to mend and why, nor submitted without days', async () => {
    const submitted = await regionWith({ state: 'submitted' });
    const { records, move } = submitted;
    expect(await returnSheet(records, move, { ...why, reason: ' ' })).toEqual(
      refused('reason-missing'),
    );
    expect(await returnSheet(records, move, { category: null, reason: '' })).toEqual({
      ok: false,
      error: [{ code: 'return-category-missing' }, { code: 'reason-missing' }],
    });
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

  it('that somebody changed gives a conflict with who that was, when, and what it is now', async () => {
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

  it('is taken back by its provider, who logs days and sends it once more', async () => {
    const { records, move } = await regionWith({ state: 'submitted', submittedBy: 'worker' });
    const worker = { ...move, actor: 'worker' };
    expect(await takeBackSheet(records, worker)).toMatchObject({
      value: { record: { state: 'open', returnCategory: null }, version: 2 },
    });
    expect(await records.unsent(move.key.providerId, 9)).toHaveLength(1);
    expect(await acceptSheet(records, { ...move, version: 2 })).toMatchObject(
      refused('not-in-this-state', { state: 'open' }),
    );
    expect(await submitSheet(records, { ...worker, version: 2 })).toMatchObject({ ok: true });
  });

  it('stays sent once travel in it is decided', async () => {
    const decision = { verdict: 'accepted', travelCents: 640, reason: '-', by: 'aino', on: today };
    const cappedTravel = [{ day: '08', capCents: 500, decision }];
    const { records, move } = await regionWith({
      state: 'submitted',
      submittedBy: 'worker',
      cappedTravel,
    } as never);
    expect(await takeBackSheet(records, move)).toMatchObject(refused('sheet-decided'));
  });

  it.each([
    ['accepted', acceptSheet],
    [
      'returned',
      (...[records, move]: Parameters<typeof submitSheet>) => returnSheet(records, move, why),
    ],
  ] as const)('taken back while it is %s is one of both', async (_, decide) => {
    const { records, move } = await regionWith({ state: 'submitted', submittedBy: 'worker' });
    const results = await Promise.all([
      takeBackSheet(records, { ...move, actor: 'worker' }),
      decide(records, move),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('moved by two at once is moved by one', async () => {
    const { records, move } = await regionWith({ state: 'submitted', submittedBy: 'worker' });
    const results = await Promise.all([
      acceptSheet(records, move),
      returnSheet(records, move, why),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  const allowed: Record<
    SheetState,
    Record<'submit' | 'take-back' | 'accept' | 'return', boolean>
  > = {
    open: { submit: true, 'take-back': false, accept: false, return: false },
    submitted: { submit: false, 'take-back': true, accept: true, return: true },
    accepted: { submit: false, 'take-back': false, accept: false, return: false },
  };
  const moves = {
    submit: submitSheet,
    'take-back': takeBackSheet,
    accept: acceptSheet,
    return: (...[records, move]: Parameters<typeof submitSheet>) => returnSheet(records, move, why),
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
