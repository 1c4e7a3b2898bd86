import type { SheetKey } from '@jatkopolku/domain/attendance';
import { type Benefit, type ClientId, benefitsOfPerson } from '@jatkopolku/domain/client';
import { type Line, accountSheet, difference } from '@jatkopolku/domain/settlement';
import { type LocalDate, type Result, must, success } from '@jatkopolku/kernel';

import { readPersons } from '../person/read-persons.ts';
import type { Records } from '../records.ts';
import type { Refusal } from '../refuse.ts';
import { type Correction, judgeCorrection } from './correct-sheet.ts';

export interface CorrectionPreview {
  /** What the sheet comes to more than before, or less: line by line, as the next run books it. */
  readonly lines: Line[];
  /** Whether the month was booked: its next run corrects it. */
  readonly isBooked: boolean;
}

/** What a correction of an accepted month changes in money, by the rules by which it is corrected and settled. */
export async function previewCorrection(
  records: Records,
  key: SheetKey,
  asked: Pick<Correction, 'days'> & { readonly today: LocalDate },
): Promise<Result<CorrectionPreview, Refusal>> {
  const judged = await judgeCorrection(records, key, asked);
  if (!judged.ok) return judged;
  const { before, sheet } = judged.value;
  const [agreement, benefits, booked] = await Promise.all([
    records.get('agreement', before),
    benefitsOf(records, key.clientId),
    records.getMany('bookedMonth', [key]),
  ]);
  const known = must(agreement, 'the agreement').record;
  const facts = { agreementOf: () => known, benefitsOf: () => benefits };
  const linesOf = (one: typeof sheet) => accountSheet({ sheet: one, version: 1 }, facts).lines;
  const lines = difference(linesOf(sheet), linesOf(before));
  return success({ lines, isBooked: booked.length > 0 });
}

/** The benefits of the person, in the order in which they pay. */
async function benefitsOf(records: Records, clientId: ClientId): Promise<readonly Benefit[]> {
  const person = (await readPersons(records))(clientId);
  const lists = await Promise.all(person.map((one) => records.list('benefit', { clientId: one })));
  const all = lists.flat().map(({ record }) => record);
  return benefitsOfPerson(person, (one) => all.filter((benefit) => benefit.clientId === one));
}
