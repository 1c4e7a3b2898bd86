import { type Placement, chainOf, lastDayOf, wholeService } from '@jatkopolku/domain/placement';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useProviderName } from '../../queries/providers.ts';
import { useRecords } from '../../queries/use-read.ts';
import { SiteLink } from '../../ui/site-link.tsx';

interface WholeServiceProps {
  readonly placement: Placement;
}

/**
 * How long the service lasts with all placements that renew one another, and the way to each other one that
 * the reader may see; nothing until they are read.
 */
export function WholeService({ placement }: WholeServiceProps) {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const providerName = useProviderName();
  const { clientId, placementId } = placement;
  const { data } = useRecords('listPlacements', { clientId });
  const chain = chainOf(placement, data ?? []);
  const whole = data && wholeService(chain);
  if (!whole) return null;
  const { startsOn, endsOn, months, days, periods } = whole;
  const period = { start: format.date(startsOn), end: format.date(endsOn) };
  const others = chain.filter((one) => one.placementId !== placementId);
  return (
    <>
      {t('service', { ...period, months, days, periods })}
      {others.map((other) => (
        <div key={other.placementId}>
          <SiteLink to="/placements/$placementId" params={{ placementId: other.placementId }}>
            {`${format.date(other.startsOn)}–${format.date(lastDayOf(other))}, ${providerName(other.providerId)}`}
          </SiteLink>
        </div>
      ))}
    </>
  );
}
