import { monthOf } from '@jatkopolku/kernel';
import { ZERO_CENTS } from '@jatkopolku/kernel';

import { useCompensationRate } from '../../acting/use-compensation-rate.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useTranslation } from '../../i18n/use-translation.ts';
import { NumberCell } from '../../ui/wide-table.tsx';
import type { SheetAccount } from './queries.ts';
import { useEuros, usePayerName } from './use-words.ts';

type Day = SheetAccount['days'][number];

/** The days of a sheet, each with what it comes to. */
export function DayTable({
  sheet: { placementId, days },
  name,
}: {
  readonly sheet: SheetAccount;
  readonly name: string;
}) {
  const { t } = useTranslation('settlement');
  const rate = useCompensationRate()(days[0] && monthOf(days[0].date));
  const numbers = [t('fee'), t('compensation', { rate })];
  return (
    <table className="figures days">
      <caption>{t('daysOf', { client: name, placement: placementId })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('date')}</th>
          <th scope="col">{t('presence')}</th>
          {numbers.map((text) => (
            <th key={text} scope="col" className="number">
              {text}
            </th>
          ))}
          <th scope="col">{t('payer')}</th>
          <th scope="col" className="number">
            {t('travel')}
          </th>
          <th scope="col" className="number">
            {t('stateShare')}
          </th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <DayRow key={day.date} day={day} />
        ))}
      </tbody>
    </table>
  );
}

function DayRow({ day: { date, hours, absenceReason, amounts } }: { readonly day: Day }) {
  const { t } = useTranslation('settlement');
  const format = useFormat();
  const euros = useEuros();
  const held = amounts?.heldTravelCents ?? ZERO_CENTS;
  const presence =
    absenceReason === null
      ? t('hours', { hours: hours ?? '' })
      : t('absent', { reason: t(`absences.${absenceReason}`) });
  return (
    <tr className={amounts ? undefined : 'quiet'}>
      <th scope="row">{format.date(date)}</th>
      <td>{presence}</td>
      <NumberCell>{euros(amounts?.feeCents ?? null)}</NumberCell>
      <NumberCell>{euros(amounts?.compensationCents ?? null)}</NumberCell>
      <td>
        <DayPayer amounts={amounts} />
      </td>
      <NumberCell>
        {euros(amounts?.travelCents ?? null)}
        {held > 0 && (
          <span className="quiet"> {t('heldTravelOf', { amount: format.euros(held) })}</span>
        )}
      </NumberCell>
      <NumberCell>{euros(amounts?.stateCents ?? null)}</NumberCell>
    </tr>
  );
}

/** Who pays the day, or why nobody does. */
function DayPayer({ amounts }: Pick<Day, 'amounts'>) {
  const { t } = useTranslation('settlement');
  const payerName = usePayerName();
  if (!amounts) return '–';
  return amounts.heldFor === null ? payerName(amounts.payer) : t(`heldFor.${amounts.heldFor}`);
}
