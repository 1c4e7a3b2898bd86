import { id, localDate } from '@jatkopolku/kernel';
import { makeClaim, makePlacement, makeSheet } from '@jatkopolku/testing/builders';
import { unclaimedRegion } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable, testClock } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { decideClaim } from './decide-claim.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const CLAIMS = 100;
const today = localDate('2020-03-20');
const numbers = Array.from({ length: CLAIMS }, (_, number) => number + 10);
const approve = { verdict: 'approve', category: null, reason: '' } as const;
const reject = { verdict: 'reject', category: 'other', reason: 'The other approver' } as const;

/** The small region with a hundred clients more, each with an attended day and a claim that nothing speaks against. */
async function region(): Promise<Records> {
  const records = await unclaimedRegion(test);
  for (const number of numbers) {
    const names = { placementId: `L${number}`, clientId: `C${number}`, providerId: 'P1' };
    const record = makeClaim({
      ...names,
      claimId: `K${number}`,
      pathStartsOn: '2020-03-01',
      submittedOn: '2020-03-10',
      counterpartBusinessId: '9900050-1',
      amountCents: 70_000,
    });
    const placement = makePlacement({ ...names, agreementId: 'A1' });
    const sheet = makeSheet({ ...names, month: '2020-02', days: { '03': '5' } });
    await records.commit(
      [
        { kind: 'placement', record: placement },
        { kind: 'sheet', record: sheet },
        { kind: 'claim', record },
      ],
      { event: 'imported', actor: 'test' },
    );
  }
  return records;
}

it('two hundred decisions at once on a hundred claims leave each decided once', async () => {
  const records = await region();
  const decisions = numbers.flatMap((number) =>
    [approve, reject].map((decision) => ({ claimId: id<'Claim'>(`K${number}`), decision })),
  );
  const results = await Promise.all(
    decisions.map(async ({ claimId, decision }) => {
      const actor = `approver who would ${decision.verdict}`;
      const expected = { key: { claimId }, version: 1, actor, today };
      return {
        claimId,
        actor,
        result: await decideClaim({ records, clock: testClock }, expected, decision),
      };
    }),
  );
  const taken = results.filter(({ result }) => result.ok);
  expect(new Set(taken.map(({ claimId }) => claimId)).size).toBe(CLAIMS);
  expect(taken).toHaveLength(CLAIMS);
  for (const { claimId, actor } of taken) {
    const stored = await records.get('claim', { claimId });
    expect(stored).toMatchObject({ version: 2, record: { decidedBy: actor } });
  }
});
