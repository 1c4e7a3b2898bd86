import type { Claim } from '@jatkopolku/domain/outcome';
import { cents, id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { makeClaim } from '@jatkopolku/testing/builders';
import { countCalls } from '@jatkopolku/testing/count-calls';
import { smallPackage } from '@jatkopolku/testing/package';
import { importInto } from '@jatkopolku/testing/small-region';
import { type TestTable, openTestTable, closingDeps } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { confirmCorrection, proposeCorrection } from '../outcome/correct-claim.ts';
import type { Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { readBonusForecast } from './read-bonus-forecast.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const act = { event: 'created', actor: 'test' } as const;
const providerId = id<'Provider'>('P1');
const month = (text: string) => must(parseMonth(text), 'a month');
const [from, march, to] = [month('2020-01'), month('2020-03'), month('2020-12')];
const may = localDate('2020-05-04');
const key = { claimId: id<'Claim'>('K9') };
const none = { count: 0, amountCents: 0 };

/** A claim for a client of its own. */
function claimOf(no: string, own: Partial<Claim>): Claim {
  const ids = { claimId: `K${no}`, clientId: `C${no}`, placementId: `L${no}` };
  return makeClaim({ ...ids, ...own });
}

/** The small region with a claim that was approved in March, another that waits, and one of another provider. */
async function region(): Promise<Records> {
  const { claims: _none, ...rows } = smallPackage();
  const records = test.records();
  await importInto({ records, vault: await test.vault() }, rows);
  const approved = {
    state: 'approved',
    submittedOn: localDate('2020-02-20'),
    decidedOn: localDate('2020-03-20'),
    decidedBy: 'approver-1',
  } as const;
  const written = await records.commit(
    [
      { kind: 'claim', record: claimOf('9', { ...approved }) },
      { kind: 'claim', record: claimOf('8', { submittedOn: localDate('2020-04-27') }) },
      { kind: 'claim', record: claimOf('7', { ...approved, providerId: id('P2') }) },
    ],
    act,
  );
  expect(written.ok).toBe(true);
  return records;
}

const book = (records: Records, of: typeof march) =>
  bookMonth(closingDeps(records), of, { actor: 'finance' });

async function forecastOf(records: Records, asked: object = { from, to }) {
  const read = await readBonusForecast(records, { providerId, ...asked }, may);
  return must(read.ok ? read.value.items : undefined, 'a forecast');
}

async function stepsOf(records: Records, of: string) {
  const found = (await forecastOf(records)).find((one) => one.month === of);
  return must(found, `the month ${of}`);
}

describe('the forecast of a provider', () => {
  it('has its claims by month, and no other provider’s', async () => {
    const records = await region();
    const one = { count: 1, amountCents: 70_000 };
    expect(await stepsOf(records, '2020-02')).toMatchObject({ filed: one, approved: none });
    expect(await stepsOf(records, '2020-03')).toMatchObject({ approved: one, booked: none });
    expect(await stepsOf(records, '2020-04')).toMatchObject({ filed: one, expected: none });
    expect(await stepsOf(records, '2020-05')).toMatchObject({ expected: one });
    await book(records, march);
    expect(await stepsOf(records, '2020-03')).toMatchObject({ approved: one, booked: one });
  });

  it('has what was booked less what was taken back', async () => {
    const records = await region();
    await book(records, march);
    const asked = { partNo: 1, amountCents: cents(0), reason: 'No such path' };
    const by = async (actor: string) => ({
      key,
      version: must(await records.get('claim', key), 'the claim').version,
      actor,
      today: may,
    });
    await proposeCorrection(records, await by('approver-1'), asked);
    await confirmCorrection(records, await by('approver-2'));
    const before = await stepsOf(records, '2020-03');
    expect(before).toMatchObject({ approved: none, booked: { count: 1, amountCents: 70_000 } });
    await book(records, march);
    expect((await stepsOf(records, '2020-03')).booked).toEqual(none);
  });

  it('is of the running year and what is expected after it, in a call for each month', async () => {
    const records = await region();
    await book(records, march);
    const read = () => forecastOf(records, {});
    const { answer, calls } = await countCalls(test.client, read);
    expect([answer.length, answer[0]?.month, answer.at(-1)?.month]).toEqual([12, from, to]);
    expect(calls).toBeLessThanOrEqual(12 + 3);
    const hold = { until: localDate('2021-02-10'), reason: 'Waits', by: 'approver-1' };
    const late = claimOf('6', { submittedOn: localDate('2020-05-02'), hold });
    await records.commit([{ kind: 'claim', record: late }], act);
    expect((await read()).at(-1)?.month).toBe('2021-02');
  });

  it.each<[object, string]>([
    [{ providerId: id<'Provider'>('P9') }, 'not-found'],
    [{ from: to, to: from }, 'invalid-period'],
    [{ from: month('2017-12'), to }, 'invalid-period'],
  ])('asked as %j is refused: %s', async (asked, code) => {
    const refused = await readBonusForecast(await region(), { providerId, ...asked }, may);
    expect(refused).toMatchObject({ ok: false, error: [{ code }] });
  });
});
