import type { ListedPlacement } from '@jatkopolku/domain/placement';

import type { Answer } from '../../../api/operation-names.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useClientNames } from '../../../queries/clients.ts';
import { useProviderName } from '../../../queries/providers.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { SiteLink } from '../../../ui/site-link.tsx';
import { WideTable } from '../../../ui/wide-table.tsx';

type Moved = Answer<'movePlacements'>['record']['placements'][number];

/** What comes of a placement, or came of it. */
type MoveResult = Pick<Moved, 'placementId' | 'problems'> & Partial<Pick<Moved, 'next'>>;

interface MoveResultsProps {
  readonly caption: string;
  readonly placements: readonly ListedPlacement[];
  readonly results: readonly MoveResult[];
  /** What is said of one that moves. */
  readonly movesText: string;
}

/** A row for each placement: that it moves, or every reason why it stays. */
export function MoveResults({ caption, placements, results, movesText }: MoveResultsProps) {
  const { t } = useTranslation('placement');
  const clientName = useClientNames(placements.map(({ clientId }) => clientId));
  const providerName = useProviderName();
  const placementOf = new Map<string, ListedPlacement>(
    placements.map((one) => [one.placementId, one]),
  );
  return (
    <WideTable caption={caption} columns={[t('move.client'), t('move.provider'), t('move.what')]}>
      {results.map((result) => {
        const { placementId } = result;
        const placement = placementOf.get(placementId);
        return (
          <tr key={placementId}>
            <th scope="row">
              <SiteLink to="/placements/$placementId" params={{ placementId }}>
                {placement ? clientName(placement.clientId) : placementId}
              </SiteLink>
            </th>
            <td>{placement && providerName(placement.providerId)}</td>
            <td>
              <WhatOf result={result} movesText={movesText} />
            </td>
          </tr>
        );
      })}
    </WideTable>
  );
}

interface WhatOfProps extends Pick<MoveResultsProps, 'movesText'> {
  readonly result: MoveResult;
}

function WhatOf({ result: { problems, next }, movesText }: WhatOfProps) {
  const { t } = useTranslation('placement');
  if (problems.length > 0) {
    return (
      <ProblemList
        problems={problems.map(({ code, details }) => ({ code, ...(details && { details }) }))}
      />
    );
  }
  return (
    <>
      {movesText}{' '}
      {next && (
        <SiteLink to="/placements/$placementId" params={{ placementId: next }}>
          {t('move.next')}
        </SiteLink>
      )}
    </>
  );
}
