import { type Clock, type Instant, must, parseMonth } from '@jatkopolku/kernel';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { keepProgress, readBookingProgress } from './keep-progress.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');

/** A clock that goes on when it is asked to. */
function slowClock(): Clock & { readonly pass: (seconds: number) => void } {
  let at = Date.parse('2020-02-03T08:00:00.000Z');
  const now = () => new Date(at).toISOString() as Instant;
  return {
    now,
    businessNow: now,
    today: () => TODAY,
    pass: (seconds) => {
      at += seconds * 1_000;
    },
  };
}

function booking() {
  const deps = { records: test.records(), clock: slowClock() };
  return { deps, clock: deps.clock, kept: keepProgress(deps, month) };
}

it('a short booking leaves nothing', async () => {
  const { deps, kept } = booking();
  kept.onStep('account', 3, 40);
  await kept.end();
  expect(await readBookingProgress(deps, month)).toBeNull();
  expect(await deps.records.list('bookingProgress')).toEqual([]);
});

it('a longer one says how far it is, once a second at most', async () => {
  const { deps, clock, kept } = booking();
  clock.pass(1);
  kept.onStep('account', 10, 40);
  kept.onStep('account', 20, 40);
  await kept.end();
  expect(await readBookingProgress(deps, month)).toMatchObject({ step: 'account', done: 10 });
  clock.pass(1);
  kept.onStep('check', 4, 38);
  await kept.end();
  expect(await readBookingProgress(deps, month)).toMatchObject({
    step: 'check',
    done: 4,
    total: 38,
  });
});

it('one that ended, or was stopped, is soon forgotten', async () => {
  const { deps, clock, kept } = booking();
  clock.pass(1);
  kept.onStep('confirm', 0, 40);
  await kept.end();
  clock.pass(29);
  expect(await readBookingProgress(deps, month)).toMatchObject({ step: 'confirm' });
  clock.pass(1);
  expect(await readBookingProgress(deps, month)).toBeNull();
});

it('two bookings at once do not stop each other', async () => {
  const { deps, clock, kept } = booking();
  const other = keepProgress(deps, month);
  clock.pass(1);
  kept.onStep('account', 10, 40);
  other.onStep('account', 30, 40);
  await Promise.all([kept.end(), other.end()]);
  const seen = await readBookingProgress(deps, month);
  expect([10, 30]).toContain(seen?.done);
});

it('a booking goes on where its progress cannot be written', async () => {
  const { deps, clock } = booking();
  const records = { ...deps.records, commit: () => Promise.reject(new Error('throttled')) };
  const kept = keepProgress({ ...deps, records }, month);
  clock.pass(1);
  kept.onStep('account', 10, 40);
  await expect(kept.end()).resolves.toBeUndefined();
});
