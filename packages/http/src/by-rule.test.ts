import { operations } from '@jatkopolku/contracts';
import { CLEAN_CLAIM_RULE, type Sample } from '@jatkopolku/domain/outcome';
import { type Clock, clockAt, id, localDate, must } from '@jatkopolku/kernel';
import { type BadClaim, badFilings, regionOf } from '@jatkopolku/testing/bad-claims';
import {
  makeByRule,
  makeClaim,
  makeClaimSettings,
  makeFile,
  makeSampleSeed,
} from '@jatkopolku/testing/builders';
import { known, openSmallRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { callerOf, makeTestApi } from './testing/test-api.ts';

const { seed } = makeSampleSeed();
/** A rule that approves whatever is clean, so that only what is bad stays with people. */
const underRule = [
  {
    kind: 'claimSettings' as const,
    record: makeClaimSettings({ fourEyesAboveCents: null, byRule: makeByRule() }),
  },
  { kind: 'sampleSeed' as const, record: makeSampleSeed() },
];

describe('in a region with a rule', () => {
  let test: TestTable;
  let send: ReturnType<typeof makeTestApi>['send'];
  let clock: Clock = testClock;
  let regions = 0;
  beforeAll(async () => {
    test = await openTestTable();
    ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId, clock) }));
  });
  afterAll(() => test.close());

  const evidence = [{ fileId: 'F1', kind: 'other' as const }];
  const isSecond = ({ claim }: BadClaim) => claim?.state === 'second-submitted';

  /** The claim as it was before it was filed, with a file that its provider sent. */
  function draftOf(bad: BadClaim) {
    const filed = makeClaim(bad.claim);
    const { secondPart } = filed;
    if (!isSecond(bad)) return { ...filed, state: 'draft' as const };
    const unfiled = secondPart && { ...secondPart, filedOn: null, filedBy: null };
    return { ...filed, secondPart: unfiled, state: 'approved' as const };
  }

  async function regionWith(bad: BadClaim): Promise<string> {
    const regionId = `ruled-${(regions += 1)}`;
    const around = regionOf(bad).filter(({ kind }) => kind !== 'claim');
    const sent = { state: 'released', offeredBy: 'worker', providerId: 'P1' } as const;
    const own = [
      { kind: 'claim' as const, record: draftOf(bad) },
      { kind: 'file' as const, record: makeFile({ fileId: 'F1', ...sent }) },
    ];
    clock = clockAt(localDate(bad.claim?.submittedOn ?? '2020-06-10'));
    if (isSecond(bad)) clock = clockAt(localDate('2020-09-02'));
    const { records } = test.region(regionId, clock);
    const act = { event: 'created', actor: 'test' } as const;
    expect(await records.commit([...around, ...own, ...underRule], act)).toMatchObject({
      ok: true,
    });
    return regionId;
  }

  async function filing(bad: BadClaim) {
    const regionId = await regionWith(bad);
    const { records } = test.region(regionId, clock);
    const before = must(await records.get('claim', { claimId: id('K1') }), 'the claim').record;
    const { pathType, pathStartsOn, counterpartName, counterpartBusinessId } = before;
    const { contractType, pathEndsOn, weeklyHours } = before;
    const path = { pathType, pathStartsOn, counterpartName, counterpartBusinessId };
    const agreed = { contractType, pathEndsOn, weeklyHours };
    const body = {
      ...path,
      ...agreed,
      evidence: before.evidence.length > 0 ? before.evidence : evidence,
    };
    const asked = { as: callerOf('worker', regionId), headers: { 'If-Match': '"1"' } };
    const { status } = isSecond(bad)
      ? await send('POST', '/claims/K1/second-part', { ...asked, body: { evidence } })
      : await send('PUT', '/claims/K1', { ...asked, body });
    const after = must(await records.get('claim', { claimId: id('K1') }), 'the claim').record;
    const byRule = after.parts.filter(({ approvedBy }) => approvedBy === CLEAN_CLAIM_RULE);
    return { status, byRule: byRule.length };
  }

  it('a good claim is approved by it', async () => {
    const good = { what: 'a good claim', code: 'not-found' } as const;
    expect(await filing(good)).toEqual({ status: 200, byRule: 1 });
  });

  it.each(badFilings.map((bad) => [bad.what, bad] as const))(
    '%s is not: it is refused',
    async (_what, bad) => {
      expect(await filing(bad)).toEqual({ status: 422, byRule: 0 });
    },
  );
});

describe('what is secret', () => {
  let test: TestTable;
  let send: ReturnType<typeof makeTestApi>['send'];
  beforeAll(async () => {
    test = await openSmallRegion();
    ({ send } = makeTestApi({ openRegion: (regionId) => test.region(regionId) }));
    const { records } = test.region('kymenlaakso');
    const before = must(await records.get('claim', { claimId: id('K1') }), 'the claim');
    const sample: Sample = {
      milestone: 'start',
      number: 4_321,
      risks: ['recent-setback'],
      percent: 50,
      isDrawn: true,
    };
    const record = { ...before.record, sample };
    const act = { event: 'changed', actor: 'test' } as const;
    const written = await records.commit([{ kind: 'claim', record, before }, ...underRule], act);
    if (!written.ok) throw new Error(written.error.code);
  });
  afterAll(() => test.close());

  const gets = Object.values(operations).filter(({ method }) => method === 'GET');
  const addressOf = (path: string) =>
    path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      String((known as Record<string, string>)[name]),
    );

  it.each(['everybody', 'admin', 'auditor', 'approver', 'worker', 'manager'] as const)(
    'is in nothing that %s can read',
    async (name) => {
      const as = callerOf(name);
      let answered = 0;
      for (const { path } of gets) {
        const { status, json } = await send('GET', addressOf(path), { as });
        if (status === 200) answered += 1;
        const text = JSON.stringify(json ?? '');
        expect([path, text.includes(seed)]).toEqual([path, false]);
        expect([path, /"(sample|isDrawn|takenUp)"|"number":4321/.test(text)]).toEqual([
          path,
          false,
        ]);
      }
      expect(answered).toBeGreaterThan(5);
    },
  );

  it('is in no answer to what a provider does with a claim', async () => {
    const as = callerOf('worker');
    const asked = { as, headers: { 'If-Match': '"1"' }, body: {} };
    for (const step of ['taking-back', 'withdrawal']) {
      const { json } = await send('POST', `/claims/K1/${step}`, asked);
      expect(JSON.stringify(json)).not.toMatch(/"(sample|isDrawn|takenUp)"/);
      expect(JSON.stringify(json)).not.toContain(seed);
    }
  });

  it('is in no event of the audit trail', async () => {
    const items = await test.itemsOf('kymenlaakso');
    const events = items.filter(({ event }) => event !== undefined);
    expect(events.length).toBeGreaterThan(10);
    expect(events.filter((item) => JSON.stringify(item).includes(seed))).toEqual([]);
  });
});
