import { type SheetFlag, sheetFlags } from '@jatkopolku/domain/attendance';

import type { Row } from './row.ts';

/** Why a person looks at a month that was sent; none of one that is open, or that a rule accepted. */
export function sentFlags({ sheet, placement, settings }: Row): readonly SheetFlag[] {
  return sheet?.record.state === 'submitted' ? sheetFlags(sheet.record, placement, settings) : [];
}
