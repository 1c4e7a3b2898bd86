import { type DayCode, fromDayCode } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../../i18n/use-format.ts';
import { markOf } from '../day/marks.ts';
import { useDayText } from '../desk/day-texts.ts';
import { stateOf, useDesk, useEditable, useRow } from '../desk/desk.ts';
import { daysOfMonth } from '../desk/month-data.ts';
import type { RefusedDay, Row } from '../desk/row.ts';
import { rowTotals, toClient } from '../desk/totals.ts';
import { type CellKind, kindOf } from './cell-kinds.tsx';
import { useLetters } from './keys.ts';

interface GridRowProps {
  readonly placementId: PlacementId;
  readonly isFirst: boolean;
}

/** A client's month in the grid. */
export const GridRow = memo(({ placementId, isFirst }: GridRowProps) => {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const { book } = useDesk();
  const row = useRow(placementId);
  const { isOpen } = useEditable();
  const texts = useCellTexts();
  const { daysPerWeek, hoursPerDay } = row.placement;
  const totals = rowTotals(book.month, row);
  const open = isOpen(row);
  return (
    <tr data-placement={placementId} className={open ? '' : 'closed'}>
      <th scope="row" className="client">
        {row.clientName}
        <span className="quiet plan">
          {t('grid.plan', { days: daysPerWeek, hours: format.decimal(hoursPerDay) })}
          {' · '}
          {t(`states.${stateOf(row)}`)}
        </span>
      </th>
      {daysOfMonth(book.month).map((day) => (
        <DayCell
          key={day}
          row={row}
          day={day}
          open={open}
          first={isFirst && day === '01'}
          texts={texts}
        />
      ))}
      <td className="number">{totals.attended}</td>
      <td className="number">{totals.absent}</td>
      <td className="number">{format.euros(toClient(totals))}</td>
      <td className="number">{format.euros(totals.feeCents)}</td>
    </tr>
  );
});

interface DayCellProps {
  readonly row: Row;
  readonly day: string;
  readonly open: boolean;
  /** Where the Tab key comes to first. */
  readonly first: boolean;
  readonly texts: CellTexts;
}

/** A cell asks for nothing itself: there are a thousand of them. */
function DayCell({ row, day, open, first, texts }: DayCellProps) {
  const code = row.days[day];
  const refused = row.refused[day];
  const kind = texts.kindOf(row, day, open);
  const text = texts.text(code, refused);
  return (
    <td
      data-day={day}
      tabIndex={first ? 0 : -1}
      className={classesOf(row, day, kind)}
      aria-label={kind === undefined ? text : `${text}, ${texts.kind(kind)}`}
      aria-invalid={refused !== undefined}
    >
      {kind === 'missing' ? '?' : texts.shown(code)}
    </td>
  );
}

function classesOf(row: Row, day: string, kind: CellKind | undefined): string {
  const code = row.days[day];
  const text = code === undefined ? undefined : fromDayCode(code);
  const hasTravel = text?.status === 'present' && text.travelCents !== null;
  return [
    `is-${markOf(code)}`,
    kind ?? '',
    day in row.refused ? 'refused' : '',
    day in row.unsaved ? 'unsaved' : '',
    hasTravel ? 'travel' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

interface CellTexts {
  readonly text: (code: DayCode | undefined, refused?: RefusedDay) => string;
  readonly shown: (code: DayCode | undefined) => string;
  readonly kindOf: (row: Row, day: string, isOpen: boolean) => CellKind | undefined;
  readonly kind: (kind: CellKind) => string;
}

/** What the cells of a row need, asked for once. */
function useCellTexts(): CellTexts {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const format = useFormat();
  const letters = useLetters();
  const text = useDayText();
  const { isDay } = useEditable();
  return {
    text,
    kindOf: (row, day, isOpen) => kindOf(book, row, day, isOpen && isDay(row, day)),
    kind: (kind) => t(`kinds.${kind}`),
    shown: (code) => {
      const day = code === undefined ? undefined : fromDayCode(code);
      if (day?.status === 'present') return format.decimal(day.hours);
      return letters[markOf(code)].toUpperCase();
    },
  };
}
