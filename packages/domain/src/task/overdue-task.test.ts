import { localDate } from '@jatkopolku/kernel';
import { describe, expect, it } from 'vitest';

import { overdueTask } from './overdue-task.ts';
import { taskSchema } from './schema.ts';

const days = (...since: string[]) => ({ since: since.map(localDate), more: false });
/** What waits since 1 April is escalated from 23 April on. */
const today = localDate('2021-04-23');

describe('what has waited too long', () => {
  it('is one task with their number and the oldest', () => {
    const task = overdueTask('claim', days('2021-04-01', '2021-03-02', '2021-04-02'), today);
    expect(taskSchema.parse(task)).toEqual({
      type: 'overdue-claims',
      count: 2,
      more: false,
      since: '2021-03-02',
      dueOn: '2021-03-16',
      late: true,
    });
  });

  it('is no task while all of it is within its time, or there is none', () => {
    expect(overdueTask('claim', days('2021-04-02', '2021-04-22'), today)).toBeUndefined();
    expect(overdueTask('sheet', days(), today)).toBeUndefined();
  });

  it('may be more than is counted', () => {
    const found = { ...days('2021-03-02'), more: true };
    expect(overdueTask('sheet', found, today)).toMatchObject({
      type: 'overdue-sheets',
      more: true,
    });
  });
});
