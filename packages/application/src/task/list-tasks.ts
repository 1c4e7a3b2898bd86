import type { Caller, Role } from '@jatkopolku/domain/access';
import type { Agreement } from '@jatkopolku/domain/agreement';
import { documentStandings } from '@jatkopolku/domain/eligibility';
import { monthsWithDays } from '@jatkopolku/domain/insight';
import type { ProviderId } from '@jatkopolku/domain/provider';
import {
  type Task,
  applicationTask,
  accountTask,
  byUrgency,
  checkTask,
  capTask,
  chaseTask,
  claimTask,
  decisionTask,
  documentTask,
  grantTask,
  monthTask,
  noticeTask,
  optionTask,
  outlastingTask,
  reviewTask,
  sheetTask,
  taskRoles,
} from '@jatkopolku/domain/task';
import { type LocalDate, must, sumCents } from '@jatkopolku/kernel';

import { agreementFigures } from '../agreement/agreement-figures.ts';
import { placementsOfAgreement } from '../agreement/placements-of-agreement.ts';
import { listOfProvider } from '../list-of-provider.ts';
import { loadTermGroups } from '../option/calendar.ts';
import type { Queues, RecordOf, Records } from '../records.ts';

/** So many tasks are told at a time; the most urgent ones. */
export const TASK_LIMIT = 200;

export interface TaskList {
  readonly items: Task[];
  /** Whether there are more than are told. */
  readonly more: boolean;
}

type Asker = Pick<Caller, 'roles' | 'providerId'>;

/** The tasks of one kind, and whether there may be more of them. */
type Find = (records: Records, today: LocalDate) => Promise<TaskList>;

/** What waits for the one who asks, by role, and by provider for a provider's people. */
export async function listTasks(
  records: Records,
  asker: Asker,
  today: LocalDate,
): Promise<TaskList> {
  const finders = asker.roles.flatMap((role) => findersFor(role, asker.providerId));
  const found = await Promise.all([...new Set(finders)].map((find) => find(records, today)));
  const tasks = found
    .flatMap(({ items }) => items)
    .filter(once)
    .filter(({ type }) => taskRoles[type].some((role) => asker.roles.includes(role)))
    .toSorted(byUrgency);
  const more = tasks.length > TASK_LIMIT || found.some((one) => one.more);
  return { items: tasks.slice(0, TASK_LIMIT), more };
}

/** Two roles may have the same task. */
function once(task: Task, place: number, all: readonly Task[]): boolean {
  const key = JSON.stringify(task);
  return all.findIndex((other) => JSON.stringify(other) === key) === place;
}

const none: readonly Find[] = [];

function findersFor(role: Role, providerId: ProviderId | null): readonly Find[] {
  const finders: Record<Role, readonly Find[]> = {
    'provider-worker': providerId ? providersOwn(providerId) : none,
    'provider-manager': providerId ? managersOwn(providerId) : none,
    approver: [waiting('sheet', 'submitted', sheetTask), waiting('claim', 'submitted', claimTask)],
    'case-worker': [waiting('review', 'due', reviewTask), outlasting],
    procurement: [
      options,
      checks,
      documents,
      caps,
      waiting('application', 'submitted', applicationTask),
      waiting('decision', 'proposed', decisionTask),
      waiting('decision', 'confirmed', decisionTask),
      waiting('notice', 'sent', chaseTask),
    ],
    finance: [
      months,
      waiting('account', 'proposed', accountTask),
      waiting('account', 'held', accountTask),
    ],
    coordinator: none,
    auditor: none,
    admin: [waiting('grant', 'proposed', grantTask)],
  };
  return finders[role];
}

function providersOwn(providerId: ProviderId): readonly Find[] {
  return [
    waiting('sheet', `returned:${providerId}`, sheetTask),
    waiting('sheet', `open:${providerId}`, sheetTask),
    waiting('claim', `returned:${providerId}`, claimTask),
  ];
}

