import type { Option } from '@jatkopolku/domain/agreement';
import type { Tariff, Terms, TermsVersion } from '@jatkopolku/domain/framework';

import type { Answer, Row } from '../../api/operation-names.ts';
import { type ReadResult, joinReads } from '../../queries/join-reads.ts';
import { useRead, useReadAll, useRecords } from '../../queries/use-read.ts';

export type Bonus = Omit<Tariff, 'frameworkId'>;

/** A framework with all that its page shows. */
export interface WholeFramework extends Answer<'readFramework'> {
  readonly lots: readonly Row<'listLots'>[];
  readonly tariffs: readonly Row<'listTariffs'>[];
  readonly versions: readonly TermsVersion[];
  readonly options: readonly Option[];
}

export function useWholeFramework(frameworkId: string): ReadResult<WholeFramework> {
  const framework = useRead('readFramework', { params: { frameworkId } });
  const lots = useReadAll('listLots', { frameworkId });
  const tariffs = useReadAll('listTariffs', { frameworkId });
  const versions = useRecords('listTermsVersions', { frameworkId });
  const options = useRecords('listOptions', { frameworkId });
  return joinReads(
    [framework, lots, tariffs, versions, options],
    (stored, ...[ofLots, ofTariffs, ofVersions, ofOptions]) => ({
      ...stored,
      lots: ofLots,
      tariffs: ofTariffs,
      versions: ofVersions,
      options: ofOptions,
    }),
  );
}

export function termsOf({ record, lots, tariffs }: WholeFramework): Terms {
  return {
    framework: record,
    lots: lots.map((lot) => lot.record),
    tariffs: tariffs.map((tariff) => tariff.record),
  };
}
