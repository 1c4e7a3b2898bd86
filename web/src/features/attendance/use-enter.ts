import type { DayEntry } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';

import { announce } from '../../ui/announcer.tsx';
import { useDesk } from './desk.ts';
import { useTold } from './use-texts.ts';

/** Enters a day: it is judged and told at once, and saved in a moment. */
export function useEnter(): (
  placementId: PlacementId,
  day: string,
  entry: DayEntry | null,
) => void {
  const { book, saver } = useDesk();
  const told = useTold();
  return (placementId, day, entry) => {
    const row = book.enter(placementId, { [day]: entry });
    announce(told(row, book.month, day));
    saver.soon(placementId);
  };
}
