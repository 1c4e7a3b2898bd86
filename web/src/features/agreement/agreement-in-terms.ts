import type { Agreement, LeftOption, Option } from '@jatkopolku/domain/agreement';
import type { Framework, Lot } from '@jatkopolku/domain/framework';
import { leftOptions, leftByNotices } from '@jatkopolku/domain/option';

import { useMay } from '../../acting/use-may.ts';
import type { Answer } from '../../api/operation-names.ts';
import { type ReadResult, joinReads } from '../../queries/join-reads.ts';
import { useRead, useRecords } from '../../queries/use-read.ts';

/** An agreement with what its term follows from. */
export interface AgreementInTerms extends Answer<'readAgreement'> {
  readonly framework: Framework;
  readonly lots: readonly Lot[];
  readonly options: readonly Option[];
  /** Options that are decided not to be used, as far as the reader may know of decisions. */
  readonly left: readonly LeftOption[];
}

export function useAgreementInTerms(agreementId: string): ReadResult<AgreementInTerms> {
  const agreement = useRead('readAgreement', { params: { agreementId } });
  const record = agreement.data?.record;
  const frameworkId = record?.frameworkId ?? '';
  const when = record !== undefined;
  const framework = useRead('readFramework', record && { params: { frameworkId } });
  const lots = useRecords('listLots', { frameworkId }, { when });
  const options = useRecords('listOptions', { frameworkId }, { when });
  const left = useLeftOptions(record);
  return joinReads(
    [agreement, framework, lots, options, left],
    (stored, ofFramework, ofLots, ofOptions, leftOut) => ({
      ...stored,
      framework: ofFramework.record,
      lots: ofLots,
      options: ofOptions,
      left: leftOut,
    }),
  );
}

/** The county reads decisions; a provider's manager learns of them by notices. */
function useLeftOptions(agreement: Agreement | undefined): ReadResult<readonly LeftOption[]> {
  const may = useMay();
  const isCounty = may('listDecisions');
  const decisions = useRecords('listDecisions');
  const notices = useRecords('listNotices', {}, { when: !isCounty });
  if (isCounty) return joinReads([decisions], leftOptions);
  if (!may('listNotices')) return nothingLeft;
  return joinReads([notices], (all) => (agreement ? leftByNotices(all, agreement) : []));
}

const nothingLeft: ReadResult<readonly LeftOption[]> = {
  data: [],
  error: null,
  fetchStatus: 'idle',
  refetch: () => undefined,
};
