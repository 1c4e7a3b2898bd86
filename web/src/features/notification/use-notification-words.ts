import { type Notification, type NotifiedDay, isCorrection } from '@jatkopolku/domain/notification';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { usePayerName } from '../settlement/use-words.ts';

type About = Notification['about'];

/** What a notification is called by what it is about. */
export function kindOf(about: About): 'absences' | 'correction' | 'interruption' {
  if (about.type === 'interruption') return 'interruption';
  return isCorrection(about) ? 'correction' : 'absences';
}

/** Who gets a notification. */
export function useReceiverName(): (about: About) => string {
  const { t } = useTranslation('notification');
  const payerName = usePayerName();
  return (about) =>
    about.type === 'interruption' ? t('employmentAuthority') : payerName(about.payer);
}

/** A day with what its payer hears of it, and what it heard before. */
export function useDayText(): (day: NotifiedDay) => string {
  const { t } = useTranslation('notification');
  const format = useFormat();
  return ({ date, reason, before }) => {
    const values = { day: format.date(date), reason: t(`reasons.${reason ?? 'none'}`) };
    return before === null
      ? t('day', values)
      : t('correctedDay', { ...values, before: t(`reasons.${before}`) });
  };
}
