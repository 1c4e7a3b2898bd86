import { type Records, importPackage } from '@jatkopolku/application';
import { invariant } from '@jatkopolku/kernel';

import {
  makeApplication,
  makeClaimNotice,
  makeDecision,
  makeFeed,
  makeFile,
  makeFramework,
  makeGrant,
  makeNotice,
} from './builders.ts';
import { type PackageRows, packageOf, smallPackage } from './test-package.ts';
import { TODAY, type TestRegion, type TestTable, openTestTable } from './test-table.ts';

/** An address of each operation for a record of provider P1, in the small region. */
export const known = {
  frameworkId: 'FW',
  providerId: 'P1',
  agreementId: 'A1',
  applicationId: 'H1',
  clientId: 'C1',
  placementId: 'L1',
  claimId: 'K1',
  decisionNo: '1',
  month: '2020-01',
  runNo: '1',
  disputeNo: '1',
  report: 'clients',
  fileId: 'F1',
  userId: 'worker-1',
  grantId: 'G1',
  day: '2021-04-01',
  position: '0',
  decisionId: 'D1',
  feedId: 'CF1',
  hash: 'a'.repeat(64),
  lot: '1',
  pathType: 'open-labour-market',
  accountId: 'AC1',
} as const satisfies Record<string, string>;

/** A region of its own in the table, into which these rows were imported; none of them is rejected. */
export async function importedRegion(
  test: TestTable,
  rows: PackageRows = smallPackage(),
): Promise<Records> {
  const records = test.records();
  await importInto({ records, vault: await test.vault() }, rows);
  return records;
}

/** The small region before anybody has claimed a bonus. */
export function unclaimedRegion(test: TestTable): Promise<Records> {
  const { claims: _none, ...rows } = smallPackage();
  return importedRegion(test, rows);
}

/** A table of its own with the small region in it. */
export async function openSmallRegion(): Promise<TestTable> {
  const test = await openTestTable();
  await fillSmallRegion(test);
  return test;
}

/** Fills a region with something of everything: of P1 and P2, and what nobody has sent or published yet. */
async function fillSmallRegion(test: TestTable, regionId = 'kymenlaakso'): Promise<void> {
  const { records, vault } = test.region(regionId);
  await importInto({ records, vault });
  const file = {
    fileId: 'F1',
    state: 'released',
    offeredBy: 'somebody',
    providerId: 'P1',
  } as const;
  const draft = { frameworkId: 'FW-draft', state: 'draft' } as const;
  await records.commit(
    [
      { kind: 'grant', record: makeGrant() },
      { kind: 'file', record: makeFile(file) },
      { kind: 'application', record: makeApplication() },
      { kind: 'framework', record: makeFramework(draft) },
      { kind: 'decision', record: makeDecision({ frameworkId: 'FW' }) },
      { kind: 'notice', record: makeNotice() },
      { kind: 'claimNotice', record: makeClaimNotice() },
      { kind: 'feed', record: makeFeed({ userId: 'manager' }) },
    ],
    { event: 'created', actor: 'test' },
  );
}

/** Takes the rows, none of which is rejected. */
export async function importInto(
  { records, vault }: Pick<TestRegion, 'records' | 'vault'>,
  rows: PackageRows = smallPackage(),
): Promise<void> {
  const deps = { records, vault, source: packageOf(rows), today: TODAY, progress: () => {} };
  const { applied, report } = await importPackage(deps, { strict: true });
  invariant(applied, `the rows are good: ${JSON.stringify(report.rejected)}`);
}
