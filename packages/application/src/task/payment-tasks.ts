import { accountDecisionProblem } from '@jatkopolku/domain/client';
import { addAccountTask, clientAccountTask, followTask, payTask } from '@jatkopolku/domain/task';

import { someAtOnce } from '../some-at-once.ts';
import { type Find, TASK_LIMIT } from './task-list.ts';

/** Released or returned money that no batch has, and batches that the bank has not answered. */
export const payments: Find = async (records, today) => {
  const [runs, awaited, returned] = await Promise.all([
    records.waiting('run', 'released', 1),
    records.waiting('paymentBatch', 'awaited', TASK_LIMIT + 1),
    records.waiting('paymentBatch', 'returned', TASK_LIMIT),
  ]);
  const batches = awaited.map(({ record }) => record);
  const pay = payTask(
    runs.map(({ record }) => record),
    [...batches, ...returned.map(({ record }) => record)],
  );
  const follow = batches.map((batch) => followTask(batch, today));
  const items = [pay, ...follow].filter((task) => task !== undefined);
  return { items, more: awaited.length > TASK_LIMIT };
};

/** Clients whom the last batch left out for want of an account, or of one that passes its check. */
export const accountless: Find = async (records) => {
  const batches = (await records.list('paymentBatch')).map(({ record }) => record);
  const last = batches.findLast(({ payees }) => payees === 'clients');
  if (!last || last.unpaid.length === 0) return { items: [], more: false };
  const tasks = await someAtOnce(last.unpaid, async (clientId) => {
    const [client, change] = await Promise.all([
      records.get('client', { clientId }),
      records.lastChange('client', { clientId }),
    ]);
    return client && addAccountTask(last, client.record, change?.at);
  });
  return { items: tasks.filter((task) => task !== undefined), more: false };
};

/** Accounts of clients that wait for a second person: they are nobody's task who entered them. */
export const proposedAccounts: Find = async (records, _today, userId) => {
  const stored = await records.waiting('client', 'account-proposed', TASK_LIMIT + 1);
  const tasks = stored
    .filter(({ record }) => !accountDecisionProblem('confirm', record, userId))
    .map(({ record }) => clientAccountTask(record));
  return { items: tasks.filter((task) => task !== undefined), more: stored.length > TASK_LIMIT };
};
