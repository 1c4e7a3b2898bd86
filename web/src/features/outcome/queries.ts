import type { Operations, Sending } from '@jatkopolku/contracts';

import { useMay } from '../../acting/use-may.ts';
import type { Answer, Row } from '../../api/operation-names.ts';
import { useRead } from '../../queries/use-read.ts';

export type VersionedClaim = Row<'listClaims'>;
export type Claim = VersionedClaim['record'];
export type Claimable = Answer<'listClaimable'>['items'][number];
export type CheckedClaim = Answer<'checkClaim'>;
export type Evidence = Answer<'listEvidence'>;
export type NewClaim = Sending<Operations['fileClaim']>['body'];
export type WrittenPath = Sending<Operations['checkClaim']>['query'];

/** Addresses of files are good for five minutes: they are asked for again before that. */
const ADDRESSES_KEPT_MS = 4 * 60_000;

export function useEvidence({ claimId }: Pick<Claim, 'claimId'>) {
  const kept = { staleTime: ADDRESSES_KEPT_MS, refetchInterval: ADDRESSES_KEPT_MS };
  return useRead('listEvidence', { params: { claimId } }, kept);
}

export type ShownAfterCheck = NonNullable<Answer<'readAfterCheck'>['afterCheck']>;

/** What today's checks would have stopped of an imported claim, for those of the county. */
export function useAfterCheck({ claimId }: Pick<Claim, 'claimId'>) {
  const maySee = useMay()('readAfterCheck');
  return useRead('readAfterCheck', maySee ? { params: { claimId } } : undefined);
}
