import type { AnswerOf, Operations, Sending } from '@jatkopolku/contracts';
import type { Option } from '@jatkopolku/domain/agreement';
import type { Framework, Lot, Tariff, Terms, TermsVersion } from '@jatkopolku/domain/framework';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';

import { allPages } from '../../app/api/all-pages.ts';
import { type Api, useApi } from '../../app/api/api.ts';

export type StoredFramework = AnswerOf<Operations['readFramework']>;
export type StoredLot = AnswerOf<Operations['listLots']>['items'][number];
type StoredTariff = AnswerOf<Operations['listTariffs']>['items'][number];
type Body<Name extends keyof Operations> = Sending<Operations[Name]>['body'];
export type Bonus = Pick<Tariff, 'lot' | 'pathType' | 'amountCents'>;

/** A framework with all that its page tells. */
export interface WholeFramework extends StoredFramework {
  readonly lots: readonly StoredLot[];
  readonly tariffs: readonly StoredTariff[];
  readonly versions: readonly TermsVersion[];
  readonly options: readonly Option[];
}

export function termsOf({ record, lots, tariffs }: WholeFramework): Terms {
  return {
    framework: record,
    lots: lots.map((lot) => lot.record),
    tariffs: tariffs.map((tariff) => tariff.record),
  };
}

/** All frameworks, and the options that have been decided of them. */
export function useFrameworks(): UseQueryResult<{
  readonly frameworks: readonly Framework[];
  readonly options: readonly Option[];
}> {
  const api = useApi();
  return useQuery({
    queryKey: ['frameworks'],
    queryFn: async () => {
      const [frameworks, options] = await Promise.all([
        allPages((query) => api.call('listFrameworks', { query })),
        allPages((query) => api.call('listOptions', { query })),
      ]);
      return {
        frameworks: frameworks.map(({ record }) => record),
        options: options.map(({ record }) => record),
      };
    },
  });
}

function frameworkQuery(api: Api, frameworkId: string) {
  return {
    queryKey: ['frameworks', frameworkId],
    queryFn: async (): Promise<WholeFramework> => {
      const [framework, lots, tariffs, versions, options] = await Promise.all([
        api.call('readFramework', { params: { frameworkId } }),
        allPages((query) => api.call('listLots', { query: { ...query, frameworkId } })),
        allPages((query) => api.call('listTariffs', { query: { ...query, frameworkId } })),
        allPages((query) => api.call('listTermsVersions', { query: { ...query, frameworkId } })),
        allPages((query) => api.call('listOptions', { query: { ...query, frameworkId } })),
      ]);
      return {
        ...framework,
        lots,
        tariffs,
        versions: versions.map(({ record }) => record),
        options: options.map(({ record }) => record),
      };
    },
  };
}

export function useFramework(frameworkId: string): UseQueryResult<WholeFramework> {
  return useQuery(frameworkQuery(useApi(), frameworkId));
}

function seenOf({ record: { frameworkId }, version }: StoredFramework) {
  return { params: { frameworkId }, version };
}

/** What changes a framework; it is read again afterwards, with what its agreements say of it. */
export function useFrameworkWrites() {
  const api = useApi();
  const queries = useQueryClient();
  const then = async <T>(answer: Promise<T>): Promise<T> => {
    const done = await answer;
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['frameworks'] }),
      queries.invalidateQueries({ queryKey: ['agreements'] }),
    ]);
    return done;
  };
  return {
    read: (frameworkId: string) =>
      queries.fetchQuery({ ...frameworkQuery(api, frameworkId), staleTime: 0 }),
    make: (body: Body<'makeFramework'>, key: string) =>
      then(api.call('makeFramework', { body, key })),
    change: (seen: StoredFramework, body: Body<'changeFramework'>) =>
      then(api.call('changeFramework', { ...seenOf(seen), body })),
    publish: (seen: StoredFramework) => then(api.call('publishFramework', seenOf(seen))),
    modify: (seen: StoredFramework, body: Body<'modifyFramework'>) =>
      then(api.call('modifyFramework', { ...seenOf(seen), body })),
    addLot: (body: Body<'makeLot'>, key: string) => then(api.call('makeLot', { body, key })),
    changeLot: ({ record, version }: StoredLot, body: Pick<Lot, 'name' | 'description'>) => {
      const params = { frameworkId: record.frameworkId, lot: lotText(record.lot) };
      return then(api.call('changeLot', { params, version, body }));
    },
    /** One after the other: what was saved stays saved when a later one is refused. */
    saveBonuses: (whole: WholeFramework, bonuses: readonly Bonus[], key: string) =>
      then(saveBonuses(api, whole, { bonuses, key })),
  };
}

function lotText(lot: Lot['lot']) {
  return ({ 1: '1', 2: '2', 3: '3' } as const)[lot];
}

async function saveBonuses(
  api: Api,
  { record: { frameworkId }, tariffs }: WholeFramework,
  { bonuses, key }: { readonly bonuses: readonly Bonus[]; readonly key: string },
): Promise<void> {
  for (const { lot, pathType, amountCents } of bonuses) {
    const known = tariffs.find(({ record }) => record.lot === lot && record.pathType === pathType);
    if (known?.record.amountCents === amountCents) continue;
    if (known) {
      const params = { frameworkId, lot: lotText(lot), pathType };
      const { version } = known;
      await api.call('changeTariff', { params, version, body: { amountCents } });
    } else {
      const body = { frameworkId, lot, pathType, amountCents };
      await api.call('makeTariff', { body, key: `${key}-${lot}-${pathType}` });
    }
  }
}
