import { type Row, countyReads, own } from './policy-row.ts';
import { region } from './reach.ts';

const onFollowup = { on: 'followup' } as const;

/** Who follows up a placement: the county evaluates, the provider coaches and writes how it went. */
export const followupPolicy = {
  readFollowup: { ...region('case-worker', 'coordinator', 'auditor'), ...own },
  listDueReviews: region('case-worker', 'coordinator', 'auditor'),
  planEvaluation: { ...region('case-worker'), ...onFollowup },
  evaluatePlacement: { ...region('case-worker'), ...onFollowup },
  writeProviderFeedback: { ...own, ...onFollowup },
  writeCoachingPlan: { ...own, ...onFollowup },
  readFollowupSettings: { ...countyReads, ...region('admin') },
  changeFollowupSettings: { ...region('admin'), on: 'followupSettings' },
} as const satisfies Record<string, Row>;
