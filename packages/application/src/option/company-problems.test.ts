import { id } from '@jatkopolku/kernel';
import { makeAgreement, makeCheck, makeFramework } from '@jatkopolku/testing/builders';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { Change } from '../records.ts';
import { agreementChecks } from './company-problems.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const agreement = makeAgreement();
const check = (own: Parameters<typeof makeCheck>[0]): Change => ({
  kind: 'check',
  record: makeCheck(own),
});

async function problemsOf(procedure: 'framework' | 'own-unit', ...changes: Change[]) {
  const records = test.records();
  const framework = makeFramework({ procedure });
  await records.commit(
    [
      { kind: 'framework', record: framework },
      { kind: 'agreement', record: agreement },
      ...changes,
    ],
    { event: 'imported', actor: 'test' },
  );
  const asked = [agreement, { agreementId: id<'Agreement'>('A9') }];
  return agreementChecks(records, asked, TODAY);
}

describe('agreementChecks', () => {
  it.each<[string, Change[], string | null]>([
    ['nobody asked about', [], 'check-missing'],
    ['that is eligible', [check({ state: 'eligible' })], null],
    ['whose check is old', [check({ state: 'eligible', askedOn: '2020-01-01' })], 'check-stale'],
    ['that is reviewed', [check({ state: 'review' })], 'exclusion-review-missing'],
    ['that is excluded', [check({ state: 'excluded' })], 'company-excluded'],
  ])('of a provider %s', async (_name, changes, problem) => {
    expect(await problemsOf('framework', ...changes)).toEqual([{ agreementId: 'A1', problem }]);
  });

  it('buys nothing from an own unit: there is nothing to check', async () => {
    expect(await problemsOf('own-unit')).toEqual([{ agreementId: 'A1', problem: null }]);
  });
});
