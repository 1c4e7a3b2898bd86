import { runSteps } from '@jatkopolku/domain/settlement';

import type { Row } from './policy-row.ts';
import { region } from './reach.ts';

const handles = region('finance');
const reads = region('finance', 'auditor');

/**
 * Who may do what with money that goes out. What a batch pays was booked by one person of finance and released by
 * another: making its file decides nothing. The accounts in the file, and the identity codes that a payer gets, are finance's
 * alone to read.
 */
export const paymentPolicy = {
  readPaymentSettings: reads,
  changePaymentSettings: { ...handles, on: 'paymentSettings' },
  readDuePayments: reads,
  readDueBills: reads,
  createProviderBatch: handles,
  listPaymentBatches: reads,
  createPaymentBatch: handles,
  readPaymentBatch: reads,
  readPaymentFile: handles,
  saveBankAnswer: handles,
  saveErpAnswer: handles,
  readPayerStatements: reads,
  readPayerStatementDocument: handles,
  readReconciliation: reads,
  readReconciliationDocument: reads,
  reconcileRun: { ...handles, on: 'run', steps: [runSteps.reconcile] },
} as const satisfies Record<string, Row>;
