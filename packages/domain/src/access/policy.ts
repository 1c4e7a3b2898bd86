import { applicationSteps } from '@jatkopolku/domain/admission';
import { sheetSteps } from '@jatkopolku/domain/attendance';
import { checkSteps } from '@jatkopolku/domain/eligibility';
import { fileSteps } from '@jatkopolku/domain/file';
import { frameworkSteps } from '@jatkopolku/domain/framework';
import { decisionSteps, noticeSteps } from '@jatkopolku/domain/option';
import { claimSteps } from '@jatkopolku/domain/outcome';
import { placementSteps } from '@jatkopolku/domain/placement';
import { accountSteps } from '@jatkopolku/domain/provider';
import { type Problem, type Step, stepProblem } from '@jatkopolku/kernel';

import { grantSteps } from './grant.ts';
import { type Caller, type Role, providerRoles } from './roles.ts';

/**
 * How far a right reaches, the widest first: the whole region; what of it is sent or published, and no
 * draft; what belongs to one's own provider; papers of records that one may see; what one has made oneself.
 * What it does not reach does not exist for who asks: see `isKnownTo`.
 */
export const reaches = ['region', 'sent', 'own', 'paper', 'made'] as const;
export type Reach = (typeof reaches)[number];

type Rights = Readonly<Partial<Record<Role, Reach>>>;

/** A row of the policy: how far each role's right reaches, and the steps of the record that it takes. */
type Row = Rights & {
  /** Each tells the states from which it goes, and whose own work it is not for. */
  readonly steps?: readonly Step<string, never>[];
};

const county = ['case-worker', 'approver', 'procurement', 'coordinator', 'finance'] as const;

function reaching(reach: Reach, ...roles: readonly Role[]): Rights {
  return Object.fromEntries(roles.map((role) => [role, reach]));
}

function region(...roles: readonly Role[]): Rights {
  return reaching('region', ...roles);
}

const own = reaching('own', ...providerRoles);
const managers: Rights = { 'provider-manager': 'own' };
const tenderReads: Rights = {
  ...region(...county, 'auditor'),
  ...reaching('sent', ...providerRoles),
};
const countyReads = region(...county, 'auditor');
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

/**
 * Who may do what: every action of the platform by role, by whose the record is, by the record's state,
 * and by who made it: maker is not checker. An auditor reads everything and changes nothing, an admin
 * only gives and takes roles.
 */
