import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { must, parseMonth } from '@jatkopolku/kernel';

/** Books a month, has another person release it, and makes the first batch of what it owes clients. */
export async function makeFirstBatch(origin: string, asked = '2021-01'): Promise<void> {
  const raija = await apiOf(origin, 'raija');
  const batches = await raija.call('listPaymentBatches', {});
  if (batches.ok && batches.value.items.length > 0) return;
  await releaseMonth(origin, asked);
  const due = await raija.call('readDuePayments', {});
  const expectedMark = due.ok ? due.value.mark : '';
  const body = { expectedMark };
  const made = await raija.call('createPaymentBatch', { key: crypto.randomUUID(), body });
  must(made.ok || undefined, 'the batch');
}

/** Books a month by one person, and releases it by another. */
export async function releaseMonth(origin: string, asked: string): Promise<void> {
  const month = must(parseMonth(asked), 'a month');
  const [raija, risto] = [await apiOf(origin, 'raija'), await apiOf(origin, 'risto')];
  const booking = { params: { month }, body: { notes: [] }, key: crypto.randomUUID() };
  const booked = await raija.call('bookSettlement', booking);
  const run = must(booked.ok ? booked.value.items.at(-1) : undefined, 'the run');
  const params = { month, runNo: `${run.record.runNo}` };
  const released = await risto.call('releaseRun', { params, version: run.version });
  must(released.ok || undefined, 'the release');
}
