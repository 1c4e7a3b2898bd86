import type { AnswerOf, Operations, Sending } from '@jatkopolku/contracts';
import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';

import { allPages } from '../../app/api/all-pages.ts';
import { useApi } from '../../app/api/api.ts';

export type Standing = AnswerOf<Operations['readCheck']>;
export type HeldInspection = AnswerOf<Operations['readInspection']>;
type Body<Name extends 'proposeReview' | 'readExtract' | 'takeDeclaration' | 'takeDocument'> =
  Sending<Operations[Name]>['body'];
export type ReviewAnswer = Body<'proposeReview'>;
export type ReadExtract = Body<'readExtract'>;
export type Declared = Body<'takeDeclaration'>;
export type GivenDocument = Body<'takeDocument'>;

export function useChecks() {
  const api = useApi();
  return useQuery({
    queryKey: ['checks'],
    queryFn: async () => {
      const items = await allPages((query) => api.call('listChecks', { query }));
      return items.map(({ record }) => record);
    },
  });
}

export function useStanding(providerId: string): UseQueryResult<Standing> {
  const api = useApi();
  return useQuery({
    queryKey: ['checks', providerId],
    queryFn: () => api.call('readCheck', { params: { providerId } }),
  });
}

export function useInspection(providerId: string): UseQueryResult<HeldInspection> {
  const api = useApi();
  return useQuery({
    queryKey: ['inspections', providerId],
    queryFn: () => api.call('readInspection', { params: { providerId } }),
  });
}

/** Asks the register now; the key is the same however often one asking is sent. */
export function useAskRegister(providerId: string): UseMutationResult<unknown, Error, string> {
  const api = useApi();
  const reread = useReread();
  return useMutation({
    mutationFn: (key) => api.call('checkProvider', { params: { providerId }, key }),
    onSuccess: reread,
  });
}

/** Everything that may be done to a check as it was seen. */
export function useCheckSteps({ providerId, version }: Pick<Standing, 'providerId' | 'version'>) {
  const api = useApi();
  const reread = useReread();
  const params = { providerId };
  return {
    readExtract: async (body: ReadExtract) => {
      const answer = await api.call('readExtract', { params, version, body });
      await reread();
      return answer;
    },
    propose: async (body: ReviewAnswer) => {
      const answer = await api.call('proposeReview', { params, version, body });
      await reread();
      return answer;
    },
    confirm: async () => {
      const answer = await api.call('confirmReview', { params, version });
      await reread();
      return answer;
    },
    giveBack: async (reason: string) => {
      const answer = await api.call('returnReview', { params, version, body: { reason } });
      await reread();
      return answer;
    },
  };
}

/** What a provider declared, showed or gave, saved part by part. */
export function useInspecting(providerId: string) {
  const api = useApi();
  const reread = useReread();
  const params = { providerId };
  return {
    declare: async (body: Declared) => {
      const answer = await api.call('takeDeclaration', { params, body });
      await reread();
      return answer;
    },
    seeCriminalRecord: async (issuedOn: string) => {
      const answer = await api.call('seeCriminalRecord', { params, body: { issuedOn } });
      await reread();
      return answer;
    },
    give: async (body: GivenDocument) => {
      const answer = await api.call('takeDocument', { params, body });
      await reread();
      return answer;
    },
  };
}

/** Checks are no longer what they were, nor what waits. */
export function useReread(): () => Promise<unknown> {
  const queries = useQueryClient();
  return () =>
    Promise.all(
      ['checks', 'inspections', 'tasks', 'agreements'].map((kind) =>
        queries.invalidateQueries({ queryKey: [kind] }),
      ),
    );
}