export const policy = {
  // Frameworks are no secret to those who work by them; a provider is told of none before it is published,
  // nor of its lots, tariffs, terms and options.
  listFrameworks: tenderReads,
  readFramework: tenderReads,
  createFramework: procurementWrites,
  changeFramework: procurementWrites,
  publishFramework: { ...procurementWrites, steps: [frameworkSteps.publish] },
  modifyFramework: procurementWrites,
  listTermsVersions: tenderReads,
  listLots: tenderReads,
  createLot: procurementWrites,
  changeLot: procurementWrites,
  listTariffs: tenderReads,
  createTariff: procurementWrites,
  changeTariff: procurementWrites,
  listOptions: tenderReads,
  // Two people decide on an option; its notice is the provider's own.
  listDecisions: countyReads,
  readDecision: countyReads,
  judgeOption: region('procurement', 'auditor'),
  judgeDecision: region('procurement', 'auditor'),
  proposeOption: procurementWrites,
  confirmOption: { ...procurementWrites, steps: [decisionSteps.confirm] },
  refuseOption: { ...procurementWrites, steps: [decisionSteps.refuse] },
  withdrawOption: { ...procurementWrites, steps: [decisionSteps.withdraw] },
  listNotices: { ...region('procurement', 'auditor'), 'provider-manager': 'own' },
  readNotice: { ...region('procurement', 'auditor'), 'provider-manager': 'own' },
  readNoticeDocument: { ...region('procurement', 'auditor'), 'provider-manager': 'own' },
  acknowledgeNotice: {
    ...procurementWrites,
    'provider-manager': 'own',
    steps: [noticeSteps.acknowledge],
  },
  readPerformance: { ...countyReads, 'provider-manager': 'own' },
  listMail: region('procurement', 'admin', 'auditor'),
  listFeeds: feeds,
  createFeed: feeds,
  revokeFeed: feeds,

  // Who gives roles at providers finds them by name.
  listProviders: { ...countyReads, ...region('admin'), ...own },
  readProvider: { ...countyReads, ...region('admin'), ...own },
  createProvider: procurementWrites,
  changeProvider: procurementWrites,
  changeContacts: { ...procurementWrites, ...managers },
  changeEInvoice: { ...procurementWrites, ...managers },
  changeSupervision: procurementWrites,
  // An account is proposed by whoever learns of it; only finance confirms it, and lets its payments go.
  listAccounts: { ...region('procurement', 'finance', 'auditor'), ...managers },
  proposeAccount: { ...region('procurement', 'finance'), ...managers },
  confirmAccount: { ...region('finance'), steps: [accountSteps.confirm] },
  refuseAccount: { ...region('finance'), steps: [accountSteps.refuse] },
  releaseAccountHold: { ...region('finance'), steps: [accountSteps.release] },
  listAffiliates: { ...countyReads, ...own },
  createAffiliate: procurementWrites,
  listAgreements: { ...countyReads, ...own },
  readAgreement: { ...countyReads, ...own },
  readAgreementFigures: { ...countyReads, ...own },
  createAgreement: procurementWrites,
  changeResponsiblePerson: { ...procurementWrites, 'provider-manager': 'own' },
  changeContract: procurementWrites,
  passCheck: procurementWrites,
  signAgreement: procurementWrites,
  changePrice: procurementWrites,
  suspendAgreement: procurementWrites,
  resumeAgreement: procurementWrites,
  terminateAgreement: procurementWrites,
  listAgreementPlacements: countyReads,

  // A provider applies through its manager; what was never sent is the provider's alone.
  listApplications: readsApplications,
  readApplication: readsApplications,
  listDocuments: readsApplications,
  createApplication: managers,
  changeApplication: { ...managers, steps: [applicationSteps.amend] },
  submitApplication: { ...managers, steps: [applicationSteps.submit] },
  withdrawApplication: { ...managers, steps: [applicationSteps.withdraw] },
  decideApplication: {
    procurement: 'sent',
    steps: [applicationSteps.approve, applicationSteps.ask, applicationSteps.reject],
  },

  // A provider learns how it stands, not by which grounds nor by whom.
  listChecks: checkReads,
  readCheck: checkReads,
  readOwnStanding: { ...countyReads, ...own },
  checkProvider: procurementWrites,
  readRegisterAnswer: checkReads,
  readExtract: procurementWrites,
  proposeReview: { ...procurementWrites, steps: [checkSteps['propose-review']] },
  confirmReview: {
    ...procurementWrites,
    steps: [checkSteps['approve-review'], checkSteps['refuse-review']],
  },
  returnReview: { ...procurementWrites, steps: [checkSteps['return-review']] },
  readInspection: checkReads,
  takeDeclaration: procurementWrites,
  seeCriminalRecord: procurementWrites,
  takeDocument: procurementWrites,

  // What is told of a client goes to those who work with the client, or decide of the client's days.
  listClients: { ...region('case-worker', 'approver', 'finance', 'auditor'), ...own },
  readClient: { ...region('case-worker', 'approver', 'finance', 'auditor'), ...own },
  findClients: region('case-worker', 'approver', 'finance', 'auditor'),
  nameClients: { ...region('case-worker', 'approver', 'finance', 'auditor'), ...own },
  createClient: caseWork,
  changeClient: caseWork,
  changeAccount: caseWork,
  listBenefits: region('case-worker', 'finance', 'auditor'),
  readBenefit: region('case-worker', 'finance', 'auditor'),
  createBenefit: caseWork,
  changeBenefit: caseWork,
  listPlacements: { ...countyReads, ...own },
  readPlacement: { ...countyReads, ...own },
  createPlacement: caseWork,
  changePlacement: { ...caseWork, steps: [placementSteps.amend] },
  endPlacement: { ...caseWork, steps: [placementSteps.end] },
  listReviews: region('case-worker', 'coordinator', 'auditor'),
  createReview: caseWork,
  noteReviewDone: caseWork,
  listFeedback: region('case-worker', 'coordinator', 'auditor'),
  createFeedback: caseWork,

  listSheets: { ...countyReads, ...own },
  readSheet: { ...countyReads, ...own },
  listCalendars: own,
  logDays: { ...own, steps: [sheetSteps.log] },
  submitSheet: { ...own, steps: [sheetSteps.submit] },
  acceptSheet: { ...region('approver'), steps: [sheetSteps.accept] },
  returnSheet: { ...region('approver'), steps: [sheetSteps.return] },
  listSheetRemarks: { ...countyReads, ...own },
  listClaims: { ...countyReads, ...own },
  readClaim: { ...countyReads, ...own },
  listClaimable: own,
  checkClaim: own,
  readClaimChecks: { ...countyReads, ...own },
  listClaimRemarks: { ...countyReads, ...own },
  fileClaim: own,
  resubmitClaim: { ...own, steps: [claimSteps.submit] },
  decideClaim: {
    ...region('approver'),
    steps: [claimSteps.approve, claimSteps.reject, claimSteps.return],
  },
  listApprovals: region('approver', 'auditor'),
  listTasks: { ...countyReads, ...region('admin'), ...own },
  readHome: { ...countyReads, ...region('admin'), ...own },

  listSettlementMonths: region('finance', 'auditor'),
  previewSettlement: region('finance', 'auditor'),
  compareSettlement: region('finance', 'auditor'),
  readProviderMonth: region('finance', 'auditor'),
  bookSettlement: region('finance'),
  listRuns: region('finance', 'auditor'),
  readStatements: region('finance', 'auditor'),
  readReport: countyReads,

  // A file is its sender's; others see it with what rests on it, by the right to that.
  offerFile: sendsFiles,
  readFile: readsFiles,
  releaseFile: { ...sendsFiles, steps: [fileSteps.release] },
  readFileAddress: readsFiles,
  // What shows a client's path, or answers what was asked, is for the provider, who decides, and who inspects.
  listEvidence: { ...region('approver', 'auditor'), ...own },

  listGrants: { ...region('admin', 'auditor'), 'provider-manager': 'own' },
  createGrant: { ...region('admin'), 'provider-manager': 'own' },
  confirmGrant: { ...region('admin'), steps: [grantSteps.confirm] },
  refuseGrant: { ...region('admin'), steps: [grantSteps.refuse] },
  revokeGrant: { ...region('admin'), 'provider-manager': 'own', steps: [grantSteps.revoke] },
  listAccessLog: region('auditor'),
} as const satisfies Record<string, Row>;
export type Action = keyof typeof policy;

