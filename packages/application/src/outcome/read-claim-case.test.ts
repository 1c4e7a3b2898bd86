import { id, localDate } from '@jatkopolku/kernel';
import { makeClaimNotice, makeGrant, makeRemark } from '@jatkopolku/testing/builders';
import { openSmallRegion } from '@jatkopolku/testing/small-region';
import type { TestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { readClaimCase } from './read-claim-case.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openSmallRegion();
});
afterAll(() => test.close());

const today = localDate('2020-03-25');

it('reads a claim with its checks, decisions and turns, each by name', async () => {
  const { records } = test.region('kymenlaakso');
  const remark = makeRemark({ subject: 'claim K1', claimId: 'K1', by: 'antti' });
  const grant = makeGrant({ userId: 'antti', grantId: 'G-antti', name: 'Antti Aalto' });
  await records.commit(
    [
      { kind: 'remark', record: remark },
      { kind: 'grant', record: grant },
    ],
    { event: 'created', actor: 'test' },
  );
  const read = await readClaimCase(records, id('K1'), today);
  expect(read).toMatchObject({
    ok: true,
    value: {
      found: { claim: { claimId: 'K1' }, waits: null },
      decided: [{ notice: makeClaimNotice(), objection: null }],
      turns: [{ remark, byName: 'Antti Aalto' }],
    },
  });
  expect(read.ok && read.value.checked.checks.length).toBeGreaterThan(5);
});

it('is not found where there is none', async () => {
  expect(await readClaimCase(test.records(), id('K9'), today)).toEqual({
    ok: false,
    error: [{ code: 'not-found' }],
  });
});
