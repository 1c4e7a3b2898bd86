import { addDays, id } from '@jatkopolku/kernel';
import { heldAt, makeFeedback, makePlacement } from '@jatkopolku/testing/builders';
import { auditOf, codesAtOnce, codesOf } from '@jatkopolku/testing/saved';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { placementsOfAgreement } from '../placements-of-agreement.ts';
import type { Records } from '../records.ts';
import { createFeedback } from './create-feedback.ts';

const by = { actor: 'case-worker', today: TODAY };
const act = { event: 'imported', actor: 'test' } as const;
const feedback = makeFeedback({ givenOn: TODAY });

let test: TestTable;
let records: Records;
let regionId: string;
let regions = 0;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());
beforeEach(async () => {
  regionId = `grades-${(regions += 1)}`;
  records = test.records(regionId);
  await records.commit([{ kind: 'placement', record: makePlacement() }], act);
});

const note = (own: Partial<typeof feedback> = {}) =>
  createFeedback(records, { ...feedback, ...own }, by);
const listed = () => records.list('feedback', feedback);

describe('createFeedback', () => {
  it.each([4, 10])('notes a grade of %i once, however often it is pressed', async (grade) => {
    expect(await codesAtOnce(note({ grade }), note({ grade }))).toEqual([]);
    expect(await codesOf(note({ grade }))).toEqual([]);
    expect(await listed()).toEqual([{ version: 1, record: { ...feedback, grade, ...heldAt() } }]);
    expect(await auditOf(test, regionId)).toContain('1 created case-worker');
  });

  it.each<[string, Partial<typeof feedback>, string]>([
    ['below the scale', { grade: 3 }, 'grade-out-of-range'],
    ['above the scale', { grade: 11 }, 'grade-out-of-range'],
    ['of a day ahead', { givenOn: addDays(TODAY, 1) }, 'invalid-date'],
    ['of no placement', { placementId: id('L9') }, 'unknown-placement'],
  ])('refuses one %s, and writes nothing', async (_name, own, code) => {
    expect(await codesOf(note(own))).toEqual([code]);
    expect(await listed()).toEqual([]);
  });

  it('keeps two grades that are given at once', async () => {
    expect(await codesAtOnce(note({ grade: 5 }), note({ grade: 9 }))).toEqual([]);
    expect(await listed()).toHaveLength(2);
  });
});

describe('placementsOfAgreement', () => {
  it('has those of the agreement alone, by their first days', async () => {
    const earlier = makePlacement({ placementId: 'L2', startsOn: '2019-10-01' });
    const other = makePlacement({ placementId: 'L3', agreementId: 'A2' });
    const theirs = makePlacement({ placementId: 'L4', providerId: 'P2' });
    for (const record of [earlier, other, theirs]) {
      await records.commit([{ kind: 'placement', record }], act);
    }
    const found = await placementsOfAgreement(records, makePlacement());
    expect(found.map(({ placementId }) => placementId)).toEqual(['L2', 'L1']);
  });
});
