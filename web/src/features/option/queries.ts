import type { AnswerOf, BodyOf, Operations, Sending } from '@jatkopolku/contracts';
import type { Lot } from '@jatkopolku/domain/framework';
import { type TermFacts, leftOptions } from '@jatkopolku/domain/option';
import {
  type UseQueryResult,
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';

import { allPages } from '../../app/api/all-pages.ts';
import { useApi } from '../../app/api/api.ts';

export type HeldDecision = AnswerOf<Operations['readDecision']>;
export type Judged = AnswerOf<Operations['judgeOption']>;
export type HeldNotice = AnswerOf<Operations['readNotice']>;
export type HeldFeed = AnswerOf<Operations['listFeeds']>['items'][number];
export type PerformanceAnswer = AnswerOf<Operations['readPerformance']>;
export type ProposalBody = BodyOf<Operations['proposeOption']>;
export type JudgedBody = Sending<Operations['judgeOption']>['body'];

/** All that the desk shows: terms, and the decisions on their options. */
export interface Desk extends Omit<TermFacts, 'today'> {
  readonly lots: readonly Lot[];
  readonly decisions: readonly HeldDecision[];
}

export function useDesk(): UseQueryResult<Desk> {
  const api = useApi();
  return useQuery({
    queryKey: ['option-desk'],
    queryFn: async () => {
      const [frameworks, agreements, options, lots, decisions] = await Promise.all([
        allPages((query) => api.call('listFrameworks', { query })),
        allPages((query) => api.call('listAgreements', { query })),
        allPages((query) => api.call('listOptions', { query })),
        allPages((query) => api.call('listLots', { query })),
        allPages((query) => api.call('listDecisions', { query })),
      ]);
      return {
        frameworks: frameworks.map(({ record }) => record),
        agreements: agreements.map(({ record }) => record),
        options: options.map(({ record }) => record),
        lots: lots.map(({ record }) => record),
        left: leftOptions(decisions.map(({ record }) => record)),
        decisions,
      };
    },
  });
}

export function useDecision(decisionId: string): UseQueryResult<HeldDecision> {
  const api = useApi();
  return useQuery({
    queryKey: ['option-decision', decisionId],
    queryFn: () => api.call('readDecision', { params: { decisionId } }),
  });
}

/** Whom a proposal would reach today; while it is being written the answer before stays in sight. */
export function useJudged(body: JudgedBody | undefined): UseQueryResult<Judged> {
  const api = useApi();
  return useQuery({
    queryKey: ['option-judgement', body],
    queryFn: () => {
      if (!body) throw new Error('something is judged');
      return api.call('judgeOption', { body });
    },
    enabled: body !== undefined,
    placeholderData: keepPreviousData,
  });
}

export function useJudgedDecision({ record }: HeldDecision): UseQueryResult<Judged> {
  const api = useApi();
  const { decisionId } = record;
  return useQuery({
    queryKey: ['option-judgement', decisionId],
    queryFn: () => api.call('judgeDecision', { params: { decisionId } }),
    enabled: record.state === 'proposed',
  });
}

export function usePropose() {
  const api = useApi();
  const reread = useRereadDesk();
  return async (body: Sending<Operations['proposeOption']>['body'], key: string) => {
    const proposed = await api.call('proposeOption', { body, key });
    await reread();
    return proposed;
  };
}

export type Closing = 'refuse' | 'withdraw';
const closings = { refuse: 'refuseOption', withdraw: 'withdrawOption' } as const;

export function useDeciding({ record: { decisionId }, version }: HeldDecision) {
  const api = useApi();
  const reread = useRereadDesk();
  const params = { decisionId };
  return {
    confirm: useMutation({
      mutationFn: () => api.call('confirmOption', { params, version }),
      onSuccess: reread,
    }),
    close: async (step: Closing, reason: string) => {
      const closed = await api.call(closings[step], { params, version, body: { reason } });
      await reread();
      return closed;
    },
    reread,
  };
}

/** Terms, tasks, agreements and notices follow from decisions. */
function useRereadDesk(): () => Promise<unknown> {
  const queries = useQueryClient();
  const keys = [
    'option-desk',
    'option-decision',
    'option-judgement',
    'notices',
    'agreements',
    'tasks',
  ];
  return () => Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] })));
}

/** Notices of a decision; without one, all that the reader may see. */
export function useNotices(decisionId?: string): UseQueryResult<readonly HeldNotice[]> {
  const api = useApi();
  return useQuery({
    queryKey: ['notices', decisionId ?? ''],
    queryFn: () =>
      allPages((query) =>
        api.call('listNotices', {
          query: { ...query, ...(decisionId !== undefined && { decisionId }) },
        }),
      ),
  });
}

export function useNoticeActs({ record: { decisionId, agreementId }, version }: HeldNotice) {
  const api = useApi();
  const reread = useRereadDesk();
  const params = { decisionId, agreementId };
  return {
    acknowledge: useMutation({
      mutationFn: () => api.call('acknowledgeNotice', { params, version }),
      onSuccess: reread,
    }),
    document: useMutation({
      mutationFn: () => api.call('readNoticeDocument', { params }),
    }),
    reread,
  };
}

export function useMail() {
  const api = useApi();
  return useQuery({
    queryKey: ['mail'],
    queryFn: () => allPages((query) => api.call('listMail', { query })),
  });
}

export function useFeeds() {
  const api = useApi();
  const queries = useQueryClient();
  const reread = () => queries.invalidateQueries({ queryKey: ['feeds'] });
  return {
    list: useQuery({
      queryKey: ['feeds'],
      queryFn: () => allPages((query) => api.call('listFeeds', { query })),
    }),
    make: useMutation({
      mutationFn: (language: HeldFeed['record']['language']) =>
        api.call('makeFeed', { body: { language }, key: crypto.randomUUID() }),
      onSuccess: reread,
    }),
    revoke: useMutation({
      mutationFn: ({ record: { feedId }, version }: HeldFeed) =>
        api.call('revokeFeed', { params: { feedId }, version }),
      onSuccess: reread,
    }),
  };
}

export function usePerformance(providerId: string): UseQueryResult<PerformanceAnswer> {
  const api = useApi();
  return useQuery({
    queryKey: ['performance', providerId],
    queryFn: () => api.call('readPerformance', { params: { providerId } }),
  });
}
