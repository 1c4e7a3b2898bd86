import type { Operation, OperationName, OperationSlice, Operations } from '@jatkopolku/contracts';
import { must } from '@jatkopolku/kernel';
import { sliceOf } from 'virtual:operations';

type Slice = Readonly<Record<string, Operation>>;

/** What the API does by slice, each fetched when something of it is first called: a page calls a few of three hundred. */
const slices: Readonly<Record<OperationSlice, () => Promise<Slice>>> = {
  framework: async () =>
    (await import('@jatkopolku/contracts/operations/framework')).frameworkOperations,
  provider: async () =>
    (await import('@jatkopolku/contracts/operations/provider')).providerOperations,
  agreement: async () =>
    (await import('@jatkopolku/contracts/operations/agreement')).agreementOperations,
  admission: async () =>
    (await import('@jatkopolku/contracts/operations/admission')).admissionOperations,
  option: async () => (await import('@jatkopolku/contracts/operations/option')).optionOperations,
  letter: async () => (await import('@jatkopolku/contracts/operations/letter')).letterOperations,
  mail: async () => (await import('@jatkopolku/contracts/operations/mail')).mailOperations,
  performance: async () =>
    (await import('@jatkopolku/contracts/operations/performance')).performanceOperations,
  proposal: async () =>
    (await import('@jatkopolku/contracts/operations/proposal')).proposalOperations,
  conversation: async () =>
    (await import('@jatkopolku/contracts/operations/conversation')).conversationOperations,
  notification: async () =>
    (await import('@jatkopolku/contracts/operations/notification')).notificationOperations,
  followup: async () =>
    (await import('@jatkopolku/contracts/operations/followup')).followupOperations,
  eligibility: async () =>
    (await import('@jatkopolku/contracts/operations/eligibility')).eligibilityOperations,
  client: async () => (await import('@jatkopolku/contracts/operations/client')).clientOperations,
  placement: async () =>
    (await import('@jatkopolku/contracts/operations/placement')).placementOperations,
  attendance: async () =>
    (await import('@jatkopolku/contracts/operations/attendance')).attendanceOperations,
  outcome: async () => (await import('@jatkopolku/contracts/operations/outcome')).outcomeOperations,
  objection: async () =>
    (await import('@jatkopolku/contracts/operations/objection')).objectionOperations,
  approval: async () =>
    (await import('@jatkopolku/contracts/operations/approval')).approvalOperations,
  task: async () => (await import('@jatkopolku/contracts/operations/task')).taskOperations,
  settlement: async () =>
    (await import('@jatkopolku/contracts/operations/settlement')).settlementOperations,
  statement: async () =>
    (await import('@jatkopolku/contracts/operations/statement')).statementOperations,
  commitment: async () =>
    (await import('@jatkopolku/contracts/operations/commitment')).commitmentOperations,
  invoice: async () => (await import('@jatkopolku/contracts/operations/invoice')).invoiceOperations,
  payment: async () => (await import('@jatkopolku/contracts/operations/payment')).paymentOperations,
  recovery: async () =>
    (await import('@jatkopolku/contracts/operations/recovery')).recoveryOperations,
  reconciliation: async () =>
    (await import('@jatkopolku/contracts/operations/reconciliation')).reconciliationOperations,
  journal: async () => (await import('@jatkopolku/contracts/operations/journal')).journalOperations,
  insight: async () => (await import('@jatkopolku/contracts/operations/insight')).insightOperations,
  history: async () => (await import('@jatkopolku/contracts/operations/history')).historyOperations,
  file: async () => (await import('@jatkopolku/contracts/operations/file')).fileOperations,
  remark: async () => (await import('@jatkopolku/contracts/operations/remark')).remarkOperations,
  access: async () => (await import('@jatkopolku/contracts/operations/access')).accessOperations,
};

/** The operation of a name, with its schemas. */
export async function operationOf<Name extends OperationName>(
  name: Name,
): Promise<Operations[Name]> {
  const slice = await slices[sliceOf[name]]();
  return must(slice[name], name) as Operations[Name];
}
