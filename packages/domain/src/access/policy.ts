import type { Caller, Role } from './roles.ts';

/** How far a right reaches: the whole region, or what belongs to one's own provider. */
export type Reach = 'region' | 'own';

type Rights = Readonly<Partial<Record<Role, Reach>>>;

const county = ['case-worker', 'approver', 'procurement', 'coordinator', 'finance'] as const;

function region(...roles: readonly Role[]): Rights {
  return Object.fromEntries(roles.map((role) => [role, 'region' as const]));
}

const own: Rights = { 'provider-worker': 'own', 'provider-manager': 'own' };
const providers: Rights = { 'provider-worker': 'region', 'provider-manager': 'region' };
const countyReads = region(...county, 'auditor');
const procurementWrites = region('procurement');
const caseWork = region('case-worker');

/**
 * Who may do what: every action of the platform by role. Maker is not checker is held where the record
 * is decided; an auditor reads everything and changes nothing, an admin only gives and takes roles.
 */
export const policy = {
  // Frameworks are no secret to those who work by them.
  listFrameworks: { ...countyReads, ...providers },
  readFramework: { ...countyReads, ...providers },
  makeFramework: procurementWrites,
  listLots: { ...countyReads, ...providers },
  makeLot: procurementWrites,
  listTariffs: { ...countyReads, ...providers },
  makeTariff: procurementWrites,
  listOptions: { ...countyReads, ...providers },
  decideOption: procurementWrites,

  listProviders: { ...countyReads, ...own },
  readProvider: { ...countyReads, ...own },
  makeProvider: procurementWrites,
  changeProvider: procurementWrites,
  listAffiliates: { ...countyReads, ...own },
  makeAffiliate: procurementWrites,
  listAgreements: { ...countyReads, ...own },
  readAgreement: { ...countyReads, ...own },
  makeAgreement: procurementWrites,
  changeResponsiblePerson: { ...procurementWrites, 'provider-manager': 'own' },
  checkAgreement: region('procurement', 'finance', 'auditor'),

  // What is told of a client goes to those who work with the client, or decide of the client's days.
  listClients: { ...region('case-worker', 'approver', 'finance', 'auditor'), ...own },
  readClient: { ...region('case-worker', 'approver', 'finance', 'auditor'), ...own },
  makeClient: caseWork,
  changeClient: caseWork,
  changeAccount: caseWork,
  listBenefits: region('case-worker', 'finance', 'auditor'),
  readBenefit: region('case-worker', 'finance', 'auditor'),
  makeBenefit: caseWork,
  changeBenefit: caseWork,
  listPlacements: { ...countyReads, ...own },
  readPlacement: { ...countyReads, ...own },
  makePlacement: caseWork,
  changePlacement: caseWork,
  endPlacement: caseWork,
  listReviews: region('case-worker', 'coordinator', 'auditor'),
  makeReview: caseWork,
  listFeedback: region('case-worker', 'coordinator', 'auditor'),
  makeFeedback: caseWork,

  listSheets: { ...countyReads, ...own },
  readSheet: { ...countyReads, ...own },
  logDays: own,
  submitSheet: own,
  acceptSheet: region('approver'),
  returnSheet: region('approver'),
  listClaims: { ...countyReads, ...own },
  readClaim: { ...countyReads, ...own },
  fileClaim: own,
  resubmitClaim: own,
  decideClaim: region('approver'),
  listTasks: { ...countyReads, ...region('admin'), ...own },

  previewSettlement: region('finance', 'auditor'),
  bookSettlement: region('finance'),
  listRuns: region('finance', 'auditor'),
  readStatements: region('finance', 'auditor'),
  readReport: countyReads,

  offerFile: { ...region('case-worker', 'approver', 'procurement'), ...own },
  readFile: { ...countyReads, ...own },
  releaseFile: { ...region('case-worker', 'approver', 'procurement'), ...own },
  readFileAddress: { ...countyReads, ...own },

  listGrants: { ...region('admin', 'auditor'), 'provider-manager': 'own' },
  makeGrant: { ...region('admin'), 'provider-manager': 'own' },
  confirmGrant: region('admin'),
  refuseGrant: region('admin'),
  revokeGrant: { ...region('admin'), 'provider-manager': 'own' },
  listUses: region('auditor'),
} as const satisfies Record<string, Rights>;
export type Action = keyof typeof policy;

/** How far the caller may do it, by the widest of their roles; undefined where none of them may. */
export function reachOf(caller: Pick<Caller, 'roles'>, action: Action): Reach | undefined {
  const rights: Rights = policy[action];
  const reaches = new Set(caller.roles.map((role) => rights[role]));
  if (reaches.has('region')) return 'region';
  return reaches.has('own') ? 'own' : undefined;
}
