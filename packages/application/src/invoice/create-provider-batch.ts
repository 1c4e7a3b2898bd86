import type { ProviderInvoice } from '@jatkopolku/domain/invoice';
import {
  type PaymentBatch,
  type PlannedBills,
  executionDay,
  paidTogether,
} from '@jatkopolku/domain/payment';
import {
  type Cents,
  type LocalDate,
  type Problem,
  type Result,
  refusal,
  success,
} from '@jatkopolku/kernel';

import { type BatchAsked, type BatchDeps, balancedNow, newHead } from '../payment/batch-head.ts';
import { readPaymentSettings } from '../payment/payment-settings.ts';
import { billsMark, providerListOf } from '../payment/provider-lists.ts';
import type { Change, Versioned } from '../records.ts';
import { readInvoiceSettings } from './invoice-settings.ts';
import { type OpenProviderBatch, openProviderBatch } from './open-provider-batch.ts';
import { sentBy } from './send-invoice.ts';

/** What the region would pay its providers now. */
export interface DueBills extends PlannedBills {
  readonly amountCents: Cents;
  /** It would be paid on this day; null while the region has not set by which account it pays. */
  readonly executesOn: LocalDate | null;
  readonly channel: PaymentBatch['channel'];
  /** Bills that come to nothing together: a batch ends them without a payment. */
  readonly over: number;
  /** Whether more invoices wait than one batch takes. */
  readonly more: boolean;
  readonly mark: string;
}

type Deps = Pick<BatchDeps, 'records' | 'clock'>;

export async function readDueBills({ records, clock }: Deps): Promise<DueBills> {
  const today = clock.today();
  const [open, settings, invoices] = await Promise.all([
    openProviderBatch(records),
    readPaymentSettings({ records }),
    readInvoiceSettings(records),
  ]);
  return {
    ...open.plan,
    amountCents: paidTogether(open.plan),
    executesOn: settings ? executionDay(open.plan, today, settings.record.closedDays) : null,
    channel: invoices?.record.channel ?? 'bank',
    over: open.over,
    more: open.more,
    mark: billsMark(open.batchNo, open.plan),
  };
}

/**
 * Makes a batch of all matched invoices, as they were shown, with what is taken back of them: its list first, then
 * the head, whose one conditional write makes it count, with the invoices that it takes.
 * @returns `payments-not-set`, `invoices-not-set`; `nothing-to-pay`; `changed-meanwhile` when something else is owed
 *   by now than what was seen, or another batch came first.
 */
export async function createProviderBatch(
  deps: Deps,
  asked: BatchAsked & { readonly name: string },
): Promise<Result<Versioned<PaymentBatch>, Problem>> {
  const { records, clock } = deps;
  const [settings, invoiceSettings] = await Promise.all([
    readPaymentSettings(deps),
    readInvoiceSettings(records),
  ]);
  if (!settings) return refusal({ code: 'payments-not-set' });
  if (!invoiceSettings) return refusal({ code: 'invoices-not-set' });
  const open = await openProviderBatch(records);
  const { batchNo, plan, carried, over } = open;
  if (billsMark(batchNo, plan) !== asked.expectedMark)
    return refusal({ code: 'changed-meanwhile' });
  if (plan.payments.length === 0 && over === 0) return refusal({ code: 'nothing-to-pay' });
  const list = providerListOf(batchNo, { payments: plan.payments, heldBills: carried });
  await records.keep('providerPaymentList', [list]);
  const head: PaymentBatch = {
    ...newHead(deps, settings.record, asked),
    batchNo,
    payees: 'providers',
    channel: invoiceSettings.record.channel,
    executesOn: executionDay(plan, clock.today(), settings.record.closedDays),
    invoices: [...open.invoices, ...open.credits].map(
      ({ record: { month, runNo, providerId } }) => ({
        month,
        runNo,
        providerId,
      }),
    ),
    lists: [{ part: list.part, hash: list.hash }],
    // Where nothing goes out, nobody has to answer for it.
    ...(plan.payments.length === 0 && { state: 'settled' as const }),
    count: plan.payments.length,
    amountCents: paidTogether(plan),
    leftOut: carried.length,
  };
  const sender = sentBy({ actor: asked.actor, name: asked.name }, clock);
  const act = { event: 'payments-made', actor: asked.actor } as const;
  const made = await records.commit(changesOf(open, head, sender), act, [
    { kind: 'paymentSettings', key: settings.record, version: settings.version },
    { kind: 'invoiceSettings', key: invoiceSettings.record, version: invoiceSettings.version },
  ]);
  return made.ok ? success({ record: head, version: 1 }) : made;
}

type Sent = Pick<ProviderInvoice, 'sentBy' | 'sentByName' | 'sentAt'>;

/** The head, the invoices that it takes, and the batches whose returned payments it pays again. */
function changesOf(
  { invoices, credits, answered }: OpenProviderBatch,
  head: PaymentBatch,
  sender: Sent,
): Change[] {
  const { batchNo } = head;
  return [
    { kind: 'paymentBatch', record: head },
    ...invoices.map((before): Change => ({
      kind: 'invoice',
      record: { ...before.record, batchNo },
      before,
    })),
    ...credits.map(({ record, before }): Change => ({
      kind: 'invoice',
      record: { ...record, source: 'buyer', ...sender, batchNo },
      before,
    })),
    ...answered.map(balancedNow),
  ];
}
