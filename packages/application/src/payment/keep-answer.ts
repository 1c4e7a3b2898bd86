import {
  type AnsweredPayment,
  type BankAnswer,
  type PaymentBatch,
  batchEventOf,
  batchNoOf,
  batchSteps,
  countReturned,
} from '@jatkopolku/domain/payment';
import { type Clock, type Result, success } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';

export interface AnswerDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** What an answer is refused for is shown up to so many of a kind: a file of something else has thousands. */
export const MAX_PROBLEMS = 20;

/** The batch whose message the id is of; undefined for an id of none. */
export async function batchNamed(
  records: Records,
  messageId: string,
): Promise<Versioned<PaymentBatch> | undefined> {
  const batchNo = batchNoOf(messageId);
  return batchNo === undefined ? undefined : await records.get('paymentBatch', { batchNo });
}

interface Answer {
  /** By which the same answer is known when it comes again. */
  readonly messageId: string;
  readonly payments: readonly AnsweredPayment[];
  readonly actor: string;
}

/** Keeps what was read of a batch, all of it, and moves the batch by it. */
export async function keepAnswer(
  { records, clock }: AnswerDeps,
  before: Versioned<PaymentBatch>,
  { messageId, payments, actor }: Answer,
): Promise<Result<Versioned<PaymentBatch>, Refusal>> {
  const batch = before.record;
  const known = (await records.listWithin('bankAnswer', batch)).map(({ record }) => record);
  if (known.some((one) => one.messageId === messageId)) {
    return refuse({ code: 'answer-known', details: { id: messageId } });
  }
  const answer: BankAnswer = {
    batchNo: batch.batchNo,
    answerNo: batch.answers + 1,
    messageId,
    readAt: clock.businessNow(),
    readBy: actor,
    payments: [...payments],
  };
  const state = batchSteps[batchEventOf(batch, [...known, answer])].after[batch.state];
  if (state === null) {
    return refuse({ code: 'not-in-this-state', details: { state: batch.state } });
  }
  const balanced = known.filter(({ answerNo }) => answerNo <= batch.answersBalanced);
  const later = known.filter(({ answerNo }) => answerNo > batch.answersBalanced);
  const returned = countReturned(balanced, [...later, answer]);
  const record = { ...batch, state, answers: answer.answerNo, returned };
  const written = await records.commit(
    [
      { kind: 'paymentBatch', record, before },
      { kind: 'bankAnswer', record: answer },
    ],
    { event: 'bank-answered', actor },
  );
  return written.ok ? success({ record, version: before.version + 1 }) : refuse(written.error);
}
