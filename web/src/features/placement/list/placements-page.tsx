import type { ListedPlacement } from '@jatkopolku/domain/placement';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'suomifi-ui-components';

import { useActing } from '../../../acting/use-acting.ts';
import { useMay } from '../../../acting/use-may.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useClientNames } from '../../../queries/clients.ts';
import { usePages } from '../../../queries/use-pages.ts';
import { Page } from '../../../ui/page.tsx';
import { renderResult } from '../../../ui/render-result.tsx';
import { Empty } from '../../../ui/states.tsx';
import { type Choosing, ChooseMoving, ChooseOne } from '../moving/choosing.tsx';
import { MoveChosen } from '../moving/move-chosen.tsx';
import { filterOf, readOwnDefault, shownAddress } from './listed-address.ts';
import { ListedFilters } from './listed-filters.tsx';
import { ListedLine } from './listed-line.tsx';

const route = getRouteApi('/signed-in-area/placements');

/** Placements by the names of their clients, as many as are chosen; it opens as its reader has said. */
export function PlacementsPage() {
  const { t } = useTranslation('placement');
  const { me } = useActing();
  const may = useMay();
  const userId = me?.userId ?? '';
  const address = shownAddress(route.useSearch(), readOwnDefault(userId, localStorage));
  const found = usePages('listPlacementsByName', filterOf(address));
  const { placements, isChosen, ...choosing } = useChosen(found.data?.items ?? []);
  if (isChosen) {
    return (
      <Page title={t('list.title')}>
        <MoveChosen placements={placements} onBack={() => choosing.setChosen(undefined)} />
      </Page>
    );
  }
  return (
    <Page title={t('list.title')}>
      {renderResult(found, ({ items, latest: { choices, count, all, more } }) => (
        <>
          <ListedFilters address={address} choices={choices} userId={userId} />
          <p className="quiet">{t('list.count', { shown: count, all })}</p>
          {may('movePlacements') && count > 0 && <ChooseMoving shown={items} {...choosing} />}
          {count === 0 && <Empty>{t('list.none')}</Empty>}
          <Lines placements={items} isComing={found.isPlaceholderData} {...choosing} />
          {found.hasNextPage && (
            <Button
              variant="secondary"
              disabled={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {t('list.showMore')}
            </Button>
          )}
          {more && <p className="quiet">{t('list.more')}</p>}
        </>
      ))}
    </Page>
  );
}

/** Those that are chosen to move stay so while the list shows others. */
function useChosen(items: readonly ListedPlacement[]) {
  const [placements, setPlacements] = useState<readonly ListedPlacement[]>();
  const [isChosen, setIsChosen] = useState(false);
  const setChosen: Choosing['setChosen'] = (ids) => {
    setIsChosen(false);
    const known = [...(placements ?? []), ...items];
    setPlacements(ids?.flatMap((id) => known.find(({ placementId }) => placementId === id) ?? []));
  };
  return {
    placements: placements ?? [],
    chosen: placements?.map(({ placementId }) => placementId),
    setChosen,
    isChosen,
    onGoOn: () => setIsChosen(true),
  };
}

interface LinesProps extends Choosing {
  readonly placements: readonly ListedPlacement[];
  /** Whether other ones are on their way. */
  readonly isComing: boolean;
}

/** Each name is a look at a client: only those are asked for who are shown. */
function Lines({ placements, isComing, chosen, setChosen }: LinesProps) {
  const clientName = useClientNames(placements.map(({ clientId }) => clientId));
  return (
    <ul className="found" aria-busy={isComing}>
      {placements.map((placement) => (
        <li key={placement.placementId}>
          {chosen && (
            <ChooseOne
              placementId={placement.placementId}
              name={clientName(placement.clientId)}
              chosen={chosen}
              setChosen={setChosen}
            />
          )}
          <ListedLine placement={placement} clientName={clientName(placement.clientId)} />
        </li>
      ))}
    </ul>
  );
}
