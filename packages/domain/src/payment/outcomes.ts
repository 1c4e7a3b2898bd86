import type { BatchEvent } from './lifecycle.ts';
import type { BankAnswer, Payment, PaymentBatch, PaymentOutcome } from './schema.ts';

type Answered = Pick<BankAnswer, 'payments'>;

/** What has become of each payment of a batch by the bank's answers, in the order in which they were read. */
export function outcomesOf(answers: readonly Answered[]): ReadonlyMap<number, PaymentOutcome> {
  const outcomes = new Map<number, PaymentOutcome>();
  for (const { payments } of answers) {
    for (const { no, outcome } of payments) {
      // What came back is owed again: no later word makes it paid a second time.
      // And an older answer that is read late does not take back what was paid.
      const known = outcomes.get(no);
      const isLate = known === 'paid' && outcome === 'underway';
      if (known !== 'returned' && !isLate) outcomes.set(no, outcome);
    }
  }
  return outcomes;
}

/** Payments that came back by the answers, and had not come back before. */
export function returnedBy<P extends Pick<Payment, 'no'>>(
  payments: readonly P[],
  before: readonly Answered[],
  answers: readonly Answered[],
): P[] {
  const [known, now] = [outcomesOf(before), outcomesOf([...before, ...answers])];
  return payments.filter(({ no }) => now.get(no) === 'returned' && known.get(no) !== 'returned');
}

/** How many came back by the answers, and had not come back before. */
export function countReturned(before: readonly Answered[], answers: readonly Answered[]): number {
  const back = (given: readonly Answered[]) =>
    [...outcomesOf(given).values()].filter((outcome) => outcome === 'returned').length;
  return back([...before, ...answers]) - back(before);
}

/** What the answers so far make of the batch. */
export function batchEventOf(
  { count }: Pick<PaymentBatch, 'count'>,
  answers: readonly Answered[],
): BatchEvent {
  const outcomes = [...outcomesOf(answers).values()];
  if (outcomes.length === count && outcomes.every((one) => one === 'returned')) return 'refuse';
  const isSettled = outcomes.length === count && outcomes.every((one) => one !== 'underway');
  return isSettled ? 'settle' : 'accept';
}
