import type { Lot } from '@jatkopolku/domain/framework';
import { type TermFacts, leftOptions } from '@jatkopolku/domain/option';
import { byName } from '@jatkopolku/kernel';

import type { Row } from '../../api/operation-names.ts';
import { joinReads } from '../../queries/join-reads.ts';
import { useReadAll, useRecords } from '../../queries/use-read.ts';

/** All that the desk shows: terms, and the decisions on their options. */
export interface Desk extends Omit<TermFacts, 'today'> {
  readonly lots: readonly Lot[];
  readonly decisions: readonly Row<'listDecisions'>[];
}

export function useDesk() {
  const frameworks = useRecords('listFrameworks');
  const agreements = useRecords('listAgreements');
  const options = useRecords('listOptions');
  const lots = useRecords('listLots');
  const decisions = useReadAll('listDecisions');
  return joinReads(
    [frameworks, agreements, options, lots, decisions],
    (...[known, agreed, decided, parts, taken]): Desk => ({
      frameworks: known.toSorted((a, b) => byName(a.name, b.name)),
      agreements: agreed,
      options: decided,
      lots: parts,
      left: leftOptions(taken.map(({ record }) => record)),
      decisions: taken,
    }),
  );
}
