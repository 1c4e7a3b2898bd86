import type { OperationName, Operations } from '@jatkopolku/contracts';
import type { ApplicationId } from '@jatkopolku/domain/admission';
import type { ClientId } from '@jatkopolku/domain/client';
import type { FileId } from '@jatkopolku/domain/file';
import type { PlacementId } from '@jatkopolku/domain/placement';
import type { ProviderId } from '@jatkopolku/domain/provider';

import type { ApiRegion, Call } from './serve.ts';

type OwnCheck<Name extends OperationName> = (
  call: Call<Operations[Name]>,
  own: ProviderId,
) => boolean | Promise<boolean>;

/**
 * For each operation that reaches only what is one's own provider's: whether what is asked for is. Lists
 * are not here: their routes give only what is the provider's.
 */
export const ownChecks: { readonly [Name in OperationName]?: OwnCheck<Name> } = {
  readProvider: ({ params }, own) => params.providerId === own,
  readOwnStanding: ({ params }, own) => params.providerId === own,
  changeContacts: ({ params }, own) => params.providerId === own,
  changeEInvoice: ({ params }, own) => params.providerId === own,
  proposeAccount: ({ body }, own) => body.providerId === own,
  readAgreement: ofAgreement,
  readAgreementFigures: ofAgreement,
  changeResponsiblePerson: ofAgreement,
  readApplication: ofApplication,
  changeApplication: ofApplication,
  submitApplication: ofApplication,
  withdrawApplication: ofApplication,
  listDocuments: ofApplication,
  readNotice: ofNotice,
  readNoticeDocument: ofNotice,
  acknowledgeNotice: ofNotice,
  readPerformance: ({ params }, own) => params.providerId === own,
  readClient: ({ records, params }, own) => hasClient(records, own, params.clientId),
  readPlacement: ofPlacement,
  logDays: ofPlacement,
  listSheets: ({ params }, own) => params.providerId === own,
  listCalendars: ({ params }, own) => params.providerId === own,
  readSheet: ({ params }, own) => params.providerId === own,
  submitSheet: ({ params }, own) => params.providerId === own,
  readClaim: ofClaim,
  resubmitClaim: ofClaim,
  readClaimChecks: ofClaim,
  listEvidence: ofClaim,
  checkClaim: async ({ records, query: { placementId, claimId } }, own) =>
    (await isPlacedAt(records, own, placementId)) &&
    (claimId === undefined || (await ofClaim({ records, params: { claimId } }, own))),
  fileClaim: ({ records, body }, own) => isPlacedAt(records, own, body.placementId),
  readFile: isOfferer,
  releaseFile: isOfferer,
  readFileAddress: isOfferer,
  // What is offered, granted or applied for is one's own; the use case holds a manager to the own provider.
  offerFile: () => true,
  makeApplication: () => true,
  makeGrant: () => true,
  revokeGrant: () => true,
};

/** Operations whose routes give only what is one's own, or only about oneself. */
export const ownLists = [
  'listProviders',
  'listAffiliates',
  'listAccounts',
  'listAgreements',
  'listApplications',
  'listNotices',
  'listFeeds',
  'makeFeed',
  'revokeFeed',
  'listClients',
  'listPlacements',
  'listClaims',
  'listClaimable',
  'listGrants',
  'listTasks',
] as const satisfies readonly OperationName[];

type Records = ApiRegion['records'];
type Asked<Params> = Pick<ApiRegion, 'records'> & { readonly params: Params };

async function ofAgreement(
  { records, params }: Asked<Parameters<typeof readAgreement>[1]>,
  own: ProviderId,
): Promise<boolean> {
  const agreement = await readAgreement(records, params);
  return agreement === undefined || agreement.record.providerId === own;
}

function readAgreement(records: Records, key: Parameters<typeof records.get<'agreement'>>[1]) {
  return records.get('agreement', key);
}

async function ofApplication(
  { records, params }: Asked<{ readonly applicationId: ApplicationId }>,
  own: ProviderId,
): Promise<boolean> {
  const application = await records.get('application', params);
  return application === undefined || application.record.providerId === own;
}

async function ofNotice(
  { records, params }: Asked<Parameters<typeof readNotice>[1]>,
  own: ProviderId,
): Promise<boolean> {
  const notice = await readNotice(records, params);
  return notice === undefined || notice.record.providerId === own;
}

function readNotice(records: Records, key: Parameters<typeof records.get<'notice'>>[1]) {
  return records.get('notice', key);
}

function ofPlacement(
  { records, params }: Asked<{ readonly placementId: PlacementId }>,
  own: ProviderId,
): Promise<boolean> {
  return isPlacedAt(records, own, params.placementId);
}

/** What is not there is nobody's: it is told as not there. */
async function isPlacedAt(
  records: Records,
  own: ProviderId,
  placementId: PlacementId,
): Promise<boolean> {
  const placement = await records.get('placement', { placementId });
  return placement === undefined || placement.record.providerId === own;
}

async function ofClaim(
  { records, params }: Asked<Parameters<typeof readClaim>[1]>,
  own: ProviderId,
): Promise<boolean> {
  const claim = await readClaim(records, params);
  return claim === undefined || claim.record.providerId === own;
}

function readClaim(records: Records, key: Parameters<typeof records.get<'claim'>>[1]) {
  return records.get('claim', key);
}

async function isOfferer({
  records,
  params,
  caller,
}: Asked<{ readonly fileId: FileId }> & {
  readonly caller: { readonly userId: string };
}): Promise<boolean> {
  const file = await records.get('file', params);
  return file === undefined || file.record.offeredBy === caller.userId;
}

/** A placement lasts three months at least: more than a lifetime's. */
const MOST_PLACEMENTS = 200;

/** Whether the provider has, or had, a placement of the client. */
async function hasClient(
  records: Records,
  provider: ProviderId,
  clientId: ClientId,
): Promise<boolean> {
  const request = {
    partition: undefined,
    client: clientId,
    limit: MOST_PLACEMENTS,
    cursor: undefined,
  };
  const page = await records.page('placement', request);
  return page?.items.some(({ record }) => record.providerId === provider) ?? false;
}
