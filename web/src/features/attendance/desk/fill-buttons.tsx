import {
  type DayEntries,
  dateIn,
  planEntries,
  presenceEntries,
} from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import { memo, useState } from 'react';
import { Button } from 'suomifi-ui-components';

import { useTranslation } from '../../../i18n/use-translation.ts';
import { ResultPlace, showResult } from '../../../ui/result-place.tsx';
import { useDesk, useEditable } from './desk.ts';
import { usualPlanOf } from './readiness.ts';
import type { Row } from './row.ts';
import { hasAny } from './saving.ts';

interface FillButtonsProps {
  /** Asked for when a button is pressed: the buttons are the same whatever is entered. */
  readonly rows: () => readonly Row[];
  /** One day alone; the month’s planned days otherwise. */
  readonly day?: string;
}

/** Logs presence for all at once, and takes it back. */
export const FillButtons = memo(({ rows, day }: FillButtonsProps) => {
  const { t } = useTranslation('attendance');
  const { fill, undo } = useFill();
  return (
    <ResultPlace className="fill">
      <div className="row-actions">
        <Button variant="secondary" onClick={() => fill(rows(), day)}>
          {day === undefined ? t('fill') : t('day.allPresent')}
        </Button>
        {undo && (
          <Button variant="secondaryNoBorder" onClick={undo}>
            {t('undoFill')}
          </Button>
        )}
      </div>
    </ResultPlace>
  );
});

/** What was filled at once, and can be taken back at once. */
type Filled = readonly (readonly [placementId: PlacementId, entries: DayEntries])[];

interface Filler {
  /** Fills what is planned and gone by, in the whole month or on one day. */
  readonly fill: (rows: readonly Row[], day?: string) => void;
  /** Takes back what was filled last; undefined where nothing was. */
  readonly undo: (() => void) | undefined;
}

/** Fills clients’ planned days, says what it did, and takes it back. */
function useFill(): Filler {
  const { t } = useTranslation('attendance');
  const { book, saver } = useDesk();
  const { isOpen } = useEditable();
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
          day === undefined
            ? planEntries(book.openMonth(row), usualPlanOf(row))
            : presenceEntries(book.openMonth(row), row.placement, [dateIn(book.month, day)]);
        return [row.placement.placementId, entries] as const;
      })
      .filter(([, entries]) => hasAny(entries));
    enter(all);
    setFilled(all);
    showResult(resultOf(all, day));
  };
  const undo = () => {
    const all = filled.map(([placementId, entries]) => {
      const { days } = book.read(placementId);
      const still = Object.keys(entries).filter((one) => one in days);
      return [placementId, Object.fromEntries(still.map((one) => [one, null]))] as const;
    });
    enter(all);
    setFilled([]);
    showResult(t('fillUndone', { count: daysIn(all) }));
  };
  return { fill, undo: filled.length > 0 ? undo : undefined };

  function resultOf(all: Filled, day: string | undefined): string {
    if (day !== undefined) {
      return all.length === 0 ? t('day.noneToFill') : t('day.filled', { count: all.length });
    }
    if (all.length === 0) return t('filledNone');
    return `${t('filled', { count: daysIn(all) })}, ${t('filledOf', { count: all.length })}`;
  }
}

function daysIn(all: Filled): number {
  return all.reduce((sum, [, entries]) => sum + Object.keys(entries).length, 0);
}
