import type { Language, Operations, Sending } from '@jatkopolku/contracts';
import { must } from '@jatkopolku/kernel';
import {
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';

import { useActing } from '../acting/use-acting.ts';
import { useMay } from '../acting/use-may.ts';
import { type Api, useApi } from '../api/api.ts';
import type { Answer, ListName, ReadName, RecordOf, Row } from '../api/operation-names.ts';
import { Refused } from '../api/refused.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { type PageAsked, allPages } from './all-pages.ts';

/** What a read may be asked for with; nothing for one that takes nothing. */
type Asked<Name extends ReadName> = Sending<Operations[Name]>;

/** How a read is kept and shown, beside what it asks for. */
type Keeping<Answered, Shown> = Pick<
  UseQueryOptions<Answered, Error, Shown>,
  'select' | 'staleTime' | 'gcTime' | 'refetchInterval' | 'placeholderData'
>;

type ListKeeping<Answered, Shown> = Keeping<Answered, Shown> & {
  /** Whether it is asked for yet, where its owner is not known at first. */
  readonly when?: boolean;
};

/** For what seldom changes, such as names. */
export const KEPT_MS = 5 * 60_000;

/** One answer is kept for each thing that is asked of an operation; its name comes first, so that a write finds it. */
function readOf<Name extends ReadName>(api: Api, name: Name, asked: Asked<Name> | undefined) {
  return {
    queryKey: [name, asked] as const,
    queryFn: (): Promise<Answer<Name>> => api.call(name, must(asked, `what ${name} is asked`)),
  };
}

function listOf<Name extends ListName>(api: Api, name: Name, query: object) {
  return {
    queryKey: [name, 'all', query] as const,
    queryFn: (): Promise<readonly Row<Name>[]> =>
      allPages<Row<Name>>((page: PageAsked) =>
        api.call(name, { query: { ...query, ...page } } as Asked<Name>),
      ),
  };
}

/** The API for the one who acts; what the policy does not let them ask is refused here, and never sent. */
export function useOwnApi(name: ReadName): { readonly api: Api; readonly isActing: boolean } {
  const api = useApi();
  const language = useLanguage();
  const isActing = useActing().membership !== undefined;
  const isAllowed = useMay()(name);
  return { api: isAllowed ? api : { call: () => refuse(language) }, isActing };
}

async function refuse(language: Language): Promise<never> {
  const { problemDocument } = await import('../api/refusal.ts');
  const problem = { code: 'not-allowed' } as const;
  throw new Refused(problemDocument(problem, { language, correlationId: 'site' }));
}

/** What an operation answers; what is undefined is not asked yet. */
export function useRead<Name extends ReadName, Shown = Answer<Name>>(
  name: Name,
  asked: Asked<Name> | undefined,
  keeping: Keeping<Answer<Name>, Shown> = {},
): UseQueryResult<Shown> {
  const { api, isActing } = useOwnApi(name);
  const enabled = isActing && asked !== undefined;
  return useQuery({ ...readOf(api, name, asked), ...keeping, enabled });
}

type Owner<Name extends ListName> = Omit<
  NonNullable<Asked<Name> extends { query?: infer Query } ? Query : never>,
  keyof PageAsked
>;

/** Every row of a list, or of what belongs to one owner. */
export function useReadAll<Name extends ListName, Shown = readonly Row<Name>[]>(
  name: Name,
  owner: Owner<Name> = {} as Owner<Name>,
  { when = true, ...keeping }: ListKeeping<readonly Row<Name>[], Shown> = {},
): UseQueryResult<Shown> {
  const { api, isActing } = useOwnApi(name);
  const enabled = isActing && when;
  return useQuery({ ...listOf(api, name, owner), ...keeping, enabled });
}

/** The records of a list, where nothing is done to them that needs their versions. */
export function useRecords<Name extends ListName>(
  name: Name,
  owner: Owner<Name> = {} as Owner<Name>,
  keeping: Omit<ListKeeping<readonly Row<Name>[], RecordOf<Name>[]>, 'select'> = {},
): UseQueryResult<readonly RecordOf<Name>[]> {
  return useReadAll(name, owner, { ...keeping, select: recordsOf<Name> });
}

function recordsOf<Name extends ListName>(rows: readonly Row<Name>[]): RecordOf<Name>[] {
  return rows.map(({ record }) => record);
}

/** Reads from the API now, however fresh what is kept may be; every page that shows it sees the new answer. */
export function useReadNow() {
  const api = useApi();
  const queries = useQueryClient();
  return {
    read: <Name extends ReadName>(name: Name, asked: Asked<Name>) =>
      queries.fetchQuery({ ...readOf(api, name, asked), staleTime: 0 }),
    readAll: <Name extends ListName>(name: Name, owner: Owner<Name>) =>
      queries.fetchQuery({ ...listOf(api, name, owner), staleTime: 0 }),
  };
}
