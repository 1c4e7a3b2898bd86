import type { AnswerOf, Operations } from '@jatkopolku/contracts';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';

import { type Api, useApi } from '../../app/api/api.ts';
import type { ApprovalsAddress } from './address.ts';

export type ApprovalQueue = AnswerOf<Operations['listApprovals']>;

/**
 * The part of the queue that the address names. What is late waits longest and so comes first: it is
 * told apart here, of what the API has judged.
 */
export function useApprovals({
  type,
  provider,
  state,
  late,
}: ApprovalsAddress): UseQueryResult<ApprovalQueue> {
  const api = useApi();
  const query = {
    ...(type && { type }),
    ...(provider && { providerId: provider }),
    ...(state && ({ clean: state === 'clean' ? 'yes' : 'no' } as const)),
  };
  return useQuery({
    queryKey: ['approvals', query],
    queryFn: () => api.call('listApprovals', { query }),
    select: ({ items, more }) => ({ items: items.filter((item) => !late || item.late), more }),
  });
}

/** Once something is decided, what waits is asked for anew. */
export function useRereadApprovals(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['approvals', 'approval-sheet', 'tasks'].map((name) =>
        queries.invalidateQueries({ queryKey: [name] }),
      ),
    );
}

export interface SheetNames {
  readonly providerId: string;
  readonly month: string;
  readonly clientId: string;
  readonly placementId: string;
}

export type OpenSheet = Awaited<ReturnType<typeof readSheet>>;

/** A month sheet with the plan and the price that it is looked at by, always as they are now. */
export function useSheet(names: SheetNames): UseQueryResult<OpenSheet> {
  const api = useApi();
  return useQuery({
    queryKey: ['approval-sheet', names],
    queryFn: () => readSheet(api, names),
    staleTime: 0,
  });
}

async function readSheet(api: Api, names: SheetNames) {
  const sheet = await api.call('readSheet', { params: names });
  const { placementId, agreementId } = sheet.record;
  const [placement, agreement] = await Promise.all([
    api.call('readPlacement', { params: { placementId } }),
    api.call('readAgreement', { params: { agreementId } }),
  ]);
  return { sheet, placement: placement.record, agreement: agreement.record };
}
