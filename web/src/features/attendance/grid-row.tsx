import { dateIn, fromDayCode, weekdayOf } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { eurosIn, hoursIn } from '../../ui/format.ts';
import type { Row } from './book.ts';
import { useDesk, useRow } from './desk.ts';
import { markOf } from './marks.ts';
import { addCents, totalsOf } from './totals.ts';
import { stateOf, useEditable } from './use-editable.ts';
import { useLetters } from './use-letters.ts';
import { daysOfMonth } from './use-month-days.ts';
import { useDayText } from './use-texts.ts';

const SATURDAY = 5;

interface GridRowProps {
  readonly placementId: PlacementId;
  readonly isFirst: boolean;
}

/** A client's month in the grid. */
export const GridRow = memo(({ placementId, isFirst }: GridRowProps) => {
  const { t } = useTranslation('attendance');
  const language = useLanguage();
  const { book } = useDesk();
  const row = useRow(placementId);
  const { isOpen } = useEditable();
  const { daysPerWeek, hoursPerDay } = row.placement;
  const totals = totalsOf(book.month, row.days, row.agreement?.dayPriceCents);
  const open = isOpen(row);
  return (
    <tr data-placement={placementId} className={open ? '' : 'closed'}>
      <th scope="row" className="client">
        {row.clientName}
        <span className="quiet plan">
          {t('grid.plan', { days: daysPerWeek, hours: hoursIn(hoursPerDay, language) })}
        </span>
      </th>
      {daysOfMonth(book.month).map((day) => (
        <DayCell key={day} row={row} day={day} open={open} first={isFirst && day === '01'} />
      ))}
      <td className="number">{totals.present}</td>
      <td className="number">{totals.absent}</td>
      <td className="number">
        {eurosIn(addCents(totals.compensation, totals.travel), language)}
      </td>
      <td className="number">{eurosIn(totals.fee, language)}</td>
      <td>{t(`states.${stateOf(row)}`)}</td>
    </tr>
  );
});

interface DayCellProps {
  readonly row: Row;
  readonly day: string;
  readonly open: boolean;
  /** Where the Tab key comes to first. */
  readonly first: boolean;
}

function DayCell({ row, day, open, first }: DayCellProps) {
  const { book } = useDesk();
  const language = useLanguage();
  const letters = useLetters();
  const dayText = useDayText();
  const { isDay } = useEditable();
  const code = row.days[day];
  const refused = row.refused[day];
  const mark = markOf(code);
  const told = code === undefined ? undefined : fromDayCode(code);
  const hasTravel = told?.status === 'present' && told.travelCents !== null;
  const canEdit = open && isDay(row, day);
  const marksOfCell = [
    `is-${mark}`,
    canEdit ? '' : 'outside',
    refused ? 'refused' : '',
    day in row.unsaved ? 'unsaved' : '',
    hasTravel ? 'travel' : '',
    weekdayOf(dateIn(book.month, day)) >= SATURDAY ? 'weekend' : '',
  ];
  return (
    <td
      role="gridcell"
      data-day={day}
      tabIndex={first ? 0 : -1}
      className={marksOfCell.filter(Boolean).join(' ')}
      aria-label={dayText(code, refused)}
      aria-readonly={!canEdit}
      aria-invalid={refused !== undefined}
    >
      {told?.status === 'present' ? hoursIn(told.hours, language) : letters[mark].toUpperCase()}
    </td>
  );
}
