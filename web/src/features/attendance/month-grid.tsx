import type { PlacementId } from '@jatkopolku/domain/placement';
import { type KeyboardEvent, type MouseEvent, memo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../i18n/use-language.ts';
import { monthIn } from '../../ui/format.ts';
import { useDesk } from './desk.ts';
import { type KeyAction, actionOf } from './grid-keys.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { GridTotals } from './grid-totals.tsx';
import { type Mark, entryOf, markOf, presence } from './marks.ts';
import { useEditable } from './use-editable.ts';
import { useEnter } from './use-enter.ts';
import { useLetters } from './use-letters.ts';
import { daysOfMonth } from './use-month-days.ts';

interface MonthGridProps {
  readonly mark: Mark;
  readonly onSelect: (placementId: PlacementId, day: string) => void;
  /** The details of the cell that has the focus are wanted. */
  readonly onDetails: () => void;
}

/**
 * The grid of a month (ARIA's grid pattern): one stop of the Tab key, arrows inside. Its cells have no
 * handlers of their own: forty clients' days are twelve hundred of them.
 */
export function MonthGrid({ mark, onSelect, onDetails }: MonthGridProps) {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const language = useLanguage();
  const letters = useLetters();
  const enter = useEnter();
  const { isOpen, isDay } = useEditable();
  const table = useRef<HTMLTableElement>(null);
  const days = daysOfMonth(book.month);

  const put = (cell: HTMLElement, chosen: Mark, hours?: string) => {
    const { placementId, day } = addressOf(cell);
    const row = book.read(placementId);
    if (!isOpen(row) || !isDay(row, day)) return;
    const before = row.days[day];
    const entry =
      hours === undefined ? entryOf(chosen, row.placement, before) : presence(hours, before);
    if (entry !== undefined) enter(placementId, day, entry);
  };
  const focusAt = (rowAt: number, dayAt: number) => {
    const rowOf = table.current?.querySelectorAll('tr[data-placement]')[rowAt];
    rowOf?.querySelectorAll<HTMLElement>('td[data-day]')[dayAt]?.focus();
  };
  const act = (cell: HTMLElement, action: KeyAction) => {
    const [rowAt, dayAt] = placeOf(cell);
    switch (action.kind) {
      case 'move':
        return focusAt(rowAt + action.rows, dayAt + action.days);
      case 'ends':
        return focusAt(rowAt, action.to === 'first' ? 0 : days.length - 1);
      case 'mark':
        return put(cell, action.mark ?? mark);
      case 'hours':
        return put(cell, 'present', action.hours);
      case 'details':
        return onDetails();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const cell = cellOf(event.target);
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const action = cell && isPlain ? actionOf(event.key, letters) : undefined;
    if (!cell || !action) return;
    event.preventDefault();
    act(cell, action);
  };
  const onClick = (event: MouseEvent) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    cell.focus();
    const { placementId, day } = addressOf(cell);
    const isSame = markOf(book.read(placementId).days[day]) === mark;
    if (!isSame) put(cell, mark);
  };
  const onFocus = (event: { readonly target: EventTarget }) => {
    const cell = cellOf(event.target);
    if (!cell) return;
    const { placementId, day } = addressOf(cell);
    onSelect(placementId, day);
    rove(table.current, cell);
  };
  return (
    <div className="month-scroll">
      {/* The cells are what is pressed and typed in: the table only hears of it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-element-to-interactive-role */}
      <table
        ref={table}
        role="grid"
        className="month-grid"
        onClick={onClick}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
      >
        <caption>{t('grid.caption', { month: monthIn(book.month, language) })}</caption>
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

function cellOf(target: EventTarget): HTMLElement | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-day]') : null;
  return cell ?? undefined;
}

function addressOf(cell: HTMLElement): { placementId: PlacementId; day: string } {
  const row = cell.closest<HTMLElement>('tr[data-placement]');
  return {
    placementId: (row?.dataset['placement'] ?? '') as PlacementId,
    day: cell.dataset['day'] ?? '',
  };
}

function placeOf(cell: HTMLElement): [row: number, day: number] {
  const row = cell.closest<HTMLTableRowElement>('tr[data-placement]');
  return [row?.sectionRowIndex ?? 0, Number(cell.dataset['day']) - 1];
}

/** One cell is in the order of the Tab key: the one that had the focus last. */
function rove(table: HTMLTableElement | null, cell: HTMLElement): void {
  for (const other of table?.querySelectorAll<HTMLElement>('td[tabindex="0"]') ?? []) {
    other.tabIndex = -1;
  }
  cell.tabIndex = 0;
}
