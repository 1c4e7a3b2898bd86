import {
  claimSteps,
  confirmProblem,
  holdProblem,
  lookProblem,
  proposalProblem,
  secondPartProblem,
} from '@jatkopolku/domain/outcome';

import { type Row, countyReads, own } from './policy-row.ts';
import { region } from './reach.ts';

/** Who may do what with outcome claims. */
export const outcomePolicy = {
  listClaims: { ...countyReads, ...own },
  readClaim: { ...countyReads, ...own },
  // Of a client with a protected address, for the one who decides the claim; each look with a reason.
  readClaimCounterpart: region('approver'),
  // How the county decides is no secret among its people; a provider learns it by its letters.
  readClaimSettings: { ...countyReads, ...region('admin') },
  changeClaimSettings: { ...region('admin'), on: 'claimSettings' },
  // What is worth a look decides nothing: it is for those who may ask, and no provider's.
  listClaimSignals: region('coordinator', 'approver', 'procurement', 'auditor'),
  // What was tried in vain is for those who decide and inspect.
  listClaimAttempts: region('coordinator', 'approver', 'auditor'),
  listClaimable: own,
  checkClaim: own,
  readClaimChecks: { ...countyReads, ...own },
  listClaimRemarks: { ...countyReads, ...own },
  listClaimNotices: { ...countyReads, ...own },
  readClaimLetter: { ...countyReads, ...own },
  fileClaim: own,
  resubmitClaim: { ...own, on: 'claim', steps: [claimSteps.submit] },
  // Whom the register knows is public; who asks may file.
  lookUpCounterpart: own,
  fileSecondPart: {
    ...own,
    on: 'claim',
    steps: [claimSteps['submit-second']],
    rule: (claim, { today }) => secondPartProblem(claim, today),
  },
  takeBackClaim: { ...own, on: 'claim', steps: [claimSteps['take-back']] },
  withdrawClaim: { ...own, on: 'claim', steps: [claimSteps.withdraw] },
  holdClaim: {
    ...region('approver'),
    on: 'claim',
    rule: (claim, { userId }) => holdProblem(claim, userId),
  },
  endClaimHold: {
    ...region('approver'),
    on: 'claim',
    rule: (claim, { userId }) => holdProblem(claim, userId),
  },
  decideClaim: {
    ...region('approver'),
    on: 'claim',
    steps: [claimSteps.approve, claimSteps.reject, claimSteps.return],
  },
  // It says how the county looks at its own decisions: no provider's.
  readAfterCheck: countyReads,
  closeAfterCheck: {
    ...region('approver'),
    on: 'claim',
    rule: (claim, { userId }) => lookProblem(claim, userId),
  },
  // Two people correct what was approved; who proposed it may drop it.
  proposeCorrection: { ...region('approver'), on: 'claim', rule: proposalProblem },
  confirmCorrection: {
    ...region('approver'),
    on: 'claim',
    rule: (claim, { userId }) => confirmProblem(claim, userId),
  },
  dropCorrection: {
    ...region('approver'),
    on: 'claim',
    rule: ({ correction }) => (correction === null ? { code: 'no-correction' } : undefined),
  },
} as const satisfies Record<string, Row>;
