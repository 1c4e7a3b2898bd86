import { type ClosedPeriod, closedPeriodsIn, closedPeriodsOn } from '@jatkopolku/domain/attendance';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type { LocalDate, Month } from '@jatkopolku/kernel';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRecords } from '../../../queries/use-read.ts';

/** The days of a closed period and its name, in words. */
export function useClosedText(): (
  period: Pick<ClosedPeriod, 'startsOn' | 'endsOn' | 'name'>,
) => string {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  return ({ startsOn, endsOn, name }) => {
    const from = format.date(startsOn);
    if (startsOn === endsOn) return t('closed.day', { day: from, name });
    return t('closed.days', { from, to: format.date(endsOn), name });
  };
}

/** When nobody was expected in a month; nothing where that never was. */
export function ClosedNote({ periods }: { readonly periods: readonly ClosedPeriod[] }) {
  const { t } = useTranslation('attendance');
  const closedText = useClosedText();
  if (periods.length === 0) return null;
  const all = periods.map((period) => closedText(period)).join('; ');
  return <p className="quiet">{t('closed.note', { periods: all })}</p>;
}

interface ClosedInMonthProps {
  readonly providerId: ProviderId;
  readonly month: Month;
  /** The day whose knowledge counts. */
  readonly on: LocalDate;
}

/** The same of a provider's month that the page knows nothing else of. */
export function ClosedInMonth({ providerId, month, on }: ClosedInMonthProps) {
  const { data: known = [] } = useRecords('listClosedPeriods');
  return <ClosedNote periods={closedPeriodsIn(closedPeriodsOn(known, providerId, on), month)} />;
}
