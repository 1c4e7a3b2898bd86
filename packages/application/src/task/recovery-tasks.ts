import { openRecoveryTask } from '@jatkopolku/domain/task';

import type { Find } from './task-list.ts';

/** Clients who have had too much for long, and from whom nobody recovers it. */
export const overpaidClients: Find = async (records, today) => {
  const heads = (await records.list('paymentBatch')).map(({ record }) => record);
  const last = heads.findLast(({ payees }) => payees === 'clients');
  if (!last || last.overpaid.length === 0) return { items: [], more: false };
  const recoveries = (await records.list('recovery')).map(({ record }) => record);
  const tasks = last.overpaid.map((one) => {
    const own = recoveries.filter(({ clientId }) => clientId === one.clientId);
    return openRecoveryTask(one, last, { own, today });
  });
  return { items: tasks.filter((task) => task !== undefined), more: false };
};
