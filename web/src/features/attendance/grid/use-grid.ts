import type { PlacementId } from '@jatkopolku/domain/placement';
import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';

import { type Mark, entryOf, markOf, presence } from '../day/marks.ts';
import { useEnter } from '../desk/day-texts.ts';
import { useDesk, useEditable } from '../desk/desk.ts';
import { type KeyAction, actionOf, useLetters } from './keys.ts';

/** Further than any month goes: the last of its days. */
const LAST = 30;

export interface GridSetting {
  readonly mark: Mark;
  readonly onSelect: (cell: CellAddress) => void;
  /** The details of the cell that has the focus are wanted. */
  readonly onDetails: () => void;
}

/** What taps and keys do in the grid. */
export function useGrid({ mark, onSelect, onDetails }: GridSetting) {
  const { book } = useDesk();
  const letters = useLetters();
  const put = usePut();
  const act = (cell: HTMLElement, action: KeyAction) => {
    const [row, day] = placeOf(cell);
    if (action.kind === 'move') focusAt(cell, row + action.rows, day + action.days);
    else if (action.kind === 'ends') goToEnd(cell, action.to);
    else if (action.kind === 'details') onDetails();
    else if (action.kind === 'hours') put(cell, 'present', action.hours);
    else put(cell, action.mark ?? mark);
  };
  return {
    onKeyDown(event: KeyboardEvent) {
      const cell = cellOf(event.target);
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const action = cell && isPlain ? actionOf(event.key, letters) : undefined;
      if (!cell || !action) return;
      event.preventDefault();
      act(cell, action);
    },
    onClick(event: MouseEvent) {
      const cell = cellOf(event.target);
      if (!cell) return;
      cell.focus();
      const { placementId, day } = addressOf(cell);
      // A day that has the mark already is only looked at.
      if (markOf(book.read(placementId).days[day]) !== mark) put(cell, mark);
    },
    onFocus(event: FocusEvent) {
      const cell = cellOf(event.target);
      if (!cell) return;
      onSelect(addressOf(cell));
      rove(cell);
    },
  };
}

function goToEnd(cell: HTMLElement, end: 'first' | 'last'): void {
  const [row] = placeOf(cell);
  for (let day = end === 'first' ? 0 : LAST; day >= 0; day -= 1) {
    focusAt(cell, row, day);
    if (document.activeElement !== cell) return;
  }
}

/** Puts a mark into a cell's day, or presence of so many hours, where the day can be logged. */
function usePut(): (cell: HTMLElement, mark: Mark, hours?: string) => void {
  const { book } = useDesk();
  const enter = useEnter();
  const { isOpen, isDay } = useEditable();
  return (cell, mark, hours) => {
    const { placementId, day } = addressOf(cell);
    const row = book.read(placementId);
    if (!isOpen(row) || !isDay(row, day)) return;
    const before = row.days[day];
    const entry =
      hours === undefined ? entryOf(mark, row.placement, before) : presence(hours, before);
    if (entry !== undefined) enter(placementId, day, entry);
  };
}

/** A client’s day. */
export interface CellAddress {
  readonly placementId: PlacementId;
  readonly day: string;
}

/** The cell of a day in which something has happened. */
function cellOf(target: EventTarget): HTMLElement | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-day]') : null;
  return cell ?? undefined;
}

function addressOf(cell: HTMLElement): CellAddress {
  const placement = rowOf(cell)?.dataset['placement'] ?? '';
  return { placementId: placement as PlacementId, day: cell.dataset['day'] ?? '' };
}

/** The place of a cell, both from 0. */
function placeOf(cell: HTMLElement): [row: number, day: number] {
  return [rowOf(cell)?.sectionRowIndex ?? 0, Number(cell.dataset['day']) - 1];
}

function rowOf(cell: HTMLElement): HTMLTableRowElement | null {
  return cell.closest<HTMLTableRowElement>('tr[data-placement]');
}

/** Goes to another cell of the same grid, if there is one. */
function focusAt(from: HTMLElement, row: number, day: number): void {
  const target = from.closest('tbody')?.rows[row];
  target?.querySelectorAll<HTMLElement>('td[data-day]')[day]?.focus();
}

/** One cell is in the order of the Tab key: the one that had the focus last. */
function rove(cell: HTMLElement): void {
  const others = cell.closest('table')?.querySelectorAll<HTMLElement>('td[tabindex="0"]') ?? [];
  for (const other of others) other.tabIndex = -1;
  cell.tabIndex = 0;
}
