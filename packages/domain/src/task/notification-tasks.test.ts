import { localDate } from '@jatkopolku/kernel';
import { makeNotification } from '@jatkopolku/testing/builders';
import { describe, expect, it } from 'vitest';

import { notifyTasks, sendNotificationsTask } from './notification-tasks.ts';

const due = (payer: string, dueOn: string) => ({ payer, dueOn: localDate(dueOn), count: 1 });

describe('absences that a payer has not heard of', () => {
  it('are one task for each payer from four days before the first is due', () => {
    const all = [
      due('kela', '2021-03-16'),
      due('kela', '2021-03-18'),
      due('kela', '2021-04-30'),
      due('fund-ytk', '2021-03-20'),
    ];
    expect(notifyTasks(all, localDate('2021-03-11'))).toEqual([]);
    expect(notifyTasks(all, localDate('2021-03-15'))).toEqual([
      {
        type: 'notify-payer',
        payer: 'kela',
        count: 2,
        since: '2021-03-12',
        dueOn: '2021-03-16',
        late: false,
      },
    ]);
    const late = notifyTasks(all, localDate('2021-03-17'));
    expect(late.map((task) => [task.type, task.late])).toEqual([
      ['notify-payer', true],
      ['notify-payer', false],
    ]);
  });
});

describe('notifications that nobody has sent', () => {
  const today = localDate('2020-01-29');
  const early = makeNotification();
  const interruption = makeNotification({
    about: { type: 'interruption', placementId: 'L1', from: '2020-01-10' },
    made: { by: 'kaisa', name: 'Kaisa', on: '2020-01-09' },
  });

  it.each([
    ['one of absences', [early], 1, '2020-01-20', '2020-01-28', true],
    ['one of an interruption', [interruption], 1, '2020-01-09', null, false],
    ['both', [early, interruption], 2, '2020-01-09', '2020-01-28', true],
  ])('%s are one task', (_name, made, count, since, dueOn, late) => {
    expect(sendNotificationsTask(made, false, today)).toEqual({
      type: 'send-notifications',
      count,
      more: false,
      since,
      dueOn,
      late,
    });
  });

  it('are no task where there are none', () => {
    expect(sendNotificationsTask([], false, today)).toBeUndefined();
  });
});
