import type { Task } from '@jatkopolku/domain/task';
import type { Month } from '@jatkopolku/kernel';

export const sections = ['late', 'waiting', 'coming'] as const;
export type Section = (typeof sections)[number];

/** So many of a group are read at a glance; the rest is asked for. */
export const GLANCE = 5;

/** Tasks of one kind, and of one month where they have one: a page of sheets reads as a line. */
export interface TaskGroup {
  readonly key: string;
  readonly type: Task['type'];
  readonly month: Month | undefined;
  readonly tasks: readonly Task[];
}

/** What has a day that is not here yet comes next; what has none waits already. */
export function sectionOf({ late, dueOn }: Pick<Task, 'late' | 'dueOn'>): Section {
  if (late) return 'late';
  return dueOn === null ? 'waiting' : 'coming';
}

/** The section's tasks by kind, in the order of each kind's most urgent one. */
export function groupTasks(tasks: readonly Task[], section: Section): readonly TaskGroup[] {
  const own = tasks.filter((task) => sectionOf(task) === section);
  return [...Map.groupBy(own, keyOf)].map(([key, grouped]) => {
    const [first] = grouped;
    if (!first) throw new Error('a group has a task');
    return { key, type: first.type, month: monthOf(first), tasks: grouped };
  });
}

function keyOf(task: Task): string {
  const countdown = task.type === 'decide-option' ? `${task.optionNo} ${task.months}` : '';
  return `${task.type} ${monthOf(task) ?? countdown}`;
}

function monthOf(task: Task): Month | undefined {
  return 'month' in task ? task.month : undefined;
}

/** The clients of the tasks that are shown before more is asked for: only they are named, since each is a look. */
export function clientsAtGlance(tasks: readonly Task[]): readonly string[] {
  const groups = sections.flatMap((section) => groupTasks(tasks, section));
  return groups.flatMap((group) => clientsOf(group.tasks.slice(0, GLANCE)));
}

export function clientsOf(tasks: readonly Task[]): readonly string[] {
  return tasks.flatMap((task) => ('clientId' in task ? [task.clientId] : []));
}
