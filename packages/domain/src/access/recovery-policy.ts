import { recoverySteps } from '@jatkopolku/domain/recovery';

import type { Row } from './policy-row.ts';
import { region } from './reach.ts';

const handles = region('finance');
const reads = region('finance', 'auditor');

/** Who may do what with what is recovered from clients: finance opens it, and another person of finance decides. */
export const recoveryPolicy = {
  listRecoveries: reads,
  readRecovery: reads,
  readRecoveryLetter: reads,
  openRecovery: handles,
  hearRecovery: { ...handles, on: 'recovery', steps: [recoverySteps.hear] },
  decideRecovery: {
    ...handles,
    on: 'recovery',
    steps: [recoverySteps.decide, recoverySteps.waive],
  },
  noteRepayment: { ...handles, on: 'recovery', steps: [recoverySteps.repay] },
  closeRecovery: { ...handles, on: 'recovery', steps: [recoverySteps.close] },
  withdrawRecovery: { ...handles, on: 'recovery', steps: [recoverySteps.withdraw] },
} as const satisfies Record<string, Row>;
