import {
  type Certificate,
  type Sheet,
  type SheetKey,
  certificateProblems,
  sheetSteps,
} from '@jatkopolku/domain/attendance';
import { type LocalDate, success } from '@jatkopolku/kernel';

import { type Expected, moveRecord } from '../change-record.ts';
import type { Saved } from '../create-record.ts';
import type { Records } from '../records.ts';
import { refuse } from '../refuse.ts';

/**
 * The provider notes which certificates of sickness it has seen for a month that is not sent: all of them, in the
 * place of those noted before. The days of the month stay as they are.
 * @returns `certificate-elsewhere` for one that has no day of the month.
 */
export function noteCertificates(
  records: Records,
  { today, ...expected }: Expected<SheetKey> & { readonly today: LocalDate },
  certificates: readonly Certificate[],
): Saved<Sheet> {
  return moveRecord(records, {
    kind: 'sheet',
    ...expected,
    step: sheetSteps.log,
    event: 'certificates-noted',
    edit: (sheet, state) => {
      const problems = certificateProblems(sheet, certificates, today);
      if (problems.length > 0) return refuse(...problems);
      return success({ ...sheet, state, certificates: [...certificates] });
    },
  });
}
