import { accessOperations } from './access.ts';
import { admissionOperations } from './admission.ts';
import { agreementOperations } from './agreement.ts';
import { approvalOperations } from './approval.ts';
import { attendanceOperations } from './attendance.ts';
import { clientOperations } from './client.ts';
import { commitmentOperations } from './commitment.ts';
import { conversationOperations } from './conversation.ts';
import { eligibilityOperations } from './eligibility.ts';
import { fileOperations } from './file.ts';
import { followupOperations } from './followup.ts';
import { frameworkOperations } from './framework.ts';
import { historyOperations } from './history.ts';
import { insightOperations } from './insight.ts';
import { invoiceOperations } from './invoice.ts';
import { journalOperations } from './journal.ts';
import { letterOperations } from './letter.ts';
import { mailOperations } from './mail.ts';
import { notificationOperations } from './notification.ts';
import { objectionOperations } from './objection.ts';
import type { Operation } from './operation.ts';
import { optionOperations } from './option.ts';
import { outcomeOperations } from './outcome.ts';
import { paymentOperations } from './payment.ts';
import { performanceOperations } from './performance.ts';
import { placementOperations } from './placement.ts';
import { proposalOperations } from './proposal.ts';
import { providerOperations } from './provider.ts';
import { reconciliationOperations } from './reconciliation.ts';
import { recoveryOperations } from './recovery.ts';
import { remarkOperations } from './remark.ts';
import { settlementOperations } from './settlement.ts';
import { statementOperations } from './statement.ts';
import { taskOperations } from './task.ts';

/** The operations by slice, in the order of the work. */
export const operationSlices = {
  framework: frameworkOperations,
  provider: providerOperations,
  agreement: agreementOperations,
  admission: admissionOperations,
  option: optionOperations,
  letter: letterOperations,
  mail: mailOperations,
  performance: performanceOperations,
  eligibility: eligibilityOperations,
  client: clientOperations,
  placement: placementOperations,
  proposal: proposalOperations,
  conversation: conversationOperations,
  followup: followupOperations,
  notification: notificationOperations,
  attendance: attendanceOperations,
  outcome: outcomeOperations,
  objection: objectionOperations,
  approval: approvalOperations,
  task: taskOperations,
  settlement: settlementOperations,
  statement: statementOperations,
  commitment: commitmentOperations,
  invoice: invoiceOperations,
  payment: paymentOperations,
  recovery: recoveryOperations,
  reconciliation: reconciliationOperations,
  journal: journalOperations,
  insight: insightOperations,
  history: historyOperations,
  file: fileOperations,
  remark: remarkOperations,
  access: accessOperations,
} as const satisfies Record<string, Record<string, Operation>>;
export type OperationSlice = keyof typeof operationSlices;

/** The slices that one function serves. */
export const operationGroups = {
  procurement: ['framework', 'provider', 'agreement', 'admission'],
  option: ['option', 'letter', 'mail', 'performance'],
  eligibility: ['eligibility'],
  people: ['client', 'placement', 'proposal', 'conversation', 'followup', 'notification'],
  work: ['attendance', 'outcome', 'objection', 'approval', 'task'],
  money: ['settlement', 'statement', 'commitment', 'journal', 'reconciliation', 'insight'],
  payment: ['payment', 'recovery', 'invoice'],
  history: ['history'],
  files: ['file', 'remark'],
  access: ['access'],
} as const satisfies Record<string, readonly OperationSlice[]>;
export type GroupName = keyof typeof operationGroups;

export function operationsOfGroup(group: GroupName): readonly Operation[] {
  return operationGroups[group].flatMap((slice) =>
    Object.values<Operation>(operationSlices[slice]),
  );
}

/** Everything the API does, by name. */
export const operations = {
  ...frameworkOperations,
  ...providerOperations,
  ...agreementOperations,
  ...admissionOperations,
  ...optionOperations,
  ...letterOperations,
  ...mailOperations,
  ...performanceOperations,
  ...eligibilityOperations,
  ...clientOperations,
  ...placementOperations,
  ...proposalOperations,
  ...conversationOperations,
  ...followupOperations,
  ...notificationOperations,
  ...attendanceOperations,
  ...outcomeOperations,
  ...objectionOperations,
  ...approvalOperations,
  ...taskOperations,
  ...settlementOperations,
  ...statementOperations,
  ...commitmentOperations,
  ...invoiceOperations,
  ...paymentOperations,
  ...recoveryOperations,
  ...reconciliationOperations,
  ...journalOperations,
  ...insightOperations,
  ...historyOperations,
  ...fileOperations,
  ...remarkOperations,
  ...accessOperations,
};
export type OperationName = keyof typeof operations;
