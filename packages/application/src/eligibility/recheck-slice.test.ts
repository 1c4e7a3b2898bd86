import { id, instantOf } from '@jatkopolku/kernel';
import { makeProvider } from '@jatkopolku/testing/builders';
import { makeRegister } from '@jatkopolku/testing/register';
import { TODAY, type TestTable, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { checkAwaited } from './recheck-slice.ts';

const asking = { actor: 'officer', today: TODAY, purpose: 'option' } as const;
const businessIds = Array.from({ length: 20 }, (_, place) => withCheckDigit(9_900_000 + place));
const providers = businessIds
  .filter((businessId) => businessId !== undefined)
  .slice(0, 12)
  .map((businessId, place) => ({ providerId: id<'Provider'>(`P${10 + place}`), businessId }));
const ids = providers.map(({ providerId }) => providerId);

let table: TestTable;
let records: Records;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());
beforeEach(async () => {
  records = table.records();
  const act = { event: 'created', actor: 'officer' } as const;
  for (const { providerId, businessId } of providers) {
    const record = makeProvider({ providerId, businessId });
    await records.commit([{ kind: 'provider', record }], act);
  }
});

/** The last digit of a business id follows from the first seven; some numbers have none. */
function withCheckDigit(number: number): string | undefined {
  const weights = [7, 9, 10, 5, 8, 4, 2];
  const rest = weights.reduce((all, by, at) => all + by * Number(String(number)[at]), 0) % 11;
  if (rest === 1) return undefined;
  return `${number}-${rest === 0 ? 0 : 11 - rest}`;
}

/** A register that takes its time for each answer, by the clock of the test. */
function slowRegister(answerMs: number) {
  let ms = Date.parse('2021-04-01T06:00:00.000Z');
  const now = () => instantOf(new Date(ms));
  const clock = { now, businessNow: now };
  const known = makeRegister();
  const lookUp: typeof known.lookUp = (businessId) => {
    ms += answerMs;
    return known.lookUp(businessId);
  };
  return { clock, asked: known.asked, register: { ...known, lookUp } };
}

describe('asking about many for somebody who waits', () => {
  it('asks about all while the register is quick', async () => {
    const { clock, register, asked } = slowRegister(100);
    await checkAwaited({ records, clock, register }, ids, asking);
    expect(asked).toHaveLength(providers.length);
  });

  it('stops in time while it is slow, and goes on where it stopped', async () => {
    const { clock, register, asked } = slowRegister(1_900);
    await checkAwaited({ records, clock, register }, ids, asking);
    expect(asked.length).toBeLessThan(providers.length);
    await checkAwaited({ records, clock, register }, ids, asking);
    await checkAwaited({ records, clock, register }, ids, asking);
    expect(asked).toHaveLength(providers.length);
    expect(new Set(asked).size).toBe(providers.length);
  });
});
