import {
  type ClosedPeriod,
  type HeldPeriod,
  closedPeriodsIn,
  knownOn,
  periodsAt,
} from '@jatkopolku/domain/attendance';
import type { ProviderId } from '@jatkopolku/domain/provider';
import type { LocalDate, Month } from '@jatkopolku/kernel';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRecords } from '../../../queries/use-read.ts';

type Shown = Pick<HeldPeriod, 'startsOn' | 'endsOn' | 'name'> &
  Partial<Pick<ClosedPeriod, 'workplace'>>;

/** The days of a closed period and its name, in words, with the workplace where one is closed by itself. */
export function useClosedText(): (period: Shown) => string {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  return ({ startsOn, endsOn, name: reason, workplace }) => {
    const name = workplace
      ? t('closed.ofWorkplace', { name: reason, place: workplace.name })
      : reason;
    const from = format.date(startsOn);
    if (startsOn === endsOn) return t('closed.day', { day: from, name });
    return t('closed.days', { from, to: format.date(endsOn), name });
  };
}

/** When nobody was expected in a month; nothing where that never was. */
export function ClosedNote({ periods }: { readonly periods: readonly Shown[] }) {
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
  const all = knownOn(periodsAt(known, providerId), on);
  return <ClosedNote periods={closedPeriodsIn(all, month)} />;
}
