import { objectionSteps, withdrawalProblem } from '@jatkopolku/domain/objection';

import { type Row, countyReads, own } from './policy-row.ts';
import { region } from './reach.ts';

/** Who may do what with objections: who had a part in the decision does not look into what its provider has against it. */
export const objectionPolicy = {
  readObjection: { ...countyReads, ...own },
  listObjectionRemarks: { ...countyReads, ...own },
  fileObjection: own,
  askAboutObjection: { ...region('approver'), on: 'objection', steps: [objectionSteps.ask] },
  answerObjection: { ...own, on: 'objection', steps: [objectionSteps.answer] },
  withdrawObjection: {
    ...own,
    on: 'objection',
    steps: [objectionSteps.withdraw],
    rule: withdrawalProblem,
  },
  decideObjection: {
    ...region('approver'),
    on: 'objection',
    steps: [objectionSteps.uphold, objectionSteps.dismiss],
  },
} as const satisfies Record<string, Row>;
