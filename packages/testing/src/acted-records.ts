import type { Change } from '@jatkopolku/application';
import { type ActedKind, grantStates } from '@jatkopolku/domain/access';
import { applicationStates } from '@jatkopolku/domain/admission';
import { agreementStates } from '@jatkopolku/domain/agreement';
import { closedPeriodStates, sheetStates } from '@jatkopolku/domain/attendance';
import { clientMergeStates, defaultClientSettings } from '@jatkopolku/domain/client';
import { commitmentStates } from '@jatkopolku/domain/commitment';
import { conversationStates } from '@jatkopolku/domain/conversation';
import { companyCheckStates } from '@jatkopolku/domain/eligibility';
import { fileStates } from '@jatkopolku/domain/file';
import { frameworkStates } from '@jatkopolku/domain/framework';
import { invoiceStates } from '@jatkopolku/domain/invoice';
import { notificationStates } from '@jatkopolku/domain/notification';
import { objectionStates } from '@jatkopolku/domain/objection';
import { decisionStates, feedStates, noticeStates } from '@jatkopolku/domain/option';
import { claimStates } from '@jatkopolku/domain/outcome';
import { type PlacementState, placementStates } from '@jatkopolku/domain/placement';
import { basisOf, proposalStates } from '@jatkopolku/domain/proposal';
import { accountStates } from '@jatkopolku/domain/provider';
import { recoveryStates } from '@jatkopolku/domain/recovery';
import { disputeStates, runStates } from '@jatkopolku/domain/settlement';

import { runningPlacement } from './acted-around.ts';
import {
  makeAccount,
  makeAfterCheck,
  makeAgreement,
  makeApplication,
  makeBenefit,
  makeCheck,
  makeClaim,
  makeClaimSettings,
  makeClient,
  makeConversation,
  makeClosedPeriod,
  makeClientMerge,
  makeCommitment,
  makeAccountMap,
  makeAccountProposal,
  makeCostCentre,
  makeDecision,
  makeDispute,
  makeFeed,
  makeFile,
  makeFollowup,
  makeFollowupSettings,
  makeFramework,
  makeGrant,
  makeNotice,
  makeNotification,
  makeObjection,
  makeInvoiceSettings,
  makePaymentSettings,
  makeProviderInvoice,
  makePlacement,
  makePlacementProposal,
  makeProposal,
  makeProvider,
  makeRecovery,
  makeRun,
  makeSavedFilters,
  makeSheet,
  makeSheetSettings,
  makeTravelSettings,
  makeWorkplace,
} from './builders.ts';

/** Who made what is made in these records: the person who may not decide it. */
export const MAKER = 'maker';

/** A record of one kind as it may be, by a name that says how. */
type Variants = Readonly<Record<string, Change>>;

function each<State extends string>(
  states: readonly State[],
  make: (state: State) => Change,
): Variants {
  return Object.fromEntries(states.map((state) => [state, make(state)]));
}

const suspended = { from: '2021-03-01', until: null, reason: 'Ill' };
const agreement = (overrides: Parameters<typeof makeAgreement>[0]): Change => ({
  kind: 'agreement',
  record: makeAgreement(overrides),
});
const account = (overrides: Parameters<typeof makeAccount>[0]): Change => ({
  kind: 'account',
  record: makeAccount({ proposedBy: MAKER, ...overrides }),
});

const inPlace = {
  labourAuthoritySignedOn: '2019-12-10',
  countySignedOn: '2019-12-10',
  clientSignedOn: '2019-12-10',
  insuredFrom: '2020-01-01',
  stewardNotifiedOn: '2019-12-10',
};

/** What makes a placement be in a state today. */
const placementsIn = {
  planned: { startsBy: 'decision', endsOn: '2021-12-31', startConditions: inPlace },
  running: { endsOn: '2021-12-31' },
  interrupted: { endsOn: '2021-12-31', interruptions: [{ from: '2020-06-01', until: null }] },
  ended: { endedOn: '2020-11-30', endReason: 'education' },
} as const satisfies Record<PlacementState, Parameters<typeof makePlacement>[0]>;

