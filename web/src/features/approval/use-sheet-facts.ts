import { daysOf, fromDayCode, heldTravel } from '@jatkopolku/domain/attendance';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { Fact } from '../../ui/differences.ts';
import type { VersionedSheet } from './queries.ts';
import { useTravelText } from './use-travel-text.ts';

/** What may have changed in a sheet: its state, why it came back, and its days. */
export function useSheetFacts(): (sheet: VersionedSheet['record']) => readonly Fact[] {
  const { t } = useTranslation('approval');
  const format = useFormat();
  const travelText = useTravelText();
  return (record) => {
    const { state, returnCategory } = record;
    const days = daysOf(record).map(([date, code]): Fact => {
      const day = fromDayCode(code);
      const about =
        day.status === 'absent'
          ? [t(`absent.${day.reason}`)]
          : [
              t('hours', { hours: format.decimal(day.hours) }),
              ...(day.travelCents === null ? [] : [format.euros(day.travelCents)]),
            ];
      return [format.shortDate(date), about.join(', ')];
    });
    return [
      [t('state'), format.state(state)],
      [t('returnCategory'), returnCategory === null ? '' : t(`categories.${returnCategory}`)],
      ...days,
      ...heldTravel(record).map((held): Fact => [
        t('cappedTravel.factOf', { date: format.shortDate(held.date) }),
        travelText(held),
      ]),
    ];
  };
}
