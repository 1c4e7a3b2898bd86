import type { PlacementId } from '@jatkopolku/domain/placement';
import { createContext, use, useSyncExternalStore } from 'react';

import type { Book } from './book.ts';
import type { Row } from './row.ts';
import type { SaveState, Saver } from './saving.ts';

/** What all parts of the month page work on. */
export interface Desk {
  readonly book: Book;
  readonly saver: Saver;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('the desk stands above the month');
  return desk;
}

/** A client's month; its reader is drawn anew only when this one changes. */
export function useRow(placementId: PlacementId): Row {
  const { book } = useDesk();
  return useSyncExternalStore(book.subscribe, () => book.read(placementId));
}

/** All clients' months: for totals, and for what is to be looked at first. */
export function useRows(): readonly Row[] {
  const { book } = useDesk();
  return useSyncExternalStore(book.subscribe, book.rows);
}

export function useSaveState(): SaveState {
  const { saver } = useDesk();
  return useSyncExternalStore(saver.subscribe, saver.state);
}
