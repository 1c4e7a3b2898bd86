import { type Records, commitCounted } from '@jatkopolku/application';
import {
  type Sheet,
  capTravel,
  dateIn,
  decideTravel,
  emptyCalendar,
  heldTravel,
  sheetSchema,
  toCalendarRecord,
  travelVerdicts,
} from '@jatkopolku/domain/attendance';
import type { Claim } from '@jatkopolku/domain/outcome';
import {
  cents,
  localDate,
  must,
  parseMonth,
  refusal,
  success,
  toDayNumber,
} from '@jatkopolku/kernel';
import * as fc from 'fast-check';

import {
  makeAgreement,
  makeBenefit,
  makeClaim,
  makePlacement,
  makeProvider,
  makeSheet,
} from './builders.ts';

/** The month to which everything happens. */
export const HISTORY_MONTH = must(parseMonth('2020-01'), 'a month');

const act = { event: 'changed', actor: 'test' } as const;

const step = {
  sheet: fc.record({
    what: fc.constant('sheet' as const),
    at: fc.integer({ min: 1, max: 2 }),
    state: fc.constantFrom('open', 'submitted', 'accepted', 'accepted'),
    returned: fc.boolean(),
    days: fc.subarray(['07', '08', '09', '10']),
    travel: fc.boolean(),
  }),
  /** Travel of 6.40 euros is above a cap of 5; what is said of it counts where there is any. */
  travel: fc.record({
    what: fc.constant('travel' as const),
    at: fc.integer({ min: 1, max: 2 }),
    verdict: fc.constantFrom(...travelVerdicts),
  }),
  benefit: fc.record({
    what: fc.constant('benefit' as const),
    at: fc.integer({ min: 1, max: 2 }),
    payer: fc.constantFrom('kela', 'county', 'fund-1'),
    validTo: fc.constantFrom(null, '2020-01-08', '2019-12-31'),
  }),
  price: fc.record({
    what: fc.constant('price' as const),
    amountCents: fc.constantFrom(2_000, 2_500, 3_000),
  }),
  claim: fc.record({
    what: fc.constant('claim' as const),
    /** Takes back what was approved, and approves so much in its place; nothing for 0. */
    amountCents: fc.constantFrom(0, 20_000, 45_000, 70_000),
  }),
};

/** What happens to a provider's sheets, their travel, benefits, prices and claims, in any order. */
export const historyStep = fc.oneof(step.sheet, step.travel, step.benefit, step.price, step.claim);
export type HistoryStep = typeof historyStep extends fc.Arbitrary<infer Step> ? Step : never;

/** A region with a provider and its agreement, to which nothing has happened yet. */
export async function beginHistory(records: Records): Promise<void> {
  await records.commit(
    [
      { kind: 'provider', record: makeProvider() },
      { kind: 'agreement', record: makeAgreement() },
      ...[1, 2].map((at) => ({
        kind: 'placement' as const,
        record: makePlacement({ clientId: `C${at}`, placementId: `L${at}` }),
      })),
    ],
    act,
  );
}

/** Takes a step as the use cases do: facts and tally together. */
export async function takeStep(records: Records, taken: HistoryStep): Promise<void> {
  const written = await write(records, taken);
  if (!written.ok) throw new Error(`${taken.what}: ${written.error.code}`);
}

async function write(records: Records, taken: HistoryStep) {
  switch (taken.what) {
    case 'sheet':
      return takeSheet(records, taken);
    case 'travel':
      return takeTravel(records, taken);
    case 'benefit':
      return takeBenefit(records, taken);
    case 'price': {
      const before = await records.get('agreement', makeAgreement());
      const record = makeAgreement({ dayPriceCents: cents(taken.amountCents) });
      return commitCounted(records, [{ kind: 'agreement', record, before }], act);
    }
    case 'claim':
      return takeClaim(records, cents(taken.amountCents));
  }
}

type Taken<What extends HistoryStep['what']> = Extract<HistoryStep, { readonly what: What }>;

/** The client's calendar is written with the sheet, as when days are logged: by it benefits are counted. */
async function takeSheet(records: Records, { at, state, returned, days, travel }: Taken<'sheet'>) {
  const clientId = `C${at}`;
  const record = makeSheet({
    clientId,
    placementId: `L${at}`,
    month: HISTORY_MONTH,
    state: sheetSchema.shape.state.parse(state),
    returnCategory: returned && state === 'open' ? 'other' : null,
    days: Object.fromEntries(days.map((day) => [day, travel ? '5+640' : '5'])),
  });
  const isAccepted = record.state === 'accepted';
  const [before, stored] = await Promise.all([
    records.get('sheet', record),
    records.get('calendar', record),
  ]);
  const attended = days.map((day) => toDayNumber(dateIn(HISTORY_MONTH, day)));
  const of = { clientId: record.clientId, placements: {} };
  const calendar = toCalendarRecord(of, { ...emptyCalendar(), attended });
  const changes = [
    { kind: 'sheet', record: isAccepted ? withCap(record, before?.record) : record, before },
    { kind: 'calendar', record: calendar, before: stored },
  ] as const;
  return commitCounted(records, changes, act);
}

/** The region's cap: what was decided of a day before still holds. */
const caps = [{ from: localDate('2020-01-01'), capCents: cents(500) }];

function withCap(record: Sheet, before: Sheet | undefined): Sheet {
  const cappedTravel = capTravel({ ...record, cappedTravel: before?.cappedTravel ?? [] }, caps);
  return { ...record, cappedTravel };
}

async function takeTravel(records: Records, { at, verdict }: Taken<'travel'>) {
  const key = makeSheet({ clientId: `C${at}`, placementId: `L${at}`, month: HISTORY_MONTH });
  const before = await records.get('sheet', key);
  const dates = before ? heldTravel(before.record).map(({ date }) => date) : [];
  if (!before || before.record.state !== 'accepted' || dates.length === 0)
    return success(undefined);
  const asked = { verdict: verdict, dates, reason: 'No bus.' };
  const decided = decideTravel(before.record, asked, { by: 'aino', on: localDate('2020-02-03') });
  if (!decided.ok) return refusal(must(decided.error[0], 'a reason'));
  const record = { ...before.record, cappedTravel: decided.value };
  return commitCounted(records, [{ kind: 'sheet', record, before }], act);
}

async function takeBenefit(records: Records, { at, payer, validTo }: Taken<'benefit'>) {
  const kinds = { kela: 'labour-market-subsidy', county: 'social-assistance' } as const;
  const benefit = payer === 'fund-1' ? 'earnings-related' : kinds[payer];
  const record = makeBenefit({ clientId: `C${at}`, benefit, payer, validTo });
  const before = await records.get('benefit', record);
  return commitCounted(records, [{ kind: 'benefit', record, before }], act);
}

/** A part that was approved is voided and replaced, never changed. */
async function takeClaim(records: Records, amountCents: Claim['amountCents']) {
  const before = await records.get('claim', makeClaim());
  const earlier = (before?.record.parts ?? []).map((part) => ({
    ...part,
    voidedOn: part.voidedOn ?? '2020-01-28',
  }));
  const approved = {
    partNo: earlier.length + 1,
    milestone: 'start',
    amountCents,
    approvedOn: '2020-01-20',
    approvedBy: 'aino',
    voidedOn: null,
  } as const;
  const parts = amountCents === 0 ? earlier : [...earlier, approved];
  const record = makeClaim({ state: amountCents === 0 ? 'clawed-back' : 'approved', parts });
  return commitCounted(records, [{ kind: 'claim', record, before }], act);
}
