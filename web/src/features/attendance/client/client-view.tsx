import { dateIn, isWithin } from '@jatkopolku/domain/attendance';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { useCompensationRate } from '../../../acting/use-compensation-rate.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { DayLine } from '../day/day-line.tsx';
import { stateOf, useDesk, useEditable, useRows } from '../desk/desk.ts';
import { FillButtons } from '../desk/fill-buttons.tsx';
import { daysOfMonth } from '../desk/month-data.ts';
import { SendOne } from '../desk/send.tsx';
import { rowTotals, toClient } from '../desk/totals.ts';

interface ClientViewProps {
  readonly placementId: string | undefined;
  readonly onClient: (placementId: string) => void;
}

/** One client's month, day by day. */
export function ClientView({ placementId, onClient }: ClientViewProps) {
  const { t } = useTranslation('attendance');
  const id = useId();
  const format = useFormat();
  const rateOf = useCompensationRate();
  const { book } = useDesk();
  const rows = useRows();
  const { isOpen } = useEditable();
  const row = rows.find(({ placement }) => placement.placementId === placementId) ?? rows[0];
  if (!row) return null;
  const { placement } = row;
  const totals = rowTotals(book.month, row);
  const days = daysOfMonth(book.month).filter(
    (day) => isWithin(placement, dateIn(book.month, day)) || day in row.days,
  );
  return (
    <>
      <div className="field">
        <label htmlFor={id}>{t('client.label')}</label>
        <select
          id={id}
          value={placement.placementId}
          onChange={(event) => onClient(event.target.value)}
        >
          {rows.map((one) => (
            <option key={one.placement.placementId} value={one.placement.placementId}>
              {one.clientName}
            </option>
          ))}
        </select>
      </div>
      <p>
        {t(`states.${stateOf(row)}`)}. {t('grid.days')}: {totals.attended},{' '}
        {t('grid.absences').toLowerCase()}: {totals.absent},{' '}
        {t('grid.compensation', { rate: rateOf(book.month) })}: {format.euros(toClient(totals))},{' '}
        {t('grid.fee')}: {format.euros(totals.feeCents)}
      </p>
      {isOpen(row) && <FillButtons key={placement.placementId} rows={[row]} />}
      <ul className="day-lines">
        {days.map((day) => (
          <li key={day}>
            <DayLine
              placementId={placement.placementId}
              day={day}
              name={format.day(dateIn(book.month, day))}
            />
          </li>
        ))}
      </ul>
      <SendOne row={row} />
    </>
  );
}
