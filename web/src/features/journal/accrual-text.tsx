import { monthRange, nextMonth } from '@jatkopolku/kernel';

import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import type { JournalProps } from './journal-props.ts';

/** What the end of the month accrues, and when that is taken back. */
export function AccrualText({ journal: { month, totals } }: JournalProps) {
  const { t } = useTranslation('journal');
  const format = useFormat();
  const accrued = totals.find(({ account }) => account === 'accrued-bonuses');
  if (!accrued) return null;
  return (
    <p>
      {t('accrued', {
        amount: format.euros(accrued.creditCents),
        date: format.date(monthRange(nextMonth(month)).start),
      })}
    </p>
  );
}
