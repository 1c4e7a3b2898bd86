import type { Month } from '@jatkopolku/kernel';

import { useTranslation } from '../../i18n/use-translation.ts';
import { useRead } from '../../queries/use-read.ts';

const EVERY_MS = 1_000;

/** How far the booking is that the page waits for, once it has taken a second. */
export function BookingProgress({ month }: { readonly month: Month }) {
  const { t } = useTranslation('settlement');
  const { data } = useRead(
    'readBookingProgress',
    { params: { month } },
    { refetchInterval: EVERY_MS, gcTime: 0 },
  );
  if (!data?.progress) return null;
  const { step, done, total } = data.progress;
  const isCounted = done > 0;
  return (
    <div className="book-progress">
      <label htmlFor="book-progress">
        {t(`bookingSteps.${step}`)} {isCounted && t('ofProviders', { done, total })}
      </label>
      <progress id="book-progress" {...(isCounted && { value: done, max: total })} />
    </div>
  );
}
