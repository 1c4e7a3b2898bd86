import type { Language } from '@jatkopolku/contracts';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';

import { type Api, useApi } from '../../app/api/api.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { dateIn } from '../../ui/format.ts';
import type { Found } from './find.ts';
import type { SearchKind } from './kinds.ts';

/** More than any region has of anything, and an end for a list that would never stop. */
const MOST_PAGES = 25;
const KEPT_MS = 5 * 60_000;

interface ListPage<Row> {
  readonly items: readonly { readonly record: Row }[];
  readonly nextCursor: string | null;
}

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
    (await listProviders(api)).map(({ providerId, name, businessId, municipality }) => ({
      id: providerId,
      name,
      about: [businessId, municipality],
    })),
  agreements: async (api, language) => {
    const nameOf = await providerNames(api);
    const rows = await all((query) => api.call('listAgreements', { query }));
    return rows.map(({ agreementId, providerId, frameworkId, lot, signedOn }) => ({
      id: agreementId,
      name: nameOf(providerId),
      about: [providerId, `${frameworkId} / ${lot}`, dateIn(signedOn, language)],
    }));
  },
  clients: async (api) =>
    (await all((query) => api.call('listClients', { query }))).map((client) => ({
      id: client.clientId,
      name: `${client.lastName} ${client.firstName}`,
      about: [client.municipality],
    })),
  placements: async (api, language) => {
    const nameOf = await providerNames(api);
    const rows = await all((query) => api.call('listPlacements', { query }));
    return rows.map(({ placementId, clientId, providerId, startsOn, endsOn }) => ({
      id: placementId,
      name: nameOf(providerId),
      about: [clientId, providerId, `${dateIn(startsOn, language)} – ${dateIn(endsOn, language)}`],
    }));
  },
};

const listProviders = (api: Api) => all((query) => api.call('listProviders', { query }));

async function providerNames(api: Api): Promise<(providerId: string) => string> {
  const providers = await listProviders(api);
  const names = new Map<string, string>(providers.map((it) => [it.providerId, it.name]));
  return (providerId) => names.get(providerId) ?? providerId;
}

interface PageAsked {
  readonly limit: string;
  readonly cursor?: string;
}

async function all<Row>(list: (query: PageAsked) => Promise<ListPage<Row>>): Promise<Row[]> {
  const rows: Row[] = [];
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: ListPage<Row> = await list({ limit: '200', ...(cursor !== null && { cursor }) });
    rows.push(...answer.items.map(({ record }) => record));
    cursor = answer.nextCursor;
    if (cursor === null) break;
  }
  return rows;
}