type Policy = typeof policy;
/** Actions that take a step on a record. */
export type SteppingAction = {
  [A in Action]: Policy[A] extends { steps: readonly unknown[] } ? A : never;
}[Action];
type Taken<A extends SteppingAction> = Policy[A]['steps'][number];
/** The record that an action takes a step on, as far as the policy looks at it. */
type SteppedRecord<A extends SteppingAction> = Taken<A> extends Step<string, infer R> ? R : never;

/** The steps of a record that an action takes, one of them at a time; none for most actions. */
export function stepsOfAction(action: Action): readonly Step<string, never>[] {
  const { steps = [] }: Row = policy[action];
  return steps;
}

/** Why somebody may not do it to the record as it is: its state, or that they made it themselves. */
export function refusalOf<A extends SteppingAction>(
  action: A,
  record: SteppedRecord<A>,
  userId: string,
): Problem | undefined {
  const steps: readonly Step<string, never>[] = policy[action].steps;
  const problems = steps.map((step) => stepProblem(step, record as never, userId));
  return problems.every((problem) => problem !== undefined) ? problems[0] : undefined;
}

/** How far the caller may do it, by the widest of their roles; undefined where none of them may. */
export function reachOf(caller: Pick<Caller, 'roles'>, action: Action): Reach | undefined {
  const rights: Row = policy[action];
  const held = new Set(caller.roles.map((role) => rights[role]));
  return reaches.find((reach) => held.has(reach));
}