/** Every kind in every state, and what else the rules look at; a kind without its row does not compile. */
export const actedRecords: { readonly [K in ActedKind]: Variants } = {
  framework: each(frameworkStates, (state) => ({
    kind: 'framework',
    record: makeFramework({ state }),
  })),
  provider: { one: { kind: 'provider', record: makeProvider() } },
  account: {
    ...each(accountStates, (state) => account({ state, decidedBy: MAKER })),
    held: account({ state: 'confirmed', decidedBy: MAKER, heldSince: '2021-03-30' }),
  },
  agreement: {
    ...each(agreementStates, (state) => agreement({ state })),
    suspended: agreement({ state: 'suspended', suspension: suspended }),
    'suspended for a while': agreement({ suspension: { ...suspended, until: '2021-05-01' } }),
    'suspended later': agreement({ suspension: { ...suspended, from: '2021-05-01' } }),
    'suspended before': agreement({ suspension: { ...suspended, until: '2021-03-02' } }),
    terminated: agreement({ termination: { on: '2021-03-01', reason: 'Moved' } }),
    'terminated later': agreement({ termination: { on: '2021-06-01', reason: 'Moved' } }),
  },
  application: each(applicationStates, (state) => ({
    kind: 'application',
    record: makeApplication({
      state,
      madeBy: MAKER,
      submittedOn: state === 'draft' ? null : '2021-03-01',
    }),
  })),
  decision: each(decisionStates, (state) => ({
    kind: 'decision',
    record: makeDecision({ state, proposedBy: MAKER }),
  })),
  notice: each(noticeStates, (state) => ({ kind: 'notice', record: makeNotice({ state }) })),
  feed: each(feedStates, (state) => ({ kind: 'feed', record: makeFeed({ state, userId: MAKER }) })),
  check: each(companyCheckStates, (state) => ({
    kind: 'check',
    record: makeCheck({
      state,
      proposal: state === 'proposed' ? makeProposal({ proposedBy: MAKER }) : null,
    }),
  })),
  client: {
    one: { kind: 'client', record: makeClient() },
    'with an account that waits': {
      kind: 'client',
      record: makeClient({ accountProposal: makeAccountProposal({ proposedBy: MAKER }) }),
    },
  },
  clientMerge: each(clientMergeStates, (state) => ({
    kind: 'clientMerge',
    record: makeClientMerge({ state, proposal: { by: MAKER, name: 'Maker', on: '2021-03-01' } }),
  })),
  benefit: { one: { kind: 'benefit', record: makeBenefit() } },
  placement: each(placementStates, (state) => ({
    kind: 'placement',
    record: makePlacement({ ...placementsIn[state], state, nextReviewDueOn: '2020-04-01' }),
  })),
  workplace: { one: { kind: 'workplace', record: makeWorkplace() } },
  followup: { one: { kind: 'followup', record: makeFollowup() } },
  notification: each(notificationStates, (state) => ({
    kind: 'notification',
    record: makeNotification({ state }),
  })),
  followupSettings: { one: { kind: 'followupSettings', record: makeFollowupSettings() } },
  proposal: each(proposalStates, (state) => ({
    kind: 'proposal',
    record: makePlacementProposal({ state, basis: basisOf(runningPlacement) }),
  })),
  conversation: {
    ...each(conversationStates, (state) => ({
      kind: 'conversation',
      record: makeConversation({ state }),
    })),
    'a concern': {
      kind: 'conversation',
      record: makeConversation({
        state: 'with-provider',
        concern: { kind: 'absences', about: '2020-03' },
      }),
    },
  },
  sheet: {
    ...each(sheetStates, (state) => ({
      kind: 'sheet',
      record: makeSheet({ state, submittedBy: MAKER, loggedBy: ['somebody'] }),
    })),
    'above the cap': {
      kind: 'sheet',
      record: makeSheet({
        submittedBy: MAKER,
        cappedTravel: [{ day: '08', capCents: 500, decision: null }],
      }),
    },
  },
  claim: {
    ...each(claimStates, (state) => ({
      kind: 'claim',
      record: makeClaim({ state, submittedBy: MAKER }),
    })),
    'after-checked': {
      kind: 'claim',
      record: makeClaim({
        state: 'approved',
        decidedOn: '2020-06-20',
        submittedBy: MAKER,
        afterCheck: makeAfterCheck(),
      }),
    },
  },
  objection: each(objectionStates, (state) => ({
    kind: 'objection',
    record: makeObjection({ state, claimMakers: [MAKER] }),
  })),
  closedPeriod: each(closedPeriodStates, (state) => ({
    kind: 'closedPeriod',
    record: makeClosedPeriod({
      state,
      takenBackOn: state === 'taken-back' ? '2020-01-10' : null,
    }),
  })),
  sheetSettings: { one: { kind: 'sheetSettings', record: makeSheetSettings() } },
  clientSettings: { one: { kind: 'clientSettings', record: defaultClientSettings } },
  travelSettings: { one: { kind: 'travelSettings', record: makeTravelSettings() } },
  claimSettings: { one: { kind: 'claimSettings', record: makeClaimSettings() } },
  savedFilters: { one: { kind: 'savedFilters', record: makeSavedFilters({ userId: MAKER }) } },
  file: each(fileStates, (state) => ({
    kind: 'file',
    record: makeFile({ state, offeredBy: MAKER }),
  })),
  grant: each(grantStates, (state) => ({
    kind: 'grant',
    record: makeGrant({ state, grantedBy: MAKER }),
  })),
  dispute: each(disputeStates, (state) => ({
    kind: 'dispute',
    record: makeDispute({ state }),
  })),
  accountMap: { one: { kind: 'accountMap', record: makeAccountMap() } },
  invoiceSettings: { one: { kind: 'invoiceSettings', record: makeInvoiceSettings() } },
  invoice: each(invoiceStates, (state) => ({
    kind: 'invoice',
    record: makeProviderInvoice({ state }),
  })),
  paymentSettings: { one: { kind: 'paymentSettings', record: makePaymentSettings() } },
  costCentre: { one: { kind: 'costCentre', record: makeCostCentre() } },
  recovery: each(recoveryStates, (state) => ({
    kind: 'recovery',
    record: makeRecovery({ state, opening: { by: MAKER, name: MAKER, on: '2021-03-01' } }),
  })),
  commitment: each(commitmentStates, (state) => ({
    kind: 'commitment',
    record: makeCommitment({
      state,
      proposal: { ...makeCommitment().proposal, by: MAKER },
    }),
  })),
  run: each(runStates, (state) => ({
    kind: 'run',
    record: makeRun({ state, bookedBy: MAKER, statements: [] }),
  })),
};

export { withAround } from './acted-around.ts';
