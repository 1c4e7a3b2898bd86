import { benefitsOfPerson } from '@jatkopolku/domain/client';
import type { Side } from '@jatkopolku/domain/conversation';
import { evaluationDueOn } from '@jatkopolku/domain/followup';
import { type Gap, type GapFacts, gapsOf } from '@jatkopolku/domain/overview';
import type { Placement } from '@jatkopolku/domain/placement';
import type { LocalDate } from '@jatkopolku/kernel';

import { readSheetSettings } from '../attendance/sheet-settings.ts';
import { readFollowupSettings } from '../followup/followup-settings.ts';
import { readPersons } from '../person/read-persons.ts';
import type { Records } from '../records.ts';
import type { KnownCourse } from './course-of.ts';

interface Beside extends Pick<GapFacts, 'lacksWorkplace'> {
  readonly placement: Placement;
  readonly course: KnownCourse;
  readonly side: Side;
  readonly today: LocalDate;
  readonly seesBenefits: boolean;
}

/** What the placement lacks, by what is beside it and is not read for anything else. */
export async function readGaps(
  records: Records,
  { placement, course, side, today, seesBenefits, lacksWorkplace }: Beside,
): Promise<Gap[]> {
  const [sheetSettings, settings, stored, benefits] = await Promise.all([
    readSheetSettings(records),
    readFollowupSettings(records),
    records.get('followup', placement),
    seesBenefits ? personsBenefits(records, placement) : null,
  ]);
  const followup = stored?.record;
  const facts: GapFacts = {
    placement,
    sheets: course.sheets,
    closed: course.closed,
    deadlines: sheetSettings.record.deadlines,
    followup,
    evaluateOn: evaluationDueOn(placement, followup, settings.record),
    benefits,
    lacksWorkplace,
  };
  return gapsOf(facts, side, today);
}

/** The benefits under each of the person's client records. */
async function personsBenefits(records: Records, { clientId }: Placement) {
  const person = (await readPersons(records))(clientId);
  const lists = await Promise.all(
    person.map((one) => records.list('benefit', { clientId: one }, { mayLag: true })),
  );
  const all = lists.flat().map(({ record }) => record);
  return benefitsOfPerson(person, (one) => all.filter((benefit) => benefit.clientId === one));
}
