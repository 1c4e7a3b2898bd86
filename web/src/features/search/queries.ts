import type { Language } from '@jatkopolku/contracts';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';

import { allPages } from '../../app/api/all-pages.ts';
import { type Api, useApi } from '../../app/api/api.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { dateIn } from '../../ui/format.ts';
import type { SearchKind } from './address.ts';
import type { Found } from './find.ts';

const KEPT_MS = 5 * 60_000;

/** Everything of a kind that the API lists to the role; `undefined` asks for nothing. */
export function useFindable(kind: SearchKind | undefined): UseQueryResult<readonly Found[]> {
  const api = useApi();
  const language = useLanguage();
  return useQuery({
    queryKey: ['findable', kind, language],
    queryFn: () => (kind === undefined ? [] : findables[kind](api, language)),
    enabled: kind !== undefined,
    staleTime: KEPT_MS,
  });
}

const findables: Record<SearchKind, (api: Api, language: Language) => Promise<readonly Found[]>> = {
  providers: async (api) =>
    (await listProviders(api)).map(
      ({ record: { providerId, name, businessId, municipality } }) => ({
        id: providerId,
        name,
        about: [businessId, municipality],
      }),
    ),
  agreements: async (api, language) => {
    const nameOf = await providerNames(api);
    const rows = await allPages((query) => api.call('listAgreements', { query }));
    return rows.map(({ record: { agreementId, providerId, frameworkId, lot, signedOn } }) => ({
      id: agreementId,
      name: nameOf(providerId),
      about: [
        providerId,
        `${frameworkId} / ${lot}`,
        signedOn === null ? '' : dateIn(signedOn, language),
      ].filter(Boolean),
      page: { of: 'agreement', frameworkId, agreementId },
    }));
  },
  clients: async (api) =>
    (await allPages((query) => api.call('listClients', { query }))).map(({ record: client }) => ({
      id: client.clientId,
      name: `${client.lastName} ${client.firstName}`,
      about: [client.municipality],
      page: { of: 'client', clientId: client.clientId },
    })),
  placements: async (api, language) => {
    const nameOf = await providerNames(api);
    const rows = await allPages((query) => api.call('listPlacements', { query }));
    return rows.map(({ record: { placementId, clientId, providerId, startsOn, endsOn } }) => ({
      id: placementId,
      name: nameOf(providerId),
      about: [clientId, providerId, `${dateIn(startsOn, language)} – ${dateIn(endsOn, language)}`],
      page: { of: 'placement', placementId },
    }));
  },
};

const listProviders = (api: Api) => allPages((query) => api.call('listProviders', { query }));

async function providerNames(api: Api): Promise<(providerId: string) => string> {
  const providers = await listProviders(api);
  const names = new Map<string, string>(
    providers.map(({ record }) => [record.providerId, record.name]),
  );
  return (providerId) => names.get(providerId) ?? providerId;
}
