import type { DayEntries } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';

import type { LoadedRow, VersionedSheet } from './month-data.ts';
import {
  type AnswerDraft,
  type NotSent,
  type Row,
  type When,
  newRow,
  openMonth,
  withEntries,
  withMoved,
  withNotTaken,
  withSaved,
} from './row.ts';

export interface BookSetting extends When {
  readonly rows: readonly LoadedRow[];
  /** Called whenever a row has more, or less, to save. */
  readonly onUnsaved: (placementId: PlacementId, unsaved: DayEntries) => void;
  /** Called whenever an answer is written on, or has gone with its month. */
  readonly onAnswer: (placementId: PlacementId, answer: AnswerDraft) => void;
}

/** All clients' months of a page: what is entered is judged at once, and kept until it is saved. */
export function makeBook({ month, today, rows: loaded, onUnsaved, onAnswer }: BookSetting) {
  const when: When = { month, today };
  const rows = new Map(loaded.map((row) => [row.placement.placementId, newRow(row)]));
  let all: readonly Row[] = [...rows.values()];
  const listeners = new Set<() => void>();
  const read = (placementId: PlacementId): Row => {
    const row = rows.get(placementId);
    if (!row) throw new Error(`${placementId} is on the page`);
    return row;
  };
  const put = (row: Row): Row => {
    const { placementId } = row.placement;
    const before = read(placementId);
    rows.set(placementId, row);
    all = [...rows.values()];
    if (before.unsaved !== row.unsaved) onUnsaved(placementId, row.unsaved);
    if (before.answer !== row.answer) onAnswer(placementId, row.answer);
    for (const listener of listeners) listener();
    return row;
  };
  return {
    ...when,
    read,
    rows: () => all,
    openMonth: (row: Row) => openMonth(row, when),
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Enters days; gives the row as it is then. */
    enter: (placementId: PlacementId, entries: DayEntries) =>
      put(withEntries(read(placementId), entries, when)),
    /** Enters what was kept when the page was left: the row shows what is not taken now, and it is kept no more. */
    enterKept(placementId: PlacementId, entries: DayEntries): void {
      const { unsaved } = put(withEntries(read(placementId), entries, when));
      onUnsaved(placementId, unsaved);
    },
    saved: (placementId: PlacementId, sent: DayEntries, sheet: VersionedSheet) =>
      put(withSaved(read(placementId), sent, sheet, when)),
    notTaken: (placementId: PlacementId, texts: ReadonlyMap<string, readonly string[]>) =>
      put(withNotTaken(read(placementId), texts, when)),
    moved: (placementId: PlacementId, sheet: VersionedSheet) =>
      put(withMoved(read(placementId), sheet, when)),
    failed: (placementId: PlacementId, error: Error) =>
      put({ ...read(placementId), error, notSent: undefined }),
    answer(placementId: PlacementId, written: Partial<AnswerDraft>): void {
      const row = read(placementId);
      put({ ...row, answer: { ...row.answer, ...written } });
    },
    notSent: (placementId: PlacementId, notSent: NotSent) => put({ ...read(placementId), notSent }),
  };
}
export type Book = ReturnType<typeof makeBook>;
