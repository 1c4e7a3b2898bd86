import { type Operations, operations } from '@jatkopolku/contracts';

import { readBy } from '../../form/reading.ts';
import { writtenWhole } from '../../i18n/written.ts';

/** A deadline as it is being written. */
export interface DeadlineDraft {
  readonly from: string;
  readonly businessDays: string;
}

export const newDeadline: DeadlineDraft = { from: '', businessDays: '' };

export function readDeadline({ from, businessDays }: DeadlineDraft) {
  const { changeSheetSettings } = operations;
  const isEmpty = businessDays.trim() === '';
  return readBy<DeadlineDraft, Operations['changeSheetSettings']>(changeSheetSettings, {
    from,
    businessDays: isEmpty ? undefined : (writtenWhole(businessDays) ?? Number.NaN),
  });
}
