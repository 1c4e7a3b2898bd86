import { type PaymentBatch, isLongOverpaid } from '@jatkopolku/domain/payment';
import { type Recovery, isUnderWay, untakenOf } from '@jatkopolku/domain/recovery';
import { type LocalDate, addDays, byText } from '@jatkopolku/kernel';

import type { Task } from './schema.ts';

type Batch = Pick<PaymentBatch, 'createdAt'>;
type Overpaid = PaymentBatch['overpaid'][number];
type Own = Pick<Recovery, 'state' | 'credits' | 'ending'>;

/**
 * A client who has had too much for long, and from whom nobody recovers it. One that was withdrawn is left in peace
 * until the next batch had nothing to set it against either.
 */
export function openRecoveryTask(
  { clientId, since: first }: Overpaid,
  last: Batch,
  { own, today }: { readonly own: readonly Own[]; readonly today: LocalDate },
): Task | undefined {
  if (own.some((one) => isUnderWay[one.state] || untakenOf(one) > 0)) return undefined;
  const ended = own.flatMap(({ ending }) => ending?.on ?? []);
  const since = [first, ...ended].toSorted(byText).at(-1) ?? first;
  if (!isLongOverpaid({ since }, last, today)) return undefined;
  return { type: 'open-recovery', clientId, since, dueOn: null, late: false };
}

type Named = Pick<Recovery, 'recoveryId' | 'clientId'>;

/** From the day after the hearing's last one on; what came before is written down when it comes. */
export function hearRecoveryTask(
  { recoveryId, clientId, hearBy }: Named & Pick<Recovery, 'hearBy'>,
  today: LocalDate,
): Task | undefined {
  if (today <= hearBy) return undefined;
  const since = addDays(hearBy, 1);
  return { type: 'hear-recovery', recoveryId, clientId, since, dueOn: null, late: false };
}

export function decideRecoveryTask({
  recoveryId,
  clientId,
  hearing,
}: Named & Pick<Recovery, 'hearing'>): Task | undefined {
  if (!hearing) return undefined;
  const since = hearing.on;
  return { type: 'decide-recovery', recoveryId, clientId, since, dueOn: null, late: false };
}

/** What was to be paid back by a day, and is not closed: finance asks, writes down what came, or closes it. */
export function followRecoveryTask(
  { recoveryId, clientId, decision }: Named & Pick<Recovery, 'decision'>,
  today: LocalDate,
): Task | undefined {
  if (!decision || decision.payBy >= today) return undefined;
  const key = { recoveryId, clientId };
  return { type: 'follow-recovery', ...key, since: decision.on, dueOn: decision.payBy, late: true };
}
