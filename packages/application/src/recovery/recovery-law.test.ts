import { type Cents, cents, id, localDate, must } from '@jatkopolku/kernel';
import { january } from '@jatkopolku/testing/billed-region';
import {
  allowance,
  overpaidRegion,
  payAll,
  releaseLines,
} from '@jatkopolku/testing/overpaid-region';
import { type TestTable, openTestTable } from '@jatkopolku/testing/table';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { verifyPayments } from '../verify/verify-payments.ts';
import { decideRecovery } from './decide-recovery.ts';
import { hearRecovery } from './hear-recovery.ts';
import { closeRecovery, noteRepayment } from './note-repayment.ts';
import { openRecovery } from './open-recovery.ts';
import { readRecovery } from './read-recoveries.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

type Region = Awaited<ReturnType<typeof overpaidRegion>>;

const key = { recoveryId: id<'Recovery'>('RC1') };
const raija = { actor: 'raija', name: 'Raija Rantanen' };
const heikki = { actor: 'heikki', name: 'Heikki Hakala' };

/** A step of the recovery as its maker sees it, by a sum. */
type Step = (region: Region, seen: { version: number; leftCents: Cents }, amount: Cents) => unknown;

const decide =
  (shareOf: (leftCents: Cents) => number): Step =>
  (region, { version, leftCents }) =>
    decideRecovery(
      region,
      { key, version, ...heikki },
      { leftCents, recoverCents: cents(shareOf(leftCents)), reason: 'So it is.' },
    );

/** What may happen in any order; what is refused changes nothing. */
const steps: Readonly<Record<string, Step>> = {
  hear: (region, { version }) =>
    hearRecovery(region, { key, version, ...raija }, { said: 'I was ill.' }),
  decideAll: decide((left) => left),
  decidePart: decide((left) => Math.floor(left / 2)),
  waive: decide(() => 0),
  repay: (region, { version }, amountCents) =>
    noteRepayment(region, { key, version, ...raija }, { amountCents, on: localDate('2020-03-02') }),
  close: (region, { version }) => closeRecovery(region, { key, version, ...raija }),
};

const deeds = fc.record({
  what: fc.constantFrom('book', 'pay', ...Object.keys(steps)),
  amount: fc.integer({ min: 1, max: 2_000 }).map(cents),
});

it('loses no cent and counts none twice, whatever happens in whichever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deeds, { minLength: 4, maxLength: 14 }), async (all) => {
      const region = await overpaidRegion(test);
      const { records } = region;
      let runNo = 2;
      const book = (clientId: string, amountCents: number) =>
        releaseLines(records, (runNo += 1), [allowance(clientId, amountCents)]);
      const clientId = id<'Client'>('C1');
      const asked = { ...key, clientId, amountCents: cents(1_800), reason: 'Too much.' };
      await openRecovery(region, asked, raija);
      for (const { what, amount } of all) {
        if (what === 'book') await book('C1', amount % 3 === 0 ? 0 - amount : amount);
        if (what === 'pay') {
          await book('C2', 900);
          await payAll(region);
        }
        const read = await readRecovery(region, key);
        await steps[what]?.(region, must(read.ok ? read.value : undefined, 'it'), amount);
      }
      await book('C2', 900);
      await payAll(region);
      const runs = await records.listWithin('run', { month: january });
      const found = await verifyPayments(
        records,
        runs.map(({ record }) => record),
      );
      expect(found).toEqual([]);
    }),
    { numRuns: 15 },
  );
});
