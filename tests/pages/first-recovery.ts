import { apiOf } from '@jatkopolku/bench/web/demo-api';
import { localDate, must } from '@jatkopolku/kernel';

import { makeFirstBatch, releaseMonth } from './first-batch.ts';

const MONTH = '2021-01';

/**
 * Pays a month, and learns afterwards that Kela pays a client's days: what the county paid is too much.
 */
export async function makeOverpaid(origin: string): Promise<void> {
  await makeFirstBatch(origin, MONTH);
  const raija = await apiOf(origin, 'raija');
  const known = await raija.call('listRecoveries', {});
  const [one] = known.ok ? known.value.recoverable : [];
  if (one) return;
  const batch = await raija.call('readPaymentBatch', { params: { batchNo: '1' } });
  const paid = must(batch.ok ? batch.value.payments : undefined, 'the batch').find(
    ({ allowanceCents }) => allowanceCents > 0,
  );
  const { clientId } = must(paid, 'a client who was paid');
  const kaisa = await apiOf(origin, 'kaisa');
  const benefit = {
    clientId,
    benefit: 'labour-market-subsidy' as const,
    payer: 'kela',
    validFrom: localDate('2021-01-01'),
    validTo: localDate('2021-01-31'),
  };
  const made = await kaisa.call('createBenefit', { key: crypto.randomUUID(), body: benefit });
  must(made.ok || undefined, 'the benefit');
  await releaseMonth(origin, MONTH);
}

/** By this key the recovery has one id, whenever and wherever it is opened. */
const KEY = '7f4d6a2e-61c1-4a53-9d7e-0b6d8a1f2c61';

/** Opens the first recovery of the demo. */
export async function makeFirstRecovery(origin: string): Promise<void> {
  const raija = await apiOf(origin, 'raija');
  const known = await raija.call('listRecoveries', {});
  if (known.ok && known.value.items.length > 0) return;
  await makeOverpaid(origin);
  const found = await raija.call('listRecoveries', {});
  const [own] = must(found.ok ? found.value : undefined, 'the recoveries').recoverable;
  const { clientId, openCents } = must(own, 'what is too much');
  const body = { clientId, amountCents: openCents, reason: 'Kela pays the days.' };
  const opened = await raija.call('openRecovery', { key: KEY, body });
  must(opened.ok || undefined, 'the recovery');
}
