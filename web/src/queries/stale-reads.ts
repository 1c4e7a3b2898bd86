import type { ReadName, WriteName } from '../api/operation-names.ts';
import {
  conversations,
  followups,
  notifications,
  placements,
  proposals,
} from './placement-reads.ts';

type Reads = readonly ReadName[];

const frameworks: Reads = [
  'listFrameworks',
  'readFramework',
  'listTermsVersions',
  'listLots',
  'listTariffs',
];
const agreements: Reads = ['listAgreements', 'readAgreement', 'readAgreementFigures'];
const providers: Reads = ['listProviders', 'readProvider'];
const accounts: Reads = ['listAccounts', 'readProviderStatement', 'readMonthHolds'];
const applications: Reads = ['listApplications', 'readApplication', 'listDocuments'];
const checks: Reads = ['listChecks', 'readCheck', 'readOwnStanding', 'readInspection'];
/** What decides whether an agreement may be signed, used or prolonged. */
const standing: Reads = [...checks, ...agreements, 'judgeOption', 'judgeDecision'];
const decisions: Reads = [
  'listDecisions',
  'readDecision',
  'judgeOption',
  'judgeDecision',
  'listNotices',
  'readNotice',
  'listMail',
];
/** A decided option moves the ends of agreements and of what they are based on. */
const decided: Reads = [...decisions, ...agreements, ...frameworks, ...checks, 'listOptions'];
const merges: Reads = ['listClientMerges', 'readClientMerge', 'previewClientMerge', 'listTasks'];
const clients: Reads = ['listClients', 'readClient', 'findClients', 'nameClients'];
/** Who has an account that waits is not paid. */
const clientAccounts: Reads = [...clients, 'readDuePayments'];
const benefits: Reads = ['listBenefits', 'readBenefit', 'previewBenefit'];
const settlements: Reads = [
  'listSettlementMonths',
  'previewSettlement',
  'compareSettlement',
  'readProviderMonth',
  'explainLines',
  'readBonusForecast',
  'listRuns',
  'readBookingProgress',
  'readStateClaim',
  'readJournal',
  'readPayerStatements',
  'listInvoices',
  'readProviderInvoices',
  'readReconciliation',
  'listProviderStatements',
  'readProviderStatement',
];
/** What is due is due once: it moves into a batch, and comes back from one. */
const payments: Reads = [
  'readDuePayments',
  'listPaymentBatches',
  'readPaymentBatch',
  'readPaymentFile',
  'readReconciliation',
];
/** What came back, or is waived, is in the next balance of its client. */
const recoveries: Reads = [
  'listRecoveries',
  'readRecovery',
  'readRecoveryLetter',
  'readDuePayments',
];
/** What a provider billed is due until a batch takes it. */
const invoices: Reads = [
  'readInvoice',
  'listInvoices',
  'readProviderInvoices',
  'readDueBills',
  'readReconciliation',
];
/** What is said of a statement may hold a line of it. */
const statements: Reads = [...settlements, 'readMonthHolds', 'readDispute'];
/** What is counted from accepted days and approved claims. */
const counted: Reads = [...settlements, 'readAgreementFigures', 'readPerformance', 'readReport'];
const sheets: Reads = [
  'listSheets',
  'readSheet',
  'listCalendars',
  'listSheetRemarks',
  'listApprovals',
];
/** Nobody is expected then: of what waits other flags, of a month another plan. */
const closed: Reads = ['listClosedPeriods', 'listClosedWorkplaces'];
const closings: Reads = [...closed, 'listApprovals', 'compareSettlement'];
const claims: Reads = [
  'listClaimAttempts',
  'readAfterCheck',
  'listClaims',
  'readClaim',
  'readClaimChecks',
  'checkClaim',
  'listClaimable',
  'listEvidence',
  'listClaimRemarks',
  'listClaimNotices',
  'listClaimSignals',
  'listApprovals',
  'readBonusForecast',
];
const grants: Reads = ['listGrants', 'listDelegations', 'listClaimSignals'];
const objections: Reads = ['readObjection', 'listObjectionRemarks', 'listClaimNotices'];

