import { roles } from '@jatkopolku/domain/access';
import { liveParts } from '@jatkopolku/domain/outcome';
import { id, must } from '@jatkopolku/kernel';
import { type BadClaim, badClaims, regionOf } from '@jatkopolku/testing/bad-claims';
import { makeByRule, makeClaimSettings, makeSampleSeed } from '@jatkopolku/testing/builders';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi, problemOf } from './testing/test-api.ts';

let test: TestTable;
let send: ReturnType<typeof makeTestApi>['send'];
beforeAll(async () => {
  test = await openTestTable();
  ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
});
afterAll(() => test.close());

let regions = 0;
/** A rule that approves all that is clean changes nothing for what is not. */
const underRule = [
  {
    kind: 'claimSettings' as const,
    record: makeClaimSettings({ fourEyesAboveCents: null, byRule: makeByRule() }),
  },
  { kind: 'sampleSeed' as const, record: makeSampleSeed() },
];

async function regionWith(bad: BadClaim): Promise<string> {
  const regionId = `bad-${(regions += 1)}`;
  const written = await test
    .region(regionId)
    .records.commit([...regionOf(bad), ...underRule], { event: 'created', actor: 'test' });
  expect(written).toMatchObject({ ok: true });
  return regionId;
}

const claimIn = async (regionId: string) =>
  must(await test.region(regionId).records.get('claim', { claimId: id('K1') }), 'the claim');

function approve(regionId: string, role: (typeof roles)[number], decision: object = {}) {
  return send('POST', '/claims/K1/decision', {
    as: callerOf(role, regionId),
    headers: { 'If-Match': '"1"' },
    body: { verdict: 'approve', ...decision },
  });
}

it('the region is sound: its claim, with nothing against it, is approved', async () => {
  const regionId = await regionWith({ what: 'a good claim', code: 'not-found' });
  expect((await approve(regionId, 'approver')).status).toBe(200);
});

it('at least thirty claims are bad, by every check of a claim', () => {
  expect(badClaims.length).toBeGreaterThanOrEqual(30);
});

describe.each(badClaims.map((bad) => [bad.what, bad.code, bad] as const))(
  '%s (%s)',
  (_what, code, bad) => {
    it('is approved by nobody, in whatever role', async () => {
      const regionId = await regionWith(bad);
      const before = await claimIn(regionId);
      const said = new Map<string, readonly string[]>();
      for (const role of roles) {
        const problem = await problemOf(approve(regionId, role, bad.decision));
        said.set(role, [problem.code, ...(problem.errors ?? []).map((one) => one.code)]);
      }
      const { approver = [], ...others } = Object.fromEntries(said);
      expect(approver).toContain(code);
      expect([...new Set(Object.values(others).flat())]).toEqual(['not-allowed']);
      const after = await claimIn(regionId);
      expect(after).toEqual(before);
      expect(liveParts(after.record)).toEqual(liveParts(before.record));
    });
  },
);
