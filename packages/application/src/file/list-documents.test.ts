import type { Caller } from '@jatkopolku/domain/access';
import { addDays, id, localDate } from '@jatkopolku/kernel';
import { makeApplication, makeClaim, makeFile, makePlacement } from '@jatkopolku/testing/builders';
import { codesOf } from '@jatkopolku/testing/saved';
import { type TestRegion, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { decideClaim } from '../outcome/decide-claim.ts';
import { listClaimRemarks } from '../remark/list-remarks.ts';
import { readFile } from './file-address.ts';
import { listDocuments } from './list-documents.ts';

const act = { event: 'imported', actor: 'test' } as const;
const released = { state: 'released', providerId: 'P1' } as const;
const files = ['F1', 'F2'].map((fileId) => makeFile({ fileId, ...released }));
const claim = makeClaim({ evidence: [{ fileId: 'F1', kind: 'other' }] });
const application = makeApplication({ documents: ['F2', 'F1', 'F9'] });

let table: TestTable;
let region: TestRegion;
let regions = 0;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  region = table.region(`documents-${(regions += 1)}`);
  await region.records.commit(
    [
      { kind: 'application', record: application },
      { kind: 'claim', record: claim },
      { kind: 'placement', record: makePlacement() },
      ...files.map((record) => ({ kind: 'file' as const, record })),
    ],
    act,
  );
});

describe('listDocuments', () => {
  it('has the files of the application in its order, each with an address', async () => {
    const listed = await listDocuments(region, application.applicationId);
    const items = listed.ok ? listed.value.items : [];
    expect(items.map(({ file, address }) => [file.fileId, typeof address.url])).toEqual([
      ['F2', 'string'],
      ['F1', 'string'],
    ]);
  });

  it('has none of an application that is not there', async () => {
    expect(await codesOf(listDocuments(region, id('H9')))).toEqual(['not-found']);
  });
});

describe('readFile', () => {
  it('says of which clients it is a paper', async () => {
    const read = (fileId: string) => readFile(region.records, id<'File'>(fileId));
    expect(await read('F1')).toMatchObject({ value: { version: 1, clientIds: ['C1'] } });
    expect(await read('F2')).toMatchObject({ value: { version: 1, clientIds: [] } });
    expect(await codesOf(read('F9'))).toEqual(['not-found']);
  });
});

describe('listClaimRemarks', () => {
  const caller = (...roles: Caller['roles']) => ({ roles });
  const list = (claimId = claim.claimId) =>
    listClaimRemarks(region, { claimId }, caller('approver'));

  it('has what was asked when the claim was returned, once, also of two at once', async () => {
    const today = addDays(localDate(claim.submittedOn), 1);
    const expected = { key: claim, version: 1, actor: 'approver', today };
    const asked = { verdict: 'return', category: 'evidence-missing', reason: ' Which? ' } as const;
    const results = await Promise.all([
      decideClaim(region, expected, asked),
      decideClaim(region, expected, asked),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await list()).toMatchObject({
      ok: true,
      value: {
        items: [{ remark: { number: 1, event: 'returned', text: 'Which?', by: 'approver' } }],
      },
    });
  });

  it('has none of a claim that nobody asked about, and refuses one that is not there', async () => {
    expect(await list()).toEqual({ ok: true, value: { items: [] } });
    expect(await codesOf(list(id('K9')))).toEqual(['not-found']);
  });
});
