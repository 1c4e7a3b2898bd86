import { createHash } from 'node:crypto';

import {
  type AnsweredPayment,
  type PaymentBatch,
  paymentNoOf,
  paymentOutcomes,
} from '@jatkopolku/domain/payment';
import { type Problem, type Result, success } from '@jatkopolku/kernel';

import type { Versioned } from '../records.ts';
import { type Refusal, refuse } from '../refuse.ts';
import { type AnswerDeps, MAX_PROBLEMS, batchNamed, keepAnswer } from './keep-answer.ts';

/** The first line of what the ERP reads back. */
const ERP_ANSWER_HEAD = 'payment;status;reason';

interface Row {
  readonly line: number;
  readonly payment: string;
  readonly status: string;
  readonly reason: string;
}

/**
 * Reads back what the county's ERP has paid of a batch that went out by it: all of it, or nothing. A row has the
 * payment's id as the file to the ERP has it, `paid`, `underway` or `returned`, and why it came back.
 * @returns each thing that is wrong with the line that it is on: `erp-answer-unreadable`, `answer-unknown-batch`,
 *   `answer-unknown-payment`, `answer-payment-twice`, `answer-unknown-status`; `answer-known` for one that was read
 *   before; `changed-meanwhile` when another one of the batch was read at the same time.
 */
export async function saveErpAnswer(
  deps: AnswerDeps,
  { csv, actor }: { readonly csv: string; readonly actor: string },
): Promise<Result<Versioned<PaymentBatch>, Refusal>> {
  const rows = readRows(csv);
  if ('line' in rows) return refuse({ code: 'erp-answer-unreadable', details: rows });
  const [{ payment, line }] = rows;
  const before = await batchNamed(deps.records, payment.replace(/-\d+$/, ''));
  if (before?.record.channel !== 'erp') {
    return refuse({ code: 'answer-unknown-batch', details: { line, id: payment } });
  }
  const payments = answeredRows(rows, before.record);
  if (!payments.ok) return payments;
  const content = rows.map(({ line: _, ...row }) => row);
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  const messageId = `ERP-${hash.slice(0, 24)}`;
  return keepAnswer(deps, before, { messageId, payments: payments.value, actor });
}

/** The rows with their lines, at least one; or the first line that is none. */
function readRows(csv: string): readonly [Row, ...Row[]] | { readonly line: number } {
  const lines = csv.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines[0]?.trim().toLowerCase() !== ERP_ANSWER_HEAD) return { line: 1 };
  const rows: Row[] = [];
  for (const [at, text] of lines.entries()) {
    if (at === 0 || text.trim() === '') continue;
    const [payment, status, reason, ...more] = text.split(';').map((cell) => cell.trim());
    const isRow = payment && status && reason !== undefined && more.length === 0;
    if (!isRow) return { line: at + 1 };
    rows.push({ line: at + 1, payment, status, reason });
  }
  const [first, ...others] = rows;
  return first ? [first, ...others] : { line: lines.length };
}

function answeredRows(
  rows: readonly Row[],
  batch: Pick<PaymentBatch, 'batchNo' | 'count'>,
): Result<AnsweredPayment[], Refusal> {
  const problems: Problem[] = [];
  const answered = new Map<number, AnsweredPayment>();
  for (const { line, payment, status, reason } of rows) {
    const no = paymentNoOf(batch, payment);
    const outcome = paymentOutcomes.find((one) => one === status);
    const fault = (code: Problem['code'], id: string) =>
      problems.push({ code, details: { line, id } });
    if (!outcome) fault('answer-unknown-status', status);
    if (no === undefined) fault('answer-unknown-payment', payment);
    else if (answered.has(no)) fault('answer-payment-twice', payment);
    else if (outcome) answered.set(no, { no, outcome, reason: reason === '' ? null : reason });
  }
  if (problems.length > 0) return refuse(...problems.slice(0, MAX_PROBLEMS));
  return success([...answered.values()].toSorted((a, b) => a.no - b.no));
}
