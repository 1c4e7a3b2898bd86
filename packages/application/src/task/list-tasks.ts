import { type Caller, type Role, type SteppingAction, refusalOf } from '@jatkopolku/domain/access';
import { documentStandings } from '@jatkopolku/domain/eligibility';
import type { Notice } from '@jatkopolku/domain/option';
import type { ProviderId } from '@jatkopolku/domain/provider';
import { hasToSettle } from '@jatkopolku/domain/settlement';
import {
  type Task,
  applicationTask,
  accountTask,
  byUrgency,
  checkTask,
  chaseTask,
  claimTask,
  clientNameTask,
  conversationTask,
  decisionTask,
  disputeTask,
  documentTask,
  frameworkNameTask,
  grantTask,
  identityTask,
  lateChangeTask,
  lotNameTask,
  mergeTask,
  monthTasks,
  decideRecoveryTask,
  followRecoveryTask,
  hearRecoveryTask,
  releaseTask,
  noticeTask,
  objectionTask,
  optionTask,
  personNameTask,
  proposalTask,
  providerNameTask,
  secondPartTask,
  sheetTask,
  taskRoles,
  travelTask,
} from '@jatkopolku/domain/task';
import { type LocalDate, must } from '@jatkopolku/kernel';

import { listOfProvider } from '../list-of-provider.ts';
import { loadTermGroups } from '../option/calendar.ts';
import { readingOnce } from '../reading-once.ts';
import type { QueueOf, QueuedKind, RecordOf, Records } from '../records.ts';
import { listMonths } from '../settlement/list-months.ts';
import { caps, outlasting } from './agreement-tasks.ts';
import { freedMonths, proposedCommitments, usedUpCommitments } from './commitment-tasks.ts';
import { afterChecks, corrections } from './decided-claims.ts';
import { invoices, unbilled } from './invoice-tasks.ts';
import { chasedSheets, emptySheets, unsent } from './late-sheet-tasks.ts';
import { unnotified, unsentNotifications } from './notification-tasks.ts';
import { overdueClaims, overdueSheets } from './overdue-tasks.ts';
import { accountless, payments, proposedAccounts } from './payment-tasks.ts';
import { evaluations, reviews } from './placement-tasks.ts';
import { overpaidClients } from './recovery-tasks.ts';
import { type Find, TASK_LIMIT, type TaskList } from './task-list.ts';

type Asker = Pick<Caller, 'userId' | 'roles' | 'providerId'>;

/**
 * What waits for the one who asks, by role, and by provider for a provider's people. What takes two
 * people is nobody's task who made it.
 */
export async function listTasks(
  records: Records,
  asker: Asker,
  today: LocalDate,
): Promise<TaskList> {
  const finders = asker.roles.flatMap((role) => findersFor(role, asker.providerId));
  // One queue may make several kinds of tasks.
  const once = readingOnce(records);
  const found = await Promise.all(
    [...new Set(finders)].map((find) => find(once, today, asker.userId)),
  );
  const tasks = distinct(found.flatMap(({ items }) => items))
    .filter(({ type }) => taskRoles[type].some((role) => asker.roles.includes(role)))
    .toSorted(byUrgency);
  const more = tasks.length > TASK_LIMIT || found.some((one) => one.more);
  return { items: tasks.slice(0, TASK_LIMIT), more };
}

/** Two roles may have the same task. */
function distinct(tasks: readonly Task[]): Task[] {
  return [...new Map(tasks.map((task) => [JSON.stringify(task), task])).values()];
}

const none: readonly Find[] = [];

function findersFor(role: Role, providerId: ProviderId | null): readonly Find[] {
  const finders: Record<Role, readonly Find[]> = {
    'provider-worker': providerId ? providersOwn(providerId) : none,
    'provider-manager': providerId ? managersOwn(providerId) : none,
    approver: [
      waiting('sheet', 'submitted', sheetTask, 'acceptSheet'),
      waiting('sheet', 'travel-held', travelTask, 'decideTravel'),
      waiting('claim', 'submitted', claimTask, 'decideClaim'),
      corrections,
      afterChecks,
      overdueClaims,
      overdueSheets,
      waiting('objection', 'open', objectionTask, 'decideObjection'),
    ],
    'case-worker': caseWorkers(),
    procurement: [
      options,
      checks,
      documents,
      caps,
      proposedCommitments,
      usedUpCommitments,
      waiting('application', 'submitted', applicationTask),
      waiting('decision', 'proposed', decisionTask, 'confirmOption'),
      waiting('decision', 'confirmed', decisionTask),
      unanswered,
      waiting('provider', 'name-unprintable', providerNameTask),
      waiting('framework', 'name-unprintable', frameworkNameTask),
      waiting('lot', 'name-unprintable', lotNameTask),
    ],
    finance: [
      months,
      freedMonths,
      payments,
      invoices,
      proposedAccounts,
      proposedCommitments,
      usedUpCommitments,
      waiting('run', 'confirmed', releaseTask, 'releaseRun'),
      overpaidClients,
      waiting('recovery', 'notified', hearRecoveryTask),
      waiting('recovery', 'heard', decideRecoveryTask, 'decideRecovery'),
      waiting('recovery', 'decided', followRecoveryTask),
      waiting('dispute', 'open', disputeTask),
      waiting('account', 'proposed', accountTask, 'confirmAccount'),
      waiting('account', 'held', accountTask),
    ],
    coordinator: [overdueClaims, overdueSheets, chasedSheets],
    auditor: none,
    admin: [waiting('grant', 'proposed', grantTask, 'confirmGrant')],
  };
  return finders[role];
}

