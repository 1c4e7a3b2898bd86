import { proposalSteps } from '@jatkopolku/domain/proposal';

import { type Row, own } from './policy-row.ts';
import { region } from './reach.ts';

const reads = { ...region('case-worker', 'coordinator', 'auditor'), ...own };
const caseWork = region('case-worker');

/** A provider's people propose and withdraw, the county's case workers answer. */
export const proposalPolicy = {
  listProposals: reads,
  readProposal: reads,
  proposeChange: own,
  withdrawProposal: { ...own, on: 'proposal', steps: [proposalSteps.withdraw] },
  acceptProposal: {
    ...caseWork,
    on: 'proposal',
    steps: [proposalSteps.accept],
  },
  declineProposal: { ...caseWork, on: 'proposal', steps: [proposalSteps.decline] },
} as const satisfies Record<string, Row>;
