import { id, localDate } from '@jatkopolku/kernel';
import { makeDecidedRecovery, makePaymentBatch, makeRecovery } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import {
  decideRecoveryTask,
  followRecoveryTask,
  hearRecoveryTask,
  openRecoveryTask,
} from './recovery-tasks.ts';

const on = localDate;
const today = on('2020-03-02');
const last = makePaymentBatch({ createdAt: '2020-03-02T08:00:00.000Z' });
const overpaid = { clientId: id<'Client'>('C1'), since: on('2020-02-02') };
const withdrawn = (day: string) =>
  makeRecovery({
    state: 'withdrawn',
    ending: { by: 'finance-1', name: 'Raija', on: day, reason: 'Hopeless' },
  });

describe('a client who has had too much for long', () => {
  it.each([
    ['is a task', [], true],
    ['from whom it is recovered is none', [makeRecovery()], false],
    [
      'whose waiver no batch has yet is none',
      [{ ...makeDecidedRecovery(), state: 'waived' }],
      false,
    ],
    ['whose recovery was withdrawn today is none', [withdrawn('2020-03-02')], false],
    ['whose recovery was withdrawn before the last batch is one', [withdrawn('2020-02-10')], true],
  ] as const)('%s', (_name, own, expected) => {
    const task = openRecoveryTask(overpaid, last, { own, today });
    expect(task?.type).toBe(expected ? 'open-recovery' : undefined);
  });
});

describe('a recovery', () => {
  it('waits for what the client said once the hearing is over', () => {
    expect(hearRecoveryTask(makeRecovery(), on('2020-03-23'))).toBeUndefined();
    expect(hearRecoveryTask(makeRecovery(), on('2020-03-24'))).toMatchObject({
      type: 'hear-recovery',
      since: '2020-03-24',
      recoveryId: 'RC1',
    });
  });

  it('waits for the second person since it was heard', () => {
    const hearing = { by: 'finance-1', name: 'Raija', on: on('2020-03-10'), said: '' };
    expect(decideRecoveryTask(makeRecovery({ state: 'heard', hearing }))).toMatchObject({
      type: 'decide-recovery',
      since: '2020-03-10',
    });
    expect(decideRecoveryTask(makeRecovery())).toBeUndefined();
  });

  it('is followed once it was not paid in time', () => {
    expect(followRecoveryTask(makeDecidedRecovery(), on('2020-05-01'))).toBeUndefined();
    expect(followRecoveryTask(makeDecidedRecovery(), on('2020-05-02'))).toMatchObject({
      type: 'follow-recovery',
      dueOn: '2020-05-01',
      late: true,
    });
    expect(followRecoveryTask(makeRecovery(), on('2020-05-02'))).toBeUndefined();
  });
});
