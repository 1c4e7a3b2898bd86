import type { AnswerOf, Operations, Sending } from '@jatkopolku/contracts';
import { reachOf } from '@jatkopolku/domain/access';
import {
  type UseQueryResult,
  keepPreviousData,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';

import { useActing } from '../../app/acting/use-acting.ts';
import { allPages } from '../../app/api/all-pages.ts';
import { useApi } from '../../app/api/api.ts';

export type HeldClaim = AnswerOf<Operations['readClaim']>;
export type Claim = HeldClaim['record'];
export type ClaimableList = AnswerOf<Operations['listClaimable']>;
export type Claimable = ClaimableList['items'][number];
export type CheckedClaim = AnswerOf<Operations['checkClaim']>;
export type Evidence = AnswerOf<Operations['listEvidence']>;

export type NewClaim = Sending<Operations['fileClaim']>['body'];
export type AmendedClaim = Sending<Operations['resubmitClaim']>['body'];
export type Decision = Sending<Operations['decideClaim']>['body'];
export type ToldPath = Sending<Operations['checkClaim']>['query'];

/** The provider's own claims, or the region's. */
export function useClaims(): UseQueryResult<readonly HeldClaim[]> {
  const api = useApi();
  return useQuery({
    queryKey: ['claims', 'list'],
    queryFn: () => allPages((query) => api.call('listClaims', { query })),
  });
}

export function useClaim(claimId: string): UseQueryResult<HeldClaim> {
  const api = useApi();
  return useQuery({
    queryKey: ['claims', claimId],
    queryFn: () => api.call('readClaim', { params: { claimId } }),
  });
}

/** One's own placements for which a claim can be filed or amended. */
export function useClaimable(isWanted = true): UseQueryResult<ClaimableList> {
  const api = useApi();
  return useQuery({
    queryKey: ['claims', 'claimable'],
    queryFn: () => api.call('listClaimable', {}),
    enabled: isWanted,
  });
}

/** What would come of a claim; what was found before stands there until it is found anew. */
export function useCheck(told: ToldPath | undefined): UseQueryResult<CheckedClaim> {
  const api = useApi();
  return useQuery({
    queryKey: ['claims', 'check', told],
    queryFn: () => api.call('checkClaim', { query: told ?? { placementId: '' } }),
    enabled: told !== undefined,
    placeholderData: keepPreviousData,
  });
}

export function useClaimChecks(claimId: string): UseQueryResult<CheckedClaim> {
  const api = useApi();
  return useQuery({
    queryKey: ['claims', claimId, 'checks'],
    queryFn: () => api.call('readClaimChecks', { params: { claimId } }),
  });
}

/** A claim by what shows it. */
export type ShownClaim = Pick<Claim, 'claimId' | 'evidence'>;

/** Addresses of files are good for five minutes: they are asked for anew before that. */
const ADDRESSES_KEPT_MS = 4 * 60_000;

export function useEvidence({ claimId, evidence }: ShownClaim): UseQueryResult<Evidence> {
  const api = useApi();
  return useQuery({
    queryKey: ['claims', claimId, 'evidence', evidence],
    queryFn: () => api.call('listEvidence', { params: { claimId } }),
    staleTime: ADDRESSES_KEPT_MS,
    refetchInterval: ADDRESSES_KEPT_MS,
  });
}

const NAMES_KEPT_MS = 5 * 60_000;

/** What one's own clients are called; the id of one whose name is not known. */
export function useOwnClientName(): (clientId: string) => string {
  const api = useApi();
  const { membership } = useActing();
  const { data = [] } = useQuery({
    queryKey: ['clients', 'names'],
    queryFn: () => allPages((query) => api.call('listClients', { query })),
    enabled: membership !== undefined && reachOf(membership, 'listClients') === 'own',
    staleTime: NAMES_KEPT_MS,
  });
  const names = new Map<string, string>(
    data.map(({ record }) => [record.clientId, `${record.lastName} ${record.firstName}`]),
  );
  return (clientId) => names.get(clientId) ?? clientId;
}

/** What one client is called, for those who may look at the client; the id until it is known. */
export function useClientName(clientId: string): string {
  const api = useApi();
  const { membership } = useActing();
  const { data } = useQuery({
    queryKey: ['clients', clientId],
    queryFn: () => api.call('readClient', { params: { clientId } }),
    enabled: membership !== undefined && reachOf(membership, 'readClient') !== undefined,
    staleTime: NAMES_KEPT_MS,
  });
  return data ? `${data.record.lastName} ${data.record.firstName}` : clientId;
}

export function usePlacement(
  placementId: string,
): UseQueryResult<AnswerOf<Operations['readPlacement']>> {
  const api = useApi();
  return useQuery({
    queryKey: ['placements', placementId],
    queryFn: () => api.call('readPlacement', { params: { placementId } }),
  });
}

/** What is done to claims; what waits for whom has changed with each. */
export function useClaimActs() {
  const api = useApi();
  const queries = useQueryClient();
  const reread = useReread();
  const told = async (answer: Promise<HeldClaim>) => {
    const claim = await answer;
    queries.setQueryData(['claims', claim.record.claimId], claim);
    void reread();
    return claim;
  };
  return {
    file: (body: NewClaim, key: string) => told(api.call('fileClaim', { body, key })),
    resubmit: (claimId: string, version: number, body: AmendedClaim) =>
      told(api.call('resubmitClaim', { params: { claimId }, version, body })),
    decide: (claimId: string, version: number, body: Decision) =>
      told(api.call('decideClaim', { params: { claimId }, version, body })),
  };
}

/** Reads claims and tasks anew. */
export function useReread(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['claims'] }),
      queries.invalidateQueries({ queryKey: ['tasks'] }),
    ]);
}
