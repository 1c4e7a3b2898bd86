import { applicationSteps } from '@jatkopolku/domain/admission';
import {
  type Agreement,
  type AgreementState,
  agreementSteps,
  resumeProblem,
  suspendProblem,
  termlessProblem,
} from '@jatkopolku/domain/agreement';
import { accountDecisionProblem, clientMergeSteps } from '@jatkopolku/domain/client';
import { checkSteps } from '@jatkopolku/domain/eligibility';
import { fileSteps } from '@jatkopolku/domain/file';
import { draftProblem, frameworkSteps } from '@jatkopolku/domain/framework';
import { decisionSteps, feedSteps, noticeSteps, withdrawProblem } from '@jatkopolku/domain/option';
import { accountSteps, releaseProblem } from '@jatkopolku/domain/provider';
import { runSteps } from '@jatkopolku/domain/settlement';
import type { Step } from '@jatkopolku/kernel';

import type { Actor } from './acted.ts';
import { attendancePolicy } from './attendance-policy.ts';
import { commitmentPolicy } from './commitment-policy.ts';
import { conversationPolicy } from './conversation-policy.ts';
import { followupPolicy } from './followup-policy.ts';
import { grantSteps, revokeProblem } from './grant.ts';
import { invoicePolicy } from './invoice-policy.ts';
import { journalPolicy } from './journal-policy.ts';
import { notificationPolicy } from './notification-policy.ts';
import { objectionPolicy } from './objection-policy.ts';
import { outcomePolicy } from './outcome-policy.ts';
import { paymentPolicy } from './payment-policy.ts';
import { placementPolicy } from './placement-policy.ts';
import { type Row, county, countyReads, managers, own } from './policy-row.ts';
import { proposalPolicy } from './proposal-policy.ts';
import { type Rights, reaching, region } from './reach.ts';
import { recoveryPolicy } from './recovery-policy.ts';
import { providerRoles } from './roles.ts';
import { statementPolicy } from './statement-policy.ts';

const tenderReads: Rights = {
  ...region(...county, 'auditor'),
  ...reaching('sent', ...providerRoles),
};
const checkReads = region('procurement', 'finance', 'auditor');
const procurementWrites = region('procurement');
const readsApplications = {
  ...reaching('sent', 'procurement', 'coordinator', 'auditor'),
  ...managers,
};
const feeds = reaching('made', 'procurement', 'coordinator', 'finance', 'provider-manager');
const sendsFiles = reaching('made', 'case-worker', 'approver', 'procurement', ...providerRoles);
const readsFiles = {
  ...sendsFiles,
  ...reaching('paper', 'approver', 'procurement', 'finance', 'auditor'),
};
const caseWork = region('case-worker');
const decidesOnAccounts = region('case-worker', 'finance');
/** Published terms are modified by versions. */
const whileDraft = { on: 'framework', rule: draftProblem } as const;

/** By the state that an agreement has on the day, as far as its own dates show it. */
function onItsDay(step: Step<AgreementState>) {
  return {
    on: 'agreement',
    rule: (agreement: Agreement, { today }: Actor) => termlessProblem(step, agreement, today),
  } as const;
}

/**
 * Who may do what: every action of the platform by role, by whose the record is, by the record's state,
 * and by who made it: maker is not checker. An auditor reads everything and changes nothing, an admin
 * gives and
 * takes roles, and sets how claims are decided and from where on travel is held.
 */
