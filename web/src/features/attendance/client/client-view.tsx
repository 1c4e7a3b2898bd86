import { dateIn, isWithin } from '@jatkopolku/domain/attendance';

import { useCompensationRate } from '../../../acting/use-compensation-rate.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { Filter } from '../../../ui/filter.tsx';
import { ConcernDisclosure } from '../../conversation/concern-disclosure.tsx';
import { Certificates } from '../certificates/certificates.tsx';
import { DayLine } from '../day/day-line.tsx';
import { stateOf, useDesk, useEditable, useRows } from '../desk/desk.ts';
import { FillButtons } from '../desk/fill-buttons.tsx';
import { daysOfMonth } from '../desk/month-data.ts';
import { SendOne } from '../desk/send.tsx';
import { SentNote } from '../desk/sent-note.tsx';
import { TakeBack } from '../desk/take-back.tsx';
import { rowTotals, toClient } from '../desk/totals.ts';

interface ClientViewProps {
  readonly placementId: string | undefined;
  readonly onClient: (placementId: string) => void;
}

/** One client's month, day by day. */
export function ClientView({ placementId, onClient }: ClientViewProps) {
  const { t } = useTranslation('attendance');
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
      <Filter
        label={t('client.label')}
        value={placement.placementId}
        options={rows.map((one) => [one.placement.placementId, one.clientName])}
        onChange={onClient}
      />
      <p>
        {t(`states.${stateOf(row)}`)}. {t('grid.days')}: {totals.attended},{' '}
        {t('grid.absences').toLowerCase()}: {totals.absent},{' '}
        {t('grid.compensation', { rate: rateOf(book.month) })}: {format.euros(toClient(totals))},{' '}
        {t('grid.fee')}: {format.euros(totals.feeCents)}
      </p>
      {isOpen(row) && <FillButtons key={placement.placementId} rows={() => [row]} />}
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
      <ConcernDisclosure placementId={placement.placementId} about={book.month} />
      <Certificates row={row} />
      <SentNote row={row} />
      <SendOne row={row} />
      <TakeBack row={row} />
    </>
  );
}
