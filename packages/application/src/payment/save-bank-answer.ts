import {
  type AnsweredPayment,
  type PaymentBatch,
  type PaymentOutcome,
  paymentNoOf,
} from '@jatkopolku/domain/payment';
import { type Problem, type Result, refusal, success } from '@jatkopolku/kernel';

import type { Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type AnswerDeps, MAX_PROBLEMS, batchNamed, keepAnswer } from './keep-answer.ts';
import { type Placed, type StatusReport, readStatusReport } from './pain-002.ts';

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
  const before = await batchNamed(records, text);
  if (before?.record.channel !== 'bank') {
    return refuse({ code: 'answer-unknown-batch', details: { line, id: text } });
  }
  const payments = answeredPayments(report, before.record);
  if (!payments.ok) return payments;
  const messageId = report.messageId.text;
  return keepAnswer({ records, clock }, before, { messageId, payments: payments.value, actor });
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
