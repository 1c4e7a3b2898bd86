import { dateIn } from '@jatkopolku/domain/attendance';
import type { PlacementId } from '@jatkopolku/domain/placement';
import type { Month } from '@jatkopolku/kernel';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

import { useTranslation } from '../../../i18n/use-translation.ts';
import { useRead } from '../../../queries/use-read.ts';
import { useDayName, useReason } from './day-texts.ts';
import { fittingView } from './desk.ts';
import { useDesk, useEditable, useRows } from './desk.ts';
import { withMissing } from './readiness.ts';
import type { Row } from './row.ts';

interface First {
  /** Of clients whose months the county returned: it asked for something, and waits for an answer. */
  readonly returned: readonly Row[];
  /** Of clients of whom planned days are missing. */
  readonly missing: readonly Row[];
  /** Days that were entered into a month when it was closed already. */
  readonly left: readonly { readonly row: Row; readonly why: string }[];
  /** Months gone by with sheets that were not sent, or came back. */
  readonly late: readonly { readonly month: Month; readonly count: number }[];
}

/** What wants to be looked at first: returned months, then missing days, then other months. */
export function useFirst(): First {
  const { book } = useDesk();
  const { isOpen } = useEditable();
  const everyRow = useRows();
  const rows = everyRow.filter(isOpen);
  const left = useLeft(everyRow);
  const tasks = useRead('listTasks', {});
  const returned = rows.filter(isReturned);
  const missing = withMissing(book, rows).filter((row) => !isReturned(row));
  const others = (tasks.data?.items ?? []).flatMap((task) =>
    (task.type === 'submit-sheet' || task.type === 'amend-sheet') && task.month !== book.month
      ? [task.month]
      : [],
  );
  const late = [...Map.groupBy(others, (month) => month)].map(([month, all]) => ({
    month,
    count: all.length,
  }));
  return { returned, missing, left, late };
}

function isReturned({ sheet }: Row): boolean {
  return Boolean(sheet?.record.returnCategory);
}

function useLeft(rows: readonly Row[]): First['left'] {
  const { t } = useTranslation('attendance');
  const { book } = useDesk();
  const { isOpen } = useEditable();
  const dayName = useDayName();
  const reasonOf = useReason();
  return rows.flatMap((row) => {
    const refused = isOpen(row) ? [] : Object.entries(row.refused);
    if (refused.length === 0) return [];
    const days = refused.map(([day]) => dayName(book.month, day)).join(', ');
    const reason = [...new Set(refused.map(([, one]) => reasonOf(one)))].join(' ');
    return [{ row, why: t('first.notTaken', { days, reason }) }];
  });
}

/**
 * Goes to a client’s day, to the month’s first one where no day is named: to its cell where the grid
 * fits, on a phone to the client’s line in the list of that day, or to the client’s own list.
 */
export function useGoTo(): (placementId: PlacementId, day: string | undefined) => void {
  const { book } = useDesk();
  const search = useSearch({ from: '/signed-in-area/sheets' });
  const navigate = useNavigate({ from: '/sheets' });
  return useCallback(
    (placementId, day) => {
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
    },
    [book, search, navigate],
  );
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
