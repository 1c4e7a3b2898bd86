import { type Placement, chainOf, wholeService } from '@jatkopolku/domain/placement';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useRecords } from '../../queries/use-read.ts';

/** How long the service lasts with all placements that renew one another; empty until they are read. */
export function useWholeService(placement: Placement): string {
  const { t } = useTranslation('placement');
  const format = useFormat();
  const { clientId } = placement;
  const { data } = useRecords('listPlacements', { clientId });
  const whole = data && wholeService(chainOf(placement, data));
  if (!whole) return '';
  const { startsOn, endsOn, months, days, periods } = whole;
  const period = { start: format.date(startsOn), end: format.date(endsOn) };
  return t('service', { ...period, months, days, periods });
}
