import { type Benefit, benefitPeriods } from '@jatkopolku/domain/client';
import { type DateRange, LAST_DAY } from '@jatkopolku/kernel';

import { useBusinessDay } from '../../acting/use-business-day.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { useBenefitWords } from './use-benefit-words.ts';

/** Where the client’s benefits lie over each other, and where nobody pays. */
export function BenefitPeriodsList({ benefits }: { readonly benefits: readonly Benefit[] }) {
  const { t } = useTranslation('client');
  const today = useBusinessDay();
  const format = useFormat();
  const { kindOf } = useBenefitWords();
  if (!today) return null;
  const { overlaps, gaps } = benefitPeriods(benefits, today);
  if (overlaps.length + gaps.length === 0) return null;
  const spanOf = ({ start, end }: DateRange) =>
    end === LAST_DAY
      ? t('benefits.from', { from: format.date(start) })
      : `${format.date(start)} – ${format.date(end)}`;
  return (
    <ul>
      {overlaps.map(({ days, pays, other }) => (
        <li key={`${pays.position} ${other.position}`}>
          {t('benefits.overlap', {
            days: spanOf(days),
            pays: kindOf(pays.benefit),
            other: kindOf(other.benefit),
          })}
        </li>
      ))}
      {gaps.map((days) => (
        <li key={days.start}>{t('benefits.gap', { days: spanOf(days) })}</li>
      ))}
    </ul>
  );
}
