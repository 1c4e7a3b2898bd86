import { reachOf } from '@jatkopolku/domain/access';
import { firstBookingDay } from '@jatkopolku/domain/settlement';

import { useActing } from '../../acting/use-acting.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { Section } from '../../ui/result-place.tsx';
import { NumberCell, WideTable, numbers } from '../../ui/wide-table.tsx';
import { BookButton } from './book-button.tsx';
import { figureRows, isFilled, rowKey } from './figures.ts';
import type { Comparison } from './queries.ts';
import { FigureText } from './totals-table.tsx';
import { useSigned } from './use-words.ts';

interface BookingSectionProps {
  readonly comparison: Comparison;
}

/** What is not booked, and booking it. */
export function BookingSection({ comparison }: BookingSectionProps) {
  const { t } = useTranslation('settlement');
  const { membership } = useActing();
  const mayBook = membership !== undefined && reachOf(membership, 'bookSettlement') !== undefined;
  const { changed, runs, ended, month } = comparison;
  const format = useFormat();
  const isAll = changed.length === 0;
  return (
    <Section title={t('booking')} className="booking">
      {isAll && <p>{runs.length > 0 ? t('allIsBooked') : t('nothingToBook')}</p>}
      {!isAll && runs.length > 0 && <Remaining comparison={comparison} />}
      {!ended ? (
        <p>{t('notEnded', { date: format.date(firstBookingDay(month)) })}</p>
      ) : mayBook ? (
        <BookButton key={comparison.month} comparison={comparison} />
      ) : (
        !isAll && <p className="quiet">{t('auditorReads')}</p>
      )}
    </Section>
  );
}

/** What booking now would add or take away, where something is booked already. */
function Remaining({ comparison: { remaining, month } }: BookingSectionProps) {
  const { t } = useTranslation('settlement');
  const signed = useSigned();
  return (
    <WideTable caption={t('toBook')} columns={[t('figure'), ...numbers(t('days'), t('change'))]}>
      {figureRows(remaining)
        .filter(isFilled)
        .map((row) => (
          <tr key={rowKey(row)} className={row.isTotal ? 'total' : undefined}>
            <th scope="row">
              <FigureText row={row} month={month} />
            </th>
            <NumberCell>{signed.days(row.days)}</NumberCell>
            <NumberCell>{signed.euros(row.amount)}</NumberCell>
          </tr>
        ))}
    </WideTable>
  );
}
