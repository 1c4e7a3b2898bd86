import { stateText } from '@jatkopolku/contracts';
import { daysOf, fromDayCode } from '@jatkopolku/domain/attendance';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import type { Fact } from '../../ui/differences.ts';
import { decimalIn, eurosIn, shortDateIn } from '../../ui/format.ts';
import type { VersionedSheet } from './queries.ts';

/** What may have changed in a sheet: its state, why it came back, and its days. */
export function useSheetFacts(): (sheet: VersionedSheet['record']) => readonly Fact[] {
  const { t } = useTranslation('approval');
  const language = useLanguage();
  return (record) => {
    const { state, returnCategory } = record;
    const days = daysOf(record).map(([date, code]): Fact => {
      const day = fromDayCode(code);
      const about =
        day.status === 'absent'
          ? [t(`absent.${day.reason}`)]
          : [
              t('hours', { hours: decimalIn(day.hours, language) }),
              ...(day.travelCents === null ? [] : [eurosIn(day.travelCents, language)]),
            ];
      return [shortDateIn(date, language), about.join(', ')];
    });
    return [
      [t('state'), stateText(state, language)],
      [t('returnCategory'), returnCategory === null ? '' : t(`categories.${returnCategory}`)],
      ...days,
    ];
  };
}
