import { type Instant, helsinkiDayOf } from '@jatkopolku/kernel';
import { useState } from 'react';

import { useFormat } from '../i18n/use-format.ts';
import { useTranslation } from '../i18n/use-translation.ts';
import { useActing } from './use-acting.ts';

/** A moment of the audit trail, which is a real one: labelled where the region's business day is another. */
export function useRealTime(): (at: Instant) => string {
  const { t } = useTranslation('words');
  const format = useFormat();
  const { membership } = useActing();
  const [today] = useState(() => helsinkiDayOf(new Date()));
  return (at) => {
    const time = format.instant(at);
    const isOther = membership !== undefined && membership.today !== today;
    return isOther ? t('realTime', { time }) : time;
  };
}
