import { refusalOf } from '@jatkopolku/domain/access';
import { type SheetState, isWithin } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { parseLocalDate } from '@jatkopolku/kernel';
import { createContext, use, useState, useSyncExternalStore } from 'react';

import { useActing } from '../../../acting/use-acting.ts';
import type { SheetView } from '../../../addresses/addresses.ts';
import type { Book } from './book.ts';
import type { Row } from './row.ts';
import type { Saver, SaveState } from './saving.ts';

/** What all parts of the month page work on. */
export interface Desk {
  readonly book: Book;
  readonly saver: Saver;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (!desk) throw new Error('no desk is provided above this month');
  return desk;
}

/** A client's month; its reader is drawn again only when this one changes. */
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

/** Whether the month of a row takes days still, and which days of it are within the placement. */
export function useEditable(): {
  readonly isOpen: (row: Row) => boolean;
  readonly isDay: (row: Row, day: string) => boolean;
} {
  const { me } = useActing();
  const { book } = useDesk();
  return {
    isOpen: ({ sheet }) =>
      sheet === undefined || refusalOf('logDays', sheet.record, me?.userId ?? '') === undefined,
    isDay: ({ placement }, day) => {
      const date = parseLocalDate(`${book.month}-${day}`);
      return date !== undefined && isWithin(placement, date);
    },
  };
}

/** What a row's month is in; none before the first day is logged. */
export function stateOf({ sheet }: Pick<Row, 'sheet'>): SheetState | 'none' {
  return sheet?.record.state ?? 'none';
}

/** The width from which a whole month has room beside the clients' names. */
const WIDE = '(min-width: 64rem)';

/** How the month is looked at: as the reader has chosen, or as it fits. */
export function useSheetView(chosen: SheetView | undefined): SheetView {
  const [fitting] = useState(fittingView);
  return chosen ?? fitting;
}

/** How the month is looked at where the reader has not chosen: on a phone one day. */
export function fittingView(): SheetView {
  return matchMedia(WIDE).matches ? 'grid' : 'day';
}
