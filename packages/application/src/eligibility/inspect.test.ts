import { localDate } from '@jatkopolku/kernel';
import { makeFile, makeProvider } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { readInspection, seeCriminalRecord, takeDeclaration, takeDocument } from './inspect.ts';

let table: TestTable;
let records: Records;

const village = makeProvider({ providerId: 'P12', businessId: '9900012-2' });
const file = makeFile({ fileId: 'F1', state: 'released' });
const by = (actor: string) => ({ actor, today: TODAY });

beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  records = table.records();
  await records.commit(
    [
      { kind: 'provider', record: village },
      { kind: 'file', record: file },
    ],
    { event: 'created', actor: 'test' },
  );
});

describe('what a provider declared, showed and gave', () => {
  const { providerId } = village;

  it('is kept part by part', async () => {
    const declared = { declaredBy: 'Chair', declaredOn: localDate('2021-03-20'), found: [] };
    await takeDeclaration(records, { providerId, ...declared }, by('heikki'));
    await seeCriminalRecord(
      records,
      { providerId, issuedOn: localDate('2021-01-01') },
      by('hanna'),
    );
    const given = { type: 'tax-debt', issuedOn: localDate('2021-03-01'), fileId: null } as const;
    await takeDocument(records, { providerId, ...given }, by('heikki'));
    await takeDocument(records, { providerId, ...given }, by('heikki'));
    expect((await readInspection(records, providerId)).record).toMatchObject({
      declaration: { declaredBy: 'Chair', takenBy: 'heikki' },
      criminalRecord: { issuedOn: '2021-01-01', seenOn: '2021-04-01', seenBy: 'hanna' },
      documents: [{ type: 'tax-debt', seenBy: 'heikki' }],
    });
  });

  it('is not taken back by an older declaration', async () => {
    const found = [{ ground: 'bribery', answer: 'yes', note: '' }] as const;
    const declared = { providerId, declaredBy: 'Chair', declaredOn: localDate('2021-03-20') };
    await takeDeclaration(records, { ...declared, found: [...found] }, by('heikki'));
    const older = { ...declared, declaredOn: localDate('2021-03-19'), found: [] };
    expect(await takeDeclaration(records, older, by('heikki'))).toMatchObject({
      error: [{ code: 'declaration-older', details: { date: '2021-03-20' } }],
    });
    const ahead = { ...declared, declaredOn: localDate('2021-04-02'), found: [] };
    expect(await takeDeclaration(records, ahead, by('heikki'))).toMatchObject({
      error: [{ code: 'day-ahead' }],
    });
  });

  it('is refused when it is too old', async () => {
    const old = { providerId, issuedOn: localDate('2020-03-31') };
    expect(await seeCriminalRecord(records, old, by('heikki'))).toMatchObject({
      error: [{ code: 'criminal-record-too-old' }],
    });
    const given = { type: 'tax-debt', issuedOn: localDate('2020-12-31'), fileId: null } as const;
    expect(await takeDocument(records, { providerId, ...given }, by('heikki'))).toMatchObject({
      error: [{ code: 'document-too-old' }],
    });
  });
});
