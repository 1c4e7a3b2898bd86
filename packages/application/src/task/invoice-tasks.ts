import type { ProviderId } from '@jatkopolku/domain/provider';
import { type Run, isOwnLine } from '@jatkopolku/domain/settlement';
import {
  matchTask,
  payProvidersTask,
  reconcileTask,
  sendInvoiceTask,
} from '@jatkopolku/domain/task';
import { sumCents } from '@jatkopolku/kernel';

import { readInvoiceSettings } from '../invoice/invoice-settings.ts';
import type { Records } from '../records.ts';
import { statementsIn } from '../settlement/statements.ts';
import { someAtOnce } from '../some-at-once.ts';
import { type Find, TASK_LIMIT } from './task-list.ts';

/** Invoices that differ, those that are to be paid, and runs that are not reconciled long after their release. */
export const invoices: Find = async (records, today) => {
  const [differing, payable, returned, paying] = await Promise.all([
    records.waiting('invoice', 'differs', TASK_LIMIT + 1),
    records.waiting('invoice', 'payable', TASK_LIMIT),
    records.waiting('paymentBatch', 'returned', TASK_LIMIT),
    records.waiting('run', 'paying', TASK_LIMIT),
  ]);
  const tasks = [
    ...recordsOf(differing).map(matchTask),
    payProvidersTask(recordsOf(payable), recordsOf(returned), today),
    ...recordsOf(paying).map((run) => reconcileTask(run, today)),
  ];
  const items = tasks.filter((task) => task !== undefined);
  return { items, more: differing.length > TASK_LIMIT };
};

function recordsOf<T>(stored: readonly { readonly record: T }[]): T[] {
  return stored.map(({ record }) => record);
}

/** What a provider has not billed of released runs; none where the region makes the invoices. */
export function unbilled(providerId: ProviderId): Find {
  return async (records) => {
    const settings = await readInvoiceSettings(records);
    if (!settings || settings.record.selfBilling) return { items: [], more: false };
    const [released, paying] = await Promise.all([
      records.waiting('run', 'released', TASK_LIMIT),
      records.waiting('run', 'paying', TASK_LIMIT),
    ]);
    const runs = [...released, ...paying].map(({ record }) => record);
    const tasks = await someAtOnce(runs, async (run) =>
      (await isUnbilled(records, run, providerId)) ? sendInvoiceTask(run, providerId) : undefined,
    );
    return { items: tasks.filter((task) => task !== undefined), more: false };
  };
}

/** Whether the run owes the provider something, and nothing that it has sent says so. */
async function isUnbilled(records: Records, run: Run, providerId: ProviderId): Promise<boolean> {
  const statements = run.statements.filter((named) => named.providerId === providerId);
  if (statements.length === 0) return false;
  const sent = await records.get('invoice', { ...run, providerId });
  if (sent && sent.record.state !== 'returned') return false;
  const booked = await statementsIn(records, [{ ...run, statements }]);
  const own = booked.flatMap(({ lines }) => lines).filter(isOwnLine);
  return sumCents(own.map(({ amountCents }) => amountCents)) > 0;
}
