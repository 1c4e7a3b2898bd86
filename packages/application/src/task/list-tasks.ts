import type { Caller } from '@jatkopolku/domain/access';
import { agreementTerm } from '@jatkopolku/domain/agreement';
import { monthsWithDays } from '@jatkopolku/domain/insight';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type Task,
  byUrgency,
  claimTask,
  monthTask,
  optionTask,
  reviewTask,
  sheetTask,
  taskRoles,
} from '@jatkopolku/domain/task';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Records, Stored } from '../records.ts';

/** So many tasks are told at a time; the most urgent ones. */
export const TASK_LIMIT = 200;

export interface TaskList {
  readonly items: Task[];
  /** Whether there are more than are told. */
  readonly more: boolean;
}

type Asker = Pick<Caller, 'role' | 'providerId'>;
type Find = (records: Records, today: LocalDate) => Promise<(Task | undefined)[]>;

/** What waits for the one who asks, by role, and by provider for a provider's people. */
export async function listTasks(
  records: Records,
  asker: Asker,
  today: LocalDate,
): Promise<TaskList> {
  const found = await Promise.all(findersFor(asker).map((find) => find(records, today)));
  const tasks = found
    .flat()
    .filter((task) => task !== undefined)
    .filter(({ type }) => taskRoles[type].includes(asker.role))
    .toSorted(byUrgency);
  return { items: tasks.slice(0, TASK_LIMIT), more: tasks.length > TASK_LIMIT };
}

const none: readonly Find[] = [];

function findersFor({ role, providerId }: Asker): readonly Find[] {
  const finders: Record<Caller['role'], readonly Find[]> = {
    'provider-worker': providerId ? providersOwn(providerId) : none,
    'provider-manager': providerId ? providersOwn(providerId) : none,
    approver: countysQueues,
    'case-worker': [reviews],
    procurement: [options],
    finance: [months],
    coordinator: none,
    auditor: none,
    admin: none,
  };
  return finders[role];
}

const LIMIT = TASK_LIMIT + 1;

function told<T>(toTask: (record: T, today: LocalDate) => Task | undefined, today: LocalDate) {
  return (stored: readonly Stored<T>[]) => stored.map(({ record }) => toTask(record, today));
}

function providersOwn(providerId: ProviderId): readonly Find[] {
  return [
    (records, today) =>
      records.waiting('sheet', `open:${providerId}`, LIMIT).then(told(sheetTask, today)),
    (records, today) =>
      records.waiting('claim', `returned:${providerId}`, LIMIT).then(told(claimTask, today)),
  ];
}

const countysQueues: readonly Find[] = [
  (records, today) => records.waiting('sheet', 'submitted', LIMIT).then(told(sheetTask, today)),
  (records, today) => records.waiting('claim', 'submitted', LIMIT).then(told(claimTask, today)),
];

const reviews: Find = (records, today) => records.list('review').then(told(reviewTask, today));

/** The term that every agreement of the framework has by its framework-wide options. */
const options: Find = async (records, today) => {
  const [frameworks, decided] = await Promise.all([
    records.list('framework'),
    records.list('option'),
  ]);
  const wide = decided.map(({ record }) => record).filter(({ agreementId }) => !agreementId);
  return frameworks.map(({ record }) => {
    const all = { frameworkId: record.frameworkId, agreementId: null };
    return optionTask(record, agreementTerm(all, record, wide), today);
  });
};

/** Months with days that no run has booked yet. */
const months: Find = async (records, today) => {
  const calendars = await records.list('calendar');
  const ended = monthsWithDays(calendars.map(({ record }) => record));
  const tasks = ended.map(async (month) => {
    const runs = await records.listWithin('run', { month });
    return runs.length === 0 ? monthTask(month, today) : undefined;
  });
  return Promise.all(tasks);
};
