import type { Placement } from '@jatkopolku/domain/placement';
import { localDate, must } from '@jatkopolku/kernel';
import {
  heldAt,
  makeAgreement,
  makeClient,
  makeFramework,
  makePlacement,
  makeReview as reviewOf,
} from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { endPlacement } from './change-placement.ts';
import { createReview, noteReviewDone } from './note-review.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const ROUNDS = process.env['JATKOPOLKU_LONG'] ? 50 : 6;
const rounds = Array.from({ length: ROUNDS }, (_, n) => n + 1);
const act = { event: 'created', actor: 'worker' } as const;
const asking = { actor: 'worker', today: TODAY };
const dueOn = localDate('2021-03-01');
const placement = makePlacement({
  startsOn: '2020-12-01',
  endsOn: '2021-11-30',
  reviewIntervalMonths: '3',
  nextReviewDueOn: dueOn,
});
const key = { placementId: placement.placementId };
const seenAt = (version: number) => ({ key, version, ...asking });

/** A region with the placement, and a review of it that somebody has noted as due, or not. */
async function regionWith(isNoted: boolean): Promise<Records> {
  const records = test.records();
  const review = { ...reviewOf({ dueOn, doneOn: null }), ...heldAt(placement.providerId) };
  await records.commit(
    [
      { kind: 'framework', record: makeFramework() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'client', record: makeClient() },
      { kind: 'placement', record: placement },
      ...(isNoted ? [{ kind: 'review', record: review } as const] : []),
    ],
    act,
  );
  return records;
}

const reviewsOf = async (records: Records) =>
  (await records.list('review', key)).map(({ record }) => [record.dueOn, record.doneOn]);
const nextOf = async (records: Records) =>
  must(await records.get('placement', key), 'the placement').record.nextReviewDueOn;
const codesOf = (result: { ok: boolean; error?: readonly { code: string }[] }) =>
  result.ok ? 'ok' : (result.error ?? []).map(({ code }) => code).join();

describe('a review that is due', () => {
  it.each([true, false])(
    'is noted as done in one record, whether it had been noted (%s) or not',
    async (isNoted) => {
      const records = await regionWith(isNoted);
      const done = { dueOn, doneOn: TODAY };
      const first = await noteReviewDone(records, seenAt(1), done);
      expect(first).toMatchObject({ ok: true, value: { version: 2 } });
      expect(await reviewsOf(records)).toEqual([[dueOn, TODAY]]);
      expect(await nextOf(records)).toBe('2021-07-01');
      // The same again, by the same person or by another, as either saw it.
      for (const version of [1, 2]) {
        expect(await noteReviewDone(records, seenAt(version), done)).toEqual(first);
      }
      expect(await reviewsOf(records)).toEqual([[dueOn, TODAY]]);
    },
  );

  it('that was noted as done on one day is not noted on another', async () => {
    const records = await regionWith(true);
    await noteReviewDone(records, seenAt(1), { dueOn, doneOn: localDate('2021-03-03') });
    const again = await noteReviewDone(records, seenAt(2), { dueOn, doneOn: TODAY });
    expect(codesOf(again)).toBe('review-already-done');
  });

  it.each([
    ['2021-04-02', 'day-ahead'],
    ['2020-11-30', 'outside-placement'],
  ])('is not done on %s: %s', async (doneOn, code) => {
    const records = await regionWith(false);
    const noted = await noteReviewDone(records, seenAt(1), { dueOn, doneOn: localDate(doneOn) });
    expect(noted).toEqual({ ok: false, error: [{ code, at: '/doneOn' }] });
    expect(await reviewsOf(records)).toEqual([]);
  });

  it('is one that is due: another day is not found', async () => {
    const records = await regionWith(true);
    const done = { dueOn: localDate('2021-03-02'), doneOn: TODAY };
    expect(codesOf(await noteReviewDone(records, seenAt(1), done))).toBe('not-found');
  });

  it('is not added a second time', async () => {
    const records = await regionWith(true);
    const done = reviewOf({ dueOn, doneOn: TODAY });
    expect(codesOf(await createReview(records, done, asking))).toBe('duplicate');
    expect(await reviewsOf(records)).toEqual([[dueOn, null]]);
  });

  it('that is added later moves the next one of its placement', async () => {
    const records = await regionWith(false);
    const later = reviewOf({ dueOn: '2021-04-15', doneOn: null });
    expect(await createReview(records, later, asking)).toMatchObject({ ok: true });
    expect(await nextOf(records)).toBe('2021-04-15');
  });
});

