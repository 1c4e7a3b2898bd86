import { claimLetter } from '@jatkopolku/contracts/letters/claim-letter';
import { pathTypes } from '@jatkopolku/domain/framework';
import { cents, id, localDate, monthOf, must } from '@jatkopolku/kernel';
import { makeByRule, makeFile } from '@jatkopolku/testing/builders';
import { rowOf, smallPackage } from '@jatkopolku/testing/package';
import { importInto } from '@jatkopolku/testing/small-region';
import {
  type TestTable,
  openTestTable,
  testClock as clock,
  closingDeps,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readPerformance } from '../insight/read-performance.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { changeClaimSettings } from './claim-settings.ts';
import { decideClaim } from './decide-claim.ts';
import { type FileClaim, fileClaim } from './file-claim.ts';
import { listClaimable } from './list-claimable.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const claimId = id<'Claim'>('K1');
const today = localDate('2020-03-10');
const amountCents = cents(42_000);

/** A path is a row and its words: a recipe adds one, and this test takes it from tariff to payment. */
describe.each(pathTypes)('the path %s', (pathType) => {
  const command = {
    claimId,
    placementId: id<'Placement'>('L1'),
    pathType,
    pathStartsOn: localDate('2020-03-01'),
    counterpartName: 'Employer',
    counterpartBusinessId: '9900050-1',
    contractType: 'none' as const,
    pathEndsOn: null,
    weeklyHours: null,
    isCompany: null,
    evidence: [],
  } satisfies FileClaim;

  /** The small region, whose tariff in the import has the path. */
  async function region() {
    const { claims: _none, ...rows } = smallPackage();
    const records = test.records();
    const vault = await test.vault();
    const tariffs = [rowOf.tariff({ path_type: pathType, amount_eur: '420' })];
    await importInto({ records, vault }, { ...rows, tariffs });
    return records;
  }

  it('is imported, claimed, approved, named in the letter, paid and counted', async () => {
    const records = await region();
    const [claimable] = await listClaimable(records, id('P1'), today);
    expect(claimable?.tariff).toMatchObject([{ pathType, amountCents }]);
    const filed = await fileClaim({ records, clock }, command, { actor: 'worker', today });
    expect(filed.ok).toBe(true);
    const expected = { key: { claimId }, version: 1, actor: 'approver', today };
    const decision = { verdict: 'approve', category: null, reason: '' } as const;
    expect((await decideClaim({ records, clock }, expected, decision)).ok).toBe(true);
    const [notice] = await records.list('claimNotice', { claimId });
    const letter = claimLetter(must(notice, 'the notice').record, 'kymenlaakso');
    expect(JSON.stringify(letter)).not.toMatch(new RegExp(`undefined|${pathType}`));
    const booked = await bookMonth(closingDeps(records), monthOf(today), { actor: 'finance' });
    expect(booked).toMatchObject({ value: { summary: { providerTotalCents: amountCents } } });
    const { outcomes } = await readPerformance(records, id('P1'), today);
    expect(outcomes).toEqual([{ pathType, count: 1, amountCents }]);
  });

  it('is approved by the rule, and paid', async () => {
    const records = await region();
    const sent = { state: 'released', offeredBy: 'worker', providerId: 'P1' } as const;
    const record = makeFile({ fileId: 'F1', ...sent });
    await records.commit([{ kind: 'file', record }], { event: 'created', actor: 'test' });
    const byRule = makeByRule({ inForceFrom: today });
    const asked = { fourEyesAboveCents: null, byRule };
    await changeClaimSettings(records, { version: 0, actor: 'admin', today }, asked);
    const shown = { ...command, evidence: [{ fileId: id<'File'>('F1'), kind: 'other' as const }] };
    const filed = await fileClaim({ records, clock }, shown, { actor: 'worker', today });
    expect(filed).toMatchObject({ value: { record: { state: 'approved' } } });
    const [notice] = await records.list('claimNotice', { claimId });
    const letter = JSON.stringify(claimLetter(must(notice, 'the notice').record, 'kymenlaakso'));
    expect(letter).toContain('automaattinen');
    const booked = await bookMonth(closingDeps(records), monthOf(today), { actor: 'finance' });
    expect(booked).toMatchObject({ value: { summary: { providerTotalCents: amountCents } } });
  });
});
