import {
  type DayEntries,
  enterDays,
  planEntries,
  plannedEntry,
} from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { tellResult } from '../../ui/result-place.tsx';
import { useDesk } from './desk.ts';
import { fillingOf } from './readiness.ts';
import type { Row } from './row.ts';
import { hasAny } from './saving.ts';
import { useEditable } from './use-editable.ts';

/** What was filled at once, and can be taken back at once. */
type Filled = readonly (readonly [placementId: PlacementId, entries: DayEntries])[];

interface Filler {
  /** Fills what is planned and gone by, in the whole month or on one day. */
  readonly fill: (rows: readonly Row[], day?: string) => void;
  /** Takes back what was filled last; undefined where nothing was. */
  readonly undo: (() => void) | undefined;
}

/** Fills clients’ planned days, says what it did, and takes it back. */
export function useFill(): Filler {
  const { t } = useTranslation('attendance');
  const { book, saver } = useDesk();
  const { isOpen } = useEditable();
  const onDay = useOnDay();
  const [filled, setFilled] = useState<Filled>([]);
  const enter = (all: Filled) => {
    for (const [placementId, entries] of all) {
      book.enter(placementId, entries);
      saver.soon(placementId);
    }
  };
  const fill = (rows: readonly Row[], day?: string) => {
    const all = rows
      .filter(isOpen)
      .map((row) => {
        const entries =
          day === undefined ? planEntries(book.openMonth(row), fillingOf(row)) : onDay(row, day);
        return [row.placement.placementId, entries] as const;
      })
      .filter(([, entries]) => hasAny(entries));
    enter(all);
    setFilled(all);
    tellResult(toldOf(all, day));
  };
  const undo = () => {
    const all = filled.map(([placementId, entries]) => {
      const { days } = book.read(placementId);
      const still = Object.keys(entries).filter((one) => one in days);
      return [placementId, Object.fromEntries(still.map((one) => [one, null]))] as const;
    });
    enter(all);
    setFilled([]);
    tellResult(t('fillUndone', { count: daysIn(all) }));
  };
  return { fill, undo: filled.length > 0 ? undo : undefined };

  function toldOf(all: Filled, day: string | undefined): string {
    if (day !== undefined) {
      return all.length === 0 ? t('day.noneToFill') : t('day.filled', { count: all.length });
    }
    if (all.length === 0) return t('filledNone');
    return `${t('filled', { count: daysIn(all) })}, ${t('filledOf', { count: all.length })}`;
  }
}

/** Presence as planned on one day, planned or not, where nothing is logged on it. */
function useOnDay(): (row: Row, day: string) => DayEntries {
  const { book } = useDesk();
  const { isDay } = useEditable();
  return (row, day) => {
    const entry = plannedEntry(row.placement);
    const isPast = `${book.month}-${day}` <= book.today;
    const isFree = isPast && !(day in row.days) && isDay(row, day);
    const entries: DayEntries = entry && isFree ? { [day]: entry } : {};
    // What a limit forbids is left out, as it is when the month is filled.
    return enterDays(book.openMonth(row), entries).refused.length === 0 ? entries : {};
  };
}

function daysIn(all: Filled): number {
  return all.reduce((sum, [, entries]) => sum + Object.keys(entries).length, 0);
}
