import { commitmentSteps } from '@jatkopolku/domain/commitment';

import type { Row } from './policy-row.ts';
import { region } from './reach.ts';

const handles = region('procurement', 'finance');

/**
 * Who may do what with money that is set aside: who buys and who pays propose it, and those of them who hold
 * the cost centre confirm it. An admin says who holds which.
 */
export const commitmentPolicy = {
  listCostCentres: region('procurement', 'finance', 'admin', 'auditor'),
  changeCostCentre: { ...region('admin'), on: 'costCentre' },
  readCommitments: region('procurement', 'finance', 'coordinator', 'auditor'),
  proposeCommitment: handles,
  confirmCommitment: { ...handles, on: 'commitment', steps: [commitmentSteps.confirm] },
  dropCommitment: { ...handles, on: 'commitment', steps: [commitmentSteps.drop] },
  annulCommitment: { ...handles, on: 'commitment', steps: [commitmentSteps.annul] },
} as const satisfies Record<string, Row>;