function caseWorkers(): readonly Find[] {
  return [
    reviews,
    evaluations,
    unnotified,
    unsentNotifications,
    outlasting,
    accountless,
    proposedAccounts,
    waiting('proposal', 'open', proposalTask),
    waiting('conversation', 'with-county', conversationTask),
    waiting('clientMerge', 'proposed', mergeTask, 'confirmClientMerge'),
    waiting('client', 'name-unprintable', clientNameTask),
    waiting('client', 'birth-ahead', identityTask),
  ];
}

function providersOwn(providerId: ProviderId): readonly Find[] {
  return [
    waiting('sheet', `returned:${providerId}`, sheetTask),
    unsent(providerId),
    emptySheets(providerId),
    waiting('claim', `returned:${providerId}`, claimTask),
    secondParts(providerId),
    waiting('objection', `asked:${providerId}`, objectionTask),
    waiting('conversation', `with-provider:${providerId}`, conversationTask),
  ];
}

/** The bonuses of paths that have lasted: a provider's claims are few, and a lapsed one takes no room among them. */
function secondParts(providerId: ProviderId): Find {
  return async (records, today) => {
    const claims = await listOfProvider(records, 'claim', providerId);
    const tasks = claims.map(({ record }) => secondPartTask(record, today));
    return { items: tasks.filter((task) => task !== undefined), more: false };
  };
}

function managersOwn(providerId: ProviderId): readonly Find[] {
  const asked = waiting('application', `more-asked:${providerId}`, applicationTask);
  const persons = waiting('agreement', `name-unprintable:${providerId}`, personNameTask);
  return [...providersOwn(providerId), asked, notices(providerId), persons, unbilled(providerId)];
}

/** The tasks of a queue's records, those that have waited longest; none of what the asker may not do as own work. */
function waiting<K extends QueuedKind>(
  kind: K,
  queue: QueueOf<K>,
  toTask: (record: RecordOf<K>, today: LocalDate) => Task | undefined,
  action?: SteppingAction,
): Find {
  return async (records, today, userId) => {
    const stored = await records.waiting(kind, queue, TASK_LIMIT + 1);
    const tasks = stored
      .filter(({ record }) => !isOwnWork(action, record, userId))
      .map(({ record }) => toTask(record, today));
    return { items: tasks.filter((task) => task !== undefined), more: stored.length > TASK_LIMIT };
  };
}

/** Whether the policy leaves it to a second person. */
function isOwnWork(action: SteppingAction | undefined, record: object, userId: string): boolean {
  return action !== undefined && refusalOf(action, record as never, userId)?.code === 'own-work';
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
    const sent = stored.map(({ record }) => record).filter(({ state }) => state === 'sent');
    return { items: await withDecisions(records, sent, today, noticeTask), more: false };
  };
}

/** Notices that their providers have not acknowledged in time. */
const unanswered: Find = async (records, today) => {
  const stored = await records.waiting('notice', 'sent', TASK_LIMIT + 1);
  const sent = stored.map(({ record }) => record);
  const items = await withDecisions(records, sent, today, chaseTask);
  return { items, more: stored.length > TASK_LIMIT };
};

async function withDecisions(
  records: Records,
  sent: readonly Notice[],
  today: LocalDate,
  toTask: typeof noticeTask,
): Promise<Task[]> {
  const ids = [...new Set(sent.map(({ decisionId }) => decisionId))];
  const decisions = await records.getMany(
    'decision',
    ids.map((decisionId) => ({ decisionId })),
  );
  const byId = new Map(decisions.map(({ record }) => [record.decisionId, record]));
  const tasks = sent.map((notice) => {
    const decision = must(byId.get(notice.decisionId), `the decision ${notice.decisionId}`);
    return toTask(notice, decision, today);
  });
  return tasks.filter((task) => task !== undefined);
}

const checks: Find = async (records, today, userId) => {
  const stored = await records.list('check');
  const tasks = stored
    .filter(({ record }) => !isOwnWork('confirmReview', record, userId))
    .map(({ record }) => checkTask(record, today));
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

/** Months that no run has booked yet, and booked ones whose facts changed since. */
const months: Find = async (records, today) => {
  const listed = await listMonths(records, today);
  const open = listed.filter(({ runs, owed }) => runs.length === 0 && hasToSettle(owed));
  const late = listed.map(({ month, late: changes }) => lateChangeTask(month, changes, today));
  const items = monthTasks(
    open.map(({ month }) => month),
    today,
  );
  return { items: [...items, ...late.filter((task) => task !== undefined)], more: false };
};
