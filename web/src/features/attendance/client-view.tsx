import { isWithin, dateIn } from '@jatkopolku/domain/attendance';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'suomifi-ui-components';

import { useLanguage } from '../../i18n/use-language.ts';
import { eurosIn, dayIn } from '../../ui/format.ts';
import { DayLine } from './day-line.tsx';
import { useDesk, useRows } from './desk.ts';
import { SendOne } from './send-one.tsx';
import { rowTotals, toClient } from './totals.ts';
import { stateOf, useEditable } from './use-editable.ts';
import { useFill } from './use-fill.ts';
import { daysOfMonth } from './use-month-days.ts';

interface ClientViewProps {
  readonly placementId: string | undefined;
  readonly onClient: (placementId: string) => void;
}

/** One client's month, day by day. */
export function ClientView({ placementId, onClient }: ClientViewProps) {
  const { t } = useTranslation('attendance');
  const id = useId();
  const language = useLanguage();
  const { book } = useDesk();
  const rows = useRows();
  const { isOpen } = useEditable();
  const fill = useFill();
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
        {t('grid.absences').toLowerCase()}: {totals.absent}, {t('grid.compensation')}:{' '}
        {eurosIn(toClient(totals), language)}, {t('grid.fee')}: {eurosIn(totals.feeCents, language)}
      </p>
      {isOpen(row) && (
        <Button variant="secondary" onClick={() => fill([row])}>
          {t('fill')}
        </Button>
      )}
      <ul className="day-lines">
        {days.map((day) => (
          <li key={day}>
            <DayLine
              placementId={placement.placementId}
              day={day}
              name={dayIn(dateIn(book.month, day), language)}
            />
          </li>
        ))}
      </ul>
      <SendOne row={row} />
    </>
  );
}
