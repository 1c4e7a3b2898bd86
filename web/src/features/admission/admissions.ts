import {
  type Application,
  isOpenApplication,
  takesApplications,
} from '@jatkopolku/domain/admission';
import { agreementTerm } from '@jatkopolku/domain/agreement';
import type { Framework, Lot } from '@jatkopolku/domain/framework';
import type { LocalDate } from '@jatkopolku/kernel';
import type { UseQueryResult } from '@tanstack/react-query';

import type { Answer } from '../../api/operation-names.ts';
import { type ReadResult, joinReads } from '../../queries/join-reads.ts';
import { useRead, useRecords } from '../../queries/use-read.ts';

export type VersionedApplication = Answer<'readApplication'>;

/** The applications that the reader may see, and the frameworks that they are about. */
export interface Admissions {
  readonly applications: readonly Application[];
  readonly frameworks: readonly KnownFramework[];
}

/** A framework with its lots, and its last day with the options that were decided for all of it. */
export interface KnownFramework {
  readonly framework: Framework;
  readonly lots: readonly Lot[];
  readonly lastDay: LocalDate;
}

export function useAdmissions(): ReadResult<Admissions> {
  const applications = useRecords('listApplications');
  const frameworks = useRecords('listFrameworks');
  const lots = useRecords('listLots');
  const options = useRecords('listOptions');
  return joinReads(
    [applications, frameworks, lots, options],
    (ofApplications, ofFrameworks, ofLots, decided) => ({
      applications: ofApplications,
      frameworks: ofFrameworks.map((framework) => {
        const { frameworkId } = framework;
        const all = { frameworkId, agreementId: null, lot: null };
        const own = ofLots.filter((lot) => lot.frameworkId === frameworkId);
        return { framework, lots: own, lastDay: agreementTerm(all, framework, decided).end };
      }),
    }),
  );
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
  applications: readonly Application[],
  frameworkId: string,
): Application | undefined {
  return applications.find(
    (one) => one.frameworkId === frameworkId && isOpenApplication[one.state],
  );
}

/** Addresses of files are good for five minutes: they are asked for again before that. */
const ADDRESSES_KEPT_MS = 4 * 60_000;

export function useDocuments(applicationId: string): UseQueryResult<Answer<'listDocuments'>> {
  return useRead(
    'listDocuments',
    { params: { applicationId } },
    { refetchInterval: ADDRESSES_KEPT_MS },
  );
}
