import { type BodyOf, type Operations, operations } from '@jatkopolku/contracts';
import type { Application } from '@jatkopolku/domain/admission';
import { isResponsiblePersonQualified } from '@jatkopolku/domain/agreement';
import type { LotNumber } from '@jatkopolku/domain/framework';
import type { ProblemCode } from '@jatkopolku/kernel';

import type { PathOf } from '../../form/path.ts';
import { readBy, withFaults } from '../../form/reading.ts';
import { writtenCents, writtenWhole } from '../../i18n/written.ts';
import type { Attached } from '../outcome/claim-draft.ts';

export type ApplicationBody = BodyOf<Operations['changeApplication']>;

/** An instructor as it is being written. */
export interface InstructorDraft {
  readonly name: string;
  readonly qualification: string;
  readonly description: string;
}

/** A lot that is applied for, as it is being written. */
interface LotOffer {
  readonly lot: LotNumber;
  readonly dayPriceCents: string;
  readonly places: string;
}

/** An application as it is being written. */
export interface ApplicationDraft {
  readonly frameworkId: string;
  readonly scope: string;
  readonly lots: readonly LotOffer[];
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
  lots: [],
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
  return {
    frameworkId,
    scope,
    lots: record.lots.map(({ lot, dayPriceCents, places }) => ({
      lot,
      dayPriceCents: priceIn(dayPriceCents),
      places: String(places),
    })),
    responsiblePerson,
    qualification,
    experienceYears: String(record.experienceYears),
    instructors,
    documents,
    message,
  };
}

/** The offers with a lot among them, in the order of the lots, or without it. */
export function withLot(offers: readonly LotOffer[], lot: LotNumber, isOffered: boolean) {
  const others = offers.filter((offer) => offer.lot !== lot);
  const all = isOffered ? [...others, { lot, dayPriceCents: '', places: '' }] : others;
  return all.toSorted((one, other) => one.lot - other.lot);
}

/** The draft by the API's own schema and the domain's own rule: what to send, or what is wrong with which field. */
export function readApplication({ frameworkId, ...draft }: ApplicationDraft) {
  const read = readBy<ApplicationDraft, Operations['changeApplication']>(
    operations.changeApplication,
    {
      ...draft,
      lots: draft.lots.map(({ lot, dayPriceCents, places }) => ({
        lot,
        dayPriceCents: writtenCents(dayPriceCents),
        places: writtenWhole(places),
      })),
      experienceYears: writtenWhole(draft.experienceYears),
      documents: draft.documents.map(({ fileId }) => fileId),
    },
  );
  const isUnqualified = read.sent !== undefined && !isResponsiblePersonQualified(read.sent);
  const further: (readonly [PathOf<ApplicationDraft>, ProblemCode])[] = [];
  if (frameworkId === '') further.push(['frameworkId', 'field-missing']);
  if (draft.instructors.length === 0) further.push(['instructors', 'field-missing']);
  if (isUnqualified) further.push(['experienceYears', 'responsible-person-unqualified']);
  return withFaults(read, further);
}