/** The reads that each write makes stale, beside what waits for everybody: a write without its row does not compile. */
export const staleReads: { readonly [Name in WriteName]: Reads } = {
  createFramework: frameworks,
  changeFramework: frameworks,
  publishFramework: frameworks,
  modifyFramework: [...frameworks, ...decided],
  createLot: frameworks,
  changeLot: frameworks,
  createTariff: frameworks,
  changeTariff: frameworks,

  createProvider: [...providers, ...checks],
  changeProvider: [...providers, ...checks],
  changeContacts: providers,
  changeEInvoice: providers,
  changeSupervision: providers,
  createAffiliate: ['listAffiliates', ...standing],
  proposeAccount: accounts,
  confirmAccount: accounts,
  refuseAccount: accounts,
  releaseAccountHold: accounts,

  createAgreement: [...agreements, ...applications],
  changeContract: agreements,
  changeResponsiblePerson: agreements,
  passCheck: standing,
  signAgreement: [...agreements, 'judgeOption', 'listAgreementPlacements'],
  changePrice: [...agreements, ...counted],
  suspendAgreement: [...agreements, ...decisions],
  resumeAgreement: [...agreements, ...decisions],
  terminateAgreement: [...agreements, ...decisions],

  createApplication: applications,
  changeApplication: applications,
  submitApplication: applications,
  withdrawApplication: applications,
  decideApplication: [...applications, ...agreements],

  proposeOption: decisions,
  confirmOption: decided,
  refuseOption: decided,
  withdrawOption: decided,
  acknowledgeNotice: ['listNotices', 'readNotice'],
  createFeed: ['listFeeds'],
  revokeFeed: ['listFeeds'],

  checkProvider: standing,
  readExtract: standing,
  proposeReview: standing,
  confirmReview: standing,
  returnReview: standing,
  takeDeclaration: standing,
  seeCriminalRecord: standing,
  takeDocument: standing,

  createClient: clients,
  changeClient: clients,
  changeAccount: clientAccounts,
  confirmClientAccount: clientAccounts,
  refuseClientAccount: clientAccounts,
  correctIdentityCode: clients,
  markClient: clients,
  changeClientSettings: ['readClientSettings', ...clients],
  proposeClientMerge: merges,
  withdrawClientMerge: merges,
  declineClientMerge: merges,
  confirmClientMerge: [...merges, ...clients, ...benefits, ...sheets, ...claims, ...settlements],
  createBenefit: [...benefits, ...settlements],
  changeBenefit: [...benefits, ...settlements],

  createPlacement: placements,
  changePlacement: [...placements, ...sheets],
  endPlacement: [...placements, ...sheets],
  correctEnd: [...placements, ...sheets],
  takePlacement: placements,
  movePlacements: [...placements, ...sheets, 'previewMove'],
  noteStartConditions: placements,
  decidePlacement: [...placements, ...sheets, 'listPlacementDecisions'],
  createReview: ['listReviews', 'readPlacement', 'readPerformance'],
  noteReviewDone: ['listReviews', 'listDueReviews', 'readPlacement', 'readPerformance'],
  createFeedback: ['listFeedback', 'readPerformance'],

  logMonth: [...sheets, ...settlements, 'listClaimable', 'checkClaim'],
  correctSheet: [...sheets, ...counted, ...notifications],
  logDays: [...sheets, ...settlements, 'listClaimable', 'checkClaim'],
  noteCertificates: sheets,
  submitSheet: [...sheets, ...counted],
  takeBackSheet: [...sheets, ...counted],
  acceptSheet: [...sheets, ...counted],
  returnSheet: [...sheets, ...counted],
  decideTravel: [...sheets, ...settlements],

  // What a rule approves at once is paid by the settlement.
  fileClaim: [...claims, ...counted],
  resubmitClaim: [...claims, ...counted],
  fileSecondPart: [...claims, ...counted],
  takeBackClaim: claims,
  withdrawClaim: claims,
  holdClaim: claims,
  endClaimHold: claims,
  closeAfterCheck: claims,
  proposeCorrection: claims,
  confirmCorrection: [...claims, ...counted],
  dropCorrection: claims,
  decideClaim: [...claims, ...counted],

  nameWorkplace: ['readWorkplace', 'readProtectedWorkplace', 'listWorkplaces', ...closings],
  planEvaluation: followups,
  evaluatePlacement: followups,
  writeProviderFeedback: followups,
  writeCoachingPlan: followups,
  changeFollowupSettings: ['readFollowupSettings', ...followups],
  openConversation: conversations,
  raiseConcern: conversations,
  makeAbsenceNotices: notifications,
  sendNotification: notifications,
  acknowledgeNotification: notifications,
  dropNotification: notifications,
  writeMessage: conversations,
  closeConversation: conversations,
  proposeChange: proposals,
  withdrawProposal: proposals,
  acceptProposal: [...proposals, ...placements, ...sheets],
  declineProposal: proposals,

  fileObjection: objections,
  askAboutObjection: objections,
  answerObjection: objections,
  withdrawObjection: objections,
  decideObjection: [...objections, ...claims, ...counted],
  changeSavedFilters: ['readSavedFilters'],
  registerClosedPeriod: closings,
  takeBackClosedPeriod: closings,
  changeSheetSettings: ['readSheetSettings'],
  changeTravelSettings: ['readTravelSettings', 'listApprovals'],
  changeClaimSettings: ['readClaimSettings', 'listApprovals'],

  changeCostCentre: ['listCostCentres', 'readCommitments', 'compareSettlement'],
  changePaymentSettings: ['readPaymentSettings', 'readDuePayments', ...invoices],
  createPaymentBatch: [...payments, ...recoveries],
  openRecovery: recoveries,
  hearRecovery: recoveries,
  decideRecovery: recoveries,
  noteRepayment: recoveries,
  closeRecovery: recoveries,
  withdrawRecovery: recoveries,
  createProviderBatch: [...payments, ...invoices],
  saveBankAnswer: [...payments, ...invoices, ...recoveries],
  saveErpAnswer: [...payments, ...invoices],
  changeInvoiceSettings: ['readInvoiceSettings', ...invoices],
  takeInvoice: invoices,
  billForProviders: invoices,
  sendInvoice: [...invoices, 'readInvoiceDocument'],
  returnInvoice: invoices,
  reconcileRun: settlements,
  changeAccountMap: ['readAccountMap', 'readJournal'],
  proposeCommitment: ['readCommitments'],
  confirmCommitment: ['readCommitments', ...settlements],
  dropCommitment: ['readCommitments'],
  annulCommitment: ['readCommitments', ...settlements],

  bookSettlement: [...settlements, 'readCommitments'],
  releaseRun: [...settlements, ...recoveries, 'readDueBills'],
  agreeToStatement: statements,
  disputeLine: statements,
  withdrawDispute: statements,
  answerDispute: statements,

  offerFile: ['readFile'],
  releaseFile: ['readFile', 'listEvidence', 'listDocuments'],

  createGrant: grants,
  createDelegation: grants,
  confirmGrant: grants,
  refuseGrant: grants,
  revokeGrant: grants,
};

/** The reads that a write makes stale also where it is refused: a company check is kept, whatever came of it. */
export const staleWhenRefused: { readonly [Name in WriteName]?: Reads } = {
  passCheck: checks,
  signAgreement: checks,
};

/** What waits and how much, what is missing, and what has happened: every write may change it. */
export const alwaysStale: Reads = ['listTasks', 'readHome', 'readHistory', 'readPlacementOverview'];
