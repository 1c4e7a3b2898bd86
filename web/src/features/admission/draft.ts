import { type BodyOf, type Operations, operations } from '@jatkopolku/contracts';
import type { Application } from '@jatkopolku/domain/admission';
import { isResponsiblePersonQualified } from '@jatkopolku/domain/agreement';
import type { LotNumber } from '@jatkopolku/domain/framework';
import type { Problem } from '@jatkopolku/kernel';

import { problemOf } from '../../form/reading.ts';
import { writtenCents, writtenWhole } from '../../form/written.ts';
import type { Attached } from '../outcome/claim-draft.ts';

export type ApplicationBody = BodyOf<Operations['changeApplication']>;

export const lotNumbers = [1, 2, 3] as const satisfies readonly LotNumber[];

/** An instructor as it is being written. */
export interface InstructorDraft {
  readonly name: string;
  readonly qualification: string;
  readonly description: string;
}

/** An application as it is being written: a lot that is not applied for has `no`. */
export interface ApplicationDraft {
  readonly frameworkId: string;
  readonly scope: string;
  readonly lot1: string;
  readonly price1: string;
  readonly places1: string;
  readonly lot2: string;
  readonly price2: string;
  readonly places2: string;
  readonly lot3: string;
  readonly price3: string;
  readonly places3: string;
  readonly responsiblePerson: string;
  readonly qualification: string;
  readonly experienceYears: string;
  readonly instructors: readonly InstructorDraft[];
  readonly documents: readonly Attached[];
  readonly message: string;
}

export const emptyInstructor: InstructorDraft = { name: '', qualification: '', description: '' };

export const emptyApplication: ApplicationDraft = {
  frameworkId: '',
  scope: 'work-activity',
  lot1: 'no',
  price1: '',
  places1: '',
  lot2: 'no',
  price2: '',
  places2: '',
  lot3: 'no',
  price3: '',
  places3: '',
  responsiblePerson: '',
  qualification: '',
  experienceYears: '',
  instructors: [emptyInstructor],
  documents: [],
  message: '',
};

/** What was written before, for the form that changes it; amounts as the language writes them. */
export function draftOf(
  record: Application,
  documents: readonly Attached[],
  priceIn: (cents: Application['lots'][number]['dayPriceCents']) => string,
): ApplicationDraft {
  const { frameworkId, scope, responsiblePerson, qualification, instructors, message } = record;
  const lots = record.lots.flatMap(({ lot, dayPriceCents, places }) => [
    [`lot${lot}`, 'yes'],
    [`price${lot}`, priceIn(dayPriceCents)],
    [`places${lot}`, String(places)],
  ]);
  const experienceYears = String(record.experienceYears);
  const people = { responsiblePerson, qualification, experienceYears, instructors };
  const facts = { frameworkId, scope, message, documents, ...people };
  return {
    ...emptyApplication,
    ...facts,
    ...(Object.fromEntries(lots) as Partial<ApplicationDraft>),
  };
}

export type ApplicationFault =
  | 'missing'
  | 'lots'
  | 'price'
  | 'places'
  | 'years'
  | 'instructor'
  | 'documents';

interface ReadApplication {
  readonly body: ApplicationBody | undefined;
  readonly faults: { readonly [Field in keyof ApplicationDraft]?: ApplicationFault | Problem };
}

/** The draft by the API's own schema and the domain's own rule: what to send, or what is wrong with which field. */
export function readApplication(draft: ApplicationDraft): ReadApplication {
  const chosen = lotNumbers.filter((lot) => draft[`lot${lot}`] === 'yes');
  const lots = chosen.map((lot) => ({
    lot,
    dayPriceCents: writtenCents(draft[`price${lot}`]),
    places: writtenWhole(draft[`places${lot}`]),
  }));
  const read = operations.changeApplication.body.safeParse(
    {
      lots,
      scope: draft.scope,
      responsiblePerson: draft.responsiblePerson,
      qualification: draft.qualification,
      experienceYears: writtenWhole(draft.experienceYears),
      instructors: draft.instructors,
      documents: draft.documents.map(({ fileId }) => fileId),
      message: draft.message,
    },
    { reportInput: true },
  );
  const faults: Record<string, ApplicationFault | Problem> = {};
  for (const issue of read.error?.issues ?? []) {
    const [field, fault] = faultAt(issue.path, chosen);
    // What is there and yet not taken is too long, or has a sign that no letter prints.
    faults[field] ??= isWritten(draft, field) ? problemOf(issue) : fault;
  }
  if (draft.frameworkId === '') faults['frameworkId'] = 'missing';
  if (draft.instructors.length === 0) faults['instructors'] = 'instructor';
  if (read.data && !isResponsiblePersonQualified(read.data)) faults['experienceYears'] = 'years';
  return { body: Object.keys(faults).length === 0 ? read.data : undefined, faults };
}

/** Whether the API takes the instructor as written. */
export function isInstructorComplete({
  name,
  qualification,
  description,
}: InstructorDraft): boolean {
  return name.trim() !== '' && qualification !== '' && description.trim() !== '';
}

function isWritten(draft: ApplicationDraft, field: string): boolean {
  if (field === 'instructors') return draft.instructors.every(isInstructorComplete);
  if (field !== 'responsiblePerson' && field !== 'message') return false;
  return draft[field].trim() !== '';
}

/** Where a fault is shown, and which: the draft has lots by their numbers. */
function faultAt(
  [field, place, part]: readonly PropertyKey[],
  chosen: readonly LotNumber[],
): readonly [string, ApplicationFault] {
  if (field === 'lots' && place === undefined) return ['lot1', 'lots'];
  if (field === 'lots') {
    const lot = chosen[Number(place)] ?? 1;
    return part === 'places' ? [`places${lot}`, 'places'] : [`price${lot}`, 'price'];
  }
  if (field === 'instructors') return ['instructors', 'instructor'];
  if (field === 'experienceYears') return ['experienceYears', 'years'];
  return [String(field), 'missing'];
}
