import type { CheckPurpose } from '@jatkopolku/domain/eligibility';
import type { LocalDate } from '@jatkopolku/kernel';

import type { Asking } from '../create-record.ts';

/** Who asks the register about companies, on which day and what for. */
export interface AskingCheck extends Asking<LocalDate> {
  readonly purpose: CheckPurpose;
}