export const policy = {
  // Frameworks are no secret to those who work by them; a provider sees none before it is published,
  // nor of its lots, tariffs, terms and options.
  listFrameworks: tenderReads,
  readFramework: tenderReads,
  createFramework: procurementWrites,
  changeFramework: { ...procurementWrites, ...whileDraft },
  publishFramework: { ...procurementWrites, on: 'framework', steps: [frameworkSteps.publish] },
  modifyFramework: { ...procurementWrites, on: 'framework', steps: [frameworkSteps.modify] },
  listTermsVersions: tenderReads,
  listLots: tenderReads,
  createLot: { ...procurementWrites, ...whileDraft },
  changeLot: { ...procurementWrites, ...whileDraft },
  listTariffs: tenderReads,
  createTariff: { ...procurementWrites, ...whileDraft },
  changeTariff: { ...procurementWrites, ...whileDraft },
  listOptions: tenderReads,
  // Two people decide on an option; its notice is the provider's own.
  listDecisions: countyReads,
  readDecision: countyReads,
  judgeOption: region('procurement', 'auditor'),
  judgeDecision: region('procurement', 'auditor'),
  proposeOption: procurementWrites,
  confirmOption: { ...procurementWrites, on: 'decision', steps: [decisionSteps.confirm] },
  refuseOption: { ...procurementWrites, on: 'decision', steps: [decisionSteps.refuse] },
  withdrawOption: {
    ...procurementWrites,
    on: 'decision',
    steps: [decisionSteps.withdraw],
    rule: (decision, { userId }) => withdrawProblem(decision, userId),
  },
  listNotices: { ...region('procurement', 'auditor'), 'provider-manager': 'own' },
  readNotice: { ...region('procurement', 'auditor'), 'provider-manager': 'own' },
  readNoticeDocument: { ...region('procurement', 'auditor'), 'provider-manager': 'own' },
  acknowledgeNotice: {
    ...procurementWrites,
    'provider-manager': 'own',
    on: 'notice',
    steps: [noticeSteps.acknowledge],
  },
  readPerformance: { ...countyReads, 'provider-manager': 'own' },
  listMail: region('procurement', 'admin', 'auditor'),
  listFeeds: feeds,
  createFeed: feeds,
  revokeFeed: { ...feeds, on: 'feed', steps: [feedSteps.revoke] },

  // Who gives roles at providers finds them by name.
  listProviders: { ...countyReads, ...region('admin'), ...own },
  readProvider: { ...countyReads, ...region('admin'), ...own },
  createProvider: procurementWrites,
  changeProvider: { ...procurementWrites, on: 'provider' },
  changeContacts: { ...procurementWrites, ...managers, on: 'provider' },
  changeEInvoice: { ...procurementWrites, ...managers, on: 'provider' },
  changeSupervision: { ...procurementWrites, on: 'provider' },
  // Anyone of the county who learns of an account proposes it; only finance confirms it, and lets its payments go.
  listAccounts: { ...region('procurement', 'finance', 'auditor'), ...managers },
  proposeAccount: { ...region('procurement', 'finance'), ...managers },
  confirmAccount: { ...region('finance'), on: 'account', steps: [accountSteps.confirm] },
  refuseAccount: { ...region('finance'), on: 'account', steps: [accountSteps.refuse] },
  releaseAccountHold: {
    ...region('finance'),
    on: 'account',
    steps: [accountSteps.release],
    rule: releaseProblem,
  },
  listAffiliates: { ...countyReads, ...own },
  createAffiliate: procurementWrites,
  listAgreements: { ...countyReads, ...own },
  readAgreement: { ...countyReads, ...own },
  readAgreementFigures: { ...countyReads, ...own },
  createAgreement: procurementWrites,
  changeResponsiblePerson: { ...procurementWrites, 'provider-manager': 'own', on: 'agreement' },
  changeContract: { ...procurementWrites, ...onItsDay(agreementSteps.amend) },
  passCheck: { ...procurementWrites, ...onItsDay(agreementSteps.check) },
  signAgreement: { ...procurementWrites, on: 'agreement', steps: [agreementSteps.sign] },
  changePrice: { ...procurementWrites, ...onItsDay(agreementSteps.price) },
  suspendAgreement: {
    ...procurementWrites,
    on: 'agreement',
    rule: (agreement, { today }) => suspendProblem(agreement, today),
  },
  resumeAgreement: {
    ...procurementWrites,
    on: 'agreement',
    rule: (agreement, { today }) => resumeProblem(agreement, today),
  },
  terminateAgreement: { ...procurementWrites, ...onItsDay(agreementSteps.terminate) },
  listAgreementPlacements: countyReads,

  // A provider applies through its manager; what was never sent is the provider's alone.
  listApplications: readsApplications,
  readApplication: readsApplications,
  listDocuments: readsApplications,
  createApplication: managers,
  changeApplication: { ...managers, on: 'application', steps: [applicationSteps.amend] },
  submitApplication: { ...managers, on: 'application', steps: [applicationSteps.submit] },
  withdrawApplication: { ...managers, on: 'application', steps: [applicationSteps.withdraw] },
  decideApplication: {
    procurement: 'sent',
    on: 'application',
    steps: [applicationSteps.approve, applicationSteps.ask, applicationSteps.reject],
  },

  // A provider learns its state, not by which grounds nor by whom.
  listChecks: checkReads,
  readCheck: checkReads,
  readOwnStanding: { ...countyReads, ...own },
  checkProvider: procurementWrites,
  readRegisterAnswer: checkReads,
  readExtract: { ...procurementWrites, on: 'check' },
  proposeReview: { ...procurementWrites, on: 'check', steps: [checkSteps['propose-review']] },
  confirmReview: {
    ...procurementWrites,
    on: 'check',
    steps: [checkSteps['approve-review'], checkSteps['refuse-review']],
  },
  returnReview: { ...procurementWrites, on: 'check', steps: [checkSteps['return-review']] },
  readInspection: checkReads,
  takeDeclaration: procurementWrites,
  seeCriminalRecord: procurementWrites,
  takeDocument: procurementWrites,

  // A client's record goes to those who work with the client, or decide of the client's days.
  listClients: { ...region('case-worker', 'approver', 'finance', 'auditor'), ...own },
  readClient: { ...region('case-worker', 'approver', 'finance', 'auditor'), ...own },
  findClients: region('case-worker', 'approver', 'finance', 'auditor'),
  nameClients: { ...region('case-worker', 'approver', 'finance', 'auditor'), ...own },
  createClient: caseWork,
  changeClient: { ...caseWork, on: 'client' },
  correctIdentityCode: { ...caseWork, on: 'client' },
  markClient: { ...caseWork, on: 'client' },
  // Of them only those who are named for the client, each look with a reason.
  readProtectedFacts: { ...caseWork, ...own },
  readClientSettings: region(...county, 'auditor', 'admin'),
  changeClientSettings: { ...region('admin'), on: 'clientSettings' },
  // Two case workers say that two records are one person's.
  listClientMerges: region('case-worker', 'approver', 'finance', 'auditor'),
  readClientMerge: region('case-worker', 'approver', 'finance', 'auditor'),
  previewClientMerge: region('case-worker', 'auditor'),
  proposeClientMerge: caseWork,
  withdrawClientMerge: { ...caseWork, on: 'clientMerge', steps: [clientMergeSteps.withdraw] },
  declineClientMerge: { ...caseWork, on: 'clientMerge', steps: [clientMergeSteps.decline] },
  confirmClientMerge: { ...caseWork, on: 'clientMerge', steps: [clientMergeSteps.confirm] },
  // Who knows the client enters an account; a second person, who knows the client or pays, confirms it.
  changeAccount: { ...caseWork, on: 'client' },
  confirmClientAccount: {
    ...decidesOnAccounts,
    on: 'client',
    rule: (client, { userId }) => accountDecisionProblem('confirm', client, userId),
  },
  refuseClientAccount: {
    ...decidesOnAccounts,
    on: 'client',
    rule: (client, { userId }) => accountDecisionProblem('refuse', client, userId),
  },
  listBenefits: region('case-worker', 'finance', 'auditor'),
  readBenefit: region('case-worker', 'finance', 'auditor'),
  previewBenefit: caseWork,
  createBenefit: caseWork,
  changeBenefit: { ...caseWork, on: 'benefit' },
  ...placementPolicy,
  ...proposalPolicy,
  ...conversationPolicy,
  ...followupPolicy,
  ...notificationPolicy,
  ...attendancePolicy,
  ...outcomePolicy,
  ...objectionPolicy,
  // Who asks what they wait for sees what waits.
  listApprovals: region('approver', 'coordinator', 'auditor'),
  readSavedFilters: reaching('made', 'approver'),
  changeSavedFilters: { ...reaching('made', 'approver'), on: 'savedFilters' },
  listTasks: { ...countyReads, ...region('admin'), ...own },
  readHome: { ...countyReads, ...region('admin'), ...own },

  listSettlementMonths: region('finance', 'auditor'),
  // What became of claims, whose readers may know it; a provider’s people of its own.
  readBonusForecast: { ...countyReads, ...own },
  previewSettlement: region('finance', 'auditor'),
  compareSettlement: region('finance', 'auditor'),
  readProviderMonth: region('finance', 'auditor'),
  explainLines: region('finance', 'auditor'),
  bookSettlement: region('finance'),
  // Two people close a month: who booked it does not let its money go.
  releaseRun: { ...region('finance'), on: 'run', steps: [runSteps.release] },
  ...commitmentPolicy,
  ...invoicePolicy,
  ...paymentPolicy,
  ...recoveryPolicy,
  listRuns: region('finance', 'auditor'),
  readBookingProgress: region('finance', 'auditor'),
  readStatements: region('finance', 'auditor'),
  readStateClaim: region('finance', 'auditor'),
  readStateClaimDocument: region('finance', 'auditor'),
  ...journalPolicy,
  ...statementPolicy,
  readReport: countyReads,
  // Of each kind of record, those who may read it: see `mayReadHistory`.
  readHistory: countyReads,

  // A file is its sender's; others see it with what rests on it, by the right to that.
  offerFile: sendsFiles,
  readFile: readsFiles,
  releaseFile: { ...sendsFiles, on: 'file', steps: [fileSteps.release] },
  readFileAddress: readsFiles,
  // What shows a client's path, or answers what was asked, is for the provider, who decides, and who inspects.
  listEvidence: { ...region('approver', 'auditor'), ...own },

  listGrants: { ...region('admin', 'auditor'), 'provider-manager': 'own' },
  createGrant: { ...region('admin'), 'provider-manager': 'own' },
  // Decisions have a day by which they are promised; who is away leaves them to somebody else.
  listDelegations: reaching('made', 'approver'),
  createDelegation: reaching('made', 'approver'),
  confirmGrant: { ...region('admin'), on: 'grant', steps: [grantSteps.confirm] },
  refuseGrant: { ...region('admin'), on: 'grant', steps: [grantSteps.refuse] },
  revokeGrant: {
    ...region('admin'),
    'provider-manager': 'own',
    // Who is back earlier ends what they delegated.
    approver: 'made',
    on: 'grant',
    steps: [grantSteps.revoke],
    rule: (grant, actor) => revokeProblem(grant, actor.own),
  },
  listAccessLog: region('auditor'),
} as const satisfies Record<string, Row>;
export type Action = keyof typeof policy;
