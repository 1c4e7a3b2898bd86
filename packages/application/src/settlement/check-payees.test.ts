import { must, parseMonth } from '@jatkopolku/kernel';
import { type TestRegister, makeRegister } from '@jatkopolku/testing/register';
import { importInto } from '@jatkopolku/testing/small-region';
import {
  TODAY,
  type TestTable,
  closingDeps,
  openTestTable,
  testClock as clock,
} from '@jatkopolku/testing/table';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { checkCompany } from '../eligibility/check-company.ts';
import type { Records } from '../records.ts';
import { bookMonth } from './book-month.ts';
import { compareMonth } from './compare-month.ts';
import { previewMonth } from './preview-month.ts';

const january = must(parseMonth('2020-01'), 'a month');

let table: TestTable;
let records: Records;
let register: TestRegister;
beforeAll(async () => {
  table = await openTestTable();
});
afterAll(() => table.close());

beforeEach(async () => {
  records = table.records();
  register = makeRegister();
  const vault = await table.vault();
  await importInto({ records, vault });
});

async function book() {
  const result = await bookMonth(closingDeps(records, { register }), january, { actor: 'finance' });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** What is booked so far of the first provider, by kind of line. */
async function bookedKinds(): Promise<string[]> {
  const { providerId } = await payee();
  const statements = await records.listWithin('statement', { month: january });
  const own = statements.filter(({ record }) => record.providerId === providerId);
  const kinds = own.flatMap(({ record }) => record.lines.map(({ kind }) => kind));
  return [...new Set(kinds)].toSorted();
}

/** Whose money is in the small package’s January. */
async function payee() {
  const { providers } = await previewMonth(records, january);
  const { providerId } = must(providers[0], 'a provider');
  const provider = must(await records.get('provider', { providerId }), 'the provider');
  return provider.record;
}

describe('before money goes', () => {
  it('the register is asked about those it would go to, once a day', async () => {
    const { providers } = await previewMonth(records, january);
    await book();
    await book();
    expect(register.asked).toHaveLength(providers.length);
  });

  it('a register that was silent that day is asked again, one that answered is not', async () => {
    const { providerId, businessId } = await payee();
    const asking = { actor: 'night', today: TODAY, purpose: 'night' } as const;
    register.silent = 'slow';
    await checkCompany({ records, clock, register }, providerId, asking);
    register.silent = undefined;
    register.known.set(businessId, { situations: ['bankruptcy'] });
    await book();
    await book();
    expect(register.asked.filter((each) => each === businessId)).toHaveLength(2);
    expect(await bookedKinds()).not.toContain('fee');
  });

  it.each(['unreachable', 'slow', 'busy', 'nonsense', 'other-company'] as const)(
    'a register that is %s keeps nothing back',
    async (why) => {
      register.silent = why;
      expect(await bookedAfter()).toEqual(expect.arrayContaining(['compensation', 'fee', 'state']));
    },
  );

  it('not found keeps nothing back', async () => {
    expect(await bookedAfter()).toContain('fee');
  });

  async function bookedAfter() {
    await book();
    return bookedKinds();
  }
});

describe('a provider that is found bankrupt', () => {
  beforeEach(async () => {
    const { businessId } = await payee();
    register.known.set(businessId, { situations: ['bankruptcy'] });
  });

  it('gets nothing in the run, its clients and the State’s part everything', async () => {
    const { summary } = await book();
    const kinds = await bookedKinds();
    expect(kinds.filter((kind) => kind === 'fee' || kind === 'bonus')).toEqual([]);
    expect(kinds).toEqual(expect.arrayContaining(['compensation', 'state']));
    expect(summary).toEqual(await previewMonth(records, january));
  });

  it('is shown with what waits and why', async () => {
    const { providerId } = await payee();
    await book();
    const { withheld, changed } = await compareMonth(records, january, TODAY);
    expect(withheld).toEqual([
      { providerId, amountCents: expect.any(Number), grounds: ['bankruptcy'], disputes: [] },
    ]);
    expect(withheld[0]?.amountCents).toBeGreaterThan(0);
    expect(changed).toEqual([]);
  });

  it('is paid by a later run, once nothing holds it', async () => {
    const { providerId, businessId } = await payee();
    await book();
    register.known.set(businessId, {});
    const asking = { actor: 'officer', today: TODAY, purpose: 'asked' } as const;
    await checkCompany({ records, clock, register }, providerId, asking);
    const { runs } = await book();
    expect(runs).toMatchObject([{ runNo: 2, type: 'CORRECTION' }]);
    expect(await bookedKinds()).toContain('fee');
    expect((await compareMonth(records, january, TODAY)).withheld).toEqual([]);
  });
});

it('a provider that is found to be a company gets nothing', async () => {
  const { businessId } = await payee();
  register.known.set(businessId, { formCode: '16' });
  await book();
  expect((await bookedKinds()).filter((kind) => kind === 'fee')).toEqual([]);
  const { withheld } = await compareMonth(records, january, TODAY);
  expect(withheld).toMatchObject([{ grounds: ['company-form', 'form-differs'] }]);
});