function managersOwn(providerId: ProviderId): readonly Find[] {
  const asked = waiting('application', `more-asked:${providerId}`, applicationTask);
  return [...providersOwn(providerId), asked, notices(providerId)];
}

/** The tasks of a queue's records, those that have waited longest. */
function waiting<K extends keyof Queues>(
  kind: K,
  queue: Queues[K],
  toTask: (record: RecordOf<K>, today: LocalDate) => Task | undefined,
): Find {
  return async (records, today) => {
    const stored = await records.waiting(kind, queue, TASK_LIMIT + 1);
    const tasks = stored.map(({ record }) => toTask(record, today));
    return { items: tasks.filter((task) => task !== undefined), more: stored.length > TASK_LIMIT };
  };
}

/** The options that are to be decided, for frameworks, lots or agreements where their terms differ. */
const options: Find = async (records, today) => {
  const { groups, decisions } = await loadTermGroups(records, today);
  const tasks = groups.map((group) => optionTask(group, decisions, today));
  return { items: tasks.filter((task) => task !== undefined), more: false };
};

/** A provider's notices that nobody has acknowledged. */
function notices(providerId: ProviderId): Find {
  return async (records, today) => {
    const stored = await listOfProvider(records, 'notice', providerId);
    const tasks = stored.map(({ record }) => noticeTask(record, today));
    return { items: tasks.filter((task) => task !== undefined), more: false };
  };
}
const checks: Find = async (records, today) => {
  const stored = await records.list('check');
  const tasks = stored.map(({ record }) => checkTask(record, today));
  return { items: tasks.filter((task) => task !== undefined), more: false };
};

/** Certificates of providers that are to be renewed. */
const documents: Find = async (records, today) => {
  const [inspections, providers] = await Promise.all([
    records.list('inspection'),
    records.list('provider'),
  ]);
  const formOf = new Map(providers.map(({ record }) => [record.providerId, record.formCode]));
  const tasks = inspections.flatMap(({ record: { providerId, documents: given } }) => {
    const form = must(formOf.get(providerId), `the provider ${providerId}`);
    return documentStandings(given, form, today).map((one) => documentTask(providerId, one));
  });
  return { items: tasks.filter((task) => task !== undefined), more: false };
};

async function agreementsThat(
  records: Records,
  isMeant: (agreement: Agreement) => boolean,
): Promise<Agreement[]> {
  return (await records.list('agreement')).map(({ record }) => record).filter(isMeant);
}

/** Placements that go on after the last day of their agreement: nobody is forgotten at its end. */
const outlasting: Find = async (records, today) => {
  const ended = await agreementsThat(records, ({ termination }) => termination !== null);
  const tasks = ended.map(async (agreement) => {
    const placements = await placementsOfAgreement(records, agreement);
    return placements.map((placement) => outlastingTask(agreement, placement, today));
  });
  const items = (await Promise.all(tasks)).flat().filter((task) => task !== undefined);
  return { items, more: false };
};

/** Agreements that have a cap and near it. */
const caps: Find = async (records, today) => {
  const capped = await agreementsThat(records, ({ capCents }) => capCents !== null);
  const tasks = capped.map(async (agreement) => {
    const { total } = await agreementFigures(records, agreement, today);
    return capTask(agreement, sumCents([total.feeCents, total.bonusCents]), today);
  });
  const items = (await Promise.all(tasks)).filter((task) => task !== undefined);
  return { items, more: false };
};

/** Months with days that no run has booked yet. */
const months: Find = async (records, today) => {
  const calendars = await records.list('calendar');
  const withDays = monthsWithDays(calendars.map(({ record }) => record));
  const tasks = withDays.map(async (month) => {
    const runs = await records.listWithin('run', { month });
    return runs.length === 0 ? monthTask(month, today) : undefined;
  });
  const items = (await Promise.all(tasks)).filter((task) => task !== undefined);
  return { items, more: false };
};
