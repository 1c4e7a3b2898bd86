import { localDate } from '@jatkopolku/kernel';
import { makePaymentBatch, makeProviderInvoice, makeRun } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { matchTask, payProvidersTask, reconcileTask, sendInvoiceTask } from './invoice-tasks.ts';

const release = { at: '2020-02-10T22:30:00.000Z', by: 'raija' };
const today = localDate('2020-02-18');

it.each([
  ['differs', 'match-invoice'],
  ['matched', undefined],
  ['returned', undefined],
] as const)('an invoice that is %s waits as %s', (state, type) => {
  expect(matchTask(makeProviderInvoice({ state }))?.type).toBe(type);
});

describe('paying providers', () => {
  const back = makePaymentBatch({ payees: 'providers', returned: 1 });
  it.each([
    ['a matched invoice', [makeProviderInvoice()], [], '2020-02-05', '2020-02-18'],
    ['one that a batch has', [makeProviderInvoice({ batchNo: 1 })], [], undefined, undefined],
    ['one that differs', [makeProviderInvoice({ state: 'differs' })], [], undefined, undefined],
    ['a payment that came back', [], [back], '2020-02-05', '2020-02-05'],
    ['one to a client that came back', [], [{ ...back, payees: 'clients' }], undefined, undefined],
  ] as const)('is a task by %s', (_name, invoices, batches, since, dueOn) => {
    const task = payProvidersTask(invoices, batches, today);
    expect([task?.since, task?.dueOn]).toEqual([since, dueOn]);
  });

  it('is late once the first of it is past its due day', () => {
    const invoices = [makeProviderInvoice()];
    expect(payProvidersTask(invoices, [], today)?.late).toBe(false);
    expect(payProvidersTask(invoices, [], localDate('2020-02-19'))?.late).toBe(true);
  });
});

it('a released run is billed from the day of its release in Finland on', () => {
  const { providerId } = makeProviderInvoice();
  expect(sendInvoiceTask(makeRun({ state: 'released', release }), providerId)).toMatchObject({
    type: 'send-invoice',
    month: '2020-01',
    since: '2020-02-11',
  });
  expect(sendInvoiceTask(makeRun(), providerId)).toBeUndefined();
});

it.each([
  ['released', '2020-03-26', undefined],
  ['released', '2020-03-27', false],
  ['released', '2020-03-28', true],
  ['reconciled', '2020-03-28', undefined],
  ['confirmed', '2020-03-28', undefined],
] as const)('a run that is %s is reconciled by 27 March: on %s %s', (state, day, late) => {
  const run = makeRun({ state, release: state === 'confirmed' ? null : release });
  expect(reconcileTask(run, localDate(day))?.late).toBe(late);
});
