import type { PlacementId } from '@jatkopolku/domain/placement';

interface Address {
  readonly placementId: PlacementId;
  readonly day: string;
}

/** The cell of a day in which something has happened. */
export function cellOf(target: EventTarget): HTMLElement | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-day]') : null;
  return cell ?? undefined;
}

export function addressOf(cell: HTMLElement): Address {
  const placement = rowOf(cell)?.dataset['placement'] ?? '';
  return { placementId: placement as PlacementId, day: cell.dataset['day'] ?? '' };
}

/** The place of a cell, both from 0. */
export function placeOf(cell: HTMLElement): [row: number, day: number] {
  return [rowOf(cell)?.sectionRowIndex ?? 0, Number(cell.dataset['day']) - 1];
}

function rowOf(cell: HTMLElement): HTMLTableRowElement | null {
  return cell.closest<HTMLTableRowElement>('tr[data-placement]');
}

/** Goes to another cell of the same grid, if there is one. */
export function focusAt(from: HTMLElement, row: number, day: number): void {
  const target = from.closest('table')?.querySelectorAll('tr[data-placement]')[row];
  target?.querySelectorAll<HTMLElement>('td[data-day]')[day]?.focus();
}

/** One cell is in the order of the Tab key: the one that had the focus last. */
export function rove(cell: HTMLElement): void {
  const others = cell.closest('table')?.querySelectorAll<HTMLElement>('td[tabindex="0"]') ?? [];
  for (const other of others) other.tabIndex = -1;
  cell.tabIndex = 0;
}
