import { type ListedPlacement, isListed } from '@jatkopolku/domain/placement';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'suomifi-ui-components';

import { useActing } from '../../../acting/use-acting.ts';
import { useMay } from '../../../acting/use-may.ts';
import type { Answer } from '../../../api/operation-names.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useClientNames } from '../../../queries/clients.ts';
import { useRead } from '../../../queries/use-read.ts';
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
  const placements = useRead('listPlacementsByName', {});
  return (
    <Page title={t('list.title')}>
      {renderResult(placements, (answer) => (
        <ListedPlacements answer={answer} />
      ))}
    </Page>
  );
}

function ListedPlacements({
  answer: { items, more },
}: {
  readonly answer: Answer<'listPlacementsByName'>;
}) {
  const { t } = useTranslation('placement');
  const { me } = useActing();
  const may = useMay();
  const [chosen, setChosen] = useState<readonly string[]>();
  const [isChosen, setIsChosen] = useState(false);
  const userId = me?.userId ?? '';
  const address = shownAddress(route.useSearch(), readOwnDefault(userId, localStorage));
  const shown = items.filter((one) => isListed(one, filterOf(address)));
  if (chosen && isChosen) {
    const placements = items.filter(({ placementId }) => chosen.includes(placementId));
    const back = () => {
      setIsChosen(false);
      setChosen(undefined);
    };
    return <MoveChosen placements={placements} onBack={back} />;
  }
  return (
    <>
      <ListedFilters address={address} items={items} userId={userId} />
      <p className="quiet">{t('list.count', { shown: shown.length, all: items.length })}</p>
      {may('movePlacements') && shown.length > 0 && (
        <ChooseMoving {...{ shown, chosen, setChosen }} onGoOn={() => setIsChosen(true)} />
      )}
      {shown.length === 0 && <Empty>{t('list.none')}</Empty>}
      <Lines key={JSON.stringify(address)} placements={shown} {...{ chosen, setChosen }} />
      {more && <p className="quiet">{t('list.more')}</p>}
    </>
  );
}

/** So many are shown at first, and more each time: each name is a look at a client. */
const SHOWN_AT_ONCE = 50;

interface LinesProps extends Choosing {
  readonly placements: readonly ListedPlacement[];
}

function Lines({ placements, chosen, setChosen }: LinesProps) {
  const { t } = useTranslation('placement');
  const [count, setCount] = useState(SHOWN_AT_ONCE);
  const shown = placements.slice(0, count);
  const clientName = useClientNames(shown.map(({ clientId }) => clientId));
  return (
    <>
      <ul className="found">
        {shown.map((placement) => (
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
      {count < placements.length && (
        <Button variant="secondary" onClick={() => setCount(count + SHOWN_AT_ONCE)}>
          {t('list.showMore')}
        </Button>
      )}
    </>
  );
}
