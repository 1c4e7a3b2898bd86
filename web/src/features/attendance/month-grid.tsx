import type { PlacementId } from '@jatkopolku/domain/placement';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormat } from '../../i18n/use-format.ts';
import { useDesk } from './desk.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { GridTotals } from './grid-totals.tsx';
import { type GridSetting, useGrid } from './use-grid.ts';
import { daysOfMonth } from './use-month-days.ts';

/**
 * The grid of a month (ARIA's grid pattern): one stop of the Tab key, arrows inside. Its cells have no
 * handlers of their own: forty clients' days are twelve hundred of them.
 */
export function MonthGrid(setting: GridSetting) {
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
}

/** The rows are drawn once; each draws itself anew when its own month changes. */
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
