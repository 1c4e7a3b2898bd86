import type { ProviderInvoice } from '@jatkopolku/domain/invoice';
import type { PaymentBatch } from '@jatkopolku/domain/payment';
import type { Run } from '@jatkopolku/domain/settlement';
import { type LocalDate, addDays, byText, helsinkiDayOf } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

type Sent = Pick<
  ProviderInvoice,
  'state' | 'batchNo' | 'providerId' | 'month' | 'runNo' | 'sentAt' | 'document'
>;

/** An invoice that is not what its statement comes to: finance sends it back, or has the facts corrected. */
export function matchTask({ state, providerId, month, runNo, sentAt }: Sent): Task | undefined {
  if (state !== 'differs') return undefined;
  const since = helsinkiDayOf(sentAt);
  return { type: 'match-invoice', providerId, month, runNo, since, dueOn: null, late: false };
}

/** Invoices that no batch has, or payments that came back, are to be paid: one task, by the first that falls due. */
export function payProvidersTask(
  invoices: readonly Sent[],
  batches: readonly Pick<PaymentBatch, 'payees' | 'returned' | 'executesOn'>[],
  today: LocalDate,
): Task | undefined {
  const payable = invoices.filter(({ state, batchNo }) => state === 'matched' && batchNo === null);
  const back = batches.filter(({ payees, returned }) => payees === 'providers' && returned > 0);
  const days = back.map(({ executesOn }) => executesOn);
  const [since] = [...payable.map(({ sentAt }) => helsinkiDayOf(sentAt)), ...days].toSorted(byText);
  const [dueOn] = [...payable.map(({ document }) => document.dueOn), ...days].toSorted(byText);
  if (!since || !dueOn) return undefined;
  return { type: 'pay-providers', since, dueOn, late: dueOn < today };
}

/** A released run that bills something is to be billed by its provider. */
export function sendInvoiceTask(
  { month, release }: Pick<Run, 'month' | 'release'>,
  providerId: ProviderInvoice['providerId'],
): Task | undefined {
  if (!release) return undefined;
  const since = helsinkiDayOf(release.at);
  return { type: 'send-invoice', providerId, month, since, dueOn: null, late: false };
}

/** Within so many days of its release all of a run is paid: invoices have fallen due, banks have answered. */
const RECONCILED_WITHIN_DAYS = 45;

/** A run of which something is not paid, or that nobody has looked at, long after it was released. */
export function reconcileTask(
  { month, runNo, state, release }: Pick<Run, 'month' | 'runNo' | 'state' | 'release'>,
  today: LocalDate,
): Task | undefined {
  if (state !== 'released' || !release) return undefined;
  const since = helsinkiDayOf(release.at);
  const dueOn = addDays(since, RECONCILED_WITHIN_DAYS);
  if (today < dueOn) return undefined;
  return { type: 'reconcile-run', month, runNo, since, dueOn, late: today > dueOn };
}
