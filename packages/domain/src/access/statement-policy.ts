import { disputeSteps } from '@jatkopolku/domain/settlement';

import { type Row, managers } from './policy-row.ts';
import { region } from './reach.ts';

const reads = { ...region('finance', 'auditor'), ...managers };

/** Who may do what with providers' statements: what a provider earns is its manager's, and finance's to answer for. */
export const statementPolicy = {
  listProviderStatements: reads,
  readProviderStatement: reads,
  readProviderStatementDocument: reads,
  readDispute: reads,
  agreeToStatement: managers,
  disputeLine: managers,
  withdrawDispute: { ...managers, on: 'dispute', steps: [disputeSteps.withdraw] },
  answerDispute: {
    ...region('finance'),
    on: 'dispute',
    steps: [disputeSteps.uphold, disputeSteps.reject],
  },
  readMonthHolds: region('finance', 'auditor'),
} as const satisfies Record<string, Row>;
