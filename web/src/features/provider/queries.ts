import type { AnswerOf, Operations, Sending } from '@jatkopolku/contracts';
import { type Action, reachOf } from '@jatkopolku/domain/access';
import type { Agreement } from '@jatkopolku/domain/agreement';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';

import { useActing } from '../../app/acting/use-acting.ts';
import { allPages } from '../../app/api/all-pages.ts';
import { type Api, useApi } from '../../app/api/api.ts';

export type StoredProvider = AnswerOf<Operations['readProvider']>;
export type StoredAccount = AnswerOf<Operations['listAccounts']>['items'][number];
export type Affiliate = AnswerOf<Operations['listAffiliates']>['items'][number]['record'];
type Body<Name extends keyof Operations> = Sending<Operations[Name]>['body'];

/** What the reader may do. */
export function useMay(): (action: Action) => boolean {
  const { membership } = useActing();
  return (action) => membership !== undefined && reachOf(membership, action) !== undefined;
}

function providerQuery(api: Api, providerId: string) {
  return {
    queryKey: ['providers', providerId],
    queryFn: () => api.call('readProvider', { params: { providerId } }),
  };
}

export function useProvider(providerId: string): UseQueryResult<StoredProvider> {
  return useQuery(providerQuery(useApi(), providerId));
}

export function useAccounts(providerId: string): UseQueryResult<readonly StoredAccount[]> {
  const api = useApi();
  return useQuery({
    queryKey: ['accounts', providerId],
    queryFn: () =>
      allPages((query) => api.call('listAccounts', { query: { ...query, providerId } })),
  });
}

export function useAffiliates(providerId: string): UseQueryResult<readonly Affiliate[]> {
  const api = useApi();
  return useQuery({
    queryKey: ['affiliates', providerId],
    queryFn: async () => {
      const found = await allPages((query) =>
        api.call('listAffiliates', { query: { ...query, providerId } }),
      );
      return found.map(({ record }) => record);
    },
  });
}

/** The provider's agreements, and what their frameworks are called. */
export function useAgreementsOf(providerId: string): UseQueryResult<{
  readonly agreements: readonly Agreement[];
  readonly nameOf: (frameworkId: string) => string;
}> {
  const api = useApi();
  return useQuery({
    queryKey: ['agreements', 'of', providerId],
    queryFn: async () => {
      const [agreements, frameworks] = await Promise.all([
        allPages((query) => api.call('listAgreements', { query })),
        allPages((query) => api.call('listFrameworks', { query })),
      ]);
      const names = new Map<string, string>(
        frameworks.map(({ record }) => [record.frameworkId, record.name]),
      );
      return {
        agreements: agreements
          .map(({ record }) => record)
          .filter((agreement) => agreement.providerId === providerId),
        nameOf: (frameworkId: string) => names.get(frameworkId) ?? frameworkId,
      };
    },
    // It holds a function.
    structuralSharing: false,
  });
}

function seenOf({ record: { providerId }, version }: StoredProvider) {
  return { params: { providerId }, version };
}

function stepOf({ record: { providerId, accountId }, version }: StoredAccount) {
  return { params: { providerId, accountId }, version };
}

/** What changes a provider; it is read again afterwards. */
export function useProviderWrites() {
  const api = useApi();
  const queries = useQueryClient();
  const then = async <T>(answer: Promise<T>, ...kinds: readonly string[]): Promise<T> => {
    const done = await answer;
    await Promise.all(kinds.map((kind) => queries.invalidateQueries({ queryKey: [kind] })));
    return done;
  };
  return {
    read: (providerId: string) =>
      queries.fetchQuery({ ...providerQuery(api, providerId), staleTime: 0 }),
    rereadAccounts: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
    make: (body: Body<'makeProvider'>, key: string) =>
      then(api.call('makeProvider', { body, key }), 'providers'),
    change: (seen: StoredProvider, body: Body<'changeProvider'>) =>
      then(api.call('changeProvider', { ...seenOf(seen), body }), 'providers'),
    changeContacts: (seen: StoredProvider, body: Body<'changeContacts'>) =>
      then(api.call('changeContacts', { ...seenOf(seen), body }), 'providers'),
    changeEInvoice: (seen: StoredProvider, body: Body<'changeEInvoice'>) =>
      then(api.call('changeEInvoice', { ...seenOf(seen), body }), 'providers'),
    changeSupervision: (seen: StoredProvider, body: Body<'changeSupervision'>) =>
      then(api.call('changeSupervision', { ...seenOf(seen), body }), 'providers'),
    addAffiliate: (body: Body<'makeAffiliate'>, key: string) =>
      then(api.call('makeAffiliate', { body, key }), 'affiliates'),
    propose: (body: Body<'proposeAccount'>, key: string) =>
      then(api.call('proposeAccount', { body, key }), 'accounts', 'tasks'),
    confirm: (account: StoredAccount) =>
      then(api.call('confirmAccount', stepOf(account)), 'accounts', 'tasks'),
    refuse: (account: StoredAccount, body: Body<'refuseAccount'>) =>
      then(api.call('refuseAccount', { ...stepOf(account), body }), 'accounts', 'tasks'),
    release: (account: StoredAccount) =>
      then(api.call('releaseAccountHold', stepOf(account)), 'accounts', 'tasks'),
  };
}
