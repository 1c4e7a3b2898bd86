import { type Line, lineKey, settleProvider } from '@jatkopolku/domain/settlement';
import { id, localDate } from '@jatkopolku/kernel';
import { plainAccount } from '@jatkopolku/testing/plain-account';
import {
  HISTORY_MONTH,
  beginHistory,
  historyStep,
  takeStep,
} from '@jatkopolku/testing/random-history';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { verifyRegion } from '../verify/verify-region.ts';
import { bookMonth } from './book-month.ts';
import { compareMonth } from './compare-month.ts';
import { loadBooked } from './load-booked.ts';
import { openFacts } from './load-month.ts';

let test: TestTable;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const providerId = id<'Provider'>('P1');
const today = localDate('2021-07-01');

const book = async (records: Records, actor: string) => {
  const booked = await bookMonth(closingDeps(records), HISTORY_MONTH, { actor });
  expect(booked).toMatchObject({ ok: true });
};

/** What remains of a booked month is a late change by then: finance was asked to look. */
async function bookAfterLook(records: Records): Promise<void> {
  const { runs, changed, late } = await compareMonth(records, HISTORY_MONTH, today);
  const isAsked = runs.length === 0 || changed.length === 0 || late.length > 0;
  expect(isAsked).toBe(true);
  await book(records, 'raija');
}

/** What lines come to, each kind of line once; what comes to nothing is left out. */
function sums(lines: readonly Line[]): Record<string, readonly [days: number, cents: number]> {
  const byKey = Map.groupBy(lines, lineKey);
  const all = [...byKey].map(([key, own]) => {
    const days = own.reduce((sum, line) => sum + line.days, 0);
    return [key, [days, own.reduce((sum, line) => sum + line.amountCents, 0)]] as const;
  });
  return Object.fromEntries(all.filter(([, [days, cents]]) => days !== 0 || cents !== 0));
}

/** Something happens, or finance books what there is by then. */
const happening = fc.oneof(
  { weight: 4, arbitrary: historyStep },
  { weight: 1, arbitrary: fc.constant('book' as const) },
);

/** Hundreds of bookings: a busy machine takes a minute. */
const LONG = 120_000;

it(
  'whatever happens and whenever finance books, what was booked is what one settlement at the end gives',
  { timeout: LONG },
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { minLength: 10, maxLength: 18, size: 'max' }),
        async (history) => {
          const regionId = `history-${(regions += 1)}`;
          const records = test.records(regionId);
          await beginHistory(records);
          for (const one of history) {
            await (one === 'book' ? bookAfterLook(records) : takeStep(records, one));
          }
          await bookAfterLook(records);
          const factsOf = openFacts(records);
          const { sources: _sources, ...facts } = await factsOf(HISTORY_MONTH, providerId);
          const atTheEnd = settleProvider(facts);
          expect(atTheEnd).toStrictEqual(plainAccount(facts));
          const { counted } = await loadBooked(records, HISTORY_MONTH);
          const booked = counted.flatMap(({ lines }) => lines);
          expect(sums(booked)).toEqual(sums(atTheEnd.lines));
          const { late, changed } = await compareMonth(records, HISTORY_MONTH, today);
          expect([late, changed]).toEqual([[], []]);
          const { findings } = await verifyRegion({
            records,
            brokenTrails: () => test.brokenTrails(regionId),
            progress: () => {},
          });
          expect(findings).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  },
);
