import type { Month } from '@jatkopolku/kernel';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Heading, VisuallyHidden } from 'suomifi-ui-components';

import { useFormat } from '../../i18n/use-format.ts';
import type { SheetsAddress } from './address.ts';
import { monthAfter, monthBefore } from './month-data.ts';

interface MonthBarProps {
  readonly month: Month;
  readonly search: SheetsAddress;
}

/** Which month, and the ones beside it. */
export function MonthBar({ month, search: { view } }: MonthBarProps) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const kept = view ? { view } : {};
  return (
    <nav className="month-bar" aria-label={t('month')}>
      <Link to="/sheets" search={{ ...kept, month: monthBefore(month) }} className="step">
        <span aria-hidden="true">‹</span>
        <VisuallyHidden>{t('previousMonth')}</VisuallyHidden>
      </Link>
      <Heading variant="h2">{format.month(month)}</Heading>
      <Link to="/sheets" search={{ ...kept, month: monthAfter(month) }} className="step">
        <span aria-hidden="true">›</span>
        <VisuallyHidden>{t('nextMonth')}</VisuallyHidden>
      </Link>
    </nav>
  );
}
