import type { Operations, Sending } from '@jatkopolku/contracts';
import { type Action, reachOf } from '@jatkopolku/domain/access';
import type { Agreement, LeftOption, Option } from '@jatkopolku/domain/agreement';
import type { Framework, Lot } from '@jatkopolku/domain/framework';
import { leftOptions, toldLeft } from '@jatkopolku/domain/option';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';

import { useActing } from '../../app/acting/use-acting.ts';
import { allPages } from '../../app/api/all-pages.ts';
import { useApi } from '../../app/api/api.ts';
import type { Agreements } from './rows.ts';

export type Person = Sending<Operations['changeResponsiblePerson']>['body'];

/** An agreement with what its term follows from. */
export interface AgreementInTerms {
  readonly record: Agreement;
  readonly version: number;
  readonly framework: Framework;
  readonly lots: readonly Lot[];
  readonly options: readonly Option[];
  /** Options that are decided not to be used, as far as the reader is told of decisions. */
  readonly left: readonly LeftOption[];
}

/** All agreements of the region, or one's own, with the frameworks, lots and options that they stand in. */
export function useAgreements(): UseQueryResult<Agreements> {
  const api = useApi();
  return useQuery({
    queryKey: ['agreements'],
    queryFn: async () => {
      const [agreements, frameworks, lots, options] = await Promise.all([
        allPages((query) => api.call('listAgreements', { query })),
        allPages((query) => api.call('listFrameworks', { query })),
        allPages((query) => api.call('listLots', { query })),
        allPages((query) => api.call('listOptions', { query })),
      ]);
      return {
        agreements: agreements.map(({ record }) => record),
        frameworks: frameworks.map(({ record }) => record),
        lots: lots.map(({ record }) => record),
        options: options.map(({ record }) => record),
      };
    },
  });
}

export function useAgreement(agreementId: string): UseQueryResult<AgreementInTerms> {
  const api = useApi();
  const readLeft = useLeftReading();
  return useQuery({
    queryKey: ['agreements', agreementId],
    queryFn: async () => {
      const { record, version } = await api.call('readAgreement', { params: { agreementId } });
      const { frameworkId } = record;
      const [framework, lots, options, left] = await Promise.all([
        api.call('readFramework', { params: { frameworkId } }),
        allPages((query) => api.call('listLots', { query: { ...query, frameworkId } })),
        allPages((query) => api.call('listOptions', { query: { ...query, frameworkId } })),
        readLeft(record),
      ]);
      return {
        record,
        version,
        left,
        framework: framework.record,
        lots: lots.map((lot) => lot.record),
        options: options.map((option) => option.record),
      };
    },
  });
}

/** The county reads decisions; a provider's manager is told of them by notices. */
function useLeftReading(): (agreement: Agreement) => Promise<readonly LeftOption[]> {
  const api = useApi();
  const { membership } = useActing();
  const may = (action: Action) =>
    membership !== undefined && reachOf(membership, action) !== undefined;
  return async (agreement) => {
    if (may('listDecisions')) {
      const decisions = await allPages((query) => api.call('listDecisions', { query }));
      return leftOptions(decisions.map(({ record }) => record));
    }
    if (!may('listNotices')) return [];
    const notices = await allPages((query) => api.call('listNotices', { query }));
    return toldLeft(
      notices.map(({ record }) => record),
      agreement,
    );
  };
}

export function useFigures(agreementId: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['agreements', agreementId, 'figures'],
    queryFn: () => api.call('readAgreementFigures', { params: { agreementId } }),
  });
}

/** Changes who answers for the activity, of the agreement as it was seen. */
export function useChangePerson({ record: { agreementId }, version }: AgreementInTerms) {
  const api = useApi();
  const queries = useQueryClient();
  return async (person: Person) => {
    const params = { agreementId };
    const changed = await api.call('changeResponsiblePerson', { params, version, body: person });
    await queries.invalidateQueries({ queryKey: ['agreements'] });
    return changed;
  };
}
