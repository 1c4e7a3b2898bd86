import { refusalOf } from '@jatkopolku/domain/access';
import { type SheetState, isWithin } from '@jatkopolku/domain/attendance';
import { parseLocalDate } from '@jatkopolku/kernel';

import { useActing } from '../../app/acting/use-acting.ts';
import { useDesk } from './desk.ts';
import type { Row } from './row.ts';

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
