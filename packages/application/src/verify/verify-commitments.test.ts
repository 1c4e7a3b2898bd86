import { must, parseMonth } from '@jatkopolku/kernel';
import {
  makeAgreement,
  makeBenefit,
  makeCommitmentBook,
  makeConfirmed,
  makeProvider,
  makeSheet,
} from '@jatkopolku/testing/builders';
import { type TestTable, closingDeps, openTestTable } from '@jatkopolku/testing/table';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Records } from '../records.ts';
import { bookMonth } from '../settlement/book-month.ts';
import { verifyCommitments } from './verify-commitments.ts';

let test: TestTable;
beforeAll(async () => {
  test = await openTestTable();
});
afterAll(() => test.close());

const month = must(parseMonth('2020-01'), 'a month');
const act = { event: 'created', actor: 'test' } as const;

/** A booked January of 50 EUR, with as much set aside. */
async function booked(): Promise<Records> {
  const records = test.records();
  await records.commit(
    [
      { kind: 'provider', record: makeProvider() },
      { kind: 'agreement', record: makeAgreement() },
      { kind: 'benefit', record: makeBenefit() },
      { kind: 'sheet', record: makeSheet({ month: '2020-01', state: 'accepted' }) },
      { kind: 'commitment', record: makeConfirmed({ amountCents: 5_000 }) },
      { kind: 'commitmentBook', record: makeCommitmentBook() },
    ],
    act,
  );
  await bookMonth(closingDeps(records), month, { actor: 'kirsi' });
  return records;
}

it('finds nothing in books that the program wrote', async () => {
  expect(await verifyCommitments(await booked())).toEqual([]);
});

it('finds a year that says something else than its runs', async () => {
  const records = await booked();
  const before = must(await records.get('commitmentBook', { year: 2020 }), 'the book');
  const record = makeCommitmentBook();
  await records.commit([{ kind: 'commitmentBook', record, before }], act);
  expect(await verifyCommitments(records)).toEqual([
    { fault: 'commitment-book-differs', where: '2020' },
  ]);
});

it('finds what is drawn on beyond what is set', async () => {
  const records = await booked();
  const key = { year: 2020, commitmentId: makeConfirmed().commitmentId };
  const before = must(await records.get('commitment', key), 'the commitment');
  const record = makeConfirmed({ amountCents: 4_999 });
  await records.commit([{ kind: 'commitment', record, before }], act);
  expect(await verifyCommitments(records)).toEqual([
    { fault: 'overdrawn', where: '2020 lot 1 of F1' },
  ]);
});
