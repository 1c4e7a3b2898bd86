import { stateText } from '@jatkopolku/contracts';
import { useTranslation } from 'react-i18next';
import { Heading } from 'suomifi-ui-components';

import { useProviderName } from '../../app/api/providers.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { dateIn } from '../../ui/format.ts';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { type StoredPlacement, usePlacementsOf } from './queries.ts';
import { useShownState } from './use-placement-words.ts';

interface PlacementListProps {
  readonly clientId: string;
  readonly mayPlace: boolean;
}

/** A client's placements, the newest first. */
export function PlacementList({ clientId, mayPlace }: PlacementListProps) {
  const { t } = useTranslation('placement');
  const placements = usePlacementsOf(clientId);
  return (
    <section aria-labelledby="placements">
      <Heading variant="h2" mb="xs" id="placements">
        {t('title')}
      </Heading>
      {mayPlace && (
        <p>
          <SiteLink to="/clients/$clientId/placements/new" params={{ clientId }}>
            {t('place')}
          </SiteLink>
        </p>
      )}
      {renderResult(placements, (items) => (
        <>
          {items.length === 0 && <Empty>{t('none')}</Empty>}
          <ul className="found">
            {items.toSorted(newestFirst).map((placement) => (
              <li key={placement.record.placementId}>
                <PlacementLine placement={placement} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}

function newestFirst({ record: a }: StoredPlacement, { record: b }: StoredPlacement): number {
  return a.startsOn > b.startsOn ? -1 : 1;
}

function PlacementLine({ placement: { record } }: { readonly placement: StoredPlacement }) {
  const language = useLanguage();
  const providerName = useProviderName();
  const shownState = useShownState();
  const { placementId, providerId, startsOn, endsOn, endedOn } = record;
  const period = `${dateIn(startsOn, language)} – ${dateIn(endedOn ?? endsOn, language)}`;
  return (
    <>
      <SiteLink to="/placements/$placementId" params={{ placementId }} className="found-name">
        {`${period}, ${providerName(providerId)}`}
      </SiteLink>
      <span className="quiet">{stateText(shownState(record), language)}</span>
    </>
  );
}
