import { clockAt, invariant, localDate } from '@jatkopolku/kernel';
import { makeGrant, makePlacement } from '@jatkopolku/testing/builders';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { dueLines, listDue, listPlacements, placementLines } from './placements.ts';

let test: TestTable;
const kaisa = { userId: 'case-worker', name: 'Kaisa Koskinen' };

/** The small region with more placements than a page holds, one of them taken and with a late review. */
beforeAll(async () => {
  test = await openSmallRegion();
  const { records } = test.region('kymenlaakso');
  const placements = Array.from({ length: 60 }, (_, at) =>
    makePlacement({ placementId: `M${at + 10}`, state: 'running' }),
  );
  const late = makePlacement({
    placementId: 'M9',
    state: 'running',
    caseWorker: kaisa,
    nextReviewDueOn: '2020-03-02',
  });
  const grants = (['case-worker', 'provider-worker', 'admin'] as const).map((role) => ({
    kind: 'grant' as const,
    record: makeGrant({
      userId: role,
      grantId: `G-${role}`,
      role,
      providerId: role === 'provider-worker' ? 'P1' : null,
    }),
  }));
  const changes = [...placements, late].map((record) => ({ kind: 'placement' as const, record }));
  const act = { event: 'imported', actor: 'test' } as const;
  for (const some of [grants, changes.slice(0, 40), changes.slice(40)]) {
    const committed = await records.commit(some, act);
    invariant(committed.ok, 'the region is filled');
  }
});
afterAll(() => test.close());

const region = () => ({
  ...test.region('kymenlaakso'),
  regionId: 'kymenlaakso',
  clock: clockAt(localDate('2020-03-10')),
});
const looks = async () => (await test.itemsOf('kymenlaakso')).filter(({ useId }) => useId).length;

describe('placements', () => {
  it('are all listed, page after page, by their codes', async () => {
    const found = await listPlacements(region(), {});
    expect(found.length).toBeGreaterThan(60);
    const lines = placementLines(found);
    expect(lines).toHaveLength(found.length + 1);
    expect(lines.join('\n')).toMatch(/M9 +C1 +P1 +running .*Kaisa Koskinen +.*review/);
    expect(lines.join('\n')).not.toContain('Lehtinen');
  });

  it('are narrowed by who answers for them and by what is late', async () => {
    for (const flags of [{ caseWorker: kaisa.userId }, { late: 'review' as const }]) {
      const found = await listPlacements(region(), flags);
      expect(found.map(({ placementId }) => placementId)).toEqual(['M9']);
    }
    const none = await listPlacements(region(), { provider: 'P9' });
    expect(placementLines(none)).toEqual(['No placement is like that.']);
  });

  it('are looked at in the name of who may, and the look is written down', async () => {
    const before = await looks();
    await listPlacements(region(), { as: 'case-worker' });
    expect(await looks()).toBe(before + 1);
    for (const as of ['admin', 'provider-worker']) {
      const asked = listPlacements(region(), { as });
      await expect(asked).rejects.toMatchObject({ problem: { code: 'not-allowed' } });
    }
  });
});

describe('what is due', () => {
  it('is listed with its day and who answers for it', async () => {
    const lines = dueLines(await listDue(region(), { caseWorker: kaisa.userId }));
    expect(lines[1]).toMatch(/^2020-03-02 +late +review +M9 +C1 +P1 +Kaisa Koskinen$/);
    expect(dueLines([])).toEqual(['Nothing is due.']);
  });
});
