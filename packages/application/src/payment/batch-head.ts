import {
  type Payment,
  type PaymentBatch,
  type PaymentSettings,
  bankingDayAfter,
  returnedBy,
} from '@jatkopolku/domain/payment';
import type { Clock } from '@jatkopolku/kernel';

import type { Vault } from '../ports.ts';
import type { Change, Records, Versioned } from '../records.ts';

export interface PaymentDeps {
  readonly records: Records;
  readonly vault: Vault;
}

export interface BatchDeps extends PaymentDeps {
  readonly clock: Clock;
}

/** Who makes a batch, and of what they saw. */
export interface BatchAsked {
  readonly actor: string;
  readonly requestId: PaymentBatch['requestId'];
  readonly expectedMark: string;
}

/** What every new batch begins with: nothing is answered of it, and its file is written by the settings of now. */
export function newHead(
  { clock }: Pick<BatchDeps, 'clock'>,
  settings: PaymentSettings,
  { actor, requestId }: Pick<BatchAsked, 'actor' | 'requestId'>,
) {
  const { settingsId: _, closedDays, ...written } = settings;
  return {
    state: 'made' as const,
    requestId,
    createdAt: clock.businessNow(),
    createdBy: actor,
    executesOn: bankingDayAfter(clock.today(), closedDays),
    runs: [],
    invoices: [],
    recoveries: [],
    answers: 0,
    answersBalanced: 0,
    returned: 0,
    unpaid: [],
    overpaid: [],
    settings: written,
  };
}

/** Batches are counted together, whomever they pay: the bank knows them by their numbers. */
export function nextBatchNo(heads: readonly Versioned<PaymentBatch>[]): PaymentBatch['batchNo'] {
  return (heads.at(-1)?.record.batchNo ?? 0) + 1;
}

/** A batch of which all that came back so far is owed again by the next one. */
export function balancedNow(before: Versioned<PaymentBatch>): Change {
  const record = { ...before.record, answersBalanced: before.record.answers, returned: 0 };
  return { kind: 'paymentBatch', record, before };
}

/** Payments of a batch that came back by answers that no later batch has counted. */
export async function returnedSince<P extends Pick<Payment, 'no'>>(
  records: Records,
  { batchNo, answers, answersBalanced }: PaymentBatch,
  payments: readonly P[],
): Promise<P[]> {
  const read = await records.listWithin('bankAnswer', { batchNo });
  const counted = read.map(({ record }) => record).filter(({ answerNo }) => answerNo <= answers);
  const isBalanced = ({ answerNo }: { readonly answerNo: number }) => answerNo <= answersBalanced;
  const later = counted.filter((answer) => !isBalanced(answer));
  return returnedBy(payments, counted.filter(isBalanced), later);
}
