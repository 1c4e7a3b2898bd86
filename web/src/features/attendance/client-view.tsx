import { isWithin, dateIn } from '@jatkopolku/domain/attendance';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import { useCompensationRate } from '../../i18n/use-compensation-rate.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { DayLine } from './day-line.tsx';
import { useDesk, useRows } from './desk.ts';
import { FillButtons } from './fill-buttons.tsx';
import { SendOne } from './send-one.tsx';
import { rowTotals, toClient } from './totals.ts';
import { stateOf, useEditable } from './use-editable.ts';
import { daysOfMonth } from './use-month-days.ts';

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
