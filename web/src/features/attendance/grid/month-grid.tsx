import { dateIn } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { isBusinessDay } from '@jatkopolku/kernel';
import { memo } from 'react';

import { useCompensationRate } from '../../../acting/use-compensation-rate.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useTranslation } from '../../../i18n/use-translation.ts';
import { useDesk, useRows } from '../desk/desk.ts';
import { daysOfMonth } from '../desk/month-data.ts';
import { rowTotals, sumTotals, toClient } from '../desk/totals.ts';
import { GridRow } from './grid-row.tsx';
import { type GridSetting, useGrid } from './use-grid.ts';

/**
 * The grid of a month (ARIA's grid pattern): one stop of the Tab key, arrows inside. Its cells have no
 * handlers of their own: forty clients' days are twelve hundred of them.
 */
export const MonthGrid = memo((setting: GridSetting) => {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const format = useFormat();
  const handlers = useGrid(setting);
  const days = daysOfMonth(book.month);
  return (
    <div className="month-scroll">
      {/* A table whose cells are worked in is a grid: the role says so. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table role="grid" className="month-grid" {...handlers}>
        <caption>{t('grid.caption', { month: format.month(book.month) })}</caption>
        <GridHead days={days} />
        <Rows ids={book.rows().map(({ placement }) => placement.placementId)} />
        <GridTotals days={days.length} />
      </table>
    </div>
  );
});

/** The rows are drawn once; each draws itself again when its own month changes. */
const Rows = memo(
  ({ ids }: { readonly ids: readonly PlacementId[] }) => (
    <tbody>
      {ids.map((placementId, place) => (
        <GridRow key={placementId} placementId={placementId} isFirst={place === 0} />
      ))}
    </tbody>
  ),
  (before, after) => before.ids.join() === after.ids.join(),
);

function GridHead({ days }: { readonly days: readonly string[] }) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const rateOf = useCompensationRate();
  const { book } = useDesk();
  return (
    <thead>
      <tr>
        <th scope="col" className="client">
          {t('grid.client')}
        </th>
        {days.map((day) => {
          const date = dateIn(book.month, day);
          const isToday = date === book.today;
          const isOff = !isBusinessDay(date);
          return (
            <th
              key={day}
              scope="col"
              aria-label={format.day(date)}
              className={`${isOff ? 'weekend' : ''} ${isToday ? 'today' : ''}`}
            >
              <span className="weekday">{format.weekday(date, 'short')}</span>
              {Number(day)}
            </th>
          );
        })}
        <th scope="col">{t('grid.days')}</th>
        <th scope="col">{t('grid.absences')}</th>
        <th scope="col">{t('grid.compensation', { rate: rateOf(book.month) })}</th>
        <th scope="col">{t('grid.fee')}</th>
      </tr>
    </thead>
  );
}

/** The month of all clients together. */
function GridTotals({ days }: { readonly days: number }) {
  const { t } = useTranslation('attendance');
  const format = useFormat();
  const { book } = useDesk();
  const totals = sumTotals(useRows().map((row) => rowTotals(book.month, row)));
  return (
    <tfoot>
      <tr>
        <th scope="row" className="client">
          {t('grid.total')}
        </th>
        {/* The days have no sum. */}
        <td colSpan={days}>–</td>
        <td className="number">{totals.attended}</td>
        <td className="number">{totals.absent}</td>
        <td className="number">{format.euros(toClient(totals))}</td>
        <td className="number">{format.euros(totals.feeCents)}</td>
      </tr>
    </tfoot>
  );
}
