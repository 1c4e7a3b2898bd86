import {
  type Calendar,
  type DayEntries,
  type DayEntry,
  type OpenMonth,
  type Sheet,
  enterDays,
  replaceDays,
} from '@jatkopolku/domain/attendance';
import type { Placement, PlacementId } from '@jatkopolku/domain/placement';
import type { LocalDate, Month, Problem } from '@jatkopolku/kernel';

import type { HeldSheet, LoadedRow } from './month-data.ts';

/** A day that was not taken: what was tried, and why not, by the domain's codes or the API's words. */
export interface RefusedDay {
  readonly entry: DayEntry;
  readonly problems: readonly Problem[];
  readonly texts: readonly string[];
}

/** A client's month as it stands on the page. */
export interface Row extends LoadedRow {
  /** What was entered and is not saved yet. */
  readonly unsaved: DayEntries;
  /** The month's days with what was entered. */
  readonly days: Sheet['days'];
  readonly refused: Readonly<Record<string, RefusedDay>>;
  /** Why the month as a whole could not be saved or sent. */
  readonly error: Error | undefined;
}

export interface BookSetting {
  readonly month: Month;
  readonly today: LocalDate;
  readonly rows: readonly LoadedRow[];
  /** Told whenever a row has more, or less, to save. */
  readonly onUnsaved: (placementId: PlacementId, unsaved: DayEntries) => void;
}

/** All clients' months of a page: what is entered is judged at once, and kept until it is saved. */
export function makeBook({ month, today, rows: loaded, onUnsaved }: BookSetting) {
  const rows = new Map<string, Row>(
    loaded.map((row) => [row.placement.placementId, { ...row, ...nothingEntered(row.sheet) }]),
  );
  const listeners = new Set<() => void>();
  let all: readonly Row[] = [...rows.values()];
  const put = (row: Row) => {
    rows.set(row.placement.placementId, row);
    all = [...rows.values()];
    for (const listener of listeners) listener();
  };
  const read = (placementId: PlacementId): Row => {
    const row = rows.get(placementId);
    if (!row) throw new Error(`${placementId} is on the page`);
    return row;
  };
  const openMonth = ({ placement, sheet, calendar }: Row): OpenMonth => ({
    month,
    placement,
    days: sheet?.record.days ?? {},
    calendar,
    today,
  });
  /** The row with the entries that the rules take, and the reasons against the others. */
  const entered = (row: Row, entries: DayEntries): Row => {
    const start = enterDays(openMonth(row), row.unsaved);
    let [unsaved, refused, days, calendar] = [row.unsaved, row.refused, start.days, start.calendar];
    for (const [day, entry] of Object.entries(entries)) {
      const tried = enterDays({ ...openMonth(row), days, calendar }, { [day]: entry });
      const { [day]: _before, ...others } = refused;
      refused = others;
      if (entry && tried.refused.length > 0) {
        refused = { ...others, [day]: { entry, problems: tried.refused, texts: [] } };
        continue;
      }
      ({ days, calendar } = tried);
      unsaved = withEntry(unsaved, day, entry, row.sheet);
    }
    return { ...row, unsaved, refused, days };
  };
  /** The client's days when the sheet's have become others, be it by somebody else. */
  const replaced = ({ calendar, sheet: before }: Row, after: HeldSheet): Calendar =>
    replaceDays(calendar, { month, before: before?.record.days ?? {}, after: after.record.days });
  return {
    month,
    today,
    read,
    rows: () => all,
    openMonth: (row: Row): OpenMonth => ({
      ...openMonth(row),
      ...enterDays(openMonth(row), row.unsaved),
    }),
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Enters days; gives the row as it is then. */
    enter(placementId: PlacementId, entries: DayEntries): Row {
      const row = entered({ ...read(placementId), error: undefined }, entries);
      put(row);
      onUnsaved(placementId, row.unsaved);
      return row;
    },
    /** What was sent is saved; what was entered meanwhile is not. */
    saved(placementId: PlacementId, sent: DayEntries, sheet: HeldSheet): void {
      const row = read(placementId);
      const rest = Object.entries(row.unsaved).filter(([day, entry]) => sent[day] !== entry);
      const calendar = replaced(row, sheet);
      const unsaved = Object.fromEntries(rest);
      const next = { ...row, sheet, calendar, unsaved, error: undefined };
      put({ ...next, days: enterDays(openMonth(next), unsaved).days });
      onUnsaved(placementId, unsaved);
    },
    /** The API has not taken these days, and says why: they are no longer tried. */
    notTaken(placementId: PlacementId, texts: ReadonlyMap<string, readonly string[]>): void {
      const row = read(placementId);
      const left = Object.entries(row.unsaved).filter(([day]) => !texts.has(day));
      const refused = Object.entries(row.unsaved).flatMap(([day, entry]) =>
        entry && texts.has(day)
          ? [[day, { entry, problems: [], texts: texts.get(day) ?? [] }] as const]
          : [],
      );
      const unsaved = Object.fromEntries(left);
      const { days } = enterDays(openMonth(row), unsaved);
      put({ ...row, unsaved, days, refused: { ...row.refused, ...Object.fromEntries(refused) } });
      onUnsaved(placementId, unsaved);
    },
    failed(placementId: PlacementId, error: Error): void {
      put({ ...read(placementId), error });
    },
    /** The sheet has moved on, such as by being sent. */
    moved(placementId: PlacementId, sheet: HeldSheet): void {
      const row = read(placementId);
      const calendar = replaced(row, sheet);
      put({ ...row, sheet, calendar, ...nothingEntered(sheet) });
      onUnsaved(placementId, {});
    },
  };
}
export type Book = ReturnType<typeof makeBook>;

function nothingEntered(sheet: HeldSheet | undefined) {
  return { unsaved: {}, refused: {}, error: undefined, days: sheet?.record.days ?? {} };
}

/** Taking away a day that was never saved needs no saving. */
function withEntry(
  unsaved: DayEntries,
  day: string,
  entry: DayEntry | null,
  sheet: HeldSheet | undefined,
): DayEntries {
  if (entry || (sheet && day in sheet.record.days)) return { ...unsaved, [day]: entry };
  const { [day]: _never, ...others } = unsaved;
  return others;
}
