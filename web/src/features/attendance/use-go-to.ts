import { dateIn } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { useDesk } from './desk.ts';
import { fittingView } from './fitting-view.ts';

/**
 * Goes to a client’s day, to the month’s first one where no day is named: to its cell where the grid
 * fits, on a phone to the client’s line in the list of that day, or to the client’s own list.
 */
export function useGoTo(): (placementId: PlacementId, day: string | undefined) => void {
  const { book } = useDesk();
  const search = useSearch({ from: '/signed-in-area/sheets' });
  const navigate = useNavigate({ from: '/sheets' });
  return (placementId, day) => {
    const { month } = book;
    const narrow =
      day === undefined
        ? { view: 'client' as const }
        : { view: 'day' as const, day: dateIn(month, day) };
    const to = fittingView() === 'grid' ? { view: 'grid' as const } : narrow;
    const next = { ...search, month, placement: placementId, ...to };
    void navigate({ search: next, replace: true, resetScroll: false }).then(() =>
      requestAnimationFrame(() => focusOn(placementId, day)),
    );
  };
}

function focusOn(placementId: PlacementId, day: string | undefined): void {
  const name = CSS.escape(placementId);
  const ofDay = day === undefined ? '' : `[data-day="${day}"]`;
  const shown =
    document.querySelector<HTMLElement>(`tr[data-placement="${name}"] td[data-day]${ofDay}`) ??
    document.querySelector<HTMLElement>(`[data-line="${name}"]`);
  shown?.scrollIntoView({ block: 'center', inline: 'center' });
  shown?.focus({ preventScroll: true });
}
