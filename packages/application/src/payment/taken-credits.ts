import type { BalanceCredit, PaymentBatch } from '@jatkopolku/domain/payment';
import { type Recovery, untakenOf } from '@jatkopolku/domain/recovery';

import type { Change, Versioned } from '../records.ts';

/** What came back of a recovery, or is waived, and is in the balances of no batch yet. */
export function creditOf({ record }: Versioned<Recovery>): BalanceCredit {
  const { clientId, months } = record;
  return { clientId, months, amountCents: untakenOf(record) };
}

/** How a batch's head names what it takes. */
export function takenFrom(recoveries: readonly Versioned<Recovery>[]): PaymentBatch['recoveries'] {
  return recoveries.map(({ record }) => ({
    recoveryId: record.recoveryId,
    amountCents: untakenOf(record),
  }));
}

/** A recovery whose credits are in the balances of the batch: of one batch, since the write is refused when it has changed. */
export function takingCredits(
  before: Versioned<Recovery>,
  { batchNo }: Pick<PaymentBatch, 'batchNo'>,
): Change {
  const credits = before.record.credits.map((one) =>
    one.batchNo === null ? { ...one, batchNo } : one,
  );
  return { kind: 'recovery', record: { ...before.record, credits }, before };
}
