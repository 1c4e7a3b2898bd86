import {
  correctEndProblem,
  endProblem,
  placementSteps,
  rulingProblem,
} from '@jatkopolku/domain/placement';

import { type Row, countyReads, managers, own } from './policy-row.ts';
import { region } from './reach.ts';

const caseWork = region('case-worker');
/** What is about the client rather than the work is the county's own. */
const followUp = region('case-worker', 'coordinator', 'auditor');
const amends = { ...caseWork, on: 'placement', steps: [placementSteps.amend] } as const;

/** Who may do what with placements, and with what follows them up. */
export const placementPolicy = {
  listPlacements: { ...countyReads, ...own },
  listPlacementsByName: { ...countyReads, ...own },
  readPlacement: { ...countyReads, ...own },
  readPlacementOverview: { ...countyReads, ...own },
  createPlacement: caseWork,
  changePlacement: amends,
  takePlacement: amends,
  // Each of many is moved by its own rules.
  listCaseWorkers: caseWork,
  previewMove: caseWork,
  movePlacements: caseWork,
  noteStartConditions: amends,
  decidePlacement: { ...caseWork, on: 'placement', rule: rulingProblem },
  listPlacementDecisions: followUp,
  readPlacementLetter: followUp,
  endPlacement: { ...caseWork, on: 'placement', steps: [placementSteps.end], rule: endProblem },
  correctEnd: { ...caseWork, on: 'placement', rule: correctEndProblem },
  readWorkplace: { ...followUp, ...own },
  // Of a client with a protected address, for those who are named for the client; each look with a reason.
  readProtectedWorkplace: { ...caseWork, ...own },
  // Who registers when a place is closed chooses among them.
  listWorkplaces: { ...region('case-worker', 'coordinator'), ...managers },
  nameWorkplace: { ...caseWork, on: 'workplace' },
  listReviews: followUp,
  createReview: caseWork,
  noteReviewDone: { ...caseWork, on: 'placement' },
  listFeedback: followUp,
  createFeedback: caseWork,
} as const satisfies Record<string, Row>;
