import { type DayCode, fromDayCode } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { memo, useMemo } from 'react';

import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { markOf } from '../day/marks.ts';
import { useDayText } from '../desk/day-texts.ts';
import { stateOf, useDesk, useEditable, useRow } from '../desk/desk.ts';
import { daysOfMonth } from '../desk/month-data.ts';
import type { RefusedDay } from '../desk/row.ts';
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
  const { isOpen, isDay } = useEditable();
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
          day={day}
          code={row.days[day]}
          refused={row.refused[day]}
          isUnsaved={day in row.unsaved}
          kind={kindOf(book, row, day, open && isDay(row, day))}
          isFirst={isFirst && day === '01'}
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
  readonly day: string;
  readonly code: DayCode | undefined;
  readonly refused: RefusedDay | undefined;
  readonly isUnsaved: boolean;
  readonly kind: CellKind | undefined;
  /** Where the Tab key comes to first. */
  readonly isFirst: boolean;
  readonly texts: CellTexts;
}

/** A cell asks for nothing itself, and is drawn again only when its own day changes: there are a thousand of them. */
const DayCell = memo((props: DayCellProps) => {
  const { day, code, refused, kind, isFirst, texts } = props;
  const text = texts.text(code, refused);
  return (
    <td
      data-day={day}
      tabIndex={isFirst ? 0 : -1}
      className={classesOf(props)}
      aria-label={kind === undefined ? text : `${text}, ${texts.kind(kind)}`}
      aria-invalid={refused !== undefined}
    >
      {kind === 'missing' ? '?' : texts.shown(code)}
    </td>
  );
});

function classesOf({ code, refused, isUnsaved, kind }: DayCellProps): string {
  const day = code === undefined ? undefined : fromDayCode(code);
  const hasTravel = day?.status === 'present' && day.travelCents !== null;
  return [
    `is-${markOf(code)}`,
    kind ?? '',
    refused ? 'refused' : '',
    isUnsaved ? 'unsaved' : '',
    hasTravel ? 'travel' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

interface CellTexts {
  readonly text: (code: DayCode | undefined, refused?: RefusedDay) => string;
  readonly shown: (code: DayCode | undefined) => string;
  readonly kind: (kind: CellKind) => string;
}

/** What the cells of a row need, asked for once, and the same until the language changes. */
function useCellTexts(): CellTexts {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const letters = useLetters();
  const text = useDayText();
  return useMemo(
    () => ({
      text,
      kind: (kind) => t(`kinds.${kind}`),
      shown: (code) => {
        const day = code === undefined ? undefined : fromDayCode(code);
        if (day?.status === 'present') return format.decimal(day.hours);
        return letters[markOf(code)].toUpperCase();
      },
    }),
    [t, format, letters, text],
  );
}
