import { claimLetter } from '@jatkopolku/contracts/letters/claim-letter';
import { claimMail } from '@jatkopolku/contracts/letters/claim-mail';
import { type BonusTerms, defaultsOfBonus } from '@jatkopolku/domain/framework';
import { type ByRule, CLEAN_CLAIM_RULE } from '@jatkopolku/domain/outcome';
import { type LocalDate, addDays, cents, id, localDate, monthOf, must } from '@jatkopolku/kernel';
import { makeByRule, makeClaim, makeFile } from '@jatkopolku/testing/builders';
import { packageOf, smallPackage } from '@jatkopolku/testing/package';
import { auditOf } from '@jatkopolku/testing/saved';
import {
  TODAY,
  type TestTable,
  openTestTable,
  testClock as clock,
  closingDeps,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { listApprovals } from '../approval/list-approvals.ts';
import { importPackage } from '../import/import-package.ts';
import type { Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { compareMonth } from '../settlement/compare-month.ts';
import { changeClaimSettings, readClaimSettings } from './claim-settings.ts';
import { confirmCorrection, proposeCorrection } from './correct-claim.ts';
import { decideClaim } from './decide-claim.ts';
import { type FileClaim, fileClaim, resubmitClaim } from './file-claim.ts';
import { fileSecondPart } from './file-second-part.ts';
import { holdClaim } from './hold-claim.ts';
import { ruleInForce } from './rule-in-force.ts';
import { takeBackClaim, withdrawClaim } from './take-back-claim.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const claimId = id<'Claim'>('K1');
const key = { claimId };
const today = localDate('2020-03-10');
const startsOn = localDate('2020-03-01');
const worker = { actor: 'worker', today };
let regions = 0;

/** The small region without its claim, with files of one content that each provider's worker sent. */
async function region(rule: Partial<ByRule> | null = {}): Promise<Records & { regionId: string }> {
  const { claims: _none, ...rows } = smallPackage();
  const regionId = `rule-${(regions += 1)}`;
  const records = test.records(regionId);
  const vault = await test.vault();
  const deps = { records, vault, source: packageOf(rows), today: TODAY, progress: () => {} };
  await importPackage(deps, { strict: true });
  const released = { state: 'released', offeredBy: 'worker', providerId: null } as const;
  const written = await records.commit(
    ['F1', 'F2'].map((fileId) => ({
      kind: 'file' as const,
      record: makeFile({ fileId, ...released }),
    })),
    { event: 'created', actor: 'test' },
  );
  expect(written.ok).toBe(true);
  if (rule !== null) await setRule(records, rule);
  return { ...records, regionId };
}

async function setRule(records: Records, rule: Partial<ByRule> | null) {
  const { version, record } = await readClaimSettings(records);
  const byRule = rule === null ? null : makeByRule({ inForceFrom: startsOn, ...rule });
  const { fourEyesAboveCents } = record;
  const asked = { fourEyesAboveCents, byRule };
  const expected = { version, actor: 'admin', today: startsOn };
  const set = await changeClaimSettings(records, expected, asked);
  expect(set).toMatchObject({ ok: true });
}

const evidence = [{ fileId: id<'File'>('F1'), kind: 'other' as const }];

function command(overrides: Partial<FileClaim> = {}): FileClaim {
  return {
    claimId,
    placementId: id('L1'),
    pathType: 'open-labour-market',
    pathStartsOn: startsOn,
    counterpartName: 'Employer',
    counterpartBusinessId: '9900050-1',
    contractType: 'until-further-notice',
    pathEndsOn: null,
    weeklyHours: '37.5',
    isCompany: true,
    evidence,
    ...overrides,
  };
}

const file = (records: Records, own: Partial<FileClaim> = {}, by = worker) =>
  fileClaim({ records, clock }, command(own), by);
const stored = async (records: Records, one = claimId) =>
  must(await records.get('claim', { claimId: one }), 'the claim');
const claimOf = async (records: Records) => (await stored(records)).record;
const seenBy = async (records: Records, actor: string, day: LocalDate = today) => ({
  key,
  version: (await stored(records)).version,
  actor,
  today: day,
});
const seedOf = async (records: Records) =>
  must(await records.get('sampleSeed', { settingsId: 'claims' }), 'the seed').record;

/** The state in which a filing leaves the claim. */
async function filed(records: Records, own: Partial<FileClaim> = {}, by = worker) {
  const result = await file(records, own, by);
  return result.ok ? result.value.record.state : result.error.map(({ code }) => code);
}

describe('a clean claim', () => {
  it('is approved in the moment of filing, with its letter and mail, and the rule as decider', async () => {
    const records = await region();
    expect(await filed(records)).toBe('approved');
    expect(await claimOf(records)).toMatchObject({
      decidedOn: today,
      decidedBy: CLEAN_CLAIM_RULE,
      sample: { milestone: 'start', isDrawn: false, risks: ['first-claim'] },
      parts: [{ partNo: 1, amountCents: 70_000, approvedBy: CLEAN_CLAIM_RULE }],
    });
    const [notice, ...others] = await records.list('claimNotice', key);
    expect(others).toEqual([]);
    expect(notice?.record).toMatchObject({
      decisionNo: 1,
      decidedBy: CLEAN_CLAIM_RULE,
      facts: {
        submittedOn: today,
        claimedCents: 70_000,
        approvedCents: 70_000,
        objectBy: null,
        decider: { kind: 'rule', inForceFrom: startsOn },
      },
    });
    const { record } = must(notice, 'a notice');
    expect(JSON.stringify(claimLetter(record, 'kymenlaakso'))).toMatch(/automaattinen.+1\.3\.2020/);
    expect(claimMail(record).path).toBe('/claims/K1');
    const events = await auditOf(test, records.regionId);
    expect(events.filter((event) => /claim-/.test(event) && !/settings/.test(event))).toEqual(
      expect.arrayContaining(['1 claim-filed worker', `1 claim-approved ${CLEAN_CLAIM_RULE}`]),
    );
  });

  it.each<[string, Partial<ByRule> | null, Partial<FileClaim>]>([
    ['without a rule', null, {}],
    ['before the rule holds', { inForceFrom: addDays(today, 1) }, {}],
    ['above its amount', { upToCents: cents(69_999) }, {}],
    ['drawn for a person', { samplePercent: 100 }, {}],
    ['drawn as a large one', { largeAboveCents: cents(69_999), largePercent: 100 }, {}],
    ['drawn for a risk', { riskPercent: 100 }, {}],
    ['without evidence', {}, { evidence: [] }],
  ])('waits for a person %s', async (_what, rule, own) => {
    const records = await region(rule);
    expect(await filed(records, own)).toBe('submitted');
    expect(await claimOf(records)).toMatchObject({ parts: [], decidedBy: null });
    expect(await records.list('claimNotice', key)).toEqual([]);
  });

  it('is refused as ever where a check fails', async () => {
    const records = await region();
    expect(await filed(records, { pathType: 'work-trial' })).toEqual(['path-not-in-tariff']);
    expect(await records.list('claim')).toEqual([]);
  });

  it('waits above the limit for two approvers, which is set below the rule by nobody', async () => {
    const records = await region();
    const { version, record } = await readClaimSettings(records);
    const asked = { ...record, fourEyesAboveCents: cents(60_000) };
    const refused = await changeClaimSettings(records, { version, actor: 'admin', today }, asked);
    expect(refused).toMatchObject({ error: [{ code: 'rule-above-four-eyes' }] });
  });

  it('filed twice is approved once', async () => {
    const records = await region();
    const both = await Promise.all([filed(records), filed(records)]);
    expect(both).toEqual(['approved', 'approved']);
    expect((await claimOf(records)).parts).toHaveLength(1);
    expect((await seedOf(records)).approvals).toBe(1);
  });

  it('is looked at again by finance where its month is booked already', async () => {
    const records = await region();
    const other = { claimId: 'K-paid', placementId: 'L2', pathStartsOn: '2020-01-02' } as const;
    const paid = makeClaim({ ...other, state: 'approved', decidedOn: '2020-03-05' });
    await records.commit([{ kind: 'claim', record: paid }], { event: 'created', actor: 'test' });
    const booked = await bookMonth(closingDeps(records), monthOf(today), { actor: 'finance' });
    expect(booked).toMatchObject({ value: { runs: [{}] } });
    expect(await filed(records)).toBe('approved');
    const { late } = await compareMonth(records, monthOf(today), today);
    expect(late).toMatchObject([{ changes: [{ cause: 'bonus-changed', by: 'worker' }] }]);
  });

  it('is corrected and clawed back by two people, as any other', async () => {
    const records = await region();
    await file(records);
    const asked = { partNo: 1, amountCents: cents(0), reason: 'The path never began.' };
    await proposeCorrection(records, await seenBy(records, 'antti'), asked);
    expect((await confirmCorrection(records, await seenBy(records, 'antti'))).ok).toBe(false);
    expect((await confirmCorrection(records, await seenBy(records, 'aino'))).ok).toBe(true);
    expect((await claimOf(records)).state).toBe('clawed-back');
  });
});

describe('what is drawn', () => {
  it('is in the queue with why, never among what is approved in bulk', async () => {
    const records = await region({ riskPercent: 100 });
    await file(records, { isCompany: null });
    const { items } = await listApprovals(records, { type: 'claim' }, { actor: 'antti', today });
    const flags = ['drawn', 'first-claim', 'unknown-counterpart'];
    expect(items).toMatchObject([{ claimId, clean: false, flags }]);
  });

  it('stays drawn when it is taken back and sent again, by another start and a lower share', async () => {
    const records = await region({ samplePercent: 100 });
    await file(records);
    const { sample } = await claimOf(records);
    await setRule(records, { samplePercent: 0 });
    await takeBackClaim(records, await seenBy(records, 'worker'));
    const { claimId: _id, placementId: _at, ...path } = command();
    const amended = { ...path, pathStartsOn: addDays(startsOn, 1), answer: '' };
    const again = await resubmitClaim({ records, clock }, await seenBy(records, 'worker'), amended);
    expect(again).toMatchObject({ value: { record: { state: 'submitted' } } });
    const { number, isDrawn } = must((await claimOf(records)).sample, 'a sample');
    expect([number, isDrawn]).toEqual([sample?.number, true]);
  });

  it('waits for a person when it is given up and filed once more, with the same number', async () => {
    const records = await region({ samplePercent: 100 });
    await file(records);
    const { sample } = await claimOf(records);
    await withdrawClaim(records, await seenBy(records, 'worker'));
    await setRule(records, { samplePercent: 0 });
    const other = id<'Claim'>('K2');
    expect(await filed(records, { claimId: other })).toBe('submitted');
    expect((await stored(records, other)).record.sample?.number).toBe(sample?.number);
  });
});

describe('what is taken back', () => {
  const { claimId: _id, placementId: _at, ...path } = command();
  const again = async (records: Records) => {
    const expected = await seenBy(records, 'worker');
    const sent = await resubmitClaim({ records, clock }, expected, { ...path, answer: '' });
    return sent.ok ? sent.value.record.state : sent.error;
  };

  it('is approved when it is sent again with what it lacked', async () => {
    const records = await region();
    await file(records, { evidence: [] });
    await takeBackClaim(records, await seenBy(records, 'worker'));
    expect(await again(records)).toBe('approved');
    expect(await records.list('claimNotice', key)).toHaveLength(1);
  });

  it('waits for a person where somebody had put it aside', async () => {
    const records = await region();
    await file(records, { evidence: [] });
    const hold = { until: addDays(today, 7), reason: 'The employer answers next week.' };
    await holdClaim(records, await seenBy(records, 'antti'), hold);
    await takeBackClaim(records, await seenBy(records, 'worker'));
    expect(await again(records)).toBe('submitted');
  });

  it('and what was returned: its answer is read by a person', async () => {
    const records = await region();
    await file(records, { evidence: [] });
    const reason = { category: 'details-unclear', reason: 'Which unit?' } as const;
    const back = { verdict: 'return', ...reason } as const;
    await decideClaim({ records, clock }, await seenBy(records, 'antti'), back);
    expect(await again(records)).toBe('submitted');
    await takeBackClaim(records, await seenBy(records, 'worker'));
    expect(await again(records)).toBe('submitted');
  });
});

describe('at the same moment', () => {
  /** Something happens between what a use case reads and what it writes. */
  function meanwhile(records: Records, happens: () => Promise<unknown>): Records {
    let hasHappened = false;
    return {
      ...records,
      commit: async (...asked) => {
        if (!hasHappened) {
          hasHappened = true;
          await happens();
        }
        return records.commit(...asked);
      },
    };
  }

  it('the rule is switched off: the claim is filed, and waits for a person', async () => {
    const records = await region();
    expect(await filed(meanwhile(records, () => setRule(records, null)))).toBe('submitted');
    expect(await claimOf(records)).toMatchObject({ parts: [], sample: null });
    expect((await seedOf(records)).approvals).toBe(0);
  });

  it('all are drawn from now on: so is this one', async () => {
    const records = await region();
    const slow = meanwhile(records, () => setRule(records, { samplePercent: 100 }));
    expect(await filed(slow)).toBe('submitted');
  });

  it('a claim that is sent again finds the rule switched off', async () => {
    const records = await region();
    await file(records, { evidence: [] });
    await takeBackClaim(records, await seenBy(records, 'worker'));
    const { claimId: _id, placementId: _at, ...path } = command();
    const slow = meanwhile(records, () => setRule(records, null));
    const expected = await seenBy(records, 'worker');
    const sent = await resubmitClaim({ records: slow, clock }, expected, { ...path, answer: '' });
    expect(sent).toMatchObject({ value: { record: { state: 'submitted' } } });
  });

  it('two claims rest on the same content: one of them at most is approved', async () => {
    const records = await region();
    const other = { placementId: id<'Placement'>('L2'), pathStartsOn: addDays(startsOn, 1) };
    const copy = [{ fileId: id<'File'>('F2'), kind: 'other' as const }];
    await setRule(records, { riskPercent: 100 });
    // A person has approved a claim of each provider before, so that the file alone is a risk.
    await knowProviders(records);
    const twin = { claimId: id<'Claim'>('K2'), ...other, evidence: copy };
    const both = await Promise.all([filed(records), filed(records, twin)]);
    expect(both.filter((state) => state === 'approved')).toHaveLength(1);
    expect(both.filter((state) => state === 'submitted')).toHaveLength(1);
  });

  it('two set the first rule: there is one seed', async () => {
    const records = await region(null);
    const asked = { fourEyesAboveCents: null, byRule: makeByRule({ inForceFrom: today }) };
    const set = async () =>
      changeClaimSettings(records, { version: 0, actor: 'admin', today }, asked);
    const both = await Promise.all([set(), set()]);
    expect(both.filter(({ ok }) => ok)).not.toEqual([]);
    expect((await seedOf(records)).seed).toMatch(/^[0-9a-f]{64}$/);
  });
});

/** Each placement's provider has a claim that somebody approved long ago. */
async function knowProviders(records: Records) {
  const approved = { state: 'approved', decidedOn: '2018-06-20' } as const;
  const of = (providerId: string) =>
    makeClaim({
      ...approved,
      claimId: `old-${providerId}`,
      placementId: `old-${providerId}`,
      clientId: `old-${providerId}`,
      providerId,
    });
  const changes = ['P1', 'P2'].map((one) => ({ kind: 'claim' as const, record: of(one) }));
  await records.commit(changes, { event: 'created', actor: 'test' });
}

describe('the seed', () => {
  it('is made with the first rule and stays, on and off', async () => {
    const records = await region(null);
    expect(await records.get('sampleSeed', { settingsId: 'claims' })).toBeUndefined();
    expect(await ruleInForce(records, { providerId: id('P1') }, today)).toBeUndefined();
    await setRule(records, {});
    const { seed } = await seedOf(records);
    await setRule(records, null);
    await setRule(records, { samplePercent: 10 });
    expect((await seedOf(records)).seed).toBe(seed);
  });

  it('is in no event of the audit trail, and in no other record', async () => {
    const records = await region();
    await file(records);
    const { seed } = await seedOf(records);
    const items = await test.itemsOf(records.regionId);
    const holding = items.filter((item) => JSON.stringify(item).includes(seed));
    expect(holding.map(({ pk }) => pk)).toEqual([`${records.regionId}#outcome#sampleSeed`]);
  });
});

describe('the second part', () => {
  const terms: BonusTerms = {
    ...defaultsOfBonus,
    secondPart: { months: 3, amountCents: cents(20_000) },
  };
  const payslip = [{ fileId: id<'File'>('F2'), kind: 'payslip' as const }];
  const dueOn = localDate('2020-06-01');
  const lasting = { evidence: payslip, answer: '' };

  async function started(rule: Partial<ByRule> | null = {}) {
    const records = await region(rule);
    const [tariff] = await records.list('tariff');
    const before = must(tariff, 'a bonus');
    const record = { ...before.record, ...terms };
    const act = { event: 'changed', actor: 'test' } as const;
    expect((await records.commit([{ kind: 'tariff', record, before }], act)).ok).toBe(true);
    return records;
  }
  const fileLasting = async (records: Records) => {
    const expected = await seenBy(records, 'worker', dueOn);
    const result = await fileSecondPart({ records, clock }, expected, lasting);
    return result.ok ? result.value.record.state : result.error.map(({ code }) => code);
  };
  const approve = { verdict: 'approve', category: null, reason: 'Why' } as const;

  it('is approved by the rule too, with a letter and a number of its own', async () => {
    const records = await started();
    await file(records);
    const { sample } = await claimOf(records);
    expect(await fileLasting(records)).toBe('approved');
    const claim = await claimOf(records);
    expect(claim.parts).toMatchObject([
      { milestone: 'start', amountCents: 50_000, approvedOn: today },
      { milestone: 'lasting', amountCents: 20_000, approvedOn: dueOn },
    ]);
    expect(claim.sample).toMatchObject({ milestone: 'lasting' });
    expect(claim.sample?.number).not.toBe(sample?.number);
    const notices = (await records.list('claimNotice', key)).map(({ record: one }) => one);
    expect(notices).toMatchObject([
      { milestone: 'start', facts: { claimedCents: 50_000 } },
      { milestone: 'lasting', facts: { claimedCents: 20_000, approvedCents: 20_000 } },
    ]);
  });

  it.each([
    ['less was approved of the start', { amountCents: cents(40_000) }],
    ['all was approved of it', {}],
  ])('after a person: %s', async (_what, own) => {
    const records = await started(null);
    await file(records);
    await decideClaim({ records, clock }, await seenBy(records, 'antti'), { ...approve, ...own });
    await setRule(records, {});
    const isLess = 'amountCents' in own;
    expect(await fileLasting(records)).toBe(isLess ? 'second-submitted' : 'approved');
  });

  it('waits for a person after a correction of the start', async () => {
    const records = await started();
    await file(records);
    const asked = { partNo: 1, amountCents: cents(40_000), reason: 'Fewer months.' };
    await proposeCorrection(records, await seenBy(records, 'antti'), asked);
    await confirmCorrection(records, await seenBy(records, 'aino'));
    expect(await fileLasting(records)).toBe('second-submitted');
  });
});
