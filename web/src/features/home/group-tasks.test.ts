import type { Task } from '@jatkopolku/domain/task';
import { id, localDate, must, parseMonth } from '@jatkopolku/kernel';
import { expect, it } from 'vitest';

import { groupTasks, sectionOf } from './group-tasks.ts';

const day = localDate('2021-03-01');
const settle = (month: string): Task => ({
  type: 'settle-month',
  month: must(parseMonth(month), 'a month'),
  since: day,
  dueOn: null,
  late: false,
});
const review = (placement: string, late: boolean): Task => ({
  type: 'review-plan',
  placementId: id<'Placement'>(placement),
  clientId: id<'Client'>(`C${placement}`),
  providerId: id<'Provider'>('P01'),
  since: day,
  dueOn: day,
  late,
});

it.each([
  [{ late: true, dueOn: day }, 'late'],
  [{ late: true, dueOn: null }, 'late'],
  [{ late: false, dueOn: day }, 'coming'],
  [{ late: false, dueOn: null }, 'waiting'],
] as const)('%j is in the section %s', (task, section) => {
  expect(sectionOf(task)).toBe(section);
});

it('tasks of a kind and a month are one group, the most urgent kind first', () => {
  const tasks = [review('L1', true), settle('2021-01'), review('L2', false), settle('2021-02')];
  const grouped = (section: 'late' | 'waiting' | 'coming') =>
    groupTasks(tasks, section).map(({ type, month, tasks: own }) => [type, month, own.length]);
  expect(grouped('late')).toEqual([['review-plan', undefined, 1]]);
  expect(grouped('waiting')).toEqual([
    ['settle-month', '2021-01', 1],
    ['settle-month', '2021-02', 1],
  ]);
  expect(grouped('coming')).toEqual([['review-plan', undefined, 1]]);
});
