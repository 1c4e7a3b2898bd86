import type { AnswerOf, Operations, Sending } from '@jatkopolku/contracts';
import { type Action, reachOf } from '@jatkopolku/domain/access';
import { isOpenApplication, takesApplications } from '@jatkopolku/domain/admission';
import { agreementTerm } from '@jatkopolku/domain/agreement';
import type { Framework, Lot } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';

import { useActing } from '../../app/acting/use-acting.ts';
import { allPages } from '../../app/api/all-pages.ts';
import { useApi } from '../../app/api/api.ts';

export type HeldApplication = AnswerOf<Operations['readApplication']>;
export type ApplicationRecord = HeldApplication['record'];
export type Documents = AnswerOf<Operations['listDocuments']>;
export type NewApplication = Sending<Operations['makeApplication']>['body'];
export type ApplicationBody = Sending<Operations['changeApplication']>['body'];
export type Decision = Sending<Operations['decideApplication']>['body'];

/** The applications that the reader may see, and the frameworks that they are about. */
export interface Admissions {
  readonly applications: readonly HeldApplication[];
  readonly frameworks: readonly KnownFramework[];
}

/** A framework with its lots, and its last day with the options that were decided for all of it. */
export interface KnownFramework {
  readonly framework: Framework;
  readonly lots: readonly Lot[];
  readonly lastDay: LocalDate;
}

export function useAdmissions(): UseQueryResult<Admissions> {
  const api = useApi();
  return useQuery({
    queryKey: ['admissions'],
    queryFn: async () => {
      const [applications, frameworks, lots, options] = await Promise.all([
        allPages((query) => api.call('listApplications', { query })),
        allPages((query) => api.call('listFrameworks', { query })),
        allPages((query) => api.call('listLots', { query })),
        allPages((query) => api.call('listOptions', { query })),
      ]);
      const decided = options.map(({ record }) => record);
      const known = frameworks.map(({ record: framework }) => {
        const { frameworkId } = framework;
        const all = { frameworkId, agreementId: null, lot: null };
        const own = lots
          .map(({ record }) => record)
          .filter((lot) => lot.frameworkId === frameworkId);
        return { framework, lots: own, lastDay: agreementTerm(all, framework, decided).end };
      });
      return { applications, frameworks: known };
    },
  });
}

/** The frameworks that take applications on the day, and to which there is none yet. */
export function openFrameworks(
  { applications, frameworks }: Admissions,
  today: LocalDate,
): readonly KnownFramework[] {
  return frameworks
    .filter(({ framework, lastDay }) => takesApplications(framework, lastDay, today))
    .filter(({ framework }) => !openApplicationTo(applications, framework.frameworkId));
}

export function openApplicationTo(
  applications: readonly HeldApplication[],
  frameworkId: string,
): HeldApplication | undefined {
  return applications.find(
    ({ record }) => record.frameworkId === frameworkId && isOpenApplication[record.state],
  );
}

export function useApplication(applicationId: string): UseQueryResult<HeldApplication> {
  const api = useApi();
  return useQuery({
    queryKey: ['admissions', applicationId],
    queryFn: () => api.call('readApplication', { params: { applicationId } }),
  });
}

/** Addresses of files are good for five minutes: they are asked for anew before that. */
const ADDRESSES_KEPT_MS = 4 * 60_000;

export function useDocuments({
  applicationId,
  documents,
}: ApplicationRecord): UseQueryResult<Documents> {
  const api = useApi();
  return useQuery({
    queryKey: ['admissions', applicationId, 'documents', documents],
    queryFn: () => api.call('listDocuments', { params: { applicationId } }),
    staleTime: ADDRESSES_KEPT_MS,
    refetchInterval: ADDRESSES_KEPT_MS,
  });
}

/** Whether the policy allows something to the reader. */
export function useMay(): (action: Action) => boolean {
  const { membership } = useActing();
  return (action) => membership !== undefined && reachOf(membership, action) !== undefined;
}

/** What is done to applications; what waits for whom, and the agreements, may change with each. */
export function useApplicationActs() {
  const api = useApi();
  const queries = useQueryClient();
  const reread = () =>
    Promise.all(
      ['admissions', 'agreements', 'tasks'].map((name) =>
        queries.invalidateQueries({ queryKey: [name] }),
      ),
    );
  const told = async (answer: Promise<HeldApplication>) => {
    const held = await answer;
    queries.setQueryData(['admissions', held.record.applicationId], held);
    void reread();
    return held;
  };
  return {
    reread,
    make: (body: NewApplication, key: string) => told(api.call('makeApplication', { body, key })),
    change: (held: HeldApplication, body: ApplicationBody) =>
      told(api.call('changeApplication', { ...seen(held), body })),
    submit: (held: HeldApplication) => told(api.call('submitApplication', seen(held))),
    withdraw: (held: HeldApplication) => told(api.call('withdrawApplication', seen(held))),
    decide: (held: HeldApplication, body: Decision) =>
      told(api.call('decideApplication', { ...seen(held), body })),
  };
}

/** Which one is changed, and as what version it was seen. */
function seen({ record: { applicationId }, version }: HeldApplication) {
  return { params: { applicationId }, version };
}
