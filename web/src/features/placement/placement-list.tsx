import type { Row } from '../../api/operation-names.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useLastDay } from '../../i18n/use-last-day.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { KEPT_MS, useReadAll } from '../../queries/use-read.ts';
import { Code } from '../../ui/code.tsx';
import { Part } from '../../ui/part.tsx';
import { renderResult } from '../../ui/render-result.tsx';
import { SiteLink } from '../../ui/site-link.tsx';
import { Empty } from '../../ui/states.tsx';
import { useShownState } from './use-placement-words.ts';

interface PlacementListProps {
  readonly clientId: string;
  readonly mayPlace: boolean;
}

/** A client's placements, the newest first. */
export function PlacementList({ clientId, mayPlace }: PlacementListProps) {
  const { t } = useTranslation('placement');
  const placements = useReadAll('listPlacements', { clientId }, { staleTime: KEPT_MS });
  return (
    <Part title={t('title')} titleId="placements">
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
    </Part>
  );
}

function newestFirst(
  { record: a }: Row<'listPlacements'>,
  { record: b }: Row<'listPlacements'>,
): number {
  return a.startsOn > b.startsOn ? -1 : 1;
}

function PlacementLine({ placement: { record } }: { readonly placement: Row<'listPlacements'> }) {
  const format = useFormat();
  const providerName = useProviderName();
  const shownState = useShownState();
  const lastDay = useLastDay();
  const { placementId, providerId, startsOn, endsOn, endedOn } = record;
  const state = shownState(record);
  // Of what is over nothing is left to be done in time.
  const last = state === 'ended' ? format.date(endedOn ?? endsOn) : lastDay(endedOn ?? endsOn);
  const period = `${format.date(startsOn)} – ${last}`;
  return (
    <>
      <SiteLink to="/placements/$placementId" params={{ placementId }} className="found-name">
        {`${period}, ${providerName(providerId)}`}
      </SiteLink>{' '}
      <Code>{placementId}</Code>
      <span className="quiet">{format.state(state)}</span>
    </>
  );
}
