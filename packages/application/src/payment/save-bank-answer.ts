import {
  type AnsweredPayment,
  type BankAnswer,
  type PaymentBatch,
  type PaymentOutcome,
  batchEventOf,
  batchNoOf,
  batchSteps,
  countReturned,
  paymentNoOf,
} from '@jatkopolku/domain/payment';
import { type Clock, type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import type { Records, Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type Placed, type StatusReport, readStatusReport } from './pain-002.ts';

export interface AnswerDeps {
  readonly records: Records;
  readonly clock: Clock;
}

/** What an answer is refused for is shown up to so many of a kind: a file of something else has thousands. */
const MAX_PROBLEMS = 20;

/** What the codes of ISO 20022 (ExternalPaymentTransactionStatus1Code) say of a payment. */
const outcomeOf: Readonly<Record<string, PaymentOutcome>> = {
  ACCC: 'paid',
  ACSC: 'paid',
  ACCP: 'underway',
  ACFC: 'underway',
  ACSP: 'underway',
  ACTC: 'underway',
  ACWC: 'underway',
  PART: 'underway',
  PATC: 'underway',
  PDNG: 'underway',
  RCVD: 'underway',
  CANC: 'returned',
  RJCT: 'returned',
};

/**
 * Reads an answer of the bank (pain.002) for the batch that it names: all of it, or nothing. What came back is
 * owed again, and the next batch pays it.
 * @returns each thing that is wrong with the line that it is on: `answer-unreadable`, `answer-unknown-batch`,
 *   `answer-unknown-payment`, `answer-payment-twice`, `answer-unknown-status`; `answer-known` for one that was read
 *   before; `changed-meanwhile` when another one of the batch was read at the same time.
 */
export async function saveBankAnswer(
  { records, clock }: AnswerDeps,
  { xml, actor }: { readonly xml: string; readonly actor: string },
): Promise<Result<Versioned<PaymentBatch>, Refusal>> {
  const report = await readStatusReport(xml);
  if ('line' in report)
    return refuse({ code: 'answer-unreadable', details: { line: report.line } });
  const { text, line } = report.originalMessageId;
  const batchNo = batchNoOf(text);
  const before = batchNo === undefined ? undefined : await records.get('paymentBatch', { batchNo });
  if (!before) return refuse({ code: 'answer-unknown-batch', details: { line, id: text } });
  const batch = before.record;
  const known = (await records.listWithin('bankAnswer', batch)).map(({ record }) => record);
  const messageId = report.messageId.text;
  if (known.some((one) => one.messageId === messageId)) {
    return refuse({ code: 'answer-known', details: { id: messageId } });
  }
  const payments = answeredPayments(report, batch);
  if (!payments.ok) return payments;
  const answer: BankAnswer = {
    batchNo: batch.batchNo,
    answerNo: batch.answers + 1,
    messageId,
    readAt: clock.businessNow(),
    readBy: actor,
    payments: payments.value,
  };
  const event = batchEventOf(batch, [...known, answer]);
  const state = batchSteps[event].after[batch.state];
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

/** What the report says of the batch's payments: of each that it names, and of the rest together where it does. */
function answeredPayments(
  report: StatusReport,
  batch: Pick<PaymentBatch, 'batchNo' | 'count'>,
): Result<AnsweredPayment[], Refusal> {
  const problems: Problem[] = [];
  const answered = new Map<number, AnsweredPayment>();
  for (const { endToEndId, status, reason } of report.transactions) {
    const no = paymentNoOf(batch, endToEndId.text);
    const outcome = outcomeIn(status);
    if (!outcome.ok) problems.push(outcome.error);
    if (no === undefined) problems.push(at('answer-unknown-payment', endToEndId));
    else if (answered.has(no)) problems.push(at('answer-payment-twice', endToEndId));
    else if (outcome.ok) answered.set(no, { no, outcome: outcome.value, reason });
  }
  if (report.groupStatus) {
    const outcome = outcomeIn(report.groupStatus);
    if (!outcome.ok) problems.push(outcome.error);
    // Of those that it does not name, a part that was taken says nothing.
    else if (report.groupStatus.text !== 'PART') {
      for (let no = 1; no <= batch.count; no += 1) {
        const rest = { no, outcome: outcome.value, reason: report.groupReason };
        if (!answered.has(no)) answered.set(no, rest);
      }
    }
  }
  if (problems.length > 0) return refuse(...problems.slice(0, MAX_PROBLEMS));
  return success([...answered.values()].toSorted((a, b) => a.no - b.no));
}

function outcomeIn(status: Placed): Result<PaymentOutcome, Problem> {
  const outcome = outcomeOf[status.text];
  return outcome ? success(outcome) : refusal(at('answer-unknown-status', status));
}

function at(code: Problem['code'], { text, line }: Placed): Problem {
  return { code, details: { line, id: text } };
}