describe('at the same moment', () => {
  it.each(rounds)('two who note a review as done make one record (round %i)', async (n) => {
    const records = await regionWith(n % 2 === 0);
    const days = ['2021-03-30', n % 3 === 0 ? '2021-03-30' : '2021-04-01'].map(localDate);
    const results = await Promise.all(
      days.map((doneOn) => noteReviewDone(records, seenAt(1), { dueOn, doneOn })),
    );
    const reviews = await reviewsOf(records);
    expect(reviews).toHaveLength(1);
    const codes = results.map(codesOf);
    expect(codes).toContain('ok');
    expect(['ok', 'changed-meanwhile', 'review-already-done']).toEqual(
      expect.arrayContaining(codes),
    );
    // Who was answered ok finds the day in the record.
    const allowed = days.filter((_, place) => codes[place] === 'ok');
    expect(allowed.map((day) => [[dueOn, day]])).toEqual(allowed.map(() => reviews));
  });

  it.each(rounds)('one notes it and another ends the placement (round %i)', async (n) => {
    const records = await regionWith(n % 2 === 0);
    const end = { endedOn: localDate('2021-03-31'), endReason: 'employment' };
    const results = await Promise.all([
      noteReviewDone(records, seenAt(1), { dueOn, doneOn: TODAY }),
      endPlacement(records, seenAt(1), end),
    ]);
    expect(results.map(codesOf).toSorted()).toEqual(['changed-meanwhile', 'ok']);
    const stored = must(await records.get('placement', key), 'the placement');
    const isEnded = stored.record.endedOn !== null;
    expect(stored.record.nextReviewDueOn).toBe(isEnded ? dueOn : '2021-07-01');
    expect(await test.records().lasting({ from: TODAY }, 9)).toEqual([]);
  });

  it.each(rounds)('reviews that are added all count for the next one (round %i)', async () => {
    const records = await regionWith(false);
    const days = ['2021-05-01', '2021-04-15', '2021-06-01'];
    const added = await Promise.all(
      days.map((day) => createReview(records, reviewOf({ dueOn: day, doneOn: null }), asking)),
    );
    expect(added.map(codesOf)).toEqual(['ok', 'ok', 'ok']);
    expect(await nextOf(records)).toBe('2021-04-15');
  });
});

describe('placements that last', () => {
  const lasting = async (records: Records, day: string, limit = 9) =>
    (await records.lasting({ from: localDate(day) }, limit)).map(({ placementId }) => placementId);
  const one = (
    placementId: string,
    own: Pick<Partial<Record<keyof Placement, string>>, 'endsOn' | 'endedOn'>,
  ) => ({
    kind: 'placement' as const,
    record: makePlacement({ placementId, startsOn: '2020-01-01', endsOn: '2020-12-31', ...own }),
  });

  it('are listed by their last day, an early end included, the first at first', async () => {
    const records = test.records();
    const changes = [
      one('L1', { endsOn: '2020-12-31' }),
      one('L2', { endsOn: '2020-06-30' }),
      one('L3', { endedOn: '2020-08-31' }),
    ];
    for (const change of changes) await records.commit([change], act);
    expect(await lasting(records, '2020-01-01')).toEqual(['L2', 'L3', 'L1']);
    expect(await lasting(records, '2020-08-31')).toEqual(['L3', 'L1']);
    expect(await lasting(records, '2020-09-01')).toEqual(['L1']);
    expect(await lasting(records, '2020-01-01', 2)).toEqual(['L2', 'L3']);
    expect(await lasting(records, '2021-01-01')).toEqual([]);
  });
});
