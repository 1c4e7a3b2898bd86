import {
  closedPeriodSteps,
  heldTravelProblem,
  sheetSteps,
  takeBackProblem,
} from '@jatkopolku/domain/attendance';

import { type Row, countyReads, managers, own } from './policy-row.ts';
import { type Rights, region } from './reach.ts';

/** The county closes the region; a manager closes the own place. */
const closes: Rights = { ...region('case-worker', 'coordinator'), ...managers };

/** Who may do what with month sheets and the travel in them. */
export const attendancePolicy = {
  listSheets: { ...countyReads, ...own },
  readSheet: { ...countyReads, ...own },
  listCalendars: own,
  logMonth: own,
  logDays: { ...own, on: 'sheet', steps: [sheetSteps.log] },
  noteCertificates: { ...own, on: 'sheet', steps: [sheetSteps.log] },
  submitSheet: { ...own, on: 'sheet', steps: [sheetSteps.submit] },
  takeBackSheet: { ...own, on: 'sheet', steps: [sheetSteps['take-back']], rule: takeBackProblem },
  acceptSheet: { ...region('approver'), on: 'sheet', steps: [sheetSteps.accept] },
  returnSheet: { ...region('approver'), on: 'sheet', steps: [sheetSteps.return] },
  // What was accepted is corrected by somebody who may accept.
  previewCorrection: region('approver', 'auditor'),
  correctSheet: { ...region('approver'), on: 'sheet', steps: [sheetSteps.correct] },
  decideTravel: {
    ...region('approver'),
    on: 'sheet',
    steps: [sheetSteps['decide-travel']],
    rule: heldTravelProblem,
  },
  // Who sends months knows by when, as does who asks for them.
  readSheetSettings: { ...countyReads, ...region('admin'), ...own },
  changeSheetSettings: { ...region('admin'), on: 'sheetSettings' },
  // Who logs travel knows from where on it is held, as do those who decide of it.
  readTravelSettings: { ...countyReads, ...region('admin'), ...own },
  changeTravelSettings: { ...region('admin'), on: 'travelSettings' },
  // Who looks at days, or pays for them, sees when nobody was expected.
  listClosedPeriods: { ...countyReads, ...own },
  listClosedWorkplaces: { ...countyReads, ...own },
  registerClosedPeriod: closes,
  takeBackClosedPeriod: { ...closes, on: 'closedPeriod', steps: [closedPeriodSteps['take-back']] },
  listSheetRemarks: { ...countyReads, ...own },
} as const satisfies Record<string, Row>;
