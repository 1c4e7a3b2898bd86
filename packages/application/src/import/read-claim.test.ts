import type { BonusTerms } from '@jatkopolku/domain/framework';
import { type Claim, type ClaimCheckCode, claimCheckCodes } from '@jatkopolku/domain/outcome';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import {
  type PackageRows,
  packageOf,
  rowOf,
  smallPackage,
  withRows,
} from '@jatkopolku/testing/package';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { previewMonth } from '../settlement/preview-month.ts';
import { importPackage } from './import-package.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'changed', actor: 'test' } as const;
const { claims: _claims, ...withoutClaims } = smallPackage();
const march = must(parseMonth('2020-03'), 'a month');

async function importInto(records: Records, rows: PackageRows, today = TODAY) {
  const deps = { records, vault: await test.vault(), source: packageOf(rows), today };
  return importPackage({ ...deps, progress: () => {} }, { strict: false });
}

/** What the region did before the claims came. */
type Before = (records: Records) => Promise<void>;

/** The terms that the county gave the bonus. */
const terms =
  (own: Partial<BonusTerms>): Before =>
  async (records) => {
    const key = {
      frameworkId: id<'Framework'>('FW'),
      lot: 1,
      pathType: 'open-labour-market',
    } as const;
    const before = must(await records.get('tariff', key), 'the tariff');
    const changed = { kind: 'tariff', record: { ...before.record, ...own }, before } as const;
    expect(await records.commit([changed], act)).toMatchObject({ ok: true });
  };

const terminated: Before = async (records) => {
  const key = { agreementId: id<'Agreement'>('A1') };
  const before = must(await records.get('agreement', key), 'the agreement');
  const termination = { on: localDate('2019-12-31'), reason: 'Moved' };
  const record = { ...before.record, termination };
  expect(await records.commit([{ kind: 'agreement', record, before }], act)).toMatchObject({
    ok: true,
  });
};

const noEvidence = terms({ requiredEvidence: { start: ['employment-contract'], lasting: [] } });

/** What stops a claim that an import takes; the rest is asked by the format, or nothing of it is in a package. */
const stops: Record<ClaimCheckCode, Before | 'asked by the format' | 'in no package'> = {
  'invalid-date': 'asked by the format',
  'invalid-business-id': 'asked by the format',
  'unknown-placement': 'asked by the format',
  'path-not-in-tariff': 'asked by the format',
  'path-outside-window': 'asked by the format',
  'claim-late': 'asked by the format',
  'inside-own-organisation': 'asked by the format',
  'no-attended-day': 'asked by the format',
  'claim-before-start': 'asked by the format',
  'already-claimed': 'asked by the format',
  'agreement-not-in-force': terminated,
  'path-end-wrong': 'in no package',
  'weekly-hours-wrong': 'in no package',
  'path-too-short': terms({ minimumMonths: 3 }),
  'counterpart-not-company': terms({ needsCompany: true }),
  'evidence-missing': noEvidence,
};

async function imported(before: readonly Before[], claim = rowOf.claim()) {
  const records = test.records();
  await importInto(records, withoutClaims);
  for (const change of before) await change(records);
  const { report } = await importInto(records, { ...withoutClaims, claims: [claim] });
  expect(report.rejected).toEqual({});
  return records;
}

const claimIn = async (records: Records): Promise<Claim> =>
  must(await records.get('claim', { claimId: id('K1') }), 'the claim').record;

const cases = claimCheckCodes.flatMap((code) => {
  const stop = stops[code];
  return typeof stop === 'string' ? [] : [[code, stop] as const];
});

describe('an approved claim that an import takes', () => {
  it.each(cases)(
    'which %s would have stopped keeps its decision, and what it was',
    async (code, stop) => {
      const [records, clean] = [await imported([stop]), await imported([])];
      const { afterCheck, ...claim } = await claimIn(records);
      expect(afterCheck).toEqual({
        codes: [code],
        judgedOn: TODAY,
        termsFrom: '2019-09-01',
        look: null,
      });
      expect({ ...claim, afterCheck: null }).toEqual({
        ...(await claimIn(clean)),
        submittedBy: claim.submittedBy,
      });
      expect(await records.waiting('claim', 'after-check', 10)).toHaveLength(1);
      expect(await previewMonth(records, march)).toEqual(await previewMonth(clean, march));
    },
  );

  it('names all that would have stopped it, in the order of the checks', async () => {
    const all = cases.map(([, stop]) => stop);
    const { afterCheck } = await claimIn(await imported(all));
    expect(afterCheck?.codes).toEqual(cases.map(([code]) => code));
  });

  it('waits for nothing when nothing would have stopped it', async () => {
    const records = await imported([]);
    expect(await claimIn(records)).toMatchObject({ state: 'approved', afterCheck: null });
    expect(await records.waiting('claim', 'after-check', 10)).toEqual([]);
  });

  it('comes again on a later day, by other terms, and nothing of it changes', async () => {
    const records = await imported([noEvidence]);
    const before = await records.get('claim', { claimId: id('K1') });
    await terms({ minimumMonths: 6 })(records);
    const { report } = await importInto(records, smallPackage(), localDate('2021-06-01'));
    expect(report.rejected).toEqual({});
    expect(await records.get('claim', { claimId: id('K1') })).toEqual(before);
  });
});

it.each([
  ['undecided: it is judged when it is decided', { decision: '', decided_on: '' }],
  ['rejected: it earned nothing', { decision: 'rejected', decision_reason: 'No contract' }],
])('a claim that comes %s', async (_name, own) => {
  const records = await imported([noEvidence], rowOf.claim(own));
  expect((await claimIn(records)).afterCheck).toBeNull();
});

it('a row names what the format asks beside what cannot be read', async () => {
  const records = test.records();
  const again = rowOf.claim({ claim_id: 'K2', placement_id: 'L2', counterpart_business_id: 'x' });
  const { report } = await importInto(records, withRows(smallPackage(), { claims: [again] }));
  expect(report.rejected.claims).toMatchObject([
    { codes: ['invalid-business-id', 'already-claimed'] },
  ]);
});
