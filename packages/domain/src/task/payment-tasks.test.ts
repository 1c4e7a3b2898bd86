import { instantOf, localDate } from '@jatkopolku/kernel';
import {
  makeAccountProposal,
  makeClient,
  makePaymentBatch,
  makeRun,
} from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { addAccountTask, clientAccountTask, followTask, payTask } from './payment-tasks.ts';

const release = { at: '2020-02-10T08:00:00.000Z', by: 'raija' };
const released = makeRun({ state: 'released', release });

describe('paying clients', () => {
  it.each([
    ['a released run', [released], [], '2020-02-10'],
    ['a run that waits for its release', [makeRun({ state: 'confirmed' })], [], undefined],
    ['a run that a batch has', [{ ...released, batchNo: 1 }], [], undefined],
    ['payments that came back', [], [makePaymentBatch({ returned: 1 })], '2020-02-05'],
    [
      'payments to providers that came back',
      [],
      [makePaymentBatch({ payees: 'providers', returned: 1 })],
      undefined,
    ],
    ['a batch of which none came back', [], [makePaymentBatch()], undefined],
    ['both', [released], [makePaymentBatch({ returned: 2 })], '2020-02-05'],
    ['nothing', [], [], undefined],
  ])('is a task by %s', (_name, runs, batches, since) => {
    expect(payTask(runs, batches)?.since).toBe(since);
  });
});

describe('a batch', () => {
  const today = localDate('2020-02-05');
  it.each([
    ['made', 'follow-batch'],
    ['accepted', 'follow-batch'],
    ['settled', undefined],
    ['refused', undefined],
  ] as const)('that is %s waits as %s', (state, type) => {
    expect(followTask(makePaymentBatch({ state }), today)?.type).toBe(type);
  });

  it('is late once its day of payment is past', () => {
    const batch = makePaymentBatch();
    expect(followTask(batch, today)).toMatchObject({ dueOn: '2020-02-05', late: false });
    expect(followTask(batch, localDate('2020-02-06'))).toMatchObject({ late: true });
  });
});

it('a client is asked for an account while there is none, or the one that did not pass is there still', () => {
  const batch = makePaymentBatch();
  expect(addAccountTask(batch, makeClient({ ibanMark: null }), undefined)).toMatchObject({
    type: 'add-account',
    clientId: 'C1',
    since: '2020-02-04',
  });
  const marked = makeClient({ ibanMark: 'mark' });
  const [earlier, later] = [instantOf(new Date(0)), instantOf(new Date('2021-01-01'))];
  expect(addAccountTask(batch, marked, earlier)).toMatchObject({ type: 'add-account' });
  expect(addAccountTask(batch, marked, later)).toBeUndefined();
  expect(addAccountTask(batch, marked, undefined)).toBeUndefined();
});

it('an account of a client that waits is a task of its own, and adding one is none then', () => {
  const accountProposal = makeAccountProposal({ proposedAt: '2020-02-03T22:30:00Z' });
  const waits = makeClient({ ibanMark: null, accountProposal });
  expect(clientAccountTask(waits)).toEqual({
    type: 'confirm-client-account',
    clientId: 'C1',
    since: '2020-02-04',
    dueOn: null,
    late: false,
  });
  expect(addAccountTask(makePaymentBatch(), waits, undefined)).toBeUndefined();
});

it('an account of a client that was refused waits for nobody, but for another one', () => {
  const refusal = {
    by: 'heikki',
    name: 'Heikki',
    at: '2020-02-05T09:00:00Z',
    reason: 'Not theirs',
  };
  const accountProposal = makeAccountProposal({ sealed: null, ibanMark: null, refusal });
  const refused = makeClient({ ibanMark: null, accountProposal });
  expect(clientAccountTask(refused)).toBeUndefined();
  expect(addAccountTask(makePaymentBatch(), refused, undefined)).toMatchObject({
    type: 'add-account',
  });
});
