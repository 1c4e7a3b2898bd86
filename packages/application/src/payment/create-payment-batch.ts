import {
  type LeftOut,
  MAX_UNPAID,
  type Payment,
  type PaymentBatch,
  bankingDayAfter,
  overpaidIn,
  owedOf,
} from '@jatkopolku/domain/payment';
import {
  type Cents,
  type LocalDate,
  type Problem,
  type Result,
  refusal,
  success,
  sumCents,
} from '@jatkopolku/kernel';

import type { Change, Versioned } from '../records.ts';
import { type BatchAsked, type BatchDeps, balancedNow, newHead } from './batch-head.ts';
import { type OpenBatch, openBatch } from './open-batch.ts';
import { paymentListsOf, planMark } from './payment-lists.ts';
import { readPaymentSettings } from './payment-settings.ts';
import { takenFrom, takingCredits } from './taken-credits.ts';

/** What the region would pay its clients now. */
export interface DuePayments {
  readonly payments: readonly Payment[];
  readonly leftOut: readonly LeftOut[];
  readonly amountCents: Cents;
  /** The runs that are paid by it for the first time. */
  readonly runs: readonly PaymentBatch['runs'][number][];
  /** The bank would pay on this day; null while the region has not set by which account it pays. */
  readonly executesOn: LocalDate | null;
  /** By it the person who makes the batch says what the page showed. */
  readonly mark: string;
}

export async function readDuePayments(deps: BatchDeps): Promise<DuePayments> {
  const [open, settings] = await Promise.all([openBatch(deps), readPaymentSettings(deps)]);
  return {
    ...open.plan,
    amountCents: totalOf(open),
    runs: runsOf(open),
    executesOn: settings ? bankingDayAfter(deps.clock.today(), settings.record.closedDays) : null,
    mark: planMark(open.batchNo, open.plan),
  };
}

/**
 * Makes a batch of all that is owed to clients: the lists first, then the head, whose one conditional write
 * makes them count, with the runs that it takes, and what came back of recoveries. Two who make it at once make it once.
 * @returns `payments-not-set` while the region has no account to pay by; `nothing-to-pay`; `changed-meanwhile`
 *   when something else is owed by now than what was seen, or another batch came first.
 */
export async function createPaymentBatch(
  deps: BatchDeps,
  { actor, requestId, expectedMark }: BatchAsked,
): Promise<Result<Versioned<PaymentBatch>, Problem>> {
  const settings = await readPaymentSettings(deps);
  if (!settings) return refusal({ code: 'payments-not-set' });
  const open = await openBatch(deps);
  if (planMark(open.batchNo, open.plan) !== expectedMark)
    return refusal({ code: 'changed-meanwhile' });
  if (open.plan.payments.length === 0) return refusal({ code: 'nothing-to-pay' });
  const lists = paymentListsOf(open.batchNo, open.plan);
  await deps.records.keep('paymentList', lists);
  const head: PaymentBatch = {
    ...newHead(deps, settings.record, { actor, requestId }),
    batchNo: open.batchNo,
    payees: 'clients',
    channel: 'bank',
    runs: runsOf(open),
    lists: lists.map(({ part, hash }) => ({ part, hash })),
    count: open.plan.payments.length,
    amountCents: totalOf(open),
    leftOut: open.plan.leftOut.length,
    unpaid: unpaidIn(open),
    overpaid: overpaidIn(open.plan.leftOut, open.last, deps.clock.today()),
    recoveries: takenFrom(open.recoveries),
  };
  const act = { event: 'payments-made', actor } as const;
  const made = await deps.records.commit(changesOf(open, head), act, [
    { kind: 'paymentSettings', key: settings.record, version: settings.version },
  ]);
  return made.ok ? success({ record: head, version: 1 }) : made;
}

/** The head, the runs and credits that it takes, and the batches whose returned payments it pays again. */
function changesOf({ runs, answered, recoveries }: OpenBatch, head: PaymentBatch): Change[] {
  return [
    { kind: 'paymentBatch', record: head },
    ...runs.map((before): Change => ({
      kind: 'run',
      record: { ...before.record, batchNo: head.batchNo },
      before,
    })),
    ...answered.map(balancedNow),
    ...recoveries.map((before) => takingCredits(before, head)),
  ];
}

/** Who would be paid if there was an account to pay to. */
function unpaidIn({ plan }: OpenBatch): PaymentBatch['unpaid'] {
  const waiting = plan.leftOut.filter(({ reason }) => reason !== 'overpaid');
  return waiting.slice(0, MAX_UNPAID).map(({ clientId }) => clientId);
}

function runsOf({ runs }: OpenBatch): PaymentBatch['runs'] {
  return runs.map(({ record: { month, runNo } }) => ({ month, runNo }));
}

function totalOf({ plan }: OpenBatch): Cents {
  return sumCents(plan.payments.map(owedOf));
}
